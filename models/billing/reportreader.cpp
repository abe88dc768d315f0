// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/reportreader.h"

#include "store/database.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstring>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

template<typename T>
void appendBlob(std::vector<T>& list, const SQLite::Column& column)
{
    const size_t count = static_cast<size_t>(column.getBytes()) / sizeof(T);
    const size_t before = list.size();
    list.resize(before + count);
    if (count > 0)
        std::memcpy(list.data() + before, column.getBlob(), count * sizeof(T));
}

QJsonArray jsonArray(SQLite::Database& database, const char* key)
{
    SQLite::Statement found(database, "SELECT value FROM meta WHERE key = ?");
    found.bind(1, key);
    return found.executeStep() ? QJsonDocument::fromJson(store::blob(found.getColumn(0))).array() : QJsonArray();
}

} // namespace

Result<std::unique_ptr<ReportReader>> ReportReader::open(const QString& file)
{
    auto database = store::openReader(file);
    if (!database)
        return failed(database.error());
    std::unique_ptr<ReportReader> reader(new ReportReader(std::move(*database)));
    if (const Status read = reader->readMeta(); !read)
        return failed(read.error());
    return reader;
}

Status ReportReader::readMeta()
{
    return store::guarded([&]() -> Status {
        m_database->exec("PRAGMA mmap_size=1073741824");
        QStringList names;
        for (const QJsonValue& name : jsonArray(*m_database, "columns"))
            names << name.toString();
        auto columns = ReportColumns::fromHeader(names);
        if (!columns)
            return failed(Error::Kind::Damaged, u"the columns of the report"_s);
        m_columns = *columns;
        m_words.resize(static_cast<size_t>(m_columns.size()));
        QList<QByteArray> forms;
        for (const QJsonValue& form : jsonArray(*m_database, "forms"))
            forms << QByteArray::fromHex(form.toString().toLatin1());
        m_ids = PackedIds(forms);
        m_rows = m_database->execAndGet("SELECT value FROM meta WHERE key = 'rows'").getInt64();
        return {};
    });
}

bool ReportReader::hasWords(int column) const
{
    switch (m_columns.meanings()[column]) {
    case UsageColumn::Quantity:
    case UsageColumn::SubscriberId:
    case UsageColumn::UserId:
    case UsageColumn::WorkspaceId: return false;
    default: return true;
    }
}

Result<std::shared_ptr<const WordList>> ReportReader::words(int column)
{
    std::shared_ptr<const WordList>& known = m_words[static_cast<size_t>(column)];
    if (known)
        return known;
    return store::guarded([&] {
        auto list = std::make_shared<WordList>();
        SQLite::Statement found(*m_database, "SELECT text FROM words WHERE column_number = ? ORDER BY number");
        found.bind(1, column);
        while (found.executeStep()) {
            const SQLite::Column text = found.getColumn(0);
            list->append({static_cast<const char*>(text.getBlob()), static_cast<size_t>(text.getBytes())});
        }
        known = list;
        return known;
    });
}

Result<std::vector<SumEntry>> ReportReader::sums()
{
    return store::guarded([&] {
        std::vector<SumEntry> entries;
        SQLite::Statement found(*m_database, "SELECT data FROM sums ORDER BY part");
        while (found.executeStep())
            appendBlob(entries, found.getColumn(0));
        return entries;
    });
}

Result<std::vector<Combination>> ReportReader::combinations(SumGroup group)
{
    return store::guarded([&] {
        std::vector<Combination> list;
        SQLite::Statement found(*m_database, "SELECT data FROM combinations WHERE sum_group = ?");
        found.bind(1, static_cast<int>(group));
        if (found.executeStep())
            appendBlob(list, found.getColumn(0));
        return list;
    });
}

std::string_view ReportReader::cellOf(const SQLite::Column& value, const WordList* words, std::string& scratch) const
{
    if (value.isNull())
        return {};
    if (value.isInteger()) {
        const qint64 number = value.getInt64();
        if (words)
            return number < words->size() ? words->at(static_cast<quint32>(number)) : std::string_view();
        scratch = std::to_string(number);
        return scratch;
    }
    const auto* bytes = static_cast<const unsigned char*>(value.getBlob());
    const auto size = static_cast<size_t>(value.getBytes());
    if (!value.isBlob())
        return {reinterpret_cast<const char*>(bytes), size};
    scratch.clear();
    if (size != PackedIds::packedSize || !m_ids.unpack(bytes, scratch))
        scratch.clear();
    return scratch;
}

Status ReportReader::visit(const std::string& sql, const QList<int>& columns, const RowVisitor& row)
{
    std::vector<const WordList*> lists;
    for (const int column : columns) {
        lists.push_back(nullptr);
        if (!hasWords(column))
            continue;
        const auto list = words(column);
        if (!list)
            return failed(list.error());
        lists.back() = list->get();
    }
    return store::guarded([&]() -> Status {
        SQLite::Statement found(*m_database, sql);
        std::vector<std::string_view> cells(lists.size());
        std::vector<std::string> scratch(lists.size());
        while (found.executeStep()) {
            for (size_t i = 0; i < cells.size(); ++i)
                cells[i] = cellOf(found.getColumn(static_cast<int>(i) + 1), lists[i], scratch[i]);
            if (!row(found.getColumn(0).getInt64(), cells))
                return failed(Error::Kind::Cancelled);
        }
        return {};
    });
}

Status ReportReader::visitRows(qint64 first, qint64 count, const RowVisitor& row)
{
    QList<int> all(m_columns.size());
    for (int i = 0; i < int(all.size()); ++i)
        all[i] = i;
    const std::string sql =
        "SELECT * FROM usage WHERE n BETWEEN " + std::to_string(first) + " AND " + std::to_string(first + count - 1) + " ORDER BY n";
    return visit(sql, all, row);
}

Status ReportReader::visitColumns(const QList<int>& columns, const RowVisitor& row)
{
    std::string sql = "SELECT n";
    for (const int column : columns)
        sql += ", c" + std::to_string(column);
    return visit(sql + " FROM usage ORDER BY n", columns, row);
}

} // namespace pd
