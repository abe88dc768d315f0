// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tableheader.h"

#include "ui/theme/theme.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textpaint.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace pd {

using look::Role;

TableHeader::TableHeader(const Theme& theme, TableView* table)
    : QHeaderView(Qt::Horizontal, table)
    , m_theme(theme)
    , m_table(table)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setFirstSectionMovable(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setFocusPolicy(Qt::NoFocus);
    setMinimumSectionSize(theme.px("height.button"_L1));
    setFont(theme.font(look::Type::CaptionStrong));
}

QSize TableHeader::sizeHint() const
{
    QSize size = QHeaderView::sizeHint();
    size.setHeight(m_theme.px("height.table_header"_L1));
    return size;
}

int TableHeader::titleWidth(int logicalIndex) const
{
    const QString title = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    return QFontMetrics(font()).horizontalAdvance(title) + 2 * m_theme.px("spacing.s"_L1);
}

void TableHeader::paintEvent(QPaintEvent* event)
{
    {
        QPainter painter(viewport());
        painter.fillRect(viewport()->rect(), m_theme.color(Role::Window));
        const int line = m_theme.px("line.border"_L1);
        painter.fillRect(QRect(0, viewport()->height() - line, viewport()->width(), line), m_theme.color(Role::Border));
    }
    QHeaderView::paintEvent(event);
}

void TableHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    painter->save();
    const Qt::LayoutDirection direction = layoutDirection();
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    const bool trailing = m_table->isTrailing(logicalIndex);
    const int leading = m_theme.px(m_table->firstVisibleColumn() == logicalIndex ? "width.page_padding"_L1 : "spacing.s"_L1);
    const int gap = m_theme.px("spacing.s"_L1);
    QRect text(rect.x() + leading, rect.y(), rect.width() - leading - gap, rect.height());
    painter->setFont(font());
    painter->setPen(m_theme.color(sorted ? Role::Text : Role::TextMuted));
    const QString title = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    const int side = m_theme.px("spacing.m"_L1);
    const int arrowGap = m_theme.px("spacing.xs"_L1);
    const int titleWidth = painter->fontMetrics().horizontalAdvance(title);
    if (sorted) {
        const bool fits = text.width() >= titleWidth + arrowGap + side;
        const int x = trailing || !fits ? (fits ? text.right() + 1 - side : text.right() + 1 - side / 2) : text.x() + titleWidth + arrowGap;
        const QRect arrow(x, rect.center().y() - side / 2 + 1, side, side);
        const QString icon = sortIndicatorOrder() == Qt::AscendingOrder ? u"arrow-up"_s : u"arrow-down"_s;
        painter->drawPixmap(placed(direction, rect, arrow), m_theme.icon(icon, Role::Text, devicePixelRatioF(), direction, side));
        if (trailing)
            text.setRight(arrow.x() - arrowGap);
    }
    paintText(*painter, placed(direction, rect, text), title, direction, trailing ? TextSide::Trailing : TextSide::Leading);
    painter->restore();
}

} // namespace pd
