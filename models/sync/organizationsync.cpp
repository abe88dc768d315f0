// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/parallel.h"
#include "sync/syncsteps.h"

namespace pd {

namespace {

constexpr int namesAtOnce = 500; ///< the rest comes with the next run

QCoro::Task<Status> readOneName(SharedRun run, OrgId id)
{
    auto asked = run->organizations.get(id);
    const Result<Organization> organization = co_await asked;
    if (const Status going = run->goOn(); !going)
        co_return going;
    if (organization)
        co_return run->customerRows.storeOrganizations({*organization});
    // The customer stays without a name: its external ID is shown.
    co_return isAboutOneRecord(organization.error()) ? Status() : Status(failed(organization.error()));
}

} // namespace

QCoro::Task<Result<QList<OrgId>>> syncOrganizations(SharedRun run)
{
    run->advanced(SyncPhase::Organizations, 0);
    auto asked = run->organizations.all();
    const Result<Page<Organization>> all = co_await asked;
    if (const Status going = run->goOn(); !going)
        co_return failed(going.error());
    if (!all && isAboutOneRecord(all.error()))
        co_return QList<OrgId>();
    if (!all)
        co_return failed(all.error());
    run->report.setAside += all->setAside.size();
    const Result<QList<OrgId>> unknown = run->customerRows.unknownOrganizations(all->items);
    if (!unknown)
        co_return failed(unknown.error());
    if (const Status stored = run->customerRows.storeOrganizations(all->items); !stored)
        co_return failed(stored.error());
    run->advanced(SyncPhase::Organizations, all->items.size(), all->items.size());
    co_return *unknown;
}

QCoro::Task<Status> syncMissingNames(SharedRun run)
{
    const Result<QList<OrgId>> missing = run->customerRows.organizationsWithoutName(namesAtOnce);
    if (!missing)
        co_return failed(missing.error());
    auto all = forEachInParallel<OrgId>(run, SyncPhase::MissingNames, *missing, readOneName);
    co_return co_await all;
}

} // namespace pd
