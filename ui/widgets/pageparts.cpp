// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageparts.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/iconlineedit.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableview.h"

#include <QCoreApplication>
#include <QFrame>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QToolButton>

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

void addPageAction(const Theme& theme, QVBoxLayout* column, QWidget* action)
{
    QLayoutItem* first = column->itemAt(0);
    auto* line = qobject_cast<QHBoxLayout*>(first->layout());
    if (!line) {
        line = new QHBoxLayout;
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(theme.px("spacing.s"_L1));
        QWidget* title = first->widget();
        column->removeWidget(title);
        line->addWidget(title, 1);
        // Margins do not mirror, room in the line does.
        line->addSpacing(theme.px("width.page_padding"_L1));
        column->insertLayout(0, line);
    }
    line->insertWidget(line->count() - 1, action);
}

void addTableTools(const Theme& theme, QVBoxLayout* column, QWidget* leading, IconLineEdit* filter, TableView* table)
{
    const int padding = theme.px("width.page_padding"_L1);
    const int gap = theme.px("spacing.s"_L1);
    const QString columnsName = QCoreApplication::translate("pd::CustomersPage", "Choose columns");
    const QString filterName = QCoreApplication::translate("pd::CustomersPage", "Filter this table");
    QWidget* page = column->parentWidget();
    QToolButton* columns = iconButton(theme, u"columns"_s, columnsName, page, true);
    columns->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(columns);
    columns->setMenu(menu);
    QObject::connect(menu, &QMenu::aboutToShow, table, [menu, table] {
        menu->clear();
        table->fillColumnMenu(menu);
    });
    filter->setPlaceholderText(filterName);
    filter->setAccessibleName(filterName);
    filter->setFixedWidth(theme.px("width.filter"_L1));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(padding, 0, padding, theme.px("spacing.m"_L1));
    row->setSpacing(gap);
    row->addWidget(leading, 1);
    row->addSpacing(gap);
    row->addWidget(filter);
    row->addWidget(columns);
    column->addLayout(row);
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

QVBoxLayout* scrolledColumn(QScrollArea* area)
{
    auto* content = new QWidget(area);
    content->setProperty("area", u"surface"_s);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    return column;
}

void addButtonRow(const Theme& theme, QVBoxLayout* column, std::initializer_list<QWidget*> buttons)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(theme.px("spacing.s"_L1));
    for (QWidget* button : buttons)
        row->addWidget(button);
    row->addStretch();
    column->addLayout(row);
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
