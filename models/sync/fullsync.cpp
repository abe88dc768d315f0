// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncsteps.h"
#include "sync/walks.h"

#include <optional>

namespace pd {

namespace {

constexpr int allStored = -1; ///< as SyncState has it

int cursorOf(int contiguous) { return contiguous == PagePlan::everything ? allStored : contiguous; }

Status beginGeneration(SyncRun& run)
{
    if (run.state.fullUnfinished)
        return {};
    run.state.fullUnfinished = true;
    run.state.customerOffset = 0;
    run.state.subscriberOffset = 0;
    return run.syncState.beginGeneration().and_then([&] { return run.saveState(); }).and_then([&] { return run.cache.beginBulkLoad(); });
}

/// Lists that were read whole in this run may show what is gone.
struct Listed {
    bool customers = false;
    bool subscribers = false;
    TagReading tags;
    qint64 customersBefore = 0;
    qint64 subscribersBefore = 0;
    std::optional<QCoro::Task<Status>> users; ///< under way
};

QCoro::Task<Status> listSubscribers(SharedRun run, std::shared_ptr<Listed> listed)
{
    if (run->state.subscriberOffset == allStored)
        co_return Status();
    auto walk = subscriberWalk(run, {}, run->state.subscriberOffset);
    walk->expected = listed->subscribersBefore;
    walk->remember = [r = run.get()](int contiguous) {
        r->state.subscriberOffset = cursorOf(contiguous);
        return r->saveState();
    };
    auto walking = walkPages<Subscriber>(walk);
    const Status walked = co_await walking;
    listed->subscribers = walk->plan.isComplete() && walk->received > 0;
    co_return walked;
}

QCoro::Task<Status> listCustomers(SharedRun run, std::shared_ptr<Listed> listed)
{
    if (run->state.customerOffset == allStored)
        co_return Status();
    auto walk = customerWalk(run, {}, run->state.customerOffset);
    walk->expected = listed->customersBefore;
    walk->remember = [r = run.get()](int contiguous) {
        r->state.customerOffset = cursorOf(contiguous);
        return r->saveState();
    };
    walk->onArrived = [run, listed] { listed->users = listSubscribers(run, listed); };
    walk->afterLast = [r = run.get()] { return r->cache.makeIndexes(); };
    auto walking = walkPages<Customer>(walk);
    const Status walked = co_await walking;
    listed->customers = walk->plan.isComplete() && walk->received > 0;
    co_return walked;
}

/// Names, customers and tags side by side; users as soon as the last customers have arrived.
QCoro::Task<Status> readLists(SharedRun run, std::shared_ptr<Listed> listed)
{
    run->awaitsNames = true;
    auto organizations = syncOrganizations(run);
    auto customers = listCustomers(run, listed);
    auto tagging = readAllTags(run, std::shared_ptr<TagReading>(listed, &listed->tags));
    const Result<QList<OrgId>> named = co_await organizations;
    const Status walked = co_await customers;
    const Status tagged = co_await tagging;
    if (named && walked && tagged && !listed->users)
        listed->users = listSubscribers(run, listed);
    Status users;
    if (listed->users)
        users = co_await *listed->users;
    listed->users.reset();
    if (!named)
        co_return failed(named.error());
    if (!walked || !tagged)
        co_return walked ? tagged : walked;
    co_return users;
}

QCoro::Task<Status> confirm(SharedRun run, std::shared_ptr<Listed> listed)
{
    if (listed->customers) {
        auto customers = confirmUnseenCustomers(run);
        const Status confirmed = co_await customers;
        if (!confirmed)
            co_return confirmed;
    } else {
        run->report.missing += run->syncState.unseenCustomerCount().value_or(0);
    }
    if (!listed->subscribers) {
        run->report.missing += run->syncState.unseenSubscriberCount().value_or(0);
        co_return Status();
    }
    auto subscribers = confirmUnseenSubscribers(run);
    co_return co_await subscribers;
}

} // namespace

QCoro::Task<Status> syncFully(SharedRun run)
{
    if (const Status begun = beginGeneration(*run); !begun)
        co_return begun;
    const auto listed = std::make_shared<Listed>();
    listed->customersBefore = run->customerRows.count().value_or(0);
    listed->subscribersBefore = run->subscriberRows.count().value_or(0);
    auto lists = readLists(run, listed);
    const Status read = co_await lists;
    if (!read)
        co_return read;
    auto indexing = run->written([r = run.get()] { return r->cache.endBulkLoad(); });
    const Status indexed = co_await indexing;
    if (const Status going = run->goOn(); !going)
        co_return going;
    if (!indexed)
        co_return indexed;
    auto names = syncMissingNames(run);
    const Status missing = co_await names;
    if (!missing)
        co_return missing;
    if (const Status tagged = storeTags(*run, listed->tags); !tagged)
        co_return tagged;
    auto confirming = confirm(run, listed);
    const Status confirmed = co_await confirming;
    if (!confirmed)
        co_return confirmed;
    run->state.fullUnfinished = false;
    co_return Status();
}

} // namespace pd
