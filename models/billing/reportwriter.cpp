// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/reportwriter.h"

#include "store/database.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <unistd.h>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 mostOtherWords = 100'000;
constexpr size_t partEntries = 65'536;

std::string createUsage(qsizetype columns)
{
    std::string names;
    for (qsizetype i = 0; i < columns; ++i)
        names += ", c" + std::to_string(i);
    return "CREATE TABLE usage(n INTEGER PRIMARY KEY" + names + ")";
}

std::string insertUsage(qsizetype columns)
{
    std::string marks = "?";
    for (qsizetype i = 0; i < columns; ++i)
        marks += ", ?";
    return "INSERT INTO usage VALUES(" + marks + ")";
}

bool isPlainInteger(std::string_view text)
{
    if (text.empty() || text.size() > 15 || (text[0] == '0' && text.size() > 1))
        return false;
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

Status syncFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || ::fsync(file.handle()) != 0)
        return failed(Error::Kind::Storage, u"%1: %2"_s.arg(path, file.errorString()));
    return {};
}

} // namespace

Result<std::unique_ptr<ReportWriter>> ReportWriter::create(const QString& file, const ReportColumns& columns)
{
    return store::guarded([&] {
        auto database = std::make_unique<SQLite::Database>(file.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        database->exec("PRAGMA page_size=8192; PRAGMA locking_mode=EXCLUSIVE; PRAGMA cache_size=-16000; PRAGMA synchronous=OFF");
        database->execAndGet("PRAGMA journal_mode=OFF");
        database->exec("BEGIN EXCLUSIVE");
        database->exec(
            "CREATE TABLE meta(key TEXT PRIMARY KEY, value) WITHOUT ROWID;"
            "CREATE TABLE words(column_number INTEGER, number INTEGER, text TEXT, PRIMARY KEY(column_number, number)) WITHOUT ROWID;"
            "CREATE TABLE combinations(sum_group INTEGER PRIMARY KEY, data BLOB);"
            "CREATE TABLE sums(part INTEGER PRIMARY KEY, data BLOB)");
        database->exec(createUsage(columns.size()));
        return std::unique_ptr<ReportWriter>(new ReportWriter(std::move(database), columns));
    });
}

ReportWriter::ReportWriter(std::unique_ptr<SQLite::Database> database, const ReportColumns& columns)
    : m_database(std::move(database))
    , m_columns(columns)
    , m_insert(std::make_unique<store::BulkStatement>(*m_database, insertUsage(columns.size()).c_str()))
    , m_quantityColumn(columns.indexOf(UsageColumn::Quantity))
{
    for (const UsageColumn meaning : columns.meanings()) {
        Storing storing = Storing::Words;
        if (meaning == UsageColumn::SubscriberId || meaning == UsageColumn::UserId || meaning == UsageColumn::WorkspaceId)
            storing = Storing::Id;
        else if (meaning == UsageColumn::Quantity)
            storing = Storing::Quantity;
        else if (meaning == UsageColumn::Other)
            storing = Storing::WordsOrText;
        m_storing.push_back(storing);
        const bool words = storing == Storing::Words || storing == Storing::WordsOrText;
        m_words.push_back(words ? std::make_unique<WordList>() : nullptr);
    }
    m_numbers.resize(m_storing.size());
    m_packed.resize(m_storing.size());
    for (size_t group = 0; group < sumGroups; ++group) {
        for (const UsageColumn column : columnsOf(static_cast<SumGroup>(group)))
            m_groupColumns[group].push_back(columns.indexOf(column));
    }
    m_totals.type = columns.type();
}

ReportWriter::~ReportWriter() = default;

std::optional<RowProblem> ReportWriter::checkPeriod(const Combination& words)
{
    const std::vector<UsageColumn>& columns = columnsOf(SumGroup::Service);
    QDate dates[2];
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i] != UsageColumn::ConsumptionStart && columns[i] != UsageColumn::ConsumptionEnd)
            continue;
        const int column = m_groupColumns[0][i];
        const std::string_view text = m_words[static_cast<size_t>(column)]->at(words[i]);
        const QDate date = usageDate(trimmedCell(text));
        if (!date.isValid())
            return RowProblem{column, u"date"_s, quotedCell(text)};
        dates[columns[i] == UsageColumn::ConsumptionEnd ? 1 : 0] = date;
    }
    if (dates[1] < dates[0])
        return RowProblem{m_columns.indexOf(UsageColumn::ConsumptionEnd), u"date-order"_s, dates[1].toString(Qt::ISODate)};
    if (!m_totals.first.isValid() || dates[0] < m_totals.first)
        m_totals.first = dates[0];
    if (!m_totals.last.isValid() || dates[1] > m_totals.last)
        m_totals.last = dates[1];
    return std::nullopt;
}

void ReportWriter::bindQuantity(int index, std::string_view cell)
{
    if (isPlainInteger(cell))
        m_insert->integer(index, std::stoll(std::string(cell)));
    else
        m_insert->text(index, cell);
}

