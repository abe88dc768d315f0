// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewcolumns.h"

#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QResizeEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

OverviewColumns::OverviewColumns(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_side(new QWidget(this))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_mainColumn(new QVBoxLayout)
    , m_sideColumn(new QVBoxLayout(m_side))
{
    setProperty("area", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    const int gap = theme.px("spacing.xl"_L1);
    putMargins();
    m_row->setSpacing(gap);
    m_row->addLayout(m_mainColumn, 1);
    m_row->addWidget(m_side);
    m_sideColumn->setContentsMargins(0, 0, 0, 0);
    for (QVBoxLayout* column : {m_mainColumn, m_sideColumn}) {
        column->setSpacing(gap);
        column->addStretch(1);
    }
    m_side->setFixedWidth(theme.px("width.overview_side"_L1));
}

void OverviewColumns::addToMain(QWidget* widget) { m_mainColumn->insertWidget(m_mainColumn->count() - 1, widget); }

void OverviewColumns::addToSide(QWidget* widget) { m_sideColumn->insertWidget(m_sideColumn->count() - 1, widget); }

bool OverviewColumns::isSideBelow() const { return m_row->direction() == QBoxLayout::TopToBottom; }

/// A scroll bar stands in the margin, so that the columns end where the head of the page does.
void OverviewColumns::putMargins()
{
    const QWidget* viewport = parentWidget();
    const int bar = viewport && viewport->parentWidget() ? viewport->parentWidget()->width() - viewport->width() : 0;
    const int padding = m_theme.px("width.page_padding"_L1);
    const int trailing = padding - std::clamp(bar, 0, m_theme.px("width.scroll_bar"_L1));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_row->setContentsMargins(mirrored ? trailing : padding, 0, mirrored ? padding : trailing, m_theme.px("spacing.xl"_L1));
}

void OverviewColumns::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    putMargins();
    const int side = m_theme.px("width.overview_side"_L1);
    const bool below = width() < m_theme.px("width.overview_side_below"_L1);
    if (below == isSideBelow())
        return;
    m_row->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setStretch(0, below ? 0 : 1);
    m_row->setStretch(1, below ? 1 : 0);
    m_side->setMinimumWidth(below ? 0 : side);
    m_side->setMaximumWidth(below ? QWIDGETSIZE_MAX : side);
}

} // namespace pd
