// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/skeletonrows.h"

#include "ui/theme/theme.h"
#include "ui/widgets/textpaint.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace pd {

using look::Role;

SkeletonRows::SkeletonRows(const Theme& theme, int rows, int rowHeight, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_rows(rows)
    , m_rowHeight(rowHeight)
{
    setFixedHeight(rows * rowHeight);
    setAccessibleName(tr("Loading…"));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SkeletonRows::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int padding = m_theme.px("spacing.l"_L1);
    const int bar = m_theme.px("spacing.s"_L1);
    const int line = m_theme.px("line.border"_L1);
    const int radius = m_theme.px("radius.progress"_L1);
    static constexpr int shares[] = {34, 26, 41, 30, 37, 24}; // per cent of the row, so that it looks like names
    const bool two = m_rowHeight > m_theme.px("height.list_row"_L1);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < m_rows; ++i) {
        const int top = i * m_rowHeight;
        painter.setBrush(m_theme.color(Role::SurfaceSunken));
        const int y = top + (m_rowHeight - (two ? 3 * bar : bar)) / 2;
        const int share = shares[size_t(i) % std::size(shares)];
        const QRect first(padding, y, width() * share / 100, bar);
        painter.drawRoundedRect(placed(layoutDirection(), rect(), first), radius, radius);
        if (two)
            painter.drawRoundedRect(placed(layoutDirection(), rect(), first.adjusted(0, 2 * bar, width() / 10, 2 * bar)), radius, radius);
        if (i + 1 < m_rows)
            painter.fillRect(QRect(0, top + m_rowHeight - line, width(), line), m_theme.color(Role::Border));
    }
}

} // namespace pd
