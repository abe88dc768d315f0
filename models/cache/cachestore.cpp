// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/cachestore.h"

#include "cache/cacheschema.h"
#include "core/privatefiles.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <utility>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace pd {

using namespace Qt::StringLiterals;

namespace {

bool isForeign(const Error& error) { return error.kind == Error::Kind::Damaged || error.kind == Error::Kind::Unsupported; }

/// Reads what a look at the schema does not: a file that lost its end has fewer bytes than its header says, and every table must open.
Status looksWhole(SQLite::Database& database, const QString& file)
{
    const qint64 pages = database.execAndGet("PRAGMA page_count").getInt64();
    const qint64 pageSize = database.execAndGet("PRAGMA page_size").getInt64();
    const bool hasLog = QFileInfo(QString(file + "-wal"_L1)).size() > 0;
    if (!hasLog && QFileInfo(file).size() < pages * pageSize)
        return failed(Error::Kind::Damaged, u"the file is shorter than its header says"_s);
    for (const char* table : {"organizations", "customer_keys", "customers", "customer_facts", "customer_text", "customer_texts",
             "subscribers", "people", "locations", "numbers", "sync_state", "seen_customers", "seen_subscribers"}) {
        SQLite::Statement any(database, "SELECT * FROM " + std::string(table) + " LIMIT 1");
        any.executeStep();
    }
    constexpr qint64 checkedUpTo = 16 * 1024 * 1024;
    if (pages * pageSize <= checkedUpTo && database.execAndGet("PRAGMA quick_check(1)").getString() != "ok")
        return failed(Error::Kind::Damaged, u"quick_check found damage"_s);
    return {};
}

/// Tables that are not what our scripts make: somebody else's file, or one whose version marker lies. As good as damaged.
Status misfit(const Status& status)
{
    if (status || status.error().kind != Error::Kind::Storage)
        return status;
    const QString& detail = status.error().detail;
    const bool foreign = detail.contains("already exists"_L1) || detail.contains("no such"_L1) || detail.contains("has no column"_L1);
    return foreign ? Status(failed(Error::Kind::Damaged, detail)) : status;
}

} // namespace

void CacheStore::rememberName(const std::string& id, OrganizationNames::Known known, size_t most)
{
    if (m_names && m_names->size() >= most)
        m_names.reset();
    if (m_names)
        m_names->insert(id, std::move(known));
}

CacheStore::Running::Running(CacheStore& ofStore)
    : store(ofStore)
{
    ++store.m_depth;
    ++store.m_version;
    store.m_isCommitted = false;
}

CacheStore::Running::~Running()
{
    --store.m_depth;
    if (!store.m_isCommitted)
        store.m_names.reset();
}

CacheStore::~CacheStore() = default;

Result<std::unique_ptr<CacheStore>> CacheStore::open(const QString& directory)
{
    if (const Status made = ensurePrivateDirectory(directory); !made)
        return failed(made.error());
    std::unique_ptr<CacheStore> cache(new CacheStore);
    cache->m_file = QDir(directory).filePath(u"cache.db"_s);
    Status started = cache->start();
    if (!started && isForeign(started.error()))
        started = cache->rebuild();
    if (!started)
        return failed(started.error());
    return cache;
}

Status CacheStore::openFile()
{
    auto database = store::open(m_file, store::Durability::Mirror);
    if (!database)
        return failed(database.error());
    m_database = std::move(*database);
    return {};
}

Status CacheStore::start()
{
    const QList<QByteArray> schema = cacheSchema();
    if (const Status opened = openFile(); !opened)
        return opened;
    const Result<bool> outdated = store::guarded([&] {
        const int version = m_database->execAndGet("PRAGMA user_version").getInt();
        return version > 0 && version < schema.size();
    });
    if (!outdated)
        return failed(outdated.error());
    if (*outdated) { // a mirror of ours in the form of an older program
        m_database.reset();
        for (const char* part : {"", "-wal", "-shm"})
            QFile::remove(m_file + QLatin1String(part));
        if (const Status opened = openFile(); !opened)
            return opened;
    }
    if (const Status migrated = store::migrate(*m_database, schema, false); !migrated)
        return misfit(migrated);
    return prepare();
}

