// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/reportcommand.h"

#include "billing/summary.h"
#include "exchange/csvfile.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

QString summaryText(const char* text) { return QCoreApplication::translate("Command line", text); }

/// A summary with what goes with its customers and providers: names that are no keys.
struct SummaryTable {
    Summary summary;
    QStringList header;
    struct Companion {
        size_t key = 0;
        QHash<QByteArray, QByteArray> texts;
    };
    std::vector<Companion> companions;
};

Result<QList<SummaryKey>> keysOf(const QString& words, const ReportColumns& columns)
{
    QList<SummaryKey> keys;
    for (const QString& word : words.split(u',', Qt::SkipEmptyParts)) {
        const auto key = summaryKeyOf(word, columns);
        if (!key)
            return failed(key.error());
        if (!keys.contains(*key))
            keys << *key;
    }
    return keys;
}

Result<SummaryTable> tableOf(ReportReader& reader, const QList<SummaryKey>& keys)
{
    auto summary = summarise(reader, keys);
    if (!summary)
        return failed(summary.error());
    SummaryTable table{std::move(*summary), {}, {}};
    for (const SummaryKey& key : keys)
        table.header << summaryKeyName(key);
    table.header << u"QUANTITY"_s << u"ROWS"_s;
    constexpr std::pair<UsageColumn, UsageColumn> pairs[] = {
        {UsageColumn::CustomerOrgId, UsageColumn::CustomerExternalId}, {UsageColumn::PartnerOrgId, UsageColumn::PartnerName}};
    for (const auto& [column, companion] : pairs) {
        const qsizetype key = keys.indexOf(SummaryKey{column, false, {}});
        if (key < 0 || !reader.columns().has(companion) || table.header.contains(usageColumnName(companion)))
            continue;
        auto texts = companionsOf(reader, column, companion);
        if (!texts)
            return failed(texts.error());
        table.header << usageColumnName(companion);
        table.companions.push_back({size_t(key), std::move(*texts)});
    }
    return table;
}

/// The cells of one row, in the order of the header. Valid until the next call.
class SummaryCells
{
public:
    explicit SummaryCells(const SummaryTable& table)
        : m_table(table)
    {
    }

    const std::vector<std::string_view>& of(size_t row)
    {
        const Summary& summary = m_table.summary;
        m_quantity = summary.quantity(row).toString().toStdString();
        m_rows = std::to_string(summary.rows(row));
        m_cells.clear();
        for (size_t key = 0; key < size_t(summary.keys().size()); ++key)
            m_cells.push_back(summary.word(key, row));
        m_cells.push_back(m_quantity);
        m_cells.push_back(m_rows);
        for (const auto& companion : m_table.companions) {
            const std::string_view word = summary.word(companion.key, row);
            const auto it = companion.texts.constFind(QByteArray::fromRawData(word.data(), qsizetype(word.size())));
            m_cells.push_back(it == companion.texts.cend() ? std::string_view() : std::string_view(it->constData(), size_t(it->size())));
        }
        return m_cells;
    }

private:
    const SummaryTable& m_table;
    std::string m_quantity;
    std::string m_rows;
    std::vector<std::string_view> m_cells;
};

Status writeSummary(const SummaryTable& table, const QString& path, CsvProfile profile)
{
    CsvFile file(path, profile);
    if (const Status opened = file.open(); !opened)
        return opened;
    std::vector<std::string> names;
    for (const QString& name : table.header)
        names.push_back(name.toStdString());
    if (const Status header = file.row(std::vector<std::string_view>(names.begin(), names.end())); !header)
        return header;
    SummaryCells cells(table);
    for (const size_t row : table.summary.sorted()) {
        if (const Status written = file.row(cells.of(row)); !written)
            return written;
    }
    return file.commit();
}

QJsonObject summaryJson(const ImportedReport& report, const SummaryTable& table)
{
    QJsonArray rows;
    SummaryCells cells(table);
    for (const size_t row : table.summary.sorted()) {
        const auto& texts = cells.of(row);
        QJsonObject object;
        for (qsizetype i = 0; i < table.header.size(); ++i)
            object.insert(table.header[i], QString::fromUtf8(texts[size_t(i)].data(), qsizetype(texts[size_t(i)].size())));
        object.insert(u"QUANTITY"_s, exactNumber(table.summary.quantity(row)));
        object.insert(u"ROWS"_s, double(table.summary.rows(row)));
        rows << object;
    }
    QJsonObject document = importedJson(report);
    document.insert(u"columns"_s, QJsonArray::fromStringList(table.header));
    document.insert(u"summary"_s, rows);
    return document;
}

void saySummary(const Console& console, const SummaryTable& table)
{
    console.say(table.header.join(u"  "_s));
    SummaryCells cells(table);
    for (const size_t row : table.summary.sorted()) {
        QStringList texts;
        for (const std::string_view cell : cells.of(row))
            texts << QString::fromUtf8(cell.data(), qsizetype(cell.size()));
        console.say(texts.join(u"  "_s));
    }
}

} // namespace

QCoro::Task<ExitCode> reportSummary(CommandContext context)
{
    const auto arguments = parseArguments(context.arguments, {u"raw"_s}, {u"by"_s, u"csv"_s}, 1, 1);
    if (!arguments)
        co_return refuseReportUsage(context, arguments.error().detail);
    const QString id = arguments->positional.first();
    const auto store = openBilling(context);
    if (!store)
        co_return refuseReport(context.console, {}, store.error());
    const auto report = (*store)->find(id.toLongLong());
    const auto reader = (*store)->read(id.toLongLong());
    if (!report || !reader)
        co_return refuseReport(context.console, id, report ? reader.error() : report.error());
    const QString by = arguments->has(u"by"_s) ? arguments->value(u"by"_s) : u"service"_s;
    const auto keys = keysOf(by, (*reader)->columns());
    if (!keys && keys.error().kind == Error::Kind::NotFound)
        co_return refuseReport(context.console,
            summaryText(QT_TRANSLATE_NOOP("Command line", "This report has no column %1")).arg(keys.error().detail), keys.error());
    if (!keys || keys->isEmpty())
        co_return refuseReportUsage(context,
            summaryText(QT_TRANSLATE_NOOP("Command line",
                            "--by takes customer, service, sku, location, provider, month, subscription, license, "
                            "user, or names of columns, with commas between them: not “%1”."))
                .arg(keys ? by : keys.error().detail));
    const auto table = tableOf(**reader, *keys);
    if (!table)
        co_return refuseReport(context.console, id, table.error());
    if (arguments->has(u"csv"_s)) {
        const CsvProfile profile = arguments->has(u"raw"_s) ? CsvProfile::Raw : CsvProfile::SpreadsheetSafe;
        if (const Status written = writeSummary(*table, arguments->value(u"csv"_s), profile); !written)
            co_return refuseReport(context.console, {}, written.error());
    } else {
        saySummary(context.console, *table);
    }
    if (context.console.json())
        context.console.document(summaryJson(*report, *table));
    co_return ExitCode::Done;
}

} // namespace pd
