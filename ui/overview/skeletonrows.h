// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace pd {

class Theme;

/// Room for rows that are on their way, as high as they will be. Still, no animation.
class SkeletonRows : public QWidget
{
    Q_OBJECT

public:
    SkeletonRows(const Theme& theme, int rows, int rowHeight, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    int m_rows;
    int m_rowHeight;
};

} // namespace pd
