// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/usagedelegates.h"

#include "items/usagetablemodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textpaint.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

using look::Role;

void DifferenceDelegate::paintContent(
    QPainter& painter, const QRect& content, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString text = index.data().toString();
    const int used = paintText(painter, content, text, option.direction, TextSide::Trailing);
    const int direction = index.data(UsageTableModel::DirectionRole).toInt();
    const int side = theme().px("icon.size"_L1);
    const int gap = theme().px("spacing.s"_L1);
    const qreal scale = painter.device()->devicePixelRatioF();
    int right = content.right() - std::max(used, painter.fontMetrics().horizontalAdvance(u"+0,000"_s)) - gap;
    const int top = content.center().y() - side / 2;
    if (direction != 0) {
        const QString icon = direction > 0 ? u"arrow-up"_s : u"arrow-down"_s;
        painter.drawPixmap(placed(option.direction, content, QRect(right - side, top, side, side)).topLeft(),
            theme().icon(icon, Role::TextMuted, scale, option.direction));
    }
    right -= side + gap;
    if (!index.data(UsageTableModel::UnusualRole).toBool())
        return;
    const QString word = tr("Unusual");
    const int width = painter.fontMetrics().horizontalAdvance(word);
    if (right - width - side - gap < content.left())
        return;
    painter.setPen(theme().color(Role::Warning));
    paintText(
        painter, placed(option.direction, content, QRect(right - width, content.y(), width, content.height())), word, option.direction);
    painter.drawPixmap(placed(option.direction, content, QRect(right - width - gap - side, top, side, side)).topLeft(),
        theme().icon(u"triangle"_s, Role::Warning, scale, option.direction));
}

void SparklineDelegate::paintContent(
    QPainter& painter, const QRect& content, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto values = index.data(UsageTableModel::TrendRole).value<QList<double>>();
    if (values.size() < 2)
        return;
    const auto [low, high] = std::minmax_element(values.cbegin(), values.cend());
    const double span = *high - *low;
    const int inset = theme().px("spacing.s"_L1);
    const QRectF box = QRectF(content).adjusted(inset / 2.0, inset, -inset / 2.0, -inset);
    const bool mirrored = option.direction == Qt::RightToLeft;
    QPainterPath path;
    QPointF last;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const double share = double(i) / double(values.size() - 1);
        const double x = mirrored ? box.right() - share * box.width() : box.left() + share * box.width();
        const double y = span == 0.0 ? box.center().y() : box.bottom() - (values.at(i) - *low) / span * box.height();
        last = QPointF(x, y);
        i == 0 ? path.moveTo(last) : path.lineTo(last);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    static constexpr qreal lineWidth = 1.5;
    static constexpr qreal dotRadius = 2.0;
    painter.setPen(QPen(theme().color(Role::Chart1), lineWidth));
    painter.drawPath(path);
    painter.setBrush(theme().color(Role::Chart1));
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(last, dotRadius, dotRadius);
}

} // namespace pd
