// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/celldelegate.h"

#include "ui/theme/theme.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textpaint.h"
#include "ui/widgets/when.h"

#include <QDateTime>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace pd {

using look::Role;
using look::Type;

CellDelegate::CellDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

bool CellDelegate::isSelected(const QStyleOptionViewItem& option) { return option.state & QStyle::State_Selected; }

bool CellDelegate::isFirstColumn(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* table = qobject_cast<const TableView*>(option.widget);
    return table && table->firstVisibleColumn() == index.column();
}

void CellDelegate::paintBackground(QPainter& painter, const QStyleOptionViewItem& option, int row, bool first) const
{
    Role role = option.features & QStyleOptionViewItem::Alternate ? Role::TableStripe : Role::Surface;
    if (isSelected(option))
        role = Role::Selection;
    else if (const auto* table = qobject_cast<const TableView*>(option.widget); table && table->hoverRow() == row)
        role = Role::Hover;
    painter.fillRect(option.rect, m_theme.color(role));
    if (first && isSelected(option)) {
        const QRect marker(option.rect.x(), option.rect.y(), m_theme.px("line.selected_row_marker"_L1), option.rect.height());
        painter.fillRect(placed(option.direction, option.rect, marker), m_theme.color(Role::Accent));
    }
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const bool first = isFirstColumn(option, index);
    paintBackground(*painter, option, index.row(), first);
    const int leading = m_theme.px(first ? "width.page_padding"_L1 : "spacing.s"_L1);
    const QRect content(
        option.rect.x() + leading, option.rect.y(), option.rect.width() - leading - m_theme.px("spacing.s"_L1), option.rect.height());
    painter->setFont(m_theme.font(Type::Body));
    painter->setPen(m_theme.color(isSelected(option) ? Role::SelectionText : Role::Text));
    paintContent(*painter, placed(option.direction, option.rect, content), option, index);
    painter->restore();
}

TextCellDelegate::TextCellDelegate(const Theme& theme, TextCellLook look, QObject* parent)
    : CellDelegate(theme, parent)
    , m_look(look)
{
}

QString TextCellDelegate::displayText(const QVariant& value, const QLocale& locale) const
{
    if (value.typeId() == QMetaType::QDateTime)
        return shortWhen(value.toDateTime(), QDateTime::currentDateTimeUtc(), locale);
    return CellDelegate::displayText(value, locale);
}

void TextCellDelegate::paintContent(
    QPainter& painter, const QRect& content, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (m_look.mono)
        painter.setFont(theme().font(Type::Mono));
    else if (isSelected(option) && isFirstColumn(option, index))
        painter.setFont(theme().font(Type::BodyStrong));
    if (m_look.muted)
        painter.setPen(theme().color(Role::TextMuted));
    const QString text = displayText(index.data(m_look.displayRole), option.locale);
    paintText(painter, content, text, option.direction, m_look.trailing ? TextSide::Trailing : TextSide::Leading,
        m_look.mono ? Qt::ElideMiddle : Qt::ElideRight);
}

} // namespace pd
