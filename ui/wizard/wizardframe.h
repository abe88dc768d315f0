// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/wizardstep.h"

#include <QWidget>

class QDateTime;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace pd {

class ErrorSummary;
class MessageBar;
class StepList;
class Theme;

/// What surrounds the steps of a wizard: head with the saved draft, step list, the scrolled form with its summary and side notes, buttons.
class WizardFrame : public QWidget
{
    Q_OBJECT

public:
    WizardFrame(const Theme& theme, const QString& title, const QString& footnote, QWidget* parent);

    [[nodiscard]] StepList& steps() { return *m_steps; }
    [[nodiscard]] ErrorSummary& summary() { return *m_summary; }
    [[nodiscard]] MessageBar& message() { return *m_message; }
    [[nodiscard]] QPushButton& next() { return *m_next; }
    [[nodiscard]] QPushButton& back() { return *m_back; }

    void setSubject(const QString& subject);
    void setSavedAt(const QDateTime& utc);
    void addStep(WizardStep* step);
    /// Shows this one and hides the others.
    void showStep(WizardStep* step);
    void setNotes(const QList<SideNote>& notes);
    /// In place of form and buttons, from now on.
    void showConfirmation(QWidget* confirmation);
    void scrollTo(QWidget* widget);
    void scrollToTop();
    /// Side notes need room.
    void fit();

Q_SIGNALS:
    void closeRequested();
    void nextRequested();
    void backRequested();

private:
    void buildHead(QVBoxLayout* column, const QString& title);
    [[nodiscard]] QWidget* buildBody();
    [[nodiscard]] QWidget* buildFooter();

    const Theme& m_theme;
    QLabel* m_subject;
    QLabel* m_saved;
    QWidget* m_savedMark;
    StepList* m_steps;
    QScrollArea* m_scroll;
    QWidget* m_form;
    QVBoxLayout* m_formColumn;
    ErrorSummary* m_summary;
    MessageBar* m_message;
    QWidget* m_notes;
    QVBoxLayout* m_notesColumn;
    QWidget* m_footer;
    QWidget* m_buttons;
    QPushButton* m_save;
    QPushButton* m_back;
    QPushButton* m_next;
    WizardStep* m_shown = nullptr;
};

} // namespace pd