void ReportWriter::bindCell(size_t column, std::string_view cell)
{
    const int index = static_cast<int>(column) + 2;
    switch (m_storing[column]) {
    case Storing::Quantity: bindQuantity(index, cell); break;
    case Storing::Id:
        if (cell.empty())
            m_insert->text(index, {});
        else if (m_ids.pack(cell, m_packed[column]))
            m_insert->blob(index, {reinterpret_cast<const char*>(m_packed[column].data()), PackedIds::packedSize});
        else
            m_insert->text(index, cell);
        break;
    case Storing::WordsOrText:
        if (m_words[column]->size() >= mostOtherWords) {
            m_insert->text(index, cell);
            break;
        }
        m_numbers[column] = m_words[column]->numberOf(cell);
        [[fallthrough]];
    case Storing::Words: m_insert->integer(index, m_numbers[column]); break;
    }
}

Result<std::optional<RowProblem>> ReportWriter::add(std::span<const std::string_view> cells)
{
    const std::string_view quantityText = cells[static_cast<size_t>(m_quantityColumn)];
    const std::optional<Decimal> quantity = parsedQuantity(quantityText);
    if (!quantity)
        return RowProblem{m_quantityColumn, u"quantity"_s, quotedCell(quantityText)};
    for (size_t i = 0; i < cells.size(); ++i) {
        if (m_storing[i] == Storing::Words)
            m_numbers[i] = m_words[i]->numberOf(cells[i]);
    }
    std::array<quint32, sumGroups> combination{};
    for (size_t group = 0; group < sumGroups; ++group) {
        Combination words{};
        for (size_t i = 0; i < m_groupColumns[group].size(); ++i) {
            const int column = m_groupColumns[group][i];
            words[i] = column < 0 ? 0 : m_numbers[static_cast<size_t>(column)];
        }
        if (group == 0) {
            // A combination that is known has a period that is right.
            if (auto problem = m_combinations[0].knows(words) ? std::nullopt : checkPeriod(words))
                return problem;
        }
        combination[group] = m_combinations[group].numberOf(words);
    }
    if (!m_absolute.add(quantity->isNegative() ? Decimal() - *quantity : *quantity))
        return failed(Error::Kind::TooLarge, u"the sum of the quantities"_s);
    return store::guarded([&]() -> Result<std::optional<RowProblem>> {
        m_insert->integer(1, ++m_totals.rows);
        for (size_t i = 0; i < cells.size(); ++i)
            bindCell(i, cells[i]);
        m_insert->run();
        m_sums.add(combination, *quantity);
        m_totals.quantity += *quantity;
        if (m_sums.isFull())
            writeSums();
        return std::optional<RowProblem>();
    });
}

void ReportWriter::blobRow(const char* sql, qint64 key, const void* data, size_t size)
{
    store::BulkStatement insert(*m_database, sql);
    insert.integer(1, key);
    insert.blob(2, {static_cast<const char*>(data), size});
    insert.run();
}

void ReportWriter::writeSums()
{
    const std::vector<SumEntry> entries = m_sums.take();
    for (size_t i = 0; i < entries.size(); i += partEntries) {
        const size_t count = std::min(partEntries, entries.size() - i);
        blobRow("INSERT INTO sums VALUES(?, ?)", ++m_sumParts, entries.data() + i, count * sizeof(SumEntry));
    }
}

void ReportWriter::writeWords()
{
    store::BulkStatement insert(*m_database, "INSERT INTO words VALUES(?, ?, ?)");
    for (size_t column = 0; column < m_words.size(); ++column) {
        for (quint32 i = 1; m_words[column] && i < m_words[column]->size(); ++i) {
            insert.integer(1, static_cast<qint64>(column));
            insert.integer(2, i);
            insert.text(3, m_words[column]->at(i));
            insert.run();
        }
    }
}

void ReportWriter::writeMeta()
{
    QJsonArray forms;
    for (const QByteArray& form : m_ids.forms())
        forms << QString::fromLatin1(form.toHex());
    const auto text = [](const QJsonArray& array) { return QJsonDocument(array).toJson(QJsonDocument::Compact).toStdString(); };
    SQLite::Statement insert(*m_database, "INSERT INTO meta VALUES('columns', ?), ('forms', ?), ('rows', ?)");
    insert.bind(1, text(QJsonArray::fromStringList(m_columns.names())));
    insert.bind(2, text(forms));
    insert.bind(3, static_cast<int64_t>(m_totals.rows));
    insert.exec();
}

Result<ReportTotals> ReportWriter::finish()
{
    const QString file = QString::fromStdString(m_database->getFilename());
    const Status written = store::guarded([&] {
        writeSums();
        for (size_t group = 0; group < sumGroups; ++group) {
            const std::vector<Combination>& all = m_combinations[group].all();
            blobRow("INSERT INTO combinations VALUES(?, ?)", qint64(group), all.data(), all.size() * sizeof(Combination));
        }
        writeWords();
        writeMeta();
        if (const int customer = m_columns.indexOf(UsageColumn::CustomerOrgId); customer >= 0) {
            m_database->exec("CREATE INDEX usage_customer ON usage(c" + std::to_string(customer) + ")");
            const WordList& customers = *m_words[static_cast<size_t>(customer)];
            m_totals.customers = customers.size() - 1;
        }
        m_insert.reset();
        m_database->exec("COMMIT");
        m_database.reset();
    });
    if (!written)
        return failed(written.error());
    if (const Status synced = syncFile(file); !synced)
        return failed(synced.error());
    return m_totals;
}

} // namespace pd
