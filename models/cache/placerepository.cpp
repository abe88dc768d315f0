// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/placerepository.h"

#include "cache/cachequery.h"
#include "cache/foldedtext.h"
#include "cache/records.h"

namespace pd {

Status PlaceRepository::storeLocations(const OrgId& org, const QList<Location>& locations)
{
    return m_cache.transact([&]() -> Status {
        CacheQuery(m_cache, "DELETE FROM locations WHERE org_id=?", org.toString()).run();
        for (const Location& l : locations) {
            CacheQuery(m_cache, "INSERT INTO locations(org_id, id, name, time_zone, language, address) VALUES(?, ?, ?, ?, ?, ?)",
                org.toString(), l.id.toString(), l.name, l.timeZone, l.preferredLanguage, records::blobOf(l.address))
                .run();
        }
        return {};
    });
}

Status PlaceRepository::storeNumbers(const OrgId& org, const QList<PhoneNumberEntry>& numbers)
{
    return m_cache.transact([&]() -> Status {
        CacheQuery(m_cache, "DELETE FROM numbers WHERE org_id=?", org.toString()).run();
        for (const PhoneNumberEntry& n : numbers) {
            CacheQuery(m_cache,
                "INSERT INTO numbers(org_id, number, digits, extension, location_id, owner_id, state) VALUES(?, ?, ?, ?, ?, ?, ?)",
                org.toString(), n.number, phoneDigits(n.number), n.extension, n.locationId.toString(), n.ownerId.toString(), n.state)
                .run();
        }
        return {};
    });
}

} // namespace pd
