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
        const auto now = run->clock.monotonic();
        const Status stored = m_arrived.size() < batchSize && now - m_storedAt < batchTime ? Status() : flush();
        run->advanced(phase, received, expected);
        return stored;
    }

    /// Stores what has arrived: few large transactions cost much less than many small ones.
    [[nodiscard]] Status flush()
    {
        const QList<T> items = std::exchange(m_arrived, {});
        const Status stored = run->cache.transact([&]() -> Status {
            const Status done = store(items);
            return done && remember ? remember(plan.contiguous()) : done;
        });
        m_storedAt = run->clock.monotonic();
        return stored;
    }

private:
    static constexpr qsizetype batchSize = 2500;
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
    readers.reserve(PageWalk<T>::inFlight);
    for (int i = 0; i < PageWalk<T>::inFlight; ++i)
        readers.push_back(walkOn<T>(walk));
    for (auto& reader : readers)
        co_await reader;
    const Status going = walk->run->goOn();
    if (!going)
        co_return going;
    const Status stored = walk->flush();
    co_return walk->status ? stored : walk->status;
}

} // namespace pd
