// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sidepanelhost.h"

#include "ui/theme/theme.h"
#include "ui/widgets/textpaint.h"

#include <QEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

SidePanelHost::SidePanelHost(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void SidePanelHost::setWidgets(QWidget* main, QWidget* panel)
{
    m_main = main;
    m_panel = panel;
    m_main->setParent(this);
    m_panel->setParent(this);
    m_panel->hide();
    layOut();
}

void SidePanelHost::setPanelVisible(bool visible)
{
    m_panel->setVisible(visible);
    layOut();
}

bool SidePanelHost::isPanelVisible() const { return m_panel && !m_panel->isHidden(); }

QSize SidePanelHost::minimumSizeHint() const { return {m_theme.px("width.inspector"_L1), m_theme.px("width.inspector"_L1) / 2}; }

void SidePanelHost::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void SidePanelHost::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        layOut();
}

void SidePanelHost::layOut()
{
    if (!m_main)
        return;
    const int panel = std::min(m_theme.px("width.inspector"_L1), width());
    const bool over = window()->width() < m_theme.px("width.inspector_overlay_below"_L1);
    const int beside = isPanelVisible() && !over ? panel : 0;
    m_main->setGeometry(placed(layoutDirection(), rect(), QRect(0, 0, width() - beside, height())));
    m_panel->setGeometry(placed(layoutDirection(), rect(), QRect(width() - panel, 0, panel, height())));
    m_panel->raise();
}

} // namespace pd
