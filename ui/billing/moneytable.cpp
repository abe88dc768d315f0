// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/moneytable.h"

#include "items/plaintablemodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/tableview.h"

using namespace Qt::StringLiterals;

namespace pd {

TableView* moneyTable(const Theme& theme, PlainTableModel& model, const QStringList& titles, const TableShape& shape, QWidget* parent)
{
    static constexpr int centDigits = 2;
    model.setTitles(titles);
    for (const int column : shape.money)
        model.setLeastDigits(column, centDigits);
    auto* table = new TableView(theme, parent);
    table->setModel(&model);
    auto* text = new TextCellDelegate(theme, {}, table);
    auto* number = new TextCellDelegate(theme, {.trailing = true}, table);
    QList<TableColumn> columns;
    for (int i = 0; i < titles.size(); ++i) {
        const bool trailing = i >= shape.numbersFrom;
        columns << TableColumn{.key = u"c%1"_s.arg(i),
            .width = theme.px(trailing     ? "width.column.externalId"_L1
                    : i == shape.stretched ? shape.room
                                           : "width.column.status"_L1),
            .delegate = trailing ? number : text,
            .trailing = trailing,
            .stretch = i == shape.stretched ? 2 : 0};
    }
    table->setColumns(columns);
    table->setHideOrder(shape.hideOrder);
    return table;
}

} // namespace pd
