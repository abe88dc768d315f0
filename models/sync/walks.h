// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/packed.h"
#include "sync/walkpages.h"

namespace pd {

/// A walk over customers that stores and marks them as seen.
[[nodiscard]] inline std::shared_ptr<PageWalk<Customer>> customerWalk(const SharedRun& run, const CustomerQuery& query, int start)
{
    auto walk = std::make_shared<PageWalk<Customer>>();
    walk->run = run;
    walk->phase = SyncPhase::Customers;
    walk->plan = PagePlan(start);
    SyncRun* const r = run.get(); // the walk holds the run
    walk->fetch = [r, query](int offset) { return r->customers.list(query, offset, PageWalk<Customer>::pageSize); };
    walk->store = [r](const QList<Customer>& items) { return r->customerRows.storeSeen(items); };
    return walk;
}

/// Likewise over subscribers; remembers the newest lastStatusChange in the run's state.
[[nodiscard]] inline std::shared_ptr<PageWalk<Subscriber>> subscriberWalk(const SharedRun& run, const SubscriberQuery& query, int start)
{
    auto walk = std::make_shared<PageWalk<Subscriber>>();
    walk->run = run;
    walk->phase = SyncPhase::Subscribers;
    walk->plan = PagePlan(start);
    SyncRun* const r = run.get();
    walk->fetch = [r, query](int offset) { return r->subscribers.list(query, offset, PageWalk<Subscriber>::pageSize); };
    walk->store = [r](const QList<Subscriber>& items) {
        for (const Subscriber& subscriber : items)
            r->state.newestStatusChange = qMax(r->state.newestStatusChange, packed::milliseconds(subscriber.lastStatusChange));
        return r->subscriberRows.store(items).and_then([&] { return r->syncState.markSeen(items); });
    };
    return walk;
}

} // namespace pd
