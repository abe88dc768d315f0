// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tablecopy.h"

#include <QHeaderView>
#include <QMimeData>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

QList<int> visibleColumns(const QTableView& view)
{
    QList<int> columns;
    const QHeaderView* header = view.horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        if (!view.isColumnHidden(header->logicalIndex(visual)))
            columns << header->logicalIndex(visual);
    }
    return columns;
}

void appendRow(CopiedTable& table, const QStringList& cells, QLatin1String cellTag)
{
    QStringList plain;
    table.html += "<tr>"_L1;
    for (const QString& cell : cells) {
        plain << cell.simplified(); // a tab or line break inside a cell would make new cells
        table.html += u'<' + cellTag + u'>' + cell.toHtmlEscaped() + "</"_L1 + cellTag + u'>';
    }
    table.html += "</tr>"_L1;
    table.text += plain.join(u'\t') + u'\n';
}

} // namespace

CopiedTable copiedRows(const QTableView& view)
{
    CopiedTable table;
    QModelIndexList rows = view.selectionModel() ? view.selectionModel()->selectedRows() : QModelIndexList();
    if (rows.isEmpty())
        return table;
    std::sort(rows.begin(), rows.end());
    const QList<int> columns = visibleColumns(view);
    QStringList cells;
    for (const int column : columns)
        cells << view.model()->headerData(column, Qt::Horizontal).toString();
    table.html = u"<table>"_s;
    appendRow(table, cells, "th"_L1);
    for (const QModelIndex& row : std::as_const(rows)) {
        cells.clear();
        for (const int column : columns)
            cells << row.siblingAtColumn(column).data().toString();
        appendRow(table, cells, "td"_L1);
    }
    table.html += "</table>"_L1;
    return table;
}

QMimeData* mimeDataOf(const CopiedTable& table)
{
    auto* data = new QMimeData;
    data->setText(table.text);
    data->setHtml(table.html);
    return data;
}

} // namespace pd