Status CacheStore::prepare()
{
    return misfit(store::guarded([this]() -> Status {
        // A first synchronisation touches most pages of most indexes again and again.
        m_database->exec("PRAGMA wal_autocheckpoint=2000; PRAGMA journal_size_limit=4194304; PRAGMA cache_size=-65536");
        if (const Status whole = looksWhole(*m_database, m_file); !whole)
            return whole;
        m_version = m_database->execAndGet("SELECT ifnull(max(version), 0) FROM customers").getInt64();
        return endBulkLoad().and_then([this] { return makeOrders(); });
    }));
}

void CacheStore::releaseMemory()
{
    const Hold held = hold();
    sqlite3_db_release_memory(m_database->getHandle());
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

Status CacheStore::rebuild()
{
    const Hold held = hold();
    if (const Status moved = moveAside(); !moved)
        return moved;
    return start();
}

Status CacheStore::moveAside()
{
    m_statements.clear();
    m_isFilling = false;
    m_names.reset();
    m_database.reset();
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s);
    const QString target = u"%1.corrupt-%2"_s.arg(m_file, stamp);
    QFile::remove(QString(m_file + "-wal"_L1));
    QFile::remove(QString(m_file + "-shm"_L1));
    if (!QFile::rename(m_file, target))
        return failed(Error::Kind::Storage, u"%1 cannot be moved aside"_s.arg(m_file));
    m_movedAside = target;
    return {};
}

Status CacheStore::beginBulkLoad()
{
    const Hold held = hold();
    bool isEmpty = false;
    bool hasNames = false;
    const Status begun = transact([&]() -> Status {
        isEmpty = m_database->execAndGet("SELECT NOT EXISTS (SELECT 1 FROM customers)").getInt() != 0;
        hasNames = m_database->execAndGet("SELECT EXISTS (SELECT 1 FROM organizations)").getInt() != 0;
        if (!isEmpty)
            return {};
        // The others grow at their end only: keeping them costs no more.
        for (const char* index : {"org", "name", "external", "status", "packages", "country", "updated"})
            m_database->exec(std::string("DROP INDEX IF EXISTS customers_") + index);
        // The parts of the trigram index are put together later, when there is time.
        m_database->exec("INSERT INTO customer_text(customer_text, rank) VALUES('automerge', 0)");
        return {};
    });
    if (!begun || !isEmpty)
        return begun;
    m_isFilling = true;
    if (!hasNames)
        m_names = std::make_unique<OrganizationNames>();
    // An empty mirror has nothing to lose: no waiting for the disk, and most of it is in the file before the end.
    return store::guarded([this] { m_database->exec("PRAGMA synchronous=OFF; PRAGMA wal_autocheckpoint=1000"); });
}

Status CacheStore::make(const QByteArray& sql)
{
    return transact([&]() -> Status {
        m_database->exec(sql.toStdString());
        return {};
    });
}

Status CacheStore::makeIndexes() { return make(customerIndexes(CustomerIndexes::Needed)); }

Status CacheStore::makeOrders() { return make(customerIndexes(CustomerIndexes::Orders)); }

Status CacheStore::endBulkLoad()
{
    const Hold held = hold();
    m_isFilling = false;
    m_names.reset();
    const Status done = transact([this]() -> Status {
        m_database->exec(customerIndexes(CustomerIndexes::Needed).toStdString());
        if (m_database->execAndGet("SELECT EXISTS (SELECT 1 FROM customer_text_config WHERE k='automerge' AND v=0)").getInt() != 0)
            m_database->exec("INSERT INTO customer_text(customer_text, rank) VALUES('automerge', 4)");
        return {};
    });
    const Status usual =
        store::guarded([this] { m_database->exec("PRAGMA synchronous=NORMAL; PRAGMA wal_autocheckpoint=2000; PRAGMA wal_checkpoint"); });
    return usual ? done : usual;
}

SQLite::Statement& CacheStore::statement(const char* sql)
{
    auto& slot = m_statements[std::string_view(sql)];
    if (!slot)
        slot = std::make_unique<SQLite::Statement>(*m_database, sql);
    return *slot;
}

} // namespace pd
