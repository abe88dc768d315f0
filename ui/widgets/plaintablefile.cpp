// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plaintablefile.h"

#include "core/background.h"
#include "exchange/csvwriter.h"
#include "items/plaintablemodel.h"

namespace pd {

QFuture<Status> writePlainTable(const PlainTableModel& model, const QString& path)
{
    CsvWriter csv;
    QStringList titles;
    for (int column = 0; column < model.columnCount(); ++column)
        titles << model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    csv.row(titles);
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.rawText(row, column);
        csv.row(cells);
    }
    return inBackground([csv, path]() -> Status { return csv.save(path); });
}

} // namespace pd
