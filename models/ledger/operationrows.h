// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/operation.h"

#include <functional>

namespace SQLite {
class Database;
class Statement;
} // namespace SQLite

namespace pd {

/// Told of each row that does not match its checksum: table, key, body.
using DamagedRow = std::function<void(const QString& source, const QString& key, const QByteArray& body)>;

/// Runs a query whose columns are (operation.id, body, sum) and gives the operations in its order with their steps. Damaged rows are reported and
/// left out; an operation that lost a step stays, its state NeedsAttention. Throws SQLite::Exception.
[[nodiscard]] QList<Operation> readOperations(SQLite::Database& database, SQLite::Statement& query, const DamagedRow& damaged);

} // namespace pd
