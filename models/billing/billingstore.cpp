// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/billingstore.h"

#include "core/privatefiles.h"
#include "store/database.h"

#include <QDir>
#include <QFile>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

const char* const firstStep =
    "CREATE TABLE reports(id INTEGER PRIMARY KEY AUTOINCREMENT, file_hash BLOB NOT NULL UNIQUE, file_bytes INTEGER NOT NULL, source TEXT "
    "NOT NULL, server_id TEXT NOT NULL, provider TEXT NOT NULL, category TEXT NOT NULL, type INTEGER NOT NULL, row_count INTEGER NOT NULL, "
    "quantity TEXT NOT NULL, first_day TEXT NOT NULL, last_day TEXT NOT NULL, customers INTEGER NOT NULL, imported INTEGER NOT NULL, "
    "skipped INTEGER NOT NULL);"
    "CREATE TABLE prices(sku TEXT NOT NULL, customer TEXT NOT NULL, valid_from TEXT NOT NULL, currency TEXT NOT NULL, price TEXT NOT NULL, "
    "PRIMARY KEY(sku, customer, valid_from)) WITHOUT ROWID;"
    "CREATE TABLE markups(customer TEXT PRIMARY KEY, percent TEXT NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE invoice_lines(report INTEGER NOT NULL REFERENCES reports(id) ON DELETE CASCADE, sku TEXT NOT NULL, units INTEGER NOT NULL, "
    "currency TEXT NOT NULL, amount TEXT NOT NULL, PRIMARY KEY(report, sku)) WITHOUT ROWID;"
    "CREATE TABLE settings(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID";

const char* const selection =
    "SELECT id, file_hash, file_bytes, source, server_id, provider, category, type, row_count, quantity, first_day, "
    "last_day, customers, imported, skipped FROM reports ";

ImportedReport readReport(SQLite::Statement& row)
{
    ImportedReport report;
    report.id = row.getColumn(0).getInt64();
    report.fileHash = store::blob(row.getColumn(1));
    report.fileBytes = row.getColumn(2).getInt64();
    report.source = store::text(row.getColumn(3));
    report.serverId = store::text(row.getColumn(4));
    report.provider = store::text(row.getColumn(5));
    report.category = store::text(row.getColumn(6));
    report.totals.type = static_cast<ReportType>(row.getColumn(7).getInt());
    report.totals.rows = row.getColumn(8).getInt64();
    report.totals.quantity = Decimal::parse(store::text(row.getColumn(9))).value_or(Decimal());
    report.totals.first = QDate::fromString(store::text(row.getColumn(10)), Qt::ISODate);
    report.totals.last = QDate::fromString(store::text(row.getColumn(11)), Qt::ISODate);
    report.totals.customers = row.getColumn(12).getInt64();
    report.importedAt = store::time(row.getColumn(13));
    report.skippedRows = row.getColumn(14).getInt64();
    return report;
}

void syncDirectory(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
}

} // namespace

PartFile::~PartFile()
{
    if (!m_path.isEmpty())
        QFile::remove(m_path);
}

Result<std::unique_ptr<BillingStore>> BillingStore::open(const QString& dataDirectory)
{
    if (const Status made = ensurePrivateDirectory(dataDirectory + u"/reports"_s); !made)
        return failed(made.error());
    auto database = store::open(dataDirectory + u"/billing.db"_s, store::Durability::Intent);
    if (!database)
        return failed(database.error());
    if (const Status done = store::migrate(**database, {QByteArray(firstStep)}, true); !done)
        return failed(done.error());
    return std::unique_ptr<BillingStore>(new BillingStore(dataDirectory, std::move(*database)));
}

Result<QList<ImportedReport>> BillingStore::reports()
{
    return store::guarded([&] {
        QList<ImportedReport> list;
        SQLite::Statement found(*m_database, std::string(selection) + "ORDER BY id DESC");
        while (found.executeStep())
            list << readReport(found);
        return list;
    });
}

Result<ImportedReport> BillingStore::find(qint64 id)
{
    return store::guarded([&]() -> Result<ImportedReport> {
        SQLite::Statement found(*m_database, std::string(selection) + "WHERE id = ?");
        store::bind(found, 1, id);
        if (!found.executeStep())
            return failed(Error::Kind::NotFound, u"report %1"_s.arg(id));
        return readReport(found);
    });
}

Result<std::optional<ImportedReport>> BillingStore::findByHash(const QByteArray& fileHash)
{
    return store::guarded([&] {
        SQLite::Statement found(*m_database, std::string(selection) + "WHERE file_hash = ?");
        store::bind(found, 1, fileHash);
        return found.executeStep() ? std::optional<ImportedReport>(readReport(found)) : std::nullopt;
    });
}

