// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bulkstatement.h"

#include <sqlite3.h>

namespace pd::store {

BulkStatement::BulkStatement(SQLite::Database& database, const char* sql)
    : m_database(database)
{
    expect(sqlite3_prepare_v3(database.getHandle(), sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr), SQLITE_OK);
}

BulkStatement::~BulkStatement() { sqlite3_finalize(m_statement); }

void BulkStatement::text(int index, std::string_view value)
{
    expect(sqlite3_bind_text(m_statement, index, value.empty() ? "" : value.data(), int(value.size()), SQLITE_STATIC), SQLITE_OK);
}

void BulkStatement::blob(int index, std::string_view value)
{
    expect(sqlite3_bind_blob(m_statement, index, value.empty() ? "" : value.data(), int(value.size()), SQLITE_STATIC), SQLITE_OK);
}

void BulkStatement::integer(int index, qint64 value) { expect(sqlite3_bind_int64(m_statement, index, value), SQLITE_OK); }

int BulkStatement::run()
{
    const Reset atEnd{*this};
    expect(sqlite3_step(m_statement), SQLITE_DONE);
    return sqlite3_changes(m_database.getHandle());
}

bool BulkStatement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW)
        expect(code, SQLITE_DONE);
    return code == SQLITE_ROW;
}

void BulkStatement::reset() { sqlite3_reset(m_statement); }

qint64 BulkStatement::integerAt(int column) const { return sqlite3_column_int64(m_statement, column); }

std::string_view BulkStatement::textAt(int column) const
{
    const void* const bytes = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char*>(bytes), size_t(sqlite3_column_bytes(m_statement, column))};
}

void BulkStatement::expect(int code, int wanted) const
{
    if (code != wanted)
        throw SQLite::Exception(m_database.getHandle(), code);
}

} // namespace pd::store
