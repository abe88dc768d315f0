// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/parallel.h"
#include "sync/syncsteps.h"

namespace pd {

namespace {

constexpr int askedOneByOne = 50;

/// Few enough to ask for: at most 50 and 1 % of what is known, or a handful.
bool isFew(qint64 unseen, qint64 known)
{
    constexpr qint64 handful = 5;
    return unseen <= askedOneByOne && unseen <= qMax(handful, known / 100);
}

QCoro::Task<Status> askForCustomer(SharedRun run, CustomerId id)
{
    auto asked = run->customers.get(id);
    const Result<Customer> customer = co_await asked;
    if (const Status going = run->goOn(); !going)
        co_return going;
    if (customer)
        co_return run->customerRows.store({*customer});
    if (customer.error().kind == Error::Kind::NotFound)
        co_return run->customerRows.remove(id);
    if (!isAboutOneRecord(customer.error()))
        co_return failed(customer.error());
    ++run->report.missing;
    co_return Status();
}

QCoro::Task<Status> askForSubscriber(SharedRun run, SubscriberId id)
{
    auto asked = run->subscribers.get(id);
    const Result<Subscriber> subscriber = co_await asked;
    if (const Status going = run->goOn(); !going)
        co_return going;
    if (subscriber)
        co_return run->subscriberRows.store({*subscriber});
    if (subscriber.error().kind == Error::Kind::NotFound)
        co_return run->subscriberRows.remove(id);
    if (!isAboutOneRecord(subscriber.error()))
        co_return failed(subscriber.error());
    ++run->report.missing;
    co_return Status();
}

/// nullopt: too many to ask for; they are counted.
template<typename Id>
Result<std::optional<QList<Id>>> toAskFor(
    SyncRun& run, const Result<qint64>& unseen, const Result<qint64>& known, Result<QList<Id>> (SyncStateRepository::*list)(int))
{
    if (!unseen || !known)
        return failed(unseen ? known.error() : unseen.error());
    if (!isFew(*unseen, *known)) {
        run.report.missing += *unseen;
        return std::nullopt;
    }
    const Result<QList<Id>> ids = (run.syncState.*list)(askedOneByOne);
    if (!ids)
        return failed(ids.error());
    return std::optional(*ids);
}

} // namespace

QCoro::Task<Status> askForCustomers(SharedRun run, QList<CustomerId> ids)
{
    return forEachInParallel<CustomerId>(run, SyncPhase::Confirming, ids, askForCustomer);
}

QCoro::Task<Status> confirmUnseenCustomers(SharedRun run)
{
    const auto ids =
        toAskFor<CustomerId>(*run, run->syncState.unseenCustomerCount(), run->customerRows.count(), &SyncStateRepository::unseenCustomers);
    if (!ids)
        co_return failed(ids.error());
    if (!*ids)
        co_return Status();
    auto all = askForCustomers(run, **ids);
    co_return co_await all;
}

QCoro::Task<Status> confirmUnseenSubscribers(SharedRun run)
{
    const auto ids = toAskFor<SubscriberId>(
        *run, run->syncState.unseenSubscriberCount(), run->subscriberRows.count(), &SyncStateRepository::unseenSubscribers);
    if (!ids)
        co_return failed(ids.error());
    if (!*ids)
        co_return Status();
    auto all = forEachInParallel<SubscriberId>(run, SyncPhase::Confirming, **ids, askForSubscriber);
    co_return co_await all;
}

} // namespace pd
