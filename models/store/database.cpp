// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "core/privatefiles.h"

#include <QFile>

#include <sqlite3.h>

namespace pd::store {

using namespace Qt::StringLiterals;

Error errorOf(const SQLite::Exception& exception)
{
    Error error;
    const int code = exception.getErrorCode() & 0xff;
    error.kind = code == SQLITE_CORRUPT || code == SQLITE_NOTADB ? Error::Kind::Damaged : Error::Kind::Storage;
    error.detail = QString::fromUtf8(exception.what());
    return error;
}

Result<std::unique_ptr<SQLite::Database>> open(const QString& file, Durability durability)
{
    return guarded([&]() -> Result<std::unique_ptr<SQLite::Database>> {
        const bool mirror = durability == Durability::Mirror;
        const int flags = SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | (mirror ? SQLite::OPEN_NOMUTEX : 0);
        auto database = std::make_unique<SQLite::Database>(file.toStdString(), flags, 5000);
        if (const Status made = makePrivateFile(file); !made)
            return failed(made.error());
        if (mirror)
            database->exec("PRAGMA page_size=16384"); // of a new file; a mirror is filled in one go
        database->execAndGet("PRAGMA journal_mode=WAL");
        database->exec(mirror ? "PRAGMA synchronous=NORMAL" : "PRAGMA synchronous=FULL");
        database->exec("PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-8000");
        return database;
    });
}

Result<std::unique_ptr<SQLite::Database>> openReader(const QString& file)
{
    return guarded([&] {
        auto database = std::make_unique<SQLite::Database>(file.toStdString(), SQLite::OPEN_READONLY, 5000);
        database->exec("PRAGMA query_only=ON; PRAGMA trusted_schema=OFF; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-4000");
        return database;
    });
}

Status migrate(SQLite::Database& database, const QList<QByteArray>& steps, bool copyFirst)
{
    return guarded([&]() -> Status {
        const int current = database.execAndGet("PRAGMA user_version").getInt();
        if (current > steps.size())
            return failed(Error::Kind::Unsupported, u"made by a newer version of the program"_s);
        if (copyFirst && current > 0 && current < steps.size()) {
            const QString copy = u"%1.v%2"_s.arg(QString::fromStdString(database.getFilename())).arg(current);
            QFile::remove(copy);
            SQLite::Statement vacuum(database, "VACUUM INTO ?");
            bind(vacuum, 1, copy);
            vacuum.exec();
        }
        for (qsizetype i = current; i < steps.size(); ++i) {
            SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
            database.exec(steps[i].toStdString());
            database.exec("PRAGMA user_version=" + std::to_string(i + 1));
            transaction.commit();
        }
        return {};
    });
}

} // namespace pd::store
