// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "sandbox/options.h"
#include "sandbox/state/ids.h"

#include <QJsonArray>
#include <QJsonObject>

#include <SQLiteCpp/SQLiteCpp.h>

#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <unordered_map>

namespace pd::sandbox {

/// Everything the sandbox remembers: one SQLite database, in memory or in a directory. Its calls may throw SQLite::Exception, which
/// ends in Service::answer().
class State
{
public:
    /// The partner's own organization and its administrator: always row 1.
    static constexpr qint64 partnerRow = 1;

    /// Opens or makes the database; isNew() tells which. `options` and `clock` outlive it.
    [[nodiscard]] static Result<std::unique_ptr<State>> open(const Options& options, const Clock& clock);

    [[nodiscard]] const Options& options() const { return m_options; }
    [[nodiscard]] const Ids& ids() const { return m_ids; }
    [[nodiscard]] qint64 now() const; ///< epoch ms, UTC
    [[nodiscard]] bool isNew() const { return m_isNew; }
    [[nodiscard]] SQLite::Database& database() { return *m_database; }

    /// Counts every change of the people; lists that remember positions begin anew when it moves.
    [[nodiscard]] quint64 peopleGeneration() const { return m_peopleGeneration; }
    void touchPeople() { ++m_peopleGeneration; }
    /// Likewise of which customers there are.
    [[nodiscard]] quint64 customersGeneration() const { return m_customersGeneration; }
    void touchCustomers() { ++m_customersGeneration; }

    /// "http://127.0.0.1:PORT/v1", once it listens.
    [[nodiscard]] const QString& base() const { return m_base; }
    void setBase(const QString& base) { m_base = base; }

    /// A prepared statement with its values bound, ready to step. The same text gives the same statement: finish one use before the next.
    template<typename... Values>
    SQLite::Statement& query(const char* sql, const Values&... values)
    {
        SQLite::Statement& statement = prepared(sql);
        int index = 0;
        (bindValue(statement, ++index, values), ...);
        return statement;
    }

    /// Runs a statement that gives no rows; returns the number of rows that it changed.
    template<typename... Values>
    int run(const char* sql, const Values&... values)
    {
        SQLite::Statement& statement = query(sql, values...);
        const int changed = statement.exec();
        statement.reset();
        return changed;
    }

    [[nodiscard]] qint64 lastRow() const { return m_database->getLastInsertRowid(); }
    [[nodiscard]] QString metaValue(const QString& key);
    void setMeta(const QString& key, const QString& value);

    /// Small records of one kind by key: branding, tags, orders, tokens.
    [[nodiscard]] std::optional<QJsonObject> document(const QString& kind, const QString& key);
    [[nodiscard]] QList<QJsonObject> documents(const QString& kind);
    void putDocument(const QString& kind, const QString& key, const QJsonObject& body);
    bool removeDocument(const QString& kind, const QString& key);

    template<typename Value>
    static void bindValue(SQLite::Statement& statement, int index, const Value& value)
    {
        if constexpr (std::is_same_v<Value, QString>)
            statement.bind(index, value.toStdString());
        else if constexpr (std::is_same_v<Value, std::optional<qint64>>)
            value ? statement.bind(index, static_cast<int64_t>(*value)) : statement.bind(index);
        else
            statement.bind(index, static_cast<int64_t>(value));
    }

private:
    State(const Options& options, const Clock& clock, std::unique_ptr<SQLite::Database> database, bool isNew);

    SQLite::Statement& prepared(const char* sql);

    const Options& m_options;
    const Clock& m_clock;
    std::unique_ptr<SQLite::Database> m_database;
    std::unordered_map<std::string, std::unique_ptr<SQLite::Statement>> m_statements;
    Ids m_ids;
    QString m_base;
    quint64 m_peopleGeneration = 1;
    quint64 m_customersGeneration = 1;
    bool m_isNew;
};

/// JSON kept as text in a column.
[[nodiscard]] QString objectText(const QJsonObject& object);
[[nodiscard]] QString arrayText(const QJsonArray& array);
[[nodiscard]] QJsonObject objectOf(const SQLite::Column& column);
[[nodiscard]] QJsonArray arrayOf(const SQLite::Column& column);
[[nodiscard]] std::optional<qint64> optionalOf(const SQLite::Column& column);

} // namespace pd::sandbox
