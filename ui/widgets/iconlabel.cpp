// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/iconlabel.h"

#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace pd {

IconLabel::IconLabel(const Theme& theme, QString icon, look::Role role, QWidget* parent, int size)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(std::move(icon))
    , m_role(role)
    , m_size(size > 0 ? size : theme.px("icon.size"_L1))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString& icon, look::Role role)
{
    m_icon = icon;
    m_role = role;
    update();
}

QSize IconLabel::sizeHint() const { return {m_size, m_size}; }

void IconLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QPixmap pixmap = m_theme.icon(m_icon, m_role, devicePixelRatioF(), layoutDirection(), m_size);
    painter.drawPixmap((width() - m_size) / 2, (height() - m_size) / 2, pixmap);
}

} // namespace pd
