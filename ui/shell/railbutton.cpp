// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/railbutton.h"

#include "ui/theme/theme.h"
#include "ui/widgets/tagpaint.h"
#include "ui/widgets/textpaint.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

using look::Role;
using look::Type;

RailButton::RailButton(const Theme& theme, const QString& text, QString icon, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_icon(std::move(icon))
{
    setText(text);
    setAccessibleName(text);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void RailButton::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    setToolTip(collapsed ? text() : QString());
    updateGeometry();
    update();
}

void RailButton::setCount(int count)
{
    m_count = count;
    updateGeometry();
    setAccessibleName(count > 0 ? QString(text() + u' ' + locale().toString(count)) : text());
    update();
}

void RailButton::setQuiet(bool quiet) { m_quiet = quiet; }

void RailButton::setCompact(bool compact)
{
    m_compact = compact;
    setSizePolicy(compact ? QSizePolicy::Fixed : QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailButton::setLabel(const QString& text)
{
    setText(text);
    setAccessibleName(text);
    updateGeometry();
}

int RailButton::wordStart() const
{
    const int gap = m_theme.px("spacing.s"_L1);
    return gap + m_theme.px("icon.size"_L1) + (m_compact ? gap : m_theme.px("spacing.m"_L1));
}

int RailButton::badgeWidth() const
{
    if (m_count == 0)
        return 0;
    const int words = QFontMetrics(m_theme.font(Type::CaptionStrong)).horizontalAdvance(locale().toString(m_count));
    return std::max(m_theme.px("width.badge_min"_L1), words + m_theme.px("spacing.s"_L1));
}

QSize RailButton::sizeHint() const
{
    const int side = m_theme.px("height.rail_item"_L1);
    if (m_collapsed)
        return {side, side};
    const int words = QFontMetrics(m_theme.font(m_compact ? Type::Body : Type::BodyStrong)).horizontalAdvance(text()) + 1;
    const int badge = m_count > 0 ? badgeWidth() + m_theme.px("spacing.s"_L1) : 0;
    return {wordStart() + words + badge + m_theme.px("spacing.s"_L1), side};
}

void RailButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(isChecked() ? Role::AccentSubtle : Role::SurfaceSunken));
        const int radius = m_theme.px("radius.control"_L1);
        painter.drawRoundedRect(rect(), radius, radius);
    }
    const int side = m_theme.px("icon.size"_L1);
    const int gap = m_theme.px("spacing.s"_L1);
    const QRect icon(m_collapsed ? (width() - side) / 2 : gap, (height() - side) / 2, side, side);
    const Role iconRole = isChecked() ? Role::Accent : Role::TextMuted;
    painter.drawPixmap(placed(layoutDirection(), rect(), icon), m_theme.icon(m_icon, iconRole, devicePixelRatioF(), layoutDirection()));
    const int tall = m_theme.px("height.badge"_L1);
    const QString count = locale().toString(m_count);
    const int wide = badgeWidth();
    if (m_count > 0 && !m_collapsed) {
        const QRect badge(width() - (m_compact ? gap : m_theme.px("spacing.m"_L1)) - wide, (height() - tall) / 2, wide, tall);
        paintBadge(painter, m_theme, placed(layoutDirection(), rect(), badge), count);
    }
    if (m_collapsed)
        return;
    painter.setFont(m_theme.font(isChecked() ? Type::BodyStrong : Type::Body));
    painter.setPen(m_theme.color(m_quiet ? Role::TextMuted : Role::Text));
    const int start = wordStart();
    const QRect words(start, 0, width() - start - (m_count > 0 ? wide + gap : 0) - gap, height());
    paintText(painter, placed(layoutDirection(), rect(), words), text(), layoutDirection());
}

void RailButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void RailButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace pd
