// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/editablegridheader.h"

#include "ui/theme/theme.h"
#include "ui/widgets/editablegridmodel.h"
#include "ui/widgets/textpaint.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace pd {

using look::Role;

namespace {

const QString requiredMark = u"*"_s;

} // namespace

EditableGridHeader::EditableGridHeader(const Theme& theme, Qt::Orientation orientation, QWidget* parent)
    : QHeaderView(orientation, parent)
    , m_theme(theme)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setFocusPolicy(Qt::NoFocus);
    setMinimumSectionSize(theme.px("height.grid_row"_L1));
    setFont(theme.font(orientation == Qt::Horizontal ? look::Type::CaptionStrong : look::Type::Caption));
    setSectionResizeMode(Fixed);
    if (orientation == Qt::Vertical)
        setDefaultSectionSize(theme.px("height.grid_row"_L1));
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

QSize EditableGridHeader::sizeHint() const
{
    QSize size = QHeaderView::sizeHint();
    if (orientation() == Qt::Horizontal)
        size.setHeight(m_theme.px("height.table_header"_L1));
    else
        size.setWidth(m_theme.px("width.grid_numbers"_L1));
    return size;
}

int EditableGridHeader::titleWidth(int section) const
{
    const QString title = model()->headerData(section, orientation()).toString() + requiredMark;
    return QFontMetrics(font()).horizontalAdvance(title) + 2 * m_theme.px("spacing.s"_L1) + m_theme.px("spacing.xs"_L1);
}

void EditableGridHeader::paintEvent(QPaintEvent* event)
{
    QPainter(viewport()).fillRect(viewport()->rect(), m_theme.color(Role::Window));
    QHeaderView::paintEvent(event);
}

void EditableGridHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    painter->save();
    const Qt::LayoutDirection direction = layoutDirection();
    painter->fillRect(rect, m_theme.color(Role::Window));
    const int line = m_theme.px("line.border"_L1);
    const bool last = section + 1 == count(); // there is the frame
    if (!last || orientation() == Qt::Horizontal)
        painter->fillRect(QRect(rect.x(), rect.bottom() + 1 - line, rect.width(), line), m_theme.color(Role::Border));
    const QRect side(rect.right() + 1 - line, rect.y(), line, rect.height());
    if (!last || orientation() == Qt::Vertical)
        painter->fillRect(placed(direction, rect, side), m_theme.color(Role::Border));
    painter->setFont(font());
    painter->setPen(m_theme.color(Role::TextMuted));
    const int gap = m_theme.px("spacing.s"_L1);
    const QRect text = rect.adjusted(gap, 0, -gap, 0);
    const QString title = model()->headerData(section, orientation()).toString();
    const int used = paintText(*painter, text, title, direction, orientation() == Qt::Vertical ? TextSide::Trailing : TextSide::Leading);
    if (model()->headerData(section, orientation(), EditableGridModel::RequiredRole).toBool()) {
        painter->setPen(m_theme.color(Role::Danger));
        const QRect mark = text.adjusted(used + m_theme.px("spacing.xs"_L1), 0, 0, 0);
        paintText(*painter, placed(direction, text, mark), requiredMark, direction);
    }
    painter->restore();
}

} // namespace pd
