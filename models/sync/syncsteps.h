// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/syncrun.h"

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
/// Tags of all organizations. What the server refuses to tell stays unknown: no error.
[[nodiscard]] QCoro::Task<Status> syncTags(SharedRun run);
/// Asks for each of these: stores what the server has, removes what it says it has not. What it does not answer for stays.
[[nodiscard]] QCoro::Task<Status> askForCustomers(SharedRun run, QList<CustomerId> ids);
/// After complete listings: few unseen records are asked for one by one; many are kept and counted, for a listing is no proof.
[[nodiscard]] QCoro::Task<Status> confirmUnseenCustomers(SharedRun run);
[[nodiscard]] QCoro::Task<Status> confirmUnseenSubscribers(SharedRun run);

} // namespace pd
