// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablefile.h"

#include "core/decimal.h"
#include "exchange/csvfile.h"
#include "exchange/wholefile.h"
#include "exchange/workbook.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace pd {

using namespace Qt::StringLiterals;

struct TableFile::Private {
    Private(QString target, Format fileFormat, QList<Column> titles, bool fromRight)
        : path(std::move(target))
        , format(fileFormat)
        , columns(std::move(titles))
        , rightToLeft(fromRight)
    {
    }

    Status openBook();
    Status csvRow(const QStringList& cells);
    Status bookRow(const QStringList& cells);

    QString path;
    Format format;
    QList<Column> columns;
    bool rightToLeft;
    std::unique_ptr<CsvFile> csv;
    std::unique_ptr<WholeFile> file;
    std::unique_ptr<Workbook> book; ///< over `file`
    int sheet = 0;
    quint32 last = 0; ///< row of the sheet
};

TableFile::TableFile(QString path, Format format, QList<Column> columns, bool rightToLeft)
    : d(std::make_unique<Private>(std::move(path), format, std::move(columns), rightToLeft))
{
}

TableFile::~TableFile() = default;

TableFile::Format TableFile::formatOf(const QString& path)
{
    return path.endsWith(".xlsx"_L1, Qt::CaseInsensitive) ? Format::Workbook : Format::Csv;
}

Status TableFile::Private::openBook()
{
    file = std::make_unique<WholeFile>(path);
    if (const Status opened = file->open(); !opened)
        return opened;
    book = std::make_unique<Workbook>(file->workingPath(), false, rightToLeft);
    sheet = book->addSheet(u"1"_s);
    for (int i = 0; i < columns.size(); ++i) {
        book->widths(sheet, i, i, columns.at(i).width);
        book->heading(sheet, 0, i, columns.at(i).title.toStdString());
    }
    book->freeze(sheet, 1);
    return {};
}

Status TableFile::open()
{
    if (d->format == Format::Workbook)
        return d->openBook();
    d->csv = std::make_unique<CsvFile>(d->path);
    if (const Status opened = d->csv->open(); !opened)
        return opened;
    QStringList titles;
    for (const Column& column : std::as_const(d->columns))
        titles << column.title;
    return d->csvRow(titles);
}

Status TableFile::Private::csvRow(const QStringList& cells)
{
    std::vector<std::string> bytes;
    bytes.reserve(size_t(cells.size()));
    for (const QString& cell : cells)
        bytes.push_back(cell.toStdString());
    return csv->row(std::vector<std::string_view>(bytes.begin(), bytes.end()));
}

Status TableFile::Private::bookRow(const QStringList& cells)
{
    if (last + 1 >= Workbook::mostRows)
        return failed(Error::Kind::TooLarge, path);
    ++last;
    for (int i = 0; i < cells.size(); ++i) {
        const QString& cell = cells.at(i);
        if (cell.isEmpty())
            continue;
        const std::optional<Decimal> number = columns.value(i).number ? Decimal::parse(cell) : std::nullopt;
        if (number)
            book->number(sheet, last, i, *number);
        else
            book->text(sheet, last, i, cell.toStdString());
    }
    return {};
}

Status TableFile::row(const QStringList& cells) { return d->book ? d->bookRow(cells) : d->csvRow(cells); }

Status TableFile::commit()
{
    if (!d->book)
        return d->csv->commit();
    d->book->filter(d->sheet, 0, qMax(d->last, 1U), int(d->columns.size()) - 1);
    if (const Status closed = d->book->close(); !closed)
        return closed;
    return d->file->commit();
}

} // namespace pd
