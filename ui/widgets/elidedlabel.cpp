// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elidedlabel.h"

#include "ui/theme/theme.h"
#include "ui/widgets/textpaint.h"

#include <QPainter>

namespace pd {

ElidedLabel::ElidedLabel(const Theme& theme, look::Type type, look::Role role, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_role(role)
{
    setFont(theme.font(type));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString& text)
{
    if (m_text == text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    updateToolTip();
    update();
}

void ElidedLabel::setElide(Qt::TextElideMode mode)
{
    m_elide = mode;
    update();
}

void ElidedLabel::setRole(look::Role role)
{
    m_role = role;
    update();
}

QSize ElidedLabel::sizeHint() const { return {fontMetrics().horizontalAdvance(m_text) + 1, fontMetrics().height()}; }

QSize ElidedLabel::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 6), fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(m_theme.color(m_role));
    paintText(painter, rect(), m_text, layoutDirection(), TextSide::Leading, m_elide);
}

void ElidedLabel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    updateToolTip();
}

void ElidedLabel::updateToolTip()
{
    const bool cut = fontMetrics().horizontalAdvance(m_text) > width();
    setToolTip(cut ? m_text.toHtmlEscaped() : QString());
}

} // namespace pd
