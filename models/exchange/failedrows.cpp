// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/failedrows.h"

#include "exchange/csvwriter.h"

namespace pd {

Status writeFailedRows(const QString& path, const Sheet& sheet, const QMap<qsizetype, QString>& reasons, const QString& title)
{
    CsvWriter csv;
    // The reasons of an earlier time are replaced.
    const bool again = !sheet.header.isEmpty() && sheet.header.constLast().compare(title, Qt::CaseInsensitive) == 0;
    QStringList header = sheet.header;
    if (!again)
        header << title;
    csv.row(header);
    for (auto it = reasons.cbegin(); it != reasons.cend(); ++it) {
        QStringList cells = sheet.rows.at(it.key()).cells;
        cells.resize(header.size());
        cells.last() = *it;
        csv.row(cells);
    }
    return csv.save(path);
}

} // namespace pd
