// SPDX-License-Identifier: GPL-3.0-or-later
// A full synchronisation without the program around it, for a profiler. Usage: bench_synconly BASE DIRECTORY. Prints the milliseconds.
#include "cache/cachestore.h"
#include "client/httptransport.h"
#include "sync/syncengine.h"

#include <QCoreApplication>
#include <QFutureWatcher>

#include <cstdio>

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    if (argc != 3)
        return 2;
    const pd::SystemClock clock;
    const auto cache = pd::CacheStore::open(QString::fromLocal8Bit(argv[2]));
    if (!cache)
        return 1;
    pd::HttpTransport transport(
        QUrl(QString::fromLocal8Bit(argv[1])), [] { return QStringLiteral("bench"); }, clock, pd::GovernorLimits{});
    pd::SyncEngine engine(transport, **cache, clock);
    int code = 1;
    QObject::connect(&engine, &pd::SyncEngine::finished, &app, [&code](const pd::SyncReport& report) {
        std::printf("%lld customers, %lld ms\n", report.customers, report.milliseconds);
        code = 0;
    });
    const auto promise = std::make_shared<QPromise<pd::Result<pd::SyncReport>>>();
    promise->start();
    QFutureWatcher<pd::Result<pd::SyncReport>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &app, &QCoreApplication::quit);
    watcher.setFuture(promise->future());
    engine.sync(pd::SyncKind::Full, promise);
    QCoreApplication::exec();
    return code;
}
