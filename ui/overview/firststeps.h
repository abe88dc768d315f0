// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QLabel;
class QPushButton;

namespace pd {

class IconLabel;
class Theme;

/// What to do first in a profile without anything: each step with its button, or its mark when it is done.
class FirstSteps : public QFrame
{
    Q_OBJECT

public:
    enum Step { SignIn, MakeTemplate, CreateCustomer, SetUpCustomer, StepCount };

    FirstSteps(const Theme& theme, const QString& profile, QWidget* parent);

    void setDone(Step step, bool done);
    [[nodiscard]] bool isDone(Step step) const { return m_rows.at(step).done; }
    [[nodiscard]] int doneCount() const;
    [[nodiscard]] QPushButton* button(Step step) const { return m_rows.at(step).button; }

Q_SIGNALS:
    void stepRequested(pd::FirstSteps::Step step);

private:
    struct Row {
        IconLabel* mark = nullptr;
        QLabel* state = nullptr;
        QPushButton* button = nullptr;
        bool done = false;
    };
    void addRow(Step step, const QString& title, const QString& text, const QString& action);
    void showButtons();

    const Theme& m_theme;
    QList<Row> m_rows;
};

} // namespace pd
