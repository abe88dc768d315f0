// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/chartlabels.h"

#include "ui/theme/theme.h"
#include "ui/widgets/textpaint.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

/// Heights of the labels' middles: at their anchors where there is room, otherwise pushed apart.
QList<int> spreadHeights(const QList<ChartLabel>& labels, int line, const QRect& area)
{
    QList<int> heights;
    int lowest = area.bottom() - line / 2;
    for (const ChartLabel& label : labels) {
        heights << std::min(label.anchor.y(), lowest);
        lowest = heights.constLast() - line;
    }
    int highest = area.top() + line / 2;
    for (qsizetype i = heights.size() - 1; i >= 0; --i) {
        heights[i] = std::max(heights.at(i), highest);
        highest = heights.at(i) + line;
    }
    return heights;
}

} // namespace

void paintChartLabels(
    QPainter& painter, const Theme& theme, const QRect& area, const QList<ChartLabel>& labels, Qt::LayoutDirection direction)
{
    const int line = theme.px("height.badge"_L1);
    const int width = theme.px("width.search"_L1) / 2 - theme.px("spacing.l"_L1);
    const int dot = theme.px("spacing.s"_L1);
    const int gap = theme.px("spacing.s"_L1);
    const QList<int> heights = spreadHeights(labels, line, area);
    painter.setFont(theme.font(look::Type::Body));
    int numbers = 0;
    for (const ChartLabel& label : labels)
        numbers = std::max(numbers, painter.fontMetrics().horizontalAdvance(label.value) + gap);
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const ChartLabel& label = labels.at(i);
        const int y = heights.at(i);
        const int left = area.right() - width;
        const QRect mark = placed(direction, area, QRect(left, y - dot / 2, dot, dot));
        const QColor color = theme.color(label.role);
        painter.setPen(QPen(color, 1.0));
        const int end = direction == Qt::RightToLeft ? mark.right() + gap : mark.left() - gap;
        painter.drawLine(label.anchor, QPoint(end, y));
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(mark, 2, 2);
        painter.setPen(theme.color(look::Role::Text));
        const QRect name(left + dot + gap, y - line / 2, width - dot - gap - numbers, line);
        paintText(painter, placed(direction, area, name), label.name, direction);
        painter.setPen(theme.color(look::Role::TextMuted));
        const QRect value(area.right() - numbers, y - line / 2, numbers, line);
        paintText(painter, placed(direction, area, value), label.value, direction, TextSide::Trailing);
    }
}

} // namespace pd
