// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reportworkbook.h"

#include "billing/summary.h"
#include "exchange/csvfile.h"
#include "exchange/workbook.h"

#include <algorithm>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 rowsBetweenLooks = 4096;
constexpr quint32 mostPivotServices = 200;
constexpr int wideColumn = 24;

/// One after the other, each with the same header, as many sheets as the rows need.
class SheetSeries
{
public:
    SheetSeries(Workbook& book, QString name, std::vector<std::string> header)
        : m_book(book)
        , m_name(std::move(name))
        , m_header(std::move(header))
    {
        begin();
    }

    /// The row to write next; sheet() says where.
    quint32 nextRow()
    {
        if (m_row + 1 >= Workbook::mostRows) {
            end();
            begin();
        }
        return ++m_row;
    }
    [[nodiscard]] int sheet() const { return m_sheet; }
    [[nodiscard]] int sheets() const { return m_sheets; }
    void end() { m_book.filter(m_sheet, 0, std::max(m_row, 1U), int(m_header.size()) - 1); }

private:
    void begin()
    {
        m_sheet = m_book.addSheet(m_name);
        ++m_sheets;
        m_row = 0;
        m_book.widths(m_sheet, 0, int(m_header.size()) - 1, wideColumn);
        for (size_t i = 0; i < m_header.size(); ++i)
            m_book.heading(m_sheet, 0, int(i), m_header[i]);
        m_book.freeze(m_sheet, 1);
    }

    Workbook& m_book;
    QString m_name;
    std::vector<std::string> m_header;
    int m_sheet = 0;
    int m_sheets = 0;
    quint32 m_row = 0;
};

/// Writes the three parts of a workbook.
class ReportBook
{
public:
    ReportBook(ReportReader& reader, const ImportedReport& report, Workbook& book, const ReportWorkbookTexts& texts)
        : m_reader(reader)
        , m_report(report)
        , m_book(book)
        , m_texts(texts)
    {
    }

    Status writeSummary();
    Status writePivot();
    Status writeDetails(const ExportProgress& progress, int& sheets);

private:
    void fact(quint32 row, const QString& name, const QString& value);
    void detailCell(SheetSeries& sheets, quint32 row, size_t column, std::string_view cell);

    ReportReader& m_reader;
    const ImportedReport& m_report;
    Workbook& m_book;
    const ReportWorkbookTexts& m_texts;
    std::string m_lastDayText;
    QDate m_lastDay;
};

std::string bytesOf(const QString& text) { return text.toStdString(); }

void ReportBook::fact(quint32 row, const QString& name, const QString& value)
{
    m_book.heading(0, row, 0, bytesOf(name));
    m_book.text(0, row, 1, bytesOf(value));
}

Status ReportBook::writeSummary()
{
    auto keys = QList<SummaryKey>{{UsageColumn::ServiceName, false, {}}};
    if (m_reader.columns().has(UsageColumn::Sku))
        keys << SummaryKey{UsageColumn::Sku, false, {}};
    const auto summary = summarise(m_reader, keys);
    if (!summary)
        return failed(summary.error());
    const int sheet = m_book.addSheet(m_texts.summary);
    m_book.widths(sheet, 0, 3, wideColumn);
    fact(0, m_texts.report, m_report.source);
    fact(1, m_texts.type, reportTypeName(m_report.totals.type));
    fact(2, m_texts.period, m_report.totals.first.toString(Qt::ISODate) + u" – "_s + m_report.totals.last.toString(Qt::ISODate));
    m_book.heading(sheet, 3, 0, bytesOf(m_texts.rows));
    m_book.number(sheet, 3, 1, Decimal(m_report.totals.rows));
    m_book.heading(sheet, 4, 0, bytesOf(m_texts.quantity));
    m_book.number(sheet, 4, 1, m_report.totals.quantity);
    constexpr quint32 head = 6;
    const int width = int(keys.size());
    for (int key = 0; key < width; ++key)
        m_book.heading(sheet, head, key, bytesOf(summaryKeyName(keys[key])));
    m_book.heading(sheet, head, width, "QUANTITY");
    m_book.heading(sheet, head, width + 1, "ROWS");
    quint32 row = head;
    for (const size_t line : summary->sorted()) {
        if (row + 1 >= Workbook::mostRows)
            break;
        ++row;
        for (int key = 0; key < width; ++key)
            m_book.text(sheet, row, key, summary->word(size_t(key), line));
        m_book.number(sheet, row, width, summary->quantity(line));
        m_book.number(sheet, row, width + 1, Decimal(summary->rows(line)));
    }
    m_book.filter(sheet, head, std::max(row, head + 1), width + 1);
    m_book.barChart(sheet, head + 1, std::min(row, head + 40), 0, width, 1, width + 3, m_texts.usagePerService);
    return {};
}

