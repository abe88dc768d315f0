// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/iconlineedit.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/textpaint.h"

#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace pd {

using look::Role;

IconLineEdit::IconLineEdit(const Theme& theme, QString icon, QWidget* parent)
    : QLineEdit(parent)
    , m_theme(theme)
    , m_icon(std::move(icon))
    , m_clear(iconButton(theme, u"close"_s, tr("Clear"), this))
{
    m_clear->hide();
    m_clear->setFocusPolicy(Qt::NoFocus);
    m_clear->setCursor(Qt::ArrowCursor);
    placeMargins();
    connect(m_clear, &QToolButton::clicked, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) { m_clear->setVisible(!text.isEmpty()); });
}

void IconLineEdit::setShortcutHint(const QString& hint)
{
    m_hint = hint;
    update();
}

void IconLineEdit::placeMargins()
{
    const int icon = m_theme.px("icon.size"_L1) + m_theme.px("spacing.s"_L1);
    const int clear = m_theme.px("height.button_small"_L1);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setTextMargins(mirrored ? clear : icon, 0, mirrored ? icon : clear, 0);
}

void IconLineEdit::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = m_theme.px("icon.size"_L1);
    const int gap = m_theme.px("spacing.s"_L1);
    const QRect icon(gap + 1, (height() - side) / 2, side, side);
    painter.drawPixmap(
        placed(layoutDirection(), rect(), icon), m_theme.icon(m_icon, Role::TextMuted, devicePixelRatioF(), layoutDirection()));
    if (m_hint.isEmpty() || !text().isEmpty())
        return;
    painter.setFont(m_theme.font(look::Type::Caption));
    const int keys = painter.fontMetrics().horizontalAdvance(m_hint) + m_theme.px("spacing.m"_L1);
    const int tall = m_theme.px("height.kbd"_L1);
    const QRect box = placed(layoutDirection(), rect(), QRect(width() - gap - keys, (height() - tall) / 2, keys, tall));
    const int radius = m_theme.px("radius.tag"_L1);
    painter.setPen(m_theme.color(Role::Border));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setPen(m_theme.color(Role::TextMuted));
    painter.drawText(box, Qt::AlignCenter, m_hint);
}

void IconLineEdit::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    const int gap = m_theme.px("spacing.xs"_L1);
    const QRect button(width() - m_clear->width() - gap, (height() - m_clear->height()) / 2, m_clear->width(), m_clear->height());
    m_clear->setGeometry(placed(layoutDirection(), rect(), button));
}

void IconLineEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT escaped();
    else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        Q_EMIT moved(event->key() == Qt::Key_Down ? 1 : -1);
    else
        QLineEdit::keyPressEvent(event);
}

void IconLineEdit::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        placeMargins();
}

} // namespace pd
