// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger.h"

#include "core/privatefiles.h"
#include "store/database.h"

#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

// Q_INIT_RESOURCE has to stand outside every namespace.
static void initLedgerResource() { Q_INIT_RESOURCE(ledger); }

Q_LOGGING_CATEGORY(lcLedger, "pd.ledger")

namespace pd {

using namespace Qt::StringLiterals;

namespace {

constexpr auto generationSql = "SELECT value FROM meta WHERE key='generation'";

QList<QByteArray> ledgerMigrations()
{
    initLedgerResource();
    QList<QByteArray> steps;
    for (int i = 1;; ++i) {
        QFile file(u":/sql/ledger/%1.sql"_s.arg(i, 4, 10, QChar(u'0')));
        if (!file.open(QIODevice::ReadOnly))
            return steps;
        steps << file.readAll();
    }
}

Result<qint64> generationOf(SQLite::Database& database)
{
    return store::guarded([&] { return qint64(database.execAndGet(generationSql).getInt64()); });
}

/// The generation, or Kind::Damaged when it is below the one that has to be there.
Result<qint64> generationFrom(SQLite::Database& database, qint64 expected, const QString& problem)
{
    const Result<qint64> generation = generationOf(database);
    if (generation && *generation < expected)
        return failed(Error::Kind::Damaged, u"%1: generation %2 of %3"_s.arg(problem).arg(*generation).arg(expected));
    return generation;
}

Result<std::unique_ptr<SQLite::Database>> openMigrated(const QString& file)
{
    auto database = store::open(file, store::Durability::Intent);
    if (!database)
        return database;
    if (const Status migrated = store::migrate(**database, ledgerMigrations(), true); !migrated)
        return failed(migrated.error());
    return database;
}

/// Puts the backup in place of a ledger that lost its contents, when the backup is as new as the mark.
Status restoreBackup(const QString& file, qint64 expected)
{
    const QString backup = file + u".backup"_s;
    if (!QFile::exists(backup))
        return failed(Error::Kind::Damaged, u"the ledger lost its contents and there is no backup"_s);
    auto database = store::openReader(backup);
    if (!database)
        return failed(database.error());
    const Result<qint64> generation = generationFrom(**database, expected, u"the ledger lost its contents and its backup is older"_s);
    if (!generation)
        return failed(generation.error());
    database->reset();
    for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::rename(file + suffix, file + suffix + u".lost"_s);
    if (!QFile::copy(backup, file))
        return failed(Error::Kind::Storage, u"cannot restore the ledger's backup"_s);
    qCWarning(lcLedger) << "ledger restored from its backup, generation" << *generation;
    return {};
}

Status writeBackup(SQLite::Database& database, const QString& file)
{
    const QString temporary = file + u".backup.new"_s;
    QFile::remove(temporary);
    const Status written = store::guarded([&] {
        SQLite::Statement vacuum(database, "VACUUM INTO ?");
        store::bind(vacuum, 1, temporary);
        vacuum.exec();
    });
    if (!written)
        return written;
    QFile::remove(file + u".backup"_s);
    if (!QFile::rename(temporary, file + u".backup"_s))
        return failed(Error::Kind::Storage, u"cannot keep a backup of the ledger"_s);
    return makePrivateFile(file + u".backup"_s);
}

} // namespace

Ledger::Ledger(FileLock lock, std::unique_ptr<SQLite::Database> database, GenerationMark mark, const Clock& clock)
    : m_lock(std::move(lock))
    , m_database(std::move(database))
    , m_mark(std::move(mark))
    , m_clock(clock)
{
}

Ledger::~Ledger() = default;

QString Ledger::fileIn(const QString& directory) { return directory + u"/ledger.db"_s; }

Result<std::unique_ptr<Ledger>> Ledger::open(const QString& directory, const Clock& clock, std::chrono::milliseconds lockWait)
{
    if (const Status made = ensurePrivateDirectory(directory); !made)
        return failed(made.error());
    auto lock = FileLock::take(directory + u"/ledger.lock"_s, lockWait);
    if (!lock)
        return failed(lock.error());
    const QString file = fileIn(directory);
    const GenerationMark mark(directory + u"/ledger.mark"_s);
    const qint64 expected = mark.read();
    if (expected > 0 && QFileInfo(file).size() == 0) {
        if (const Status restored = restoreBackup(file, expected); !restored)
            return failed(restored.error());
    }
    auto database = openMigrated(file);
    if (!database)
        return failed(database.error());
    const Result<qint64> generation = generationFrom(**database, expected, u"the ledger is older than its mark"_s);
    if (!generation)
        return failed(generation.error());
    if (*generation > 0) {
        if (const Status kept = writeBackup(**database, file); !kept)
            qCWarning(lcLedger) << "no backup of the ledger:" << kept.error().detail;
    }
    return std::unique_ptr<Ledger>(new Ledger(std::move(*lock), std::move(*database), mark, clock));
}

Result<std::unique_ptr<Ledger>> Ledger::openCopy(const QString& directory, const QString& scratch, const Clock& clock)
{
    for (const QString& suffix : {u""_s, u"-wal"_s}) {
        const QString source = fileIn(directory) + suffix;
        const QString copy = fileIn(scratch) + suffix;
        if (!QFile::copy(source, copy))
            continue; // there is none, or it cannot be read
        if (const Status made = makePrivateFile(copy); !made)
            return failed(made.error());
    }
    auto ledger = open(scratch, clock);
    if (!ledger)
        return ledger;
    if (const Status closed = store::guarded([&] { (*ledger)->database().exec("PRAGMA query_only=ON"); }); !closed)
        return failed(closed.error());
    return ledger;
}

void Ledger::raiseGeneration() { m_database->exec("UPDATE meta SET value = value + 1 WHERE key='generation'"); }

Status Ledger::generationCommitted()
{
    const Result<qint64> generation = generationOf(*m_database);
    return generation ? m_mark.write(*generation) : failed(generation.error());
}

void Ledger::setAside(const QString& source, const QString& key, const QByteArray& body)
{
    qCWarning(lcLedger) << "a damaged row was set aside:" << source << key;
    const Status kept = store::guarded([&] {
        SQLite::Statement insert(*m_database, "INSERT OR IGNORE INTO damaged (noticed_at, source, row_key, body) VALUES (?,?,?,?)");
        store::bind(insert, 1, m_clock.nowUtc());
        store::bind(insert, 2, source);
        store::bind(insert, 3, key);
        store::bind(insert, 4, body);
        insert.exec();
    });
    if (!kept)
        qCCritical(lcLedger) << "cannot keep the damaged row:" << kept.error().detail;
}

Result<int> Ledger::damagedCount()
{
    return store::guarded([&] { return m_database->execAndGet("SELECT count(*) FROM damaged").getInt(); });
}

} // namespace pd
