// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/cachestore.h"

#include <QVariant>

namespace pd {

/// One use of a prepared statement: binds in order, and resets it at the end so that no read lock stays. `sql` is a literal.
/// Throws SQLite::Exception: use inside store::guarded or CacheStore::transact.
class CacheQuery
{
public:
    template<typename... Values>
    CacheQuery(CacheStore& store, const char* sql, const Values&... values)
        : m_hold(store.hold())
        , m_statement(store.statement(sql))
    {
        int index = 0;
        (put(++index, values), ...);
    }
    CacheQuery(const CacheQuery&) = delete;
    CacheQuery& operator=(const CacheQuery&) = delete;
    ~CacheQuery() { m_statement.tryReset(); }

    bool next() { return m_statement.executeStep(); }
    int run() { return m_statement.exec(); }
    [[nodiscard]] SQLite::Statement& statement() { return m_statement; }
    [[nodiscard]] qint64 integer(int column) const { return m_statement.getColumn(column).getInt64(); }
    [[nodiscard]] QString text(int column) const { return store::text(m_statement.getColumn(column)); }

private:
    void put(int index, const QString& value) { store::bind(m_statement, index, value); }
    void put(int index, const QByteArray& value) { m_statement.bind(index, value.constData(), int(value.size())); }
    void put(int index, qint64 value) { m_statement.bind(index, int64_t(value)); }
    void put(int index, int value) { m_statement.bind(index, value); }
    void put(int index, const QVariant& value);

    CacheStore::Hold m_hold;
    SQLite::Statement& m_statement;
};

} // namespace pd
