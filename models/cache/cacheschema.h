// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace pd {

/// One script for each version. A mirror is not brought forward from version to version but made anew: only the last is not empty.
[[nodiscard]] QList<QByteArray> cacheSchema();

/// Without those that are needed searching and looking up take long; without the orders only sorting by their columns does.
enum class CustomerIndexes { Needed, Orders };

/// Makes the indexes of the customers table that are not there.
[[nodiscard]] QByteArray customerIndexes(CustomerIndexes which);

} // namespace pd
