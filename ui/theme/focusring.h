// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFocusFrame>

namespace pd {

class Theme;

/// The outline round the control that has the keyboard focus. One per window; shows itself once the keyboard is used to move.
class FocusRing : public QFocusFrame
{
    Q_OBJECT

public:
    FocusRing(const Theme& theme, QWidget* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QWidget* m_window;
};

} // namespace pd
