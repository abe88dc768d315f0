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
    run->awaitsNames = false;
    if (const Status going = run->goOn(); !going)
        co_return failed(going.error());
    if (!all && isAboutOneRecord(all.error()))
        co_return QList<OrgId>(); // one by one, later; the report counts what is missing even then
    if (!all)
        co_return failed(all.error());
    run->report.setAside += all->setAside.size();
    const auto unknown = std::make_shared<QList<OrgId>>();
    auto storing = run->written([r = run.get(), items = all->items, unknown]() -> Status {
        const Result<QList<OrgId>> found =
            r->report.kind == SyncKind::Full ? Result<QList<OrgId>>(QList<OrgId>()) : r->customerRows.unknownOrganizations(items);
        if (!found)
            return failed(found.error());
        *unknown = *found;
        return r->customerRows.storeOrganizations(items);
    });
    const Status stored = co_await storing;
    if (const Status going = run->goOn(); !going)
        co_return failed(going.error());
    if (!stored)
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
