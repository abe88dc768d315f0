// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/operation.h"

namespace SQLite {
class Database;
}

namespace pd {

/// Reads the ledger beside the program that holds it, for item models on their worker threads (store::openReader). Never writes; damaged rows
/// are left out and logged. On the thread of `reader`, which outlives it.
class LedgerReader
{
public:
    explicit LedgerReader(SQLite::Database& reader)
        : m_reader(reader)
    {
    }

    /// What is not over, and the newest `limit` of the rest; newest first, with their steps.
    [[nodiscard]] Result<QList<Operation>> recent(int limit);
    /// Those of one customer, newest first.
    [[nodiscard]] Result<QList<Operation>> operationsFor(const QString& externalId);

private:
    SQLite::Database& m_reader;
};

} // namespace pd
