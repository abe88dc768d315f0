// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/rowground.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QFrame>
#include <QLabel>
#include <QPainter>

namespace pd {

using namespace Qt::StringLiterals;

QVBoxLayout* panelRows(const Theme& theme, QFrame& panel)
{
    panel.setProperty("area", u"panel"_s);
    auto* column = new QVBoxLayout(&panel);
    const int line = theme.px("line.border"_L1);
    column->setContentsMargins(line, line, line, line);
    column->setSpacing(0);
    return column;
}

QLabel* quietRow(const Theme& theme, const QString& text, QLatin1String height, QWidget* parent)
{
    QLabel* label = plainLabel(theme, look::Type::Body, text, parent, u"muted"_s);
    const int side = theme.px("spacing.l"_L1);
    label->setFixedHeight(theme.px(height));
    label->setContentsMargins(side, 0, side, 0);
    return label;
}

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
