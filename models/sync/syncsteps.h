// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/syncrun.h"

#include <QHash>

namespace pd {

// The steps of synchronisation. Each ends with Kind::Cancelled soon after the run was cancelled, and with the first error that it cannot
// do without.

/// Everything; goes on where an unfinished one stopped.
[[nodiscard]] QCoro::Task<Status> syncFully(SharedRun run);
/// What may have changed since the last finished one.
[[nodiscard]] QCoro::Task<Status> syncChanges(SharedRun run);
/// Everything about one customer. Kind::NotFound: the server has no such customer (any more), and neither has the cache now.
[[nodiscard]] QCoro::Task<Status> loadOneCustomer(SharedRun run, CustomerId id);

/// Names of all organizations. Gives those that were not known before. A server that refuses the listing is no error: names are then
/// read one by one.
[[nodiscard]] QCoro::Task<Result<QList<OrgId>>> syncOrganizations(SharedRun run);
/// Names that are still missing, one by one.
[[nodiscard]] QCoro::Task<Status> syncMissingNames(SharedRun run);
/// What one reading of all tags found. A record names all tags of its organization.
struct TagReading {
    QHash<OrgId, QStringList> tags;
    bool complete = true;
    bool isRead = false; ///< it was time for it, and the server told
};
/// Tags of all organizations. What the server refuses to tell stays unknown: no error.
[[nodiscard]] QCoro::Task<Status> readAllTags(SharedRun run, std::shared_ptr<TagReading> reading);
/// Once the customers are stored.
[[nodiscard]] Status storeTags(SyncRun& run, const TagReading& reading);
/// Asks for each of these: stores what the server has, removes what it says it has not. What it does not answer for stays.
[[nodiscard]] QCoro::Task<Status> askForCustomers(SharedRun run, QList<CustomerId> ids);
/// After complete listings: few unseen records are asked for one by one; many are kept and counted, for a listing is no proof.
[[nodiscard]] QCoro::Task<Status> confirmUnseenCustomers(SharedRun run);
[[nodiscard]] QCoro::Task<Status> confirmUnseenSubscribers(SharedRun run);

} // namespace pd
