// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/steplist.h"

#include <QAbstractButton>

namespace pd {

/// One entry of a StepList: mark, title, and a detail under it.
class StepButton : public QAbstractButton
{
    Q_OBJECT

public:
    StepButton(const Theme& theme, const QString& title, QWidget* parent);

    void setMark(StepList::Mark mark, const QString& detail);
    void setCurrent(bool current);
    void setReachable(bool reachable);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void describe();

    const Theme& m_theme;
    StepList::Mark m_mark = StepList::Mark::ToCome;
    QString m_detail;
    bool m_current = false;
    bool m_reachable = false;
};

} // namespace pd
