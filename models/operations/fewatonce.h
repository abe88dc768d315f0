// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/taskwatch.h"
#include "core/result.h"

#include <QCoro/QCoroTask>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace pd {

/// Work on items 0 … count-1, a few at a time. No further item begins once it was cancelled or there is `trouble`.
struct FewAtOnce {
    qsizetype count = 0;
    std::function<QCoro::Task<void>(qsizetype)> work;
    TaskWatch watch;
    std::optional<Error> trouble = std::nullopt; ///< there is no use in going on
    qsizetype next = 0;
    int done = 0;
};

[[nodiscard]] inline QCoro::Task<void> workOnNext(std::shared_ptr<FewAtOnce> all)
{
    while (all->next < all->count && !all->trouble && !all->watch.cancelled()) {
        auto working = all->work(all->next++);
        co_await working;
        all->watch.progress(++all->done, int(all->count));
    }
}

/// Kind::Cancelled, or the trouble, when not all of it was done.
[[nodiscard]] inline QCoro::Task<Status> fewAtOnce(std::shared_ptr<FewAtOnce> all)
{
    constexpr qsizetype atOnce = 4;
    std::vector<QCoro::Task<void>> workers;
    for (qsizetype i = 0; i < std::min(atOnce, all->count); ++i)
        workers.push_back(workOnNext(all));
    for (QCoro::Task<void>& worker : workers)
        co_await worker;
    all->work = {}; // it may hold what holds this
    if (all->watch.cancelled())
        co_return failed(Error::Kind::Cancelled);
    co_return all->trouble ? Status(failed(*all->trouble)) : Status();
}

} // namespace pd
