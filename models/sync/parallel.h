// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/syncrun.h"

#include <vector>

namespace pd {

/// The server's answer says something about the record that was asked for, and nothing about the next one.
[[nodiscard]] inline bool isAboutOneRecord(const Error& error)
{
    return error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Forbidden || error.kind == Error::Kind::Unsupported
        || error.kind == Error::Kind::Protocol || error.kind == Error::Kind::Invalid;
}

template<typename T>
struct ParallelWork {
    SharedRun run;
    SyncPhase phase;
    QList<T> items;
    QCoro::Task<Status> (*work)(SharedRun, T);
    qsizetype next = 0;
    Status status;
};

template<typename T>
QCoro::Task<void> workOn(std::shared_ptr<ParallelWork<T>> shared)
{
    while (shared->status && shared->next < shared->items.size()) {
        const T item = shared->items[shared->next++];
        auto working = shared->work(shared->run, item);
        const Status done = co_await working;
        if (!done && shared->status)
            shared->status = done;
        if (done)
            shared->run->advanced(shared->phase, shared->next, shared->items.size());
    }
}

/// Runs `work` for each item, six at a time; ends with the first error.
template<typename T>
QCoro::Task<Status> forEachInParallel(SharedRun run, SyncPhase phase, QList<T> items, QCoro::Task<Status> (*work)(SharedRun, T))
{
    constexpr int atOnce = 6;
    auto shared = std::make_shared<ParallelWork<T>>(ParallelWork<T>{run, phase, items, work, 0, {}});
    std::vector<QCoro::Task<void>> workers;
    workers.reserve(atOnce);
    for (int i = 0; i < atOnce; ++i)
        workers.push_back(workOn<T>(shared));
    for (auto& worker : workers)
        co_await worker;
    co_return shared->status;
}

} // namespace pd
