// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <QCoro/QCoroTask>

#include <memory>

namespace pd {

namespace detail {

template<typename T, typename Start>
QCoro::Task<void> keepPromise(std::shared_ptr<QPromise<T>> promise, Start start)
{
    auto task = start();
    T result = co_await task;
    promise->addResult(std::move(result));
    promise->finish();
}

} // namespace detail

/// Starts a coroutine on the thread of `context` and gives its result as a future, from any thread. `start` is called there.
template<typename T, typename Start>
QFuture<T> futureOf(QObject& context, Start start)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    QMetaObject::invokeMethod(&context, [promise, start] { detail::keepPromise<T>(promise, start); });
    return promise->future();
}

} // namespace pd
