// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "ui/widgets/errorsummary.h"

#include <QList>
#include <QSet>
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace pd {

class FormField;
class Theme;

/// A short text beside a form: what the person should know here.
struct SideNote {
    QString title;
    QString text;
};

/// One step of a Wizard: it shows a part of the draft and writes into it what the person enters. What is wrong with the draft it is told.
class WizardStep : public QWidget
{
    Q_OBJECT

public:
    /// `key` names the step in drafts and in problems; `explanation` is a muted sentence under the title.
    WizardStep(const Theme& theme, QString key, QString title, const QString& explanation, QWidget* parent = nullptr);

    [[nodiscard]] const QString& key() const { return m_key; }
    [[nodiscard]] const QString& title() const { return m_title; }

    /// The step becomes the current one, or its draft was replaced: show what the draft says.
    virtual void refresh() = 0;
    /// The small line under the step's name once it is done ("5 packages"); empty: none.
    [[nodiscard]] virtual QString summary() const { return {}; }
    [[nodiscard]] virtual QList<SideNote> notes() const { return {}; }
    /// A grid that uses the whole width, instead of a form.
    [[nodiscard]] virtual bool isWide() const { return false; }
    /// The words for a field in a summary: its label, or "Row 4, E-mail".
    [[nodiscard]] virtual QString placeOf(const QString& field) const;
    virtual void focusField(const QString& field);
    virtual void focusFirst();

    /// Everything that is wrong in this step. Shown at the fields that the person has left, or at all of them after showAll().
    void setProblems(const QList<FieldError>& problems);
    void showAll();
    /// The problems that are shown now, with their places, for the summary.
    [[nodiscard]] QList<SummaryLine> shownProblems() const;

Q_SIGNALS:
    /// The draft changed under the person's hands; `field` may be empty.
    void edited(const QString& field);
    /// The person left a field.
    void left(const QString& field);

protected:
    /// Below what is there already. The control's edits become edited(key).
    FormField* addField(const QString& key, const QString& label, QWidget* control);
    FormField* addText(const QString& key, const QString& label, bool leftToRight = false);
    /// A field that is placed by the caller (beside another one).
    FormField* makeField(const QString& key, const QString& label, QWidget* control);
    [[nodiscard]] QLineEdit* editOf(const QString& key) const;
    [[nodiscard]] FormField* field(const QString& key) const;
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    [[nodiscard]] const Theme& theme() const { return m_theme; }
    /// Grids show problems at their cells. `problems` are those to be shown.
    virtual void showProblems(const QList<FieldError>& problems);
    /// A problem at this field is shown once the person has left it.
    void touch(const QString& field);
    void touch(const QStringList& fields);

private:
    void apply();

    const Theme& m_theme;
    QString m_key;
    QString m_title;
    QVBoxLayout* m_column;
    QList<FormField*> m_fields;
    QList<FieldError> m_problems;
    QList<FieldError> m_shown;
    QSet<QString> m_touched;
    bool m_all = false;
};

} // namespace pd
