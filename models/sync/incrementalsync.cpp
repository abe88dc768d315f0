// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncsteps.h"
#include "sync/walks.h"

#include <QSet>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

constexpr int busyAtOnce = 200;
constexpr qsizetype newOrganizationsAtOnce = 50;
constexpr qint64 overlapMs = 5 * 60 * 1000; ///< changes that the server recorded late

const QStringList& watchedStatuses()
{
    static const QStringList words{
        u"provisioning"_s, u"updating"_s, u"deleting"_s, u"pending_rpl_review"_s, u"error"_s, u"provisioned_with_errors"_s};
    return words;
}

/// An organization that appeared belongs to a customer that was made somewhere else.
QCoro::Task<Status> lookUpNewOrganizations(SharedRun run, QList<OrgId> organizations)
{
    for (const OrgId& id : organizations.first(qMin(organizations.size(), newOrganizationsAtOnce))) {
        CustomerQuery query;
        query.orgId = id;
        auto asked = run->customers.list(query, 0, 10);
        const Result<Page<Customer>> page = co_await asked;
        if (const Status going = run->goOn(); !going)
            co_return going;
        if (!page)
            co_return failed(page.error());
        if (const Status stored = run->customerRows.store(page->items); !stored)
            co_return stored;
    }
    co_return Status();
}

QCoro::Task<Status> syncWatchedCustomers(SharedRun run)
{
    const Result<QList<CustomerId>> busyBefore = run->customerRows.busy(busyAtOnce);
    if (!busyBefore)
        co_return failed(busyBefore.error());
    CustomerQuery query;
    query.statuses = watchedStatuses();
    auto walk = customerWalk(run, query, 0);
    const auto found = std::make_shared<QSet<CustomerId>>();
    walk->store = [store = walk->store, found](const QList<Customer>& items) {
        for (const Customer& customer : items)
            found->insert(customer.id);
        return store(items);
    };
    auto walking = walkPages<Customer>(walk);
    const Status walked = co_await walking;
    if (!walked)
        co_return walked;
    QList<CustomerId> rest;
    for (const CustomerId& id : *busyBefore) {
        if (!found->contains(id))
            rest << id;
    }
    auto asking = askForCustomers(run, rest);
    co_return co_await asking;
}

QCoro::Task<Status> syncChangedSubscribers(SharedRun run)
{
    SubscriberQuery query;
    query.byLastStatusChange = true;
    if (run->state.newestStatusChange > 0)
        query.changedSince = QString::number(run->state.newestStatusChange - overlapMs);
    auto walking = walkPages<Subscriber>(subscriberWalk(run, query, 0));
    co_return co_await walking;
}

} // namespace

QCoro::Task<Status> syncChanges(SharedRun run)
{
    auto organizations = syncOrganizations(run);
    const Result<QList<OrgId>> unknown = co_await organizations;
    if (!unknown)
        co_return failed(unknown.error());
    auto watched = syncWatchedCustomers(run);
    const Status customers = co_await watched;
    if (!customers)
        co_return customers;
    auto lookUp = lookUpNewOrganizations(run, *unknown);
    const Status lookedUp = co_await lookUp;
    if (!lookedUp)
        co_return lookedUp;
    auto changed = syncChangedSubscribers(run);
    const Status subscribers = co_await changed;
    if (!subscribers)
        co_return subscribers;
    auto names = syncMissingNames(run);
    const Status named = co_await names;
    if (!named)
        co_return named;
    const auto tags = std::make_shared<TagReading>();
    auto tagging = readAllTags(run, tags);
    const Status tagged = co_await tagging;
    co_return tagged ? storeTags(*run, *tags) : tagged;
}

} // namespace pd
