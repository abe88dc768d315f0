// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/shell/railbutton.h"
#include "ui/shell/shellpage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textpaint.h"

#include <QBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace pd {

using look::Role;

Rail::Rail(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_entries(new QVBoxLayout)
    , m_collapse(new RailButton(theme, tr("Collapse"), u"collapse"_s, this))
{
    const int gap = theme.px("spacing.s"_L1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, gap);
    column->setSpacing(0);
    column->addSpacing(theme.px("height.top_bar"_L1));
    m_entries->setContentsMargins(gap, gap, gap, 0);
    m_entries->setSpacing(theme.px("spacing.xs"_L1));
    column->addLayout(m_entries);
    column->addStretch();
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(gap, 0, gap, 0);
    m_collapse->setQuiet(true);
    foot->addWidget(m_collapse);
    column->addLayout(foot);
    connect(m_collapse, &QAbstractButton::clicked, this, [this] { setCollapsed(!m_collapsed); });
    setFixedWidth(theme.px("width.rail"_L1));
}

void Rail::addPage(const ShellPage& page)
{
    auto* button = new RailButton(m_theme, page.title(), page.icon(), this);
    button->setCheckable(true);
    button->setCollapsed(m_collapsed);
    m_entries->addWidget(button);
    m_buttons.insert(page.key(), button);
    connect(button, &QAbstractButton::clicked, this, [this, key = page.key()] { Q_EMIT chosen(key); });
}

void Rail::setCurrent(const QString& key)
{
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it)
        (*it)->setChecked(it.key() == key);
}

void Rail::setCount(const QString& key, int count)
{
    if (RailButton* button = m_buttons.value(key))
        button->setCount(count);
}

void Rail::setCollapsed(bool collapsed)
{
    if (m_collapsed == collapsed)
        return;
    m_collapsed = collapsed;
    for (RailButton* button : std::as_const(m_buttons))
        button->setCollapsed(collapsed);
    m_collapse->setCollapsed(collapsed);
    m_collapse->setAccessibleName(collapsed ? tr("Expand") : tr("Collapse"));
    if (collapsed)
        m_collapse->setToolTip(tr("Expand"));
    setFixedWidth(m_theme.px(collapsed ? "width.rail_collapsed"_L1 : "width.rail"_L1));
    Q_EMIT collapsedChanged(collapsed);
}

void Rail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_theme.color(Role::Window));
    const int line = m_theme.px("line.border"_L1);
    painter.fillRect(placed(layoutDirection(), rect(), QRect(width() - line, 0, line, height())), m_theme.color(Role::Border));
    const int side = m_theme.px("icon.mark"_L1);
    const int top = (m_theme.px("height.top_bar"_L1) - side) / 2;
    const int start = m_collapsed ? (width() - side) / 2 : m_theme.px("spacing.m"_L1);
    const QRect mark = placed(layoutDirection(), rect(), QRect(start, top, side, side));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Role::Accent));
    const int radius = m_theme.px("radius.control"_L1);
    painter.drawRoundedRect(mark, radius, radius);
    const int icon = m_theme.px("icon.size"_L1);
    painter.drawPixmap(mark.x() + (side - icon) / 2, mark.y() + (side - icon) / 2,
        m_theme.icon(u"app-mark"_s, Role::AccentText, devicePixelRatioF(), Qt::LeftToRight));
    if (m_collapsed)
        return;
    painter.setFont(m_theme.font(look::Type::Section));
    painter.setPen(m_theme.color(Role::Text));
    const int words = start + side + m_theme.px("spacing.m"_L1);
    paintText(painter, placed(layoutDirection(), rect(), QRect(words, 0, width() - words, m_theme.px("height.top_bar"_L1))),
        u"Partner Desk"_s, layoutDirection());
}

} // namespace pd
