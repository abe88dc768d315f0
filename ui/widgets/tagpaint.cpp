// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tagpaint.h"

#include "ui/theme/theme.h"
#include "ui/widgets/textpaint.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace pd {

using look::Role;

namespace {

void paintOneTag(QPainter& painter, const Theme& theme, const QRect& rect, const QString& text, Role background)
{
    const int radius = theme.px("radius.tag"_L1);
    painter.setPen(theme.color(Role::Border));
    painter.setBrush(theme.color(background));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setPen(theme.color(Role::Text));
    painter.drawText(rect, int(Qt::AlignCenter) | Qt::TextSingleLine, text);
}

} // namespace

void paintTags(
    QPainter& painter, const Theme& theme, const QRect& rect, const QStringList& tags, Role background, Qt::LayoutDirection layout)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme.font(look::Type::Caption));
    const QFontMetrics metrics = painter.fontMetrics();
    const int gap = theme.px("spacing.xs"_L1);
    const int height = theme.px("height.tag"_L1);
    const int padding = 2 * (gap + theme.px("line.border"_L1)) + gap;
    const auto moreText = [&](qsizetype n) { return QString(u'+' + QString::number(n)); };
    int x = rect.x();
    for (qsizetype i = 0; i < tags.size(); ++i) {
        const int width = metrics.horizontalAdvance(tags.at(i)) + padding;
        const bool last = i + 1 == tags.size();
        const int needed = width + (last ? 0 : gap + metrics.horizontalAdvance(moreText(tags.size() - i - 1)));
        if (x + needed > rect.right() + 1 && !(i == 0 && last)) {
            painter.setPen(theme.color(Role::TextMuted));
            const QRect more(x + (i > 0 ? gap : 0), rect.y(), metrics.horizontalAdvance(moreText(tags.size() - i)) + 1, rect.height());
            paintText(painter, placed(layout, rect, more), moreText(tags.size() - i), layout);
            break;
        }
        const QRect tag(x, rect.center().y() - height / 2 + 1, std::min(width, rect.right() + 1 - x), height);
        paintOneTag(
            painter, theme, placed(layout, rect, tag), metrics.elidedText(tags.at(i), Qt::ElideRight, tag.width() - gap), background);
        x += width + gap;
    }
    painter.restore();
}

void paintBadge(QPainter& painter, const Theme& theme, const QRect& rect, const QString& text)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Role::InfoSubtle));
    const int radius = theme.px("radius.tag"_L1);
    painter.drawRoundedRect(rect, radius, radius);
    painter.setPen(theme.color(Role::Info));
    painter.setFont(theme.font(look::Type::CaptionStrong));
    painter.drawText(rect, Qt::AlignCenter, text);
    painter.restore();
}

} // namespace pd
