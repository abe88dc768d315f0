// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/rowground.h"

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QPainter>

namespace pd {

using namespace Qt::StringLiterals;

void setUpPaintedRow(QAbstractButton& row, const Theme& theme)
{
    row.setFocusPolicy(Qt::StrongFocus);
    row.setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    row.setCursor(Qt::PointingHandCursor);
    row.setAttribute(Qt::WA_Hover);
    QObject::connect(&theme, &Theme::changed, &row, qOverload<>(&QWidget::update));
}

void paintRowGround(QPainter& painter, const Theme& theme, const QWidget& row, bool lineBelow)
{
    if (row.underMouse())
        painter.fillRect(row.rect(), theme.color(look::Role::Hover));
    if (!lineBelow)
        return;
    const int line = theme.px("line.border"_L1);
    painter.fillRect(QRect(0, row.height() - line, row.width(), line), theme.color(look::Role::Border));
}

} // namespace pd
