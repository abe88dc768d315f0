// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/customerfacts.h"
#include "items/usertextindex.h"

#include <QHash>

#include <optional>
#include <vector>

namespace pd {

/// Rows of the customers table that pass a filter, part by part. What is not asked costs nothing. On a worker thread; calls throw SQLite::Exception.
class CustomerConditions
{
public:
    /// `last`: the highest row.
    CustomerConditions(SQLite::Database& reader, qint32 last)
        : m_reader(reader)
        , m_last(last)
    {
    }

    void text(const QString& text, UserTextIndex& users);
    void statuses(const QStringList& words);
    /// None: customers of `ofProviders` do not pass.
    void providers(const QStringList& orgIds, const QHash<QString, QList<qint32>>& ofProviders);
    /// The rows that passed everything; all where nothing was asked.
    [[nodiscard]] std::vector<bool> take();

private:
    [[nodiscard]] std::vector<bool> empty() const { return std::vector<bool>(size_t(m_last) + 1); }
    void collect(std::vector<bool>& set, const char* sql, const QStringList& values);
    void keep(std::vector<bool> set);

    SQLite::Database& m_reader;
    qint32 m_last;
    std::optional<std::vector<bool>> m_set; ///< nullopt: nothing was asked so far
};

/// How many of `set` have each status. Throws SQLite::Exception.
[[nodiscard]] CustomerFactTable::Counts countStatuses(SQLite::Database& reader, const std::vector<bool>& set);

} // namespace pd
