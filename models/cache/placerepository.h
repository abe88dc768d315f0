// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/cachestore.h"
#include "domain/location.h"

namespace pd {

/// Locations and phone numbers of organizations. Each call takes the complete list and replaces what was there.
class PlaceRepository
{
public:
    explicit PlaceRepository(CacheStore& cache)
        : m_cache(cache)
    {
    }

    [[nodiscard]] Status storeLocations(const OrgId& org, const QList<Location>& locations);
    [[nodiscard]] Status storeNumbers(const OrgId& org, const QList<PhoneNumberEntry>& numbers);

private:
    CacheStore& m_cache;
};

} // namespace pd
