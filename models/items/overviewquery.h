// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/overviewfacts.h"

namespace SQLite {
class Database;
}

namespace pd {

// What OverviewReader asks on its threads. Each is one consistent look; throws SQLite::Exception.

[[nodiscard]] OverviewFacts readOverviewFacts(SQLite::Database& cache, const QList<CustomerId>& opened, int mostNamed);
[[nodiscard]] WaitingFacts readWaitingUsers(SQLite::Database& cache, int mostNamed);

} // namespace pd
