// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/state/state.h"

#include "core/privatefiles.h"
#include "store/database.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

/// The linker drops the resources of a static library that nobody names. Outside of every namespace: the macro asks for it.
static void nameSandboxResources() { Q_INIT_RESOURCE(sandbox); }

namespace pd::sandbox {

using namespace Qt::StringLiterals;

namespace {

QByteArray script(const QString& name)
{
    QFile file(u":/sandbox/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<std::unique_ptr<SQLite::Database>> openDatabase(const Options& options)
{
    if (options.dataDirectory.isEmpty()) {
        return store::guarded([] {
            auto database = std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            database->exec("PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF; PRAGMA temp_store=MEMORY");
            return database;
        });
    }
    if (const Status made = ensurePrivateDirectory(options.dataDirectory); !made)
        return failed(made.error());
    return store::open(QDir(options.dataDirectory).filePath(u"sandbox.db"_s), store::Durability::Mirror);
}

} // namespace

Result<std::unique_ptr<State>> State::open(const Options& options, const Clock& clock)
{
    nameSandboxResources();
    auto database = openDatabase(options);
    if (!database)
        return failed(database.error());
    return store::guarded([&]() -> Result<std::unique_ptr<State>> {
        const bool isNew = (*database)->execAndGet("PRAGMA user_version").getInt() == 0;
        if (const Status done = store::migrate(**database, {script(u"schema.sql"_s), script(u"history.sql"_s)}, false); !done)
            return failed(done.error());
        return std::unique_ptr<State>(new State(options, clock, std::move(*database), isNew));
    });
}

State::State(const Options& options, const Clock& clock, std::unique_ptr<SQLite::Database> database, bool isNew)
    : m_options(options)
    , m_clock(clock)
    , m_database(std::move(database))
    , m_ids(0)
    , m_isNew(isNew)
{
    if (isNew)
        setMeta(u"key"_s, QString::number(0x51A7E5ULL + options.seed));
    m_ids = Ids(metaValue(u"key"_s).toULongLong());
}

qint64 State::now() const { return m_clock.nowUtc().toMSecsSinceEpoch(); }

SQLite::Statement& State::prepared(const char* sql)
{
    std::unique_ptr<SQLite::Statement>& statement = m_statements[sql];
    if (!statement)
        statement = std::make_unique<SQLite::Statement>(*m_database, sql);
    statement->reset();
    statement->clearBindings();
    return *statement;
}

QString State::metaValue(const QString& key)
{
    SQLite::Statement& found = query("SELECT value FROM meta WHERE key = ?", key);
    return found.executeStep() ? store::text(found.getColumn(0)) : QString();
}

void State::setMeta(const QString& key, const QString& value) { run("INSERT OR REPLACE INTO meta VALUES(?, ?)", key, value); }

std::optional<QJsonObject> State::document(const QString& kind, const QString& key)
{
    SQLite::Statement& found = query("SELECT body FROM documents WHERE kind = ? AND key = ?", kind, key);
    if (!found.executeStep())
        return std::nullopt;
    return objectOf(found.getColumn(0));
}

QList<QJsonObject> State::documents(const QString& kind)
{
    QList<QJsonObject> list;
    SQLite::Statement& found = query("SELECT body FROM documents WHERE kind = ? ORDER BY created, rowid", kind);
    while (found.executeStep())
        list << objectOf(found.getColumn(0));
    return list;
}

void State::putDocument(const QString& kind, const QString& key, const QJsonObject& body)
{
    run("INSERT INTO documents VALUES(?1, ?2, ?3, ?4) ON CONFLICT(kind, key) DO UPDATE SET body = ?3", kind, key, objectText(body), now());
}

bool State::removeDocument(const QString& kind, const QString& key)
{
    return run("DELETE FROM documents WHERE kind = ? AND key = ?", kind, key) > 0;
}

QString objectText(const QJsonObject& object) { return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)); }

QString arrayText(const QJsonArray& array) { return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)); }

QJsonObject objectOf(const SQLite::Column& column)
{
    return QJsonDocument::fromJson(QByteArray::fromRawData(static_cast<const char*>(column.getBlob()), column.getBytes())).object();
}

QJsonArray arrayOf(const SQLite::Column& column)
{
    return QJsonDocument::fromJson(QByteArray::fromRawData(static_cast<const char*>(column.getBlob()), column.getBytes())).array();
}

std::optional<qint64> optionalOf(const SQLite::Column& column)
{
    return column.isNull() ? std::nullopt : std::optional<qint64>(column.getInt64());
}

} // namespace pd::sandbox
