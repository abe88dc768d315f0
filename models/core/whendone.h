// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>

namespace pd {

/// Calls `use(result)` on the thread of `context` once the future has its result; never when the context is gone by then or the future was
/// cancelled. Stands for QFuture::then(context, …), which asserts in Qt 6.4 when the context dies first.
template<typename T, typename Use>
void whenDone(const QFuture<T>& future, QObject* context, Use use)
{
    auto* watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, use] {
        if (watcher->future().resultCount() > 0)
            use(watcher->result());
        watcher->deleteLater();
    });
    watcher->setFuture(future);
}

} // namespace pd
