// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"

#include <QList>
#include <QObject>

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

Q_SIGNALS:
    /// A new page that asks for things.
    void added(pd::ShellPage* page);
    void shown(pd::Wizard* wizard);
    /// A wizard is gone; its page of the rail may be shown.
    void left(const QString& home);

private:
    void adopt(Wizard* wizard);
    void remove(Wizard* wizard);

    const Theme& m_theme;
    const Services& m_services;
    QStackedWidget& m_stack;
    QList<Wizard*> m_wizards;
};

} // namespace pd
