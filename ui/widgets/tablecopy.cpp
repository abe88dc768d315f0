// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tablecopy.h"

#include <QHeaderView>
#include <QMimeData>
#include <QSet>
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

CopiedTable tableOf(const QTableView& view, const QList<int>& rows, const QList<int>& columns, bool titles)
{
    CopiedTable table;
    QStringList cells;
    for (const int column : columns)
        cells << view.model()->headerData(column, Qt::Horizontal).toString();
    table.html = u"<table>"_s;
    if (titles)
        appendRow(table, cells, "th"_L1);
    for (const int row : rows) {
        cells.clear();
        for (const int column : columns)
            cells << view.model()->index(row, column).data().toString();
        addCopiedRow(table, cells);
    }
    endCopiedTable(table);
    return table;
}

} // namespace

void beginCopiedTable(CopiedTable& table, const QStringList& titles)
{
    table = {{}, u"<table>"_s};
    appendRow(table, titles, "th"_L1);
}

void addCopiedRow(CopiedTable& table, const QStringList& cells) { appendRow(table, cells, "td"_L1); }

void endCopiedTable(CopiedTable& table) { table.html += "</table>"_L1; }

CopiedTable copiedRows(const QTableView& view)
{
    QList<int> rows;
    if (view.selectionModel()) {
        for (const QModelIndex& row : view.selectionModel()->selectedRows())
            rows << row.row();
    }
    if (rows.isEmpty())
        return {};
    std::sort(rows.begin(), rows.end());
    return tableOf(view, rows, visibleColumns(view), true);
}

CopiedTable copiedCells(const QTableView& view)
{
    QSet<int> rows;
    QSet<int> wanted;
    if (view.selectionModel()) {
        for (const QModelIndex& cell : view.selectionModel()->selectedIndexes()) {
            rows.insert(cell.row());
            wanted.insert(cell.column());
        }
    }
    if (rows.isEmpty())
        return {};
    QList<int> columns = visibleColumns(view);
    columns.removeIf([&wanted](int column) { return !wanted.contains(column); });
    QList<int> sorted = rows.values();
    std::sort(sorted.begin(), sorted.end());
    return tableOf(view, sorted, columns, rows.size() > 1 || columns.size() > 1);
}

CopiedTable copiedItems(const QModelIndexList& rows)
{
    if (rows.isEmpty())
        return {};
    const QAbstractItemModel& model = *rows.constFirst().model();
    CopiedTable table;
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells << model.headerData(column, Qt::Horizontal).toString();
    beginCopiedTable(table, cells);
    for (const QModelIndex& row : rows) {
        cells.clear();
        for (int column = 0; column < model.columnCount(); ++column)
            cells << row.siblingAtColumn(column).data().toString();
        addCopiedRow(table, cells);
    }
    endCopiedTable(table);
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
