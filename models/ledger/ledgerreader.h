// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/operation.h"

#include <QStringList>

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
    /// Names of the onboarding templates, all or those that have no provisioning ID yet.
    [[nodiscard]] Result<QStringList> templateNames(bool onlyWithoutId);
    /// Damaged records that were set aside: where they were, and their key ("draft 3f2a…").
    [[nodiscard]] Result<QStringList> setAside();

private:
    [[nodiscard]] Result<QStringList> texts(const char* sql);

    SQLite::Database& m_reader;
};

} // namespace pd
