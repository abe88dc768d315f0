// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statuscelldelegate.h"

#include "ui/theme/theme.h"
#include "ui/widgets/tagpaint.h"
#include "ui/widgets/textpaint.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace pd {

StatusCellDelegate::StatusCellDelegate(const Theme& theme, Source source, QObject* parent)
    : CellDelegate(theme, parent)
    , m_source(std::move(source))
{
}

void StatusCellDelegate::paintStatus(QPainter& painter, const Theme& theme, const QRect& rect, const StatusWords& words,
    Qt::LayoutDirection direction, look::Type detailType)
{
    if (words.word.isEmpty())
        return;
    const look::StatusLook look = theme.status(words.key);
    const int side = theme.px("icon.size"_L1);
    const int gap = theme.px("spacing.s"_L1);
    const QRect icon(rect.x(), rect.center().y() - side / 2 + 1, side, side);
    painter.drawPixmap(
        placed(direction, rect, icon), theme.icon(look.icon, look.iconRole, painter.device()->devicePixelRatioF(), direction));
    painter.setPen(theme.color(look.textRole));
    painter.setFont(theme.font(look::Type::Body));
    const QRect word = rect.adjusted(side + gap, 0, 0, 0);
    const int used = paintText(painter, placed(direction, rect, word), words.word, direction);
    painter.setPen(theme.color(look::Role::TextMuted));
    painter.setFont(theme.font(detailType));
    const int apart = theme.px(detailType == look::Type::Caption ? "spacing.xs"_L1 : "spacing.m"_L1);
    const QRect detail = word.adjusted(used + apart, 0, 0, 0);
    paintText(painter, placed(direction, rect, detail), words.detail, direction);
}

void StatusCellDelegate::paintContent(
    QPainter& painter, const QRect& content, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    paintStatus(painter, theme(), content, m_source(index), option.direction);
}

TagsCellDelegate::TagsCellDelegate(const Theme& theme, Source source, QObject* parent)
    : CellDelegate(theme, parent)
    , m_source(std::move(source))
{
}

void TagsCellDelegate::paintContent(
    QPainter& painter, const QRect& content, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const look::Role background = isSelected(option) ? look::Role::Surface : look::Role::SurfaceSunken;
    paintTags(painter, theme(), content, m_source(index), background, option.direction);
}

} // namespace pd
