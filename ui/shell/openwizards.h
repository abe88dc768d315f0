// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"

#include <QList>
#include <QObject>
#include <QStringList>

class QStackedWidget;

namespace pd {

struct Services;
class ShellPage;
class Theme;
class Wizard;

/// The wizards that are open at once, as pages of the window's stack. One per draft.
class OpenWizards : public QObject
{
    Q_OBJECT

public:
    /// What it is given outlives it.
    OpenWizards(const Theme& theme, const Services& services, QStackedWidget& stack, QObject* parent = nullptr);

    /// Shows the wizard of this draft, made now if it is not open. False: this version has none for its kind.
    bool open(const Draft& draft);
    [[nodiscard]] const QList<Wizard*>& all() const { return m_wizards; }
    /// Stores what has been typed.
    void saveAll();
    /// The drafts of wizards that are not finished, for restore().
    [[nodiscard]] QStringList openDrafts() const;
    /// The draft of the page that is shown; empty: that is no wizard.
    [[nodiscard]] QString shownDraft() const;
    /// Makes the wizards of those drafts again that were open, without showing one.
    void restore(const QList<Draft>& drafts, const QStringList& ids);

Q_SIGNALS:
    /// A new page that asks for things.
    void added(pd::ShellPage* page);
    void shown(pd::Wizard* wizard);
    /// A wizard is gone; its page of the rail may be shown.
    void left(const QString& home);

private:
    [[nodiscard]] Wizard* find(const QString& draftId) const;
    Wizard* make(const Draft& draft);
    void remove(Wizard* wizard);

    const Theme& m_theme;
    const Services& m_services;
    QStackedWidget& m_stack;
    QList<Wizard*> m_wizards;
};

} // namespace pd
