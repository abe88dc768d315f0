// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QStringList>

class QMimeData;
class QTableView;

namespace pd {

/// Rows as a spreadsheet and as a word processor take them.
struct CopiedTable {
    QString text; ///< tab separated, first line the column titles
    QString html;
};

// A table that is put together row by row: begin, rows, end.
void beginCopiedTable(CopiedTable& table, const QStringList& titles);
void addCopiedRow(CopiedTable& table, const QStringList& cells);
void endCopiedTable(CopiedTable& table);

/// The selected rows of a table, visible columns in the order on screen, as shown but without direction marks.
[[nodiscard]] CopiedTable copiedRows(const QTableView& view);
/// The rectangle around the selected cells, likewise; one cell alone comes without its title.
[[nodiscard]] CopiedTable copiedCells(const QTableView& view);
/// Whole rows of a tree, with the titles of all columns of its model; `rows` are of one model, in the order wanted.
[[nodiscard]] CopiedTable copiedItems(const QModelIndexList& rows);
/// For the clipboard, which owns it.
[[nodiscard]] QMimeData* mimeDataOf(const CopiedTable& table);

} // namespace pd
