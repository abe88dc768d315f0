// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/theme/theme.h"
#include "ui/widgets/textpaint.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace pd {

using look::Role;
using look::Type;

Chip::Chip(const Theme& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Chip::setContent(const QString& text, const QString& count)
{
    m_count = count;
    setText(text);
    setAccessibleName(count.isEmpty() ? text : QString(text + u' ' + count));
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const int gap = m_theme.px("spacing.s"_L1);
    // The strong width, so that choosing one does not move the others.
    const int words = QFontMetrics(m_theme.font(Type::BodyStrong)).horizontalAdvance(text());
    const int count = m_count.isEmpty() ? 0 : gap + QFontMetrics(m_theme.font(Type::Body)).horizontalAdvance(m_count);
    return {words + count + 2 * (gap + 3), m_theme.px("height.chip"_L1)};
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Role fill = isChecked() ? Role::AccentSubtle : underMouse() ? Role::Hover : Role::Surface;
    painter.setPen(m_theme.color(isChecked() ? Role::Accent : Role::Border));
    painter.setBrush(m_theme.color(fill));
    const int radius = m_theme.px("radius.control"_L1);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const int padding = m_theme.px("spacing.s"_L1) + 2;
    const QRect inside = rect().adjusted(padding, 0, -padding, 0);
    painter.setFont(m_theme.font(isChecked() ? Type::BodyStrong : Type::Body));
    painter.setPen(m_theme.color(Role::Text));
    paintText(painter, inside, text(), layoutDirection());
    painter.setFont(m_theme.font(Type::Body));
    painter.setPen(m_theme.color(Role::TextMuted));
    paintText(painter, inside, m_count, layoutDirection(), TextSide::Trailing);
}

void Chip::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void Chip::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace pd
