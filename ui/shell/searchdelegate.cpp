// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchdelegate.h"

#include "items/searchmodel.h"
#include "ui/customers/statuswords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textpaint.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace pd {

using look::Role;
using look::Type;

SearchDelegate::SearchDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const { return {0, m_theme.px("height.popup_row"_L1)}; }

void SearchDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool current = option.state & QStyle::State_Selected;
    if (current) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(Role::Selection));
        const int radius = m_theme.px("radius.tag"_L1);
        painter->drawRoundedRect(option.rect, radius, radius);
    }
    const bool user = index.data(SearchModel::KindRole).toInt() == int(SearchModel::Kind::User);
    const int side = m_theme.px("icon.size"_L1);
    const int gap = m_theme.px("spacing.s"_L1);
    const qreal scale = painter->device()->devicePixelRatioF();
    const QRect icon(option.rect.x() + gap, option.rect.y() + (option.rect.height() - side) / 2, side, side);
    painter->drawPixmap(placed(option.direction, option.rect, icon),
        m_theme.icon(user ? u"user"_s : u"customers"_s, Role::TextMuted, scale, option.direction));

    const StatusWords status = user ? userStatusWords(index.data(SearchModel::StatusRole).toString())
                                    : customerStatusWords(index.data(SearchModel::StatusRole).toString());
    const look::StatusLook look = m_theme.status(status.key);
    const QRect mark(option.rect.right() + 1 - gap - side, icon.y(), side, side);
    if (!status.word.isEmpty())
        painter->drawPixmap(placed(option.direction, option.rect, mark), m_theme.icon(look.icon, look.iconRole, scale, option.direction));
    painter->setFont(m_theme.font(Type::Caption));
    painter->setPen(m_theme.color(look.textRole));
    const int wordWidth = painter->fontMetrics().horizontalAdvance(status.word);
    const QRect word(mark.x() - gap / 2 - wordWidth, option.rect.y(), wordWidth + 1, option.rect.height());
    paintText(*painter, placed(option.direction, option.rect, word), status.word, option.direction);

    const int start = icon.right() + 1 + gap + gap / 2;
    const int half = option.rect.height() / 2;
    const QRect title(start, option.rect.y() + gap / 2, word.x() - gap - start, half - gap / 2);
    const QRect detail(start, option.rect.y() + half, title.width(), half - gap / 2);
    painter->setPen(m_theme.color(Role::TextMuted));
    paintText(*painter, placed(option.direction, option.rect, detail), index.data(SearchModel::DetailRole).toString(), option.direction);
    painter->setFont(m_theme.font(Type::Body));
    painter->setPen(m_theme.color(Role::Text));
    paintText(*painter, placed(option.direction, option.rect, title), index.data(SearchModel::TitleRole).toString(), option.direction);
    painter->restore();
}

} // namespace pd