Result<bool> BillingStore::hasFileOfSize(qint64 bytes)
{
    return store::guarded([&] {
        SQLite::Statement found(*m_database, "SELECT 1 FROM reports WHERE file_bytes = ?");
        store::bind(found, 1, bytes);
        return found.executeStep();
    });
}

Result<std::unique_ptr<ReportReader>> BillingStore::read(qint64 id)
{
    const auto known = find(id);
    if (!known)
        return failed(known.error());
    if (!QFile::exists(fileOf(id)))
        return failed(Error::Kind::Damaged, u"the file of report %1 is gone"_s.arg(id));
    return ReportReader::open(fileOf(id));
}

Status BillingStore::remove(qint64 id)
{
    const Status removed = store::guarded([&]() -> Status {
        SQLite::Statement statement(*m_database, "DELETE FROM reports WHERE id = ?");
        store::bind(statement, 1, id);
        if (statement.exec() == 0)
            return failed(Error::Kind::NotFound, u"report %1"_s.arg(id));
        return {};
    });
    if (removed)
        QFile::remove(fileOf(id));
    return removed;
}

void BillingStore::clearLeftovers()
{
    const QDir directory(m_directory + u"/reports"_s);
    const QStringList files = directory.entryList({u"*.part*"_s, u"*.db"_s}, QDir::Files);
    for (const QString& name : files) {
        const bool isReport = name.endsWith(".db"_L1);
        const auto known = find(name.section(u'.', 0, 0).toLongLong());
        if (!isReport || (!known && known.error().kind == Error::Kind::NotFound))
            QFile::remove(directory.filePath(name));
    }
}

Result<PartFile> BillingStore::begin(std::chrono::milliseconds wait)
{
    auto lock = FileLock::take(m_directory + u"/reports/import.lock"_s, wait);
    if (!lock)
        return failed(lock.error());
    clearLeftovers();
    return PartFile(m_directory + u"/reports/import.part"_s, std::move(*lock));
}

qint64 BillingStore::insert(const ImportedReport& report)
{
    SQLite::Statement statement(*m_database,
        "INSERT INTO reports(file_hash, file_bytes, source, server_id, provider, category, type, row_count, quantity, first_day, last_day, "
        "customers, imported, skipped) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    store::bind(statement, 1, report.fileHash);
    store::bind(statement, 2, report.fileBytes);
    store::bind(statement, 3, report.source);
    store::bind(statement, 4, report.serverId);
    store::bind(statement, 5, report.provider);
    store::bind(statement, 6, report.category);
    store::bind(statement, 7, qint64(report.totals.type));
    store::bind(statement, 8, report.totals.rows);
    store::bind(statement, 9, report.totals.quantity.toString());
    store::bind(statement, 10, report.totals.first.toString(Qt::ISODate));
    store::bind(statement, 11, report.totals.last.toString(Qt::ISODate));
    store::bind(statement, 12, report.totals.customers);
    store::bind(statement, 13, report.importedAt);
    store::bind(statement, 14, report.skippedRows);
    statement.exec();
    return m_database->getLastInsertRowid();
}

Result<ImportedReport> BillingStore::keep(PartFile& part, ImportedReport report)
{
    return store::guarded([&]() -> Result<ImportedReport> {
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        report.id = insert(report);
        const QString file = fileOf(report.id);
        if (const Status made = makePrivateFile(part.path()); !made)
            return failed(made.error());
        if (std::rename(QFile::encodeName(part.path()).constData(), QFile::encodeName(file).constData()) != 0)
            return failed(Error::Kind::Storage, u"%1 cannot be put in place"_s.arg(file));
        part.m_path.clear();
        syncDirectory(m_directory + u"/reports"_s);
        transaction.commit();
        return report;
    });
}

QString BillingStore::setting(const QString& key, const QString& otherwise)
{
    const auto value = store::guarded([&]() -> QString {
        SQLite::Statement found(*m_database, "SELECT value FROM settings WHERE key = ?");
        store::bind(found, 1, key);
        return found.executeStep() ? store::text(found.getColumn(0)) : otherwise;
    });
    return value.value_or(otherwise);
}

Status BillingStore::setSetting(const QString& key, const QString& value)
{
    return store::guarded([&] {
        SQLite::Statement statement(*m_database, "INSERT OR REPLACE INTO settings VALUES(?, ?)");
        store::bind(statement, 1, key);
        store::bind(statement, 2, value);
        statement.exec();
    });
}

} // namespace pd
