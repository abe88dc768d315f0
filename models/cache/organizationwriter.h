// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/cachestore.h"
#include "domain/customer.h"
#include "store/bulkstatement.h"

#include <vector>

namespace pd {

/// Writes organizations. For one transaction: it does not outlive it. Throws SQLite::Exception.
class OrganizationWriter
{
public:
    explicit OrganizationWriter(CacheStore& cache);

    struct Change {
        const Organization* organization; ///< one of those given
        bool wasKnown;
    };
    /// Those that are new or differ.
    [[nodiscard]] std::vector<Change> write(const QList<Organization>& organizations);

private:
    struct Keyed;

    void writeOne(const Keyed& keyed, std::vector<Change>& changes);
    /// Known: is there such an ID, and does what is stored equal this?
    struct Stored {
        bool isKnown = false;
        bool isSame = false;
    };
    [[nodiscard]] Stored storedOf(const Keyed& keyed);

    CacheStore& m_cache;
    store::BulkStatement m_find;
    store::BulkStatement m_insert;
    QByteArray m_name;
    QByteArray m_created;
};

} // namespace pd
