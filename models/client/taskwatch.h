// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPromise>

#include <QCoro/QCoroTask>

#include <functional>
#include <memory>

namespace pd {

namespace detail {

template<typename T, typename Start, typename Engine>
QCoro::Task<void> keepPromise(std::shared_ptr<QPromise<T>> promise, Start start, Engine& engine)
{
    auto task = start(engine);
    T result = co_await task;
    promise->addResult(std::move(result));
    promise->finish();
}

} // namespace detail

/// What long work is told about its future, and tells it. On the engine's thread.
struct TaskWatch {
    std::function<bool()> cancelled = [] { return false; };
    std::function<void(int done, int total)> progress = [](int, int) {};
};

} // namespace pd
