// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/cachestore.h"
#include "client/httptransport.h"
#include "sync/syncengine.h"

#include <QTemporaryDir>

namespace pd::test {

/// A cache in a directory of its own, and an engine that fills it from `base`, on the test's thread.
class SyncBench
{
public:
    explicit SyncBench(const QUrl& base);

    [[nodiscard]] QFuture<Result<SyncReport>> start(SyncKind kind);
    /// Waits for the end.
    [[nodiscard]] Result<SyncReport> sync(SyncKind kind);
    [[nodiscard]] Status load(const CustomerId& id);
    [[nodiscard]] qint64 number(const char* sql);
    /// A new engine over the same cache, as after a restart of the program.
    void restart();

    [[nodiscard]] SyncEngine& engine() { return *m_engine; }
    [[nodiscard]] CacheStore& cache() { return *m_cache; }

private:
    QTemporaryDir m_home;
    SystemClock m_clock;
    std::unique_ptr<HttpTransport> m_transport;
    std::unique_ptr<CacheStore> m_cache;
    std::unique_ptr<SyncEngine> m_engine;
};

} // namespace pd::test
