// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheet.h"

#include "exchange/csvcells.h"
#include "exchange/csvreader.h"
#include "exchange/textfile.h"

#include <QFile>
#include <QSet>

#include <algorithm>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 64 * 1024 * 1024;

QStringList textsOf(const std::vector<std::string_view>& fields)
{
    QStringList texts;
    texts.reserve(qsizetype(fields.size()));
    for (const std::string_view field : fields) {
        std::string_view cell = withoutGuard(field);
        // Spreadsheets show a number that was typed with an apostrophe without it, and save it with it.
        if (cell.substr(0, 2) == "'+")
            cell.remove_prefix(1);
        texts << QString::fromUtf8(cell.data(), qsizetype(cell.size())).trimmed();
    }
    return texts;
}

SheetRow rowOf(const CsvRecord& record, qsizetype columns)
{
    SheetRow row{record.line, textsOf(record.fields), {}, {}};
    if (record.nulInside)
        row.rule = u"nul"_s;
    else if (record.textAfterQuote)
        row.rule = u"quote"_s;
    else if (row.cells.size() != columns)
        row.rule = row.cells.size() < columns ? u"too-few"_s : u"too-many"_s;
    if (row.rule.startsWith("too-"_L1))
        row.text = QString::number(row.cells.size());
    for (const std::string_view field : record.fields) {
        if (const qsizetype at = invalidUtf8At(field); at >= 0 && row.rule.isEmpty()) {
            row.rule = u"encoding"_s;
            row.text = QString::number(at + 1);
        }
    }
    return row;
}

Status checkHeader(const QStringList& header)
{
    Error error;
    error.kind = Error::Kind::Invalid;
    QSet<QString> seen;
    for (const QString& name : header) {
        const QString key = name.toCaseFolded();
        if (!name.isEmpty() && seen.contains(key))
            error.fields << FieldError{name, u"duplicate-column"_s, name};
        seen.insert(key);
    }
    if (!error.fields.isEmpty())
        return failed(error);
    return {};
}

char separatorFor(const std::string& text, const SheetOptions& options)
{
    if (options.separator)
        return *options.separator;
    return likelySeparator(text, [&](const std::vector<std::string>& names) {
        QStringList list;
        for (const std::string& name : names)
            list << QString::fromStdString(name).trimmed();
        return options.knownNames ? options.knownNames(list) : int(list.size());
    });
}

tl::unexpected<Error> tooManyRows(qsizetype most)
{
    Error error;
    error.kind = Error::Kind::TooLarge;
    error.fields << FieldError{{}, u"too-many-rows"_s, QString::number(most)};
    return failed(error);
}

Result<bool> nextHeader(CsvReader& reader, CsvRecord& record)
{
    Result<bool> read = reader.next(record);
    if (read && *read && record.fields.size() <= 2 && record.fields[0].substr(0, 4) == "sep=")
        read = reader.next(record);
    return read;
}

Status fill(Sheet& sheet, CsvReader& reader, const QString& path, const SheetOptions& options)
{
    CsvRecord record;
    Result<bool> read = nextHeader(reader, record);
    if (!read)
        return failed(read.error());
    if (!*read)
        return unusableFile(path, u"empty"_s);
    sheet.header = textsOf(record.fields);
    if (const Status header = checkHeader(sheet.header); !header)
        return header;
    for (;;) {
        read = reader.next(record);
        if (!read)
            return failed(read.error());
        if (!*read)
            break;
        SheetRow row = rowOf(record, sheet.header.size());
        if (std::all_of(row.cells.cbegin(), row.cells.cend(), [](const QString& cell) { return cell.isEmpty(); }))
            continue;
        if (sheet.rows.size() == options.mostRows)
            return tooManyRows(options.mostRows);
        sheet.rows << std::move(row);
    }
    return sheet.rows.isEmpty() ? Status(unusableFile(path, u"no-rows"_s)) : Status();
}

} // namespace

int Sheet::columnOf(const QString& name) const
{
    const auto same = [&](const QString& other) { return other.compare(name, Qt::CaseInsensitive) == 0; };
    const auto it = std::find_if(header.cbegin(), header.cend(), same);
    return it == header.cend() ? -1 : int(it - header.cbegin());
}

Result<Sheet> readSheet(const QString& path, const SheetOptions& options)
{
    QFile file(path);
    const auto guess = openTextFile(file, options.encoding);
    if (!guess)
        return failed(guess.error());
    if (file.size() > mostBytes)
        return failed(Error::Kind::TooLarge, path);
    const QByteArray bytes = file.readAll();
    std::string text;
    Utf8Converter(guess->encoding).convert(bytes.constData() + guess->markBytes, size_t(bytes.size() - guess->markBytes), text);
    Sheet sheet;
    sheet.encoding = guess->encoding;
    sheet.encodingGuessed = !guess->certain;
    sheet.separator = separatorFor(text, options);
    bool given = false;
    CsvReader reader(
        [&](std::string& more) -> Result<bool> {
            if (given)
                return false;
            given = true;
            more += text;
            return true;
        },
        sheet.separator);
    if (const Status filled = fill(sheet, reader, path, options); !filled)
        return failed(filled.error());
    return sheet;
}

} // namespace pd
