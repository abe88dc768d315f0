// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QTimeZone>

#include <SQLiteCpp/SQLiteCpp.h>

#include <memory>
#include <type_traits>

namespace pd::store {

/// How much a committed transaction must survive.
enum class Durability {
    Mirror, ///< WAL, synchronous=NORMAL: may lose the newest commits on power loss (cache)
    Intent, ///< WAL, synchronous=FULL: survives it (ledger)
};

/// What an exception of SQLiteCpp means: Kind::Damaged for a corrupt or foreign file, otherwise Kind::Storage.
[[nodiscard]] Error errorOf(const SQLite::Exception& exception);

/// Runs `body`, which may throw SQLite::Exception, and gives its value or its Result; the exception ends here as an Error.
template<typename F>
auto guarded(F&& body)
{
    using R = std::invoke_result_t<F>;
    if constexpr (std::is_void_v<R>) {
        try {
            body();
            return Status{};
        } catch (const SQLite::Exception& e) {
            return Status(failed(errorOf(e)));
        }
    } else if constexpr (requires(R r) { r.error(); }) {
        try {
            return R(body());
        } catch (const SQLite::Exception& e) {
            return R(failed(errorOf(e)));
        }
    } else {
        try {
            return Result<R>(body());
        } catch (const SQLite::Exception& e) {
            return Result<R>(failed(errorOf(e)));
        }
    }
}

/// Opens (and makes, 0600) a database with our pragmas: WAL, foreign keys, 5 s busy timeout, trusted_schema off. One connection per
/// thread; threads that share one of a Mirror take turns themselves. Falls back to a rollback journal where WAL is refused (network file systems).
[[nodiscard]] Result<std::unique_ptr<SQLite::Database>> open(const QString& file, Durability durability);

/// A connection that cannot write, for readers on other threads. The file has to exist.
[[nodiscard]] Result<std::unique_ptr<SQLite::Database>> openReader(const QString& file);

/// Brings `user_version` to `steps.size()`: runs the SQL scripts that are missing, each in one transaction. A newer version than we know
/// gives Kind::Unsupported and changes nothing. With `copyFirst`, a copy "FILE.v<old>" is made before the first step of an old file.
[[nodiscard]] Status migrate(SQLite::Database& database, const QList<QByteArray>& steps, bool copyFirst);

/// Text column as QString, without a detour over const char* length counting.
[[nodiscard]] inline QString text(const SQLite::Column& column)
{
    return QString::fromUtf8(static_cast<const char*>(column.getBlob()), column.getBytes());
}

/// Binds UTF-8 (bind() of SQLiteCpp copies).
inline void bind(SQLite::Statement& statement, int index, const QString& value) { statement.bind(index, value.toStdString()); }

/// Binds a blob (copied).
inline void bind(SQLite::Statement& statement, int index, const QByteArray& value)
{
    statement.bind(index, value.constData(), int(value.size()));
}

inline void bind(SQLite::Statement& statement, int index, qint64 value) { statement.bind(index, int64_t(value)); }

/// Blob column as bytes (copied).
[[nodiscard]] inline QByteArray blob(const SQLite::Column& column)
{
    return QByteArray(static_cast<const char*>(column.getBlob()), column.getBytes());
}

/// A point in time as ms since 1970, UTC.
inline void bind(SQLite::Statement& statement, int index, const QDateTime& value)
{
    statement.bind(index, int64_t(value.toMSecsSinceEpoch()));
}

[[nodiscard]] inline QDateTime time(const SQLite::Column& column)
{
    return QDateTime::fromMSecsSinceEpoch(column.getInt64(), QTimeZone::utc());
}

} // namespace pd::store
