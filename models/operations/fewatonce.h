// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/enginelink.h"

#include <QCoro/QCoroTask>

#include <algorithm>
#include <functional>
#include <memory>
#include <vector>

namespace pd {

/// Work on items 0 … count-1, a few at a time. No further item begins once it was cancelled or `stop` is set.
struct FewAtOnce {
    qsizetype count = 0;
    std::function<QCoro::Task<void>(qsizetype)> work;
    TaskWatch watch;
    bool stop = false;
    qsizetype next = 0;
    int done = 0;
};

[[nodiscard]] inline QCoro::Task<void> workOnNext(std::shared_ptr<FewAtOnce> all)
{
    while (all->next < all->count && !all->stop && !all->watch.cancelled()) {
        auto working = all->work(all->next++);
        co_await working;
        all->watch.progress(++all->done, int(all->count));
    }
}

[[nodiscard]] inline QCoro::Task<void> fewAtOnce(std::shared_ptr<FewAtOnce> all)
{
    constexpr qsizetype atOnce = 4;
    std::vector<QCoro::Task<void>> workers;
    for (qsizetype i = 0; i < std::min(atOnce, all->count); ++i)
        workers.push_back(workOnNext(all));
    for (QCoro::Task<void>& worker : workers)
        co_await worker;
}

} // namespace pd
