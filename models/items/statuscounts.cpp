// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/statuscounts.h"

#include "store/database.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace pd {

QMap<QString, int> readStatusCounts(SQLite::Database& reader, const char* sql)
{
    QMap<QString, int> all;
    int total = 0;
    SQLite::Statement counts(reader, sql);
    while (counts.executeStep()) {
        const int count = counts.getColumn(1).getInt();
        all.insert(store::text(counts.getColumn(0)), count);
        total += count;
    }
    all.insert(QString(), total);
    return all;
}

} // namespace pd
