// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <QtGlobal>

#include <string_view>

struct sqlite3_stmt;

namespace pd::store {

/// A prepared statement for loops over many rows: what is bound is not copied and has to live until the statement ran. Binds by number,
/// from 1. Throws SQLite::Exception. Does not outlive `database`.
class BulkStatement
{
public:
    BulkStatement(SQLite::Database& database, const char* sql);
    ~BulkStatement();
    BulkStatement(const BulkStatement&) = delete;
    BulkStatement& operator=(const BulkStatement&) = delete;

    /// UTF-8.
    void text(int index, std::string_view value);
    void blob(int index, std::string_view value);
    void integer(int index, qint64 value);

    /// Runs a statement that gives no rows; the number of rows that it changed.
    int run();
    /// Hands the first row, where there is one, to `read(const BulkStatement&)`. False: there is none.
    template<typename F>
    bool first(F&& read)
    {
        const Reset atEnd{*this};
        if (!step())
            return false;
        read(*this);
        return true;
    }

    [[nodiscard]] qint64 integerAt(int column) const;
    /// UTF-8; valid inside first() only.
    [[nodiscard]] std::string_view textAt(int column) const;

private:
    struct Reset {
        BulkStatement& statement;
        ~Reset() { statement.reset(); }
    };

    [[nodiscard]] bool step();
    void reset();
    void expect(int code, int wanted) const;

    SQLite::Database& m_database;
    sqlite3_stmt* m_statement = nullptr;
};

} // namespace pd::store
