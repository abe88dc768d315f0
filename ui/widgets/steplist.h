// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace pd {

class StepButton;
class Theme;

/// Named steps with marks: done, current, to be fixed, to come. A click asks for a step.
class StepList : public QWidget
{
    Q_OBJECT

public:
    enum class Mark { ToCome, Done, Wrong };

    explicit StepList(const Theme& theme, QWidget* parent = nullptr);

    void addStep(const QString& title);
    /// `detail` is a small line under the title ("5 packages", "1 field to fix: City"); empty: none.
    void setMark(int step, Mark mark, const QString& detail);
    void setCurrent(int step);
    /// Reached by a click or by keyboard; the others are shown and cannot be chosen.
    void setReachable(int step, bool reachable);
    /// A muted text under the steps.
    void setFootnote(const QString& text);

Q_SIGNALS:
    void chosen(int step);

private:
    const Theme& m_theme;
    QVBoxLayout* m_column;
    QList<StepButton*> m_steps;
    QWidget* m_foot = nullptr;
};

} // namespace pd
