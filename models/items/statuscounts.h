// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace SQLite {
class Database;
}

namespace pd {

/// What `sql` ("SELECT status, count(*) …") gives, and the sum under "". Throws SQLite::Exception.
[[nodiscard]] QMap<QString, int> readStatusCounts(SQLite::Database& reader, const char* sql);

} // namespace pd
