// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/cachestore.h"
#include "core/strongid.h"
#include "domain/customer.h"
#include "domain/subscriber.h"

#include <QDateTime>
#include <QList>

namespace pd {

/// Where synchronisation stands; survives the program.
struct SyncState {
    bool fullUnfinished = false; ///< a full one was interrupted: go on from the cursors
    int customerOffset = 0; ///< all customers below it are stored; -1: all pages are
    int subscriberOffset = 0; ///< likewise
    QDateTime finishedAt; ///< UTC, of the last finished one; invalid: never
    qint64 newestStatusChange = 0; ///< milliseconds since 1970, the newest lastStatusChange of any subscriber seen
};

/// Sync state, and which records the running full synchronisation saw.
class SyncStateRepository
{
public:
    explicit SyncStateRepository(CacheStore& cache)
        : m_cache(cache)
    {
    }

    [[nodiscard]] Result<SyncState> load();
    [[nodiscard]] Status save(const SyncState& state);

    /// Forgets what was seen: a new full synchronisation begins.
    [[nodiscard]] Status beginGeneration();
    [[nodiscard]] Status markSeen(const QList<Customer>& customers);
    [[nodiscard]] Status markSeen(const QList<Subscriber>& subscribers);
    [[nodiscard]] Result<qint64> unseenCustomerCount();
    [[nodiscard]] Result<QList<CustomerId>> unseenCustomers(int limit);
    [[nodiscard]] Result<qint64> unseenSubscriberCount();
    [[nodiscard]] Result<QList<SubscriberId>> unseenSubscribers(int limit);

private:
    [[nodiscard]] Result<qint64> number(const char* sql);

    CacheStore& m_cache;
};

} // namespace pd
