// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/reportpages.h"

#include "exchange/wholefile.h"

#include <QPageSize>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace pd {

namespace {

/// Tables of a text document are laid out as a whole: long ones go in pieces.
constexpr qsizetype rowsOfPiece = 200;
constexpr qreal smallPoints = 8.0;
constexpr qreal titlePoints = 13.0;
constexpr qreal cellSpace = 3.0;

void addRow(QTextTable* table, int row, const QStringList& cells, const QTextCharFormat& format)
{
    for (int column = 0; column < cells.size(); ++column)
        table->cellAt(row, column).firstCursorPosition().insertText(cells.at(column), format);
}

void addPiece(QTextCursor& cursor, const ExportedTable& table, qsizetype first)
{
    const qsizetype count = std::min(rowsOfPiece, table.rows.size() - first);
    QTextTableFormat format;
    format.setHeaderRowCount(1);
    format.setBorder(0.0);
    format.setCellPadding(cellSpace);
    format.setCellSpacing(0.0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100.0));
    QTextTable* piece = cursor.insertTable(int(count) + 1, int(table.names.size()), format);
    QTextCharFormat body;
    body.setFontPointSize(smallPoints);
    QTextCharFormat head = body;
    head.setFontWeight(QFont::DemiBold);
    addRow(piece, 0, table.names, head);
    for (qsizetype i = 0; i < count; ++i)
        addRow(piece, int(i) + 1, table.rows.at(first + i), body);
    cursor.movePosition(QTextCursor::End);
}

} // namespace

Status writeTablePages(const ExportedTable& table, const QString& path, bool rightToLeft)
{
    WholeFile file(path);
    if (const Status opened = file.open(); !opened)
        return opened;
    {
        QPdfWriter writer(&file.file());
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setTitle(table.title);
        QTextDocument document;
        QTextOption option = document.defaultTextOption();
        option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        document.setDefaultTextOption(option);
        QTextCursor cursor(&document);
        QTextCharFormat title;
        title.setFontPointSize(titlePoints);
        title.setFontWeight(QFont::DemiBold);
        cursor.insertText(table.title, title);
        for (qsizetype first = 0; first < table.rows.size(); first += rowsOfPiece)
            addPiece(cursor, table, first);
        document.print(&writer);
    }
    return file.commit();
}

} // namespace pd
