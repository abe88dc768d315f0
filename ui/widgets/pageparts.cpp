// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageparts.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/messagebar.h"

#include <QFrame>
#include <QLabel>

namespace pd {

using namespace Qt::StringLiterals;

QVBoxLayout* pageColumn(const Theme& theme, const QString& title, QWidget* page)
{
    const int padding = theme.px("width.page_padding"_L1);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QLabel* label = plainLabel(theme, look::Type::PageTitle, title, page);
    label->setFixedHeight(theme.px("height.page_header"_L1));
    label->setContentsMargins(padding, 0, padding, 0);
    column->addWidget(label);
    return column;
}

void endPageHead(const Theme& theme, QVBoxLayout* column, MessageBar* message, QWidget* page)
{
    const int padding = theme.px("width.page_padding"_L1);
    auto* bar = new QVBoxLayout;
    bar->setContentsMargins(padding, 0, padding, 0);
    bar->addWidget(message);
    message->setSpaceAround(0, theme.px("spacing.m"_L1));
    column->addLayout(bar);
    column->addWidget(lineOf(Qt::Horizontal, page));
}

QVBoxLayout* panelColumn(QWidget* panel)
{
    auto* row = new QHBoxLayout(panel);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(lineOf(Qt::Vertical, panel));
    auto* column = new QVBoxLayout;
    row->addLayout(column, 1);
    return column;
}

} // namespace pd
