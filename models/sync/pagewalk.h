// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/pageplan.h"
#include "sync/syncrun.h"

#include <vector>

namespace pd {

/// Reads a whole list with several requests in flight and hands each page to `store` as it arrives.
template<typename T>
struct PageWalk {
    static constexpr int inFlight = 6;
    static constexpr int pageSize = 100;

    SharedRun run;
    SyncPhase phase = SyncPhase::Customers;
    PagePlan plan{0};
    std::function<QCoro::Task<Result<Page<T>>>(int offset)> fetch;
    /// Stores the records; gives how many of them were not on another page.
    std::function<Result<qint64>(const QList<T>&)> store;
    /// In the same transaction as the records: everything below the offset is stored.
    std::function<Status(int contiguous)> remember;
    qint64 expected = -1;
    qint64 received = 0;
    Status status;

    [[nodiscard]] Status take(int offset, const Result<Page<T>>& page)
    {
        if (!page)
            return failed(page.error());
        received += page->items.size();
        run->report.setAside += page->setAside.size();
        const Status stored = run->cache.transact([&]() -> Status {
            const Result<qint64> fresh = store(page->items);
            if (!fresh)
                return failed(fresh.error());
            plan.received(offset, page->nextOffset, *fresh > 0 || !page->setAside.isEmpty());
            return remember ? remember(plan.contiguous()) : Status();
        });
        run->advanced(phase, received, expected);
        return stored;
    }
};

/// One page. False: there is nothing more to ask for now.
template<typename T>
QCoro::Task<bool> walkOnePage(std::shared_ptr<PageWalk<T>> walk)
{
    const std::optional<int> offset = walk->plan.next();
    if (!offset || !walk->status)
        co_return false;
    auto asked = walk->fetch(*offset);
    const Result<Page<T>> page = co_await asked;
    const Status going = walk->run->goOn();
    walk->status = going && walk->status ? walk->take(*offset, page) : walk->status.and_then([&] { return going; });
    co_return walk->status.has_value();
}

template<typename T>
QCoro::Task<void> walkOn(std::shared_ptr<PageWalk<T>> walk)
{
    for (bool more = true; more;) {
        auto page = walkOnePage<T>(walk);
        more = co_await page;
    }
}

/// The whole list. Afterwards `walk->plan.isComplete()` tells whether its end was reached.
template<typename T>
QCoro::Task<Status> walkPages(std::shared_ptr<PageWalk<T>> walk)
{
    auto first = walkOnePage<T>(walk);
    co_await first;
    std::vector<QCoro::Task<void>> readers;
    for (int i = 0; i < PageWalk<T>::inFlight; ++i)
        readers.push_back(walkOn<T>(walk));
    for (auto& reader : readers)
        co_await reader;
    co_return walk->status;
}

} // namespace pd
