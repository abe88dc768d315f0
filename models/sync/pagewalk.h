// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/pageplan.h"
#include "sync/syncrun.h"

#include <QSet>

namespace pd {

/// Reads a whole list with several requests in flight and hands the records to `store` in batches as they arrive.
template<typename T>
struct PageWalk {
    /// More than the transport lets through at once: the next request leaves while an answer is read.
    static constexpr int readers = 9;
    static constexpr int pageSize = 100;

    SharedRun run;
    SyncPhase phase = SyncPhase::Customers;
    PagePlan plan{0};
    std::function<QCoro::Task<Result<Page<T>>>(int offset)> fetch;
    /// On the writer's thread, as `remember`.
    std::function<Status(const QList<T>&)> store;
    /// In the same transaction as the records: everything below the offset is stored.
    std::function<Status(int contiguous)> remember;
    /// Called once, when every page to the end has arrived, stored or not; may be empty.
    std::function<void()> onArrived;
    /// Runs once on the writer's thread, as soon as everything to the end of the list is stored; may be empty.
    std::function<Status()> afterLast;
    qint64 expected = -1;
    qint64 received = 0;
    Status status;

    [[nodiscard]] Status take(int offset, Result<Page<T>> page)
    {
        if (!page)
            return failed(page.error());
        received += page->items.size();
        run->report.setAside += page->setAside.size();
        plan.received(offset, page->nextOffset, isNew(*page));
        m_arrived.append(std::move(page->items));
        run->advanced(phase, received, expected);
        return {};
    }

    /// Few large transactions cost much less than many small ones, but a writer without work is waste.
    [[nodiscard]] bool isBatchDue() const
    {
        if (run->awaitsNames)
            return m_arrived.size() >= mostHeld;
        if (plan.contiguous() == PagePlan::everything)
            return !m_arrived.isEmpty(); // the rest is stored while requests behind the end come back
        const qsizetype enough = batchesUnderWay == 0 ? smallBatch : largeBatch;
        return m_arrived.size() >= enough || run->clock.monotonic() - m_storedAt >= batchTime;
    }

    /// What stores that which has arrived until now, on the writer's thread. Does nothing once an earlier one failed: the cursor that it
    /// remembers promises that everything before is stored.
    [[nodiscard]] std::function<Status()> takeBatch()
    {
        m_storedAt = run->clock.monotonic();
        const bool isLast = plan.contiguous() == PagePlan::everything;
        auto follow = isLast ? std::exchange(afterLast, {}) : std::function<Status()>();
        return [this, items = std::exchange(m_arrived, {}), contiguous = plan.contiguous(), follow = std::move(follow)] {
            if (m_stored) {
                m_stored = run->cache.transact([&]() -> Status {
                    const Status done = store(items);
                    return done && remember ? remember(contiguous) : done;
                });
            }
            if (m_stored && follow)
                m_stored = follow();
            return m_stored;
        };
    }

    int batchesUnderWay = 0;

private:
    static constexpr qsizetype smallBatch = 1000;
    static constexpr qsizetype largeBatch = 5000;
    static constexpr qsizetype mostHeld = 25000; ///< some 40 MB
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

} // namespace pd
