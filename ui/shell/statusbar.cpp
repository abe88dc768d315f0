// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusbar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/textpaint.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace pd {

using look::Role;

StatusBar::StatusBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFont(theme.font(look::Type::Caption));
    setFixedHeight(theme.px("height.status_bar"_L1));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StatusBar::setLeading(const QStringList& facts)
{
    m_leading = facts;
    announce();
}

void StatusBar::setTrailing(const QStringList& facts)
{
    m_trailing = facts;
    announce();
}

void StatusBar::announce()
{
    setAccessibleName((m_leading + m_trailing).join(u", "_s));
    update();
}

void StatusBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Role::Window));
    const int line = m_theme.px("line.border"_L1);
    painter.fillRect(0, 0, width(), line, m_theme.color(Role::Border));
    const int padding = m_theme.px("width.page_padding"_L1);
    const int gap = m_theme.px("spacing.l"_L1);
    const int tall = m_theme.px("spacing.m"_L1);
    const auto paintFact = [&](const QString& fact, int x, int wide) {
        painter.setPen(m_theme.color(Role::TextMuted));
        paintText(painter, placed(layoutDirection(), rect(), QRect(x, line, wide, height() - line)), fact, layoutDirection());
    };
    const auto paintBreak = [&](int x) {
        painter.fillRect(placed(layoutDirection(), rect(), QRect(x, (height() - tall) / 2, line, tall)), m_theme.color(Role::Border));
    };
    int x = padding;
    for (const QString& fact : std::as_const(m_leading)) {
        if (x > padding)
            paintBreak(x - gap);
        const int wide = painter.fontMetrics().horizontalAdvance(fact) + 1;
        paintFact(fact, x, wide);
        x += wide + 2 * gap;
    }
    int end = width() - padding;
    for (auto it = m_trailing.crbegin(); it != m_trailing.crend(); ++it) {
        if (end < width() - padding)
            paintBreak(end + gap);
        const int wide = painter.fontMetrics().horizontalAdvance(*it) + 1;
        paintFact(*it, end - wide, wide);
        end -= wide + 2 * gap;
    }
}

} // namespace pd
