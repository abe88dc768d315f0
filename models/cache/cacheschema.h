// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace pd {

/// The numbered SQL scripts of resources/sql/cache, oldest first.
[[nodiscard]] QList<QByteArray> cacheSchema();

/// Makes the indexes of the customers table that are not there.
[[nodiscard]] QByteArray customerIndexes();

} // namespace pd