Status ReportBook::writePivot()
{
    const ReportColumns& columns = m_reader.columns();
    const UsageColumn left = columns.has(UsageColumn::CustomerOrgId) ? UsageColumn::CustomerOrgId
        : columns.has(UsageColumn::CustomerExternalId)               ? UsageColumn::CustomerExternalId
                                                                     : UsageColumn::ConsumptionStart;
    const auto summary =
        summarise(m_reader, {SummaryKey{left, left == UsageColumn::ConsumptionStart, {}}, {UsageColumn::ServiceName, false, {}}});
    const auto names = companionsOf(m_reader, UsageColumn::CustomerOrgId, UsageColumn::CustomerExternalId);
    if (!summary || !names)
        return failed(summary ? names.error() : summary.error());
    if (summary->words(1).size() > mostPivotServices)
        return {};
    const int lead = names->isEmpty() ? 1 : 2;
    std::vector<std::string> header{bytesOf(summaryKeyName(summary->keys()[0])), bytesOf(usageColumnName(UsageColumn::CustomerExternalId))};
    header.resize(size_t(lead));
    for (quint32 i = 1; i < summary->words(1).size(); ++i)
        header.emplace_back(summary->words(1).at(i));
    header.push_back(bytesOf(m_texts.total));
    const std::vector<size_t> order = summary->sorted();
    SheetSeries sheets(m_book, m_texts.pivot, header);
    for (size_t i = 0; i < order.size();) {
        const quint32 customer = summary->number(0, order[i]);
        const std::string_view name = summary->word(0, order[i]);
        std::vector<std::optional<Decimal>> cells(summary->words(1).size());
        Decimal total;
        for (; i < order.size() && summary->number(0, order[i]) == customer; ++i) {
            cells[summary->number(1, order[i])] = summary->quantity(order[i]);
            total += summary->quantity(order[i]);
        }
        const quint32 row = sheets.nextRow();
        m_book.text(sheets.sheet(), row, 0, name);
        if (lead == 2)
            m_book.text(sheets.sheet(), row, 1, names->value(QByteArray(name.data(), qsizetype(name.size()))).toStdString());
        for (size_t service = 1; service < cells.size(); ++service) {
            if (cells[service])
                m_book.number(sheets.sheet(), row, lead + int(service) - 1, *cells[service]);
        }
        m_book.number(sheets.sheet(), row, lead + int(cells.size()) - 1, total);
    }
    sheets.end();
    return {};
}

void ReportBook::detailCell(SheetSeries& sheets, quint32 row, size_t column, std::string_view cell)
{
    switch (m_reader.columns().meanings()[qsizetype(column)]) {
    case UsageColumn::Quantity: m_book.number(sheets.sheet(), row, int(column), usageQuantity(cell)); return;
    case UsageColumn::ConsumptionStart:
    case UsageColumn::ConsumptionEnd:
        if (cell != m_lastDayText) {
            m_lastDayText = cell;
            m_lastDay = usageDate(trimmedCell(cell));
        }
        m_book.date(sheets.sheet(), row, int(column), m_lastDay);
        return;
    default: m_book.text(sheets.sheet(), row, int(column), cell);
    }
}

Status ReportBook::writeDetails(const ExportProgress& progress, int& sheetCount)
{
    std::vector<std::string> header;
    for (const QString& name : m_reader.columns().names())
        header.push_back(bytesOf(name));
    SheetSeries sheets(m_book, m_texts.details, header);
    const qint64 total = m_reader.rowCount();
    const Status visited = m_reader.visitRows(1, total, [&](qint64 number, std::span<const std::string_view> cells) {
        if (progress && number % rowsBetweenLooks == 0 && !progress(number, total))
            return false;
        const quint32 row = sheets.nextRow();
        for (size_t i = 0; i < cells.size(); ++i)
            detailCell(sheets, row, i, cells[i]);
        return true;
    });
    sheets.end();
    sheetCount = sheets.sheets();
    return visited;
}

} // namespace

Result<ExportOutcome> writeReportWorkbook(ReportReader& reader, const ImportedReport& report, const QString& path,
    const ReportWorkbookTexts& texts, const ExportProgress& progress)
{
    WholeFile file(path);
    if (const Status opened = file.open(); !opened)
        return failed(opened.error());
    constexpr qsizetype manyColumns = 30; // with more, a full sheet may come to 4 GiB
    Workbook book(file.workingPath(), reader.columns().size() > manyColumns || reader.rowCount() > 15 * qint64(Workbook::mostRows),
        texts.rightToLeft);
    ReportBook parts(reader, report, book, texts);
    ExportOutcome outcome{reader.rowCount(), 0, 0};
    Status done = parts.writeSummary();
    if (done)
        done = parts.writePivot();
    if (done)
        done = parts.writeDetails(progress, outcome.sheets);
    if (!done)
        return failed(done.error());
    outcome.sanitised = book.sanitised();
    if (const Status closed = book.close(); !closed)
        return failed(closed.error());
    if (progress && !progress(outcome.rows, outcome.rows))
        return failed(Error::Kind::Cancelled);
    if (const Status committed = file.commit(); !committed)
        return failed(committed.error());
    return outcome;
}

Result<ExportOutcome> writeReportCsv(ReportReader& reader, const QString& path, CsvProfile profile, const ExportProgress& progress)
{
    CsvFile file(path, profile);
    if (const Status opened = file.open(); !opened)
        return failed(opened.error());
    std::vector<std::string> header;
    for (const QString& name : reader.columns().names())
        header.push_back(bytesOf(name));
    Status written = file.row(std::vector<std::string_view>(header.begin(), header.end()));
    const qint64 total = reader.rowCount();
    if (written) {
        const Status visited = reader.visitRows(1, total, [&](qint64 number, std::span<const std::string_view> cells) {
            written = file.row(cells);
            return written && (!progress || number % rowsBetweenLooks != 0 || progress(number, total));
        });
        if (written && !visited)
            written = visited;
    }
    if (written)
        written = file.commit();
    if (!written)
        return failed(written.error());
    return ExportOutcome{total, 0, 1};
}

} // namespace pd
