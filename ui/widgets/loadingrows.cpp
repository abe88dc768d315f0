// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/loadingrows.h"

#include "ui/theme/theme.h"
#include "ui/widgets/textpaint.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace pd {

using look::Role;

LoadingRows::LoadingRows(const Theme& theme, const QString& what, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_what(what)
{
    setAccessibleName(what);
}

void LoadingRows::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_theme.color(Role::Surface));
    const int header = m_theme.px("height.table_header"_L1);
    const int line = m_theme.px("line.border"_L1);
    painter.fillRect(0, 0, width(), header, m_theme.color(Role::Window));
    painter.fillRect(0, header - line, width(), line, m_theme.color(Role::Border));
    const int padding = m_theme.px("width.page_padding"_L1);
    painter.setFont(m_theme.font(look::Type::CaptionStrong));
    painter.setPen(m_theme.color(Role::TextMuted));
    paintText(painter, QRect(0, 0, width(), header).adjusted(padding, 0, -padding, 0), m_what, layoutDirection());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Role::SurfaceSunken));
    const int row = m_theme.px("height.table_row"_L1);
    const int bar = m_theme.px("spacing.s"_L1);
    const int radius = m_theme.px("radius.progress"_L1);
    static constexpr int shares[] = {62, 48, 74, 55, 68, 44}; // per cent of the name column, so that it looks like names
    const int name = m_theme.px("width.column.name"_L1) - padding;
    const int second = m_theme.px("width.column.status"_L1);
    for (int i = 0, y = header; y < height(); y += row, ++i) {
        const int top = y + (row - bar) / 2;
        const QRect first(padding, top, name * shares[i % std::size(shares)] / 100, bar);
        const QRect next(padding + name + second / 2, top, second * shares[(i + 3) % std::size(shares)] / 100, bar);
        painter.drawRoundedRect(placed(layoutDirection(), rect(), first), radius, radius);
        painter.drawRoundedRect(placed(layoutDirection(), rect(), next), radius, radius);
    }
}

} // namespace pd
