// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/strongid.h"

#include <QString>

namespace pd::test {

/// About 200 customers of many countries and every status in `directory`/cache.db, and operations in `directory`/ledger.db.
/// The same each time.
[[nodiscard]] Status makeBelievableData(const QString& directory);

/// The customer with errors, locations and users that pictures show: "Halden Logistics AS".
[[nodiscard]] CustomerId inspectedCustomer();

} // namespace pd::test
