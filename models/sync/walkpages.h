// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/pagewalk.h"

#include <vector>

namespace pd {

/// Hands what has arrived to the writer; ends when it is stored.
template<typename T>
QCoro::Task<Status> storeArrived(std::shared_ptr<PageWalk<T>> walk)
{
    ++walk->batchesUnderWay;
    auto writing = walk->run->written(walk->takeBatch());
    const Status stored = co_await writing;
    --walk->batchesUnderWay;
    if (!stored && walk->status)
        walk->status = stored;
    co_return stored;
}

/// One page. False: there is nothing more to ask for now.
template<typename T>
QCoro::Task<bool> walkOnePage(std::shared_ptr<PageWalk<T>> walk)
{
    const std::optional<int> offset = walk->plan.next();
    if (!offset || !walk->status)
        co_return false;
    auto asked = walk->fetch(*offset);
    Result<Page<T>> page = co_await asked;
    const Status going = walk->run->goOn();
    walk->status = going && walk->status ? walk->take(*offset, std::move(page)) : walk->status.and_then([&] { return going; });
    if (walk->status && walk->onArrived && walk->plan.contiguous() == PagePlan::everything)
        std::exchange(walk->onArrived, {})();
    if (walk->status && walk->isBatchDue()) {
        constexpr int batchesAhead = 2; // more is not asked for before they are stored
        auto storing = storeArrived<T>(walk);
        if (walk->batchesUnderWay > batchesAhead)
            co_await storing;
    }
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
    readers.reserve(PageWalk<T>::readers);
    for (int i = 0; i < PageWalk<T>::readers; ++i)
        readers.push_back(walkOn<T>(walk));
    for (auto& reader : readers)
        co_await reader;
    const Status going = walk->run->goOn();
    if (!going)
        co_return going;
    // The writer keeps the order: when this is stored, so are the batches before.
    auto last = storeArrived<T>(walk);
    const Status stored = co_await last;
    if (const Status on = walk->run->goOn(); !on)
        co_return on;
    co_return walk->status ? stored : walk->status;
}

} // namespace pd
