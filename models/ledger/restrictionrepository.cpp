// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/restrictionrepository.h"

#include "ledger/ledger.h"
#include "store/database.h"

namespace pd {

Result<std::optional<bool>> RestrictionRepository::recorded(const QString& externalId) const
{
    return store::guarded([&] {
        SQLite::Statement query(m_ledger->database(), "SELECT restricted FROM restricted_record WHERE external_id=?");
        store::bind(query, 1, externalId);
        return query.executeStep() ? std::optional(query.getColumn(0).getInt() != 0) : std::nullopt;
    });
}

Result<QHash<QString, bool>> RestrictionRepository::all() const
{
    return store::guarded([&] {
        QHash<QString, bool> found;
        SQLite::Statement query(m_ledger->database(), "SELECT external_id, restricted FROM restricted_record");
        while (query.executeStep())
            found.insert(store::text(query.getColumn(0)), query.getColumn(1).getInt() != 0);
        return found;
    });
}

Status RestrictionRepository::record(const QString& externalId, bool restricted) const
{
    return store::guarded([&] {
        SQLite::Statement statement(m_ledger->database(),
            "INSERT INTO restricted_record VALUES (?1,?2,?3) ON CONFLICT (external_id) DO UPDATE SET restricted=?2, recorded_at=?3");
        store::bind(statement, 1, externalId);
        statement.bind(2, restricted ? 1 : 0);
        store::bind(statement, 3, m_ledger->clock().nowUtc());
        statement.exec();
    });
}

} // namespace pd
