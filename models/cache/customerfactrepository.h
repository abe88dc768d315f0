// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/cachestore.h"
#include "core/strongid.h"

#include <QDateTime>
#include <QHash>
#include <QStringList>

#include <optional>

namespace pd {

/// What the list of the server does not say of customers: the partner's tags, and whose customers those of indirect providers are. Every
/// call is one transaction (or joins the running one) and writes only what differs. On the thread of `cache`, which outlives it.
class CustomerFactRepository
{
public:
    explicit CustomerFactRepository(CacheStore& cache)
        : m_cache(cache)
    {
    }

    /// All tags of one organization.
    [[nodiscard]] Status storeTags(const OrgId& org, const QStringList& tags);
    /// What a reading of all tags in use gave. `complete`: who is not named has none; otherwise nothing is known of them.
    [[nodiscard]] Status storeAllTags(const QHash<OrgId, QStringList>& tags, bool complete, const QDateTime& readAtUtc);
    /// Of the last storeAllTags(), UTC; invalid: never.
    [[nodiscard]] Result<QDateTime> tagsReadAt();
    /// By external ID: what the cache does not know already. Customers that are not here are left out.
    [[nodiscard]] Status storeRecorded(const QHash<QString, QString>& templates, const QHash<QString, bool>& restricted);
    /// Somebody looked it up on behalf of this indirect provider; empty: it is our own. Kept even before the customer's record is known.
    [[nodiscard]] Status setProvider(const CustomerId& id, const OrgId& provider);
    /// Empty: our own, or not known here.
    [[nodiscard]] Result<OrgId> providerOf(const CustomerId& id);

private:
    void setTags(qint64 row, const QStringList& tags);
    void dropTags(qint64 row);
    void touch(qint64 row);
    /// Our own customer with this external ID; nullopt: there is none.
    [[nodiscard]] std::optional<qint64> rowOf(const QString& externalId);

    CacheStore& m_cache;
};

} // namespace pd
