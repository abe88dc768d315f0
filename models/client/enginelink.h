// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/taskwatch.h"

#include <QFuture>
#include <QMetaObject>
#include <QMutex>
#include <QPromise>

#include <functional>
#include <memory>
#include <vector>

namespace pd {

/// How a service on the interface thread reaches its engine on the service thread. The window opens before the engine is there: what is
/// asked meanwhile waits for attach(). Any thread. A future whose engine went away never gets a result; it is cancelled.
template<typename Engine>
class EngineLink
{
public:
    /// The engine outlives the link, or detach() is called before it goes.
    void attach(Engine& engine)
    {
        const QMutexLocker lock(&m_mutex);
        m_engine = &engine;
        for (const auto& waiting : m_waiting)
            post(waiting);
        m_waiting.clear();
    }

    void detach()
    {
        const QMutexLocker lock(&m_mutex);
        m_engine = nullptr;
        m_waiting.clear();
    }

    /// Runs `call(engine)` on the engine's thread.
    void run(std::function<void(Engine&)> call)
    {
        const QMutexLocker lock(&m_mutex);
        if (m_engine)
            post(call);
        else
            m_waiting.push_back(std::move(call));
    }

    /// The result of a plain call.
    template<typename T, typename Call>
    QFuture<T> call(Call call)
    {
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        run([promise, call](Engine& engine) {
            promise->addResult(call(engine));
            promise->finish();
        });
        return promise->future();
    }

    /// The result of a coroutine that `start(engine)` begins.
    template<typename T, typename Start>
    QFuture<T> task(Start start)
    {
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        run([promise, start](Engine& engine) { detail::keepPromise<T>(promise, start, engine); });
        return promise->future();
    }

    /// Like task(), and `start(engine, cancelled)` is told whether the future was cancelled meanwhile: `cancelled()` on the engine's thread.
    template<typename T, typename Start>
    QFuture<T> cancellableTask(Start start)
    {
        return watchedTask<T>([start](Engine& engine, const TaskWatch& watch) { return start(engine, watch.cancelled); });
    }

    /// Like cancellableTask(), and the future has the progress of `start(engine, watch)`.
    template<typename T, typename Start>
    QFuture<T> watchedTask(Start start)
    {
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        const auto begin = [promise, start](Engine& engine) {
            TaskWatch watch;
            watch.cancelled = [promise] { return promise->isCanceled(); };
            watch.progress = [promise](int done, int total) {
                promise->setProgressRange(0, total);
                promise->setProgressValue(done);
            };
            return start(engine, watch);
        };
        run([promise, begin](Engine& engine) { detail::keepPromise<T>(promise, begin, engine); });
        return promise->future();
    }

private:
    void post(const std::function<void(Engine&)>& call)
    {
        Engine* engine = m_engine;
        QMetaObject::invokeMethod(
            engine, [engine, call] { call(*engine); }, Qt::QueuedConnection);
    }

    QMutex m_mutex;
    Engine* m_engine = nullptr;
    std::vector<std::function<void(Engine&)>> m_waiting;
};

} // namespace pd
