// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/pageplan.h"
#include "sync/syncrun.h"

#include <QSet>

#include <vector>

namespace pd {

/// Reads a whole list with several requests in flight and hands the records to `store` in batches as they arrive.
template<typename T>
struct PageWalk {
    static constexpr int inFlight = 6;
    static constexpr int pageSize = 100;

    SharedRun run;
    SyncPhase phase = SyncPhase::Customers;
    PagePlan plan{0};
    std::function<QCoro::Task<Result<Page<T>>>(int offset)> fetch;
    /// On the writer's thread, as `remember`.
    std::function<Status(const QList<T>&)> store;
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
        plan.received(offset, page->nextOffset, isNew(*page));
        m_arrived << page->items;
        run->advanced(phase, received, expected);
        return {};
    }

    /// Few large transactions cost much less than many small ones.
    [[nodiscard]] bool isBatchDue() const
    {
        if (run->awaitsNames)
            return m_arrived.size() >= mostHeld;
        return m_arrived.size() >= batchSize || run->clock.monotonic() - m_storedAt >= batchTime;
    }

    /// What stores that which has arrived until now, on the writer's thread. Does nothing once an earlier one failed: the cursor that it
    /// remembers promises that everything before is stored.
    [[nodiscard]] std::function<Status()> takeBatch()
    {
        m_storedAt = run->clock.monotonic();
        return [this, items = std::exchange(m_arrived, {}), contiguous = plan.contiguous()] {
            if (m_stored) {
                m_stored = run->cache.transact([&]() -> Status {
                    const Status done = store(items);
                    return done && remember ? remember(contiguous) : done;
                });
            }
            return m_stored;
        };
    }

    int batchesUnderWay = 0;

private:
    static constexpr qsizetype batchSize = 2500;
    static constexpr qsizetype mostHeld = 10000;
    static constexpr std::chrono::milliseconds batchTime{400};

    /// A page that begins and ends as another one did is a page that comes again.
    [[nodiscard]] bool isNew(const Page<T>& page)
    {
        if (page.items.isEmpty())
            return true;
        const auto key = std::pair(page.items.first().id.toString(), page.items.last().id.toString());
        const qsizetype before = m_pages.size();
        m_pages << key;
        return m_pages.size() > before;
    }

    QList<T> m_arrived;
    QSet<std::pair<QString, QString>> m_pages;
    std::chrono::milliseconds m_storedAt{0};
    Status m_stored; ///< of the writer's thread
};

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
    const Result<Page<T>> page = co_await asked;
    const Status going = walk->run->goOn();
    walk->status = going && walk->status ? walk->take(*offset, page) : walk->status.and_then([&] { return going; });
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
    readers.reserve(PageWalk<T>::inFlight);
    for (int i = 0; i < PageWalk<T>::inFlight; ++i)
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
