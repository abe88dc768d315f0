// SPDX-License-Identifier: GPL-3.0-or-later
// A window with the customers table while a full sync runs behind it: the longest time that the event loop did not come round. Usage:
// bench_stall API-BASE DATA-DIR. Prints one line of JSON, times in ms.
#include "cache/cachestore.h"
#include "client/httptransport.h"
#include "core/privatefiles.h"
#include "items/customersmodel.h"
#include "sync/syncengine.h"
#include "sync/syncservice.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cstdio>

namespace {

/// What the program's backend does, on a thread of its own.
class SyncThread : public QThread
{
public:
    SyncThread(QUrl base, QString directory, pd::SyncService& service)
        : m_base(std::move(base))
        , m_directory(std::move(directory))
        , m_service(service)
    {
    }

protected:
    void run() override
    {
        const pd::SystemClock clock;
        auto cache = pd::CacheStore::open(m_directory);
        if (!cache)
            return;
        pd::HttpTransport transport(m_base, [] { return QStringLiteral("bench"); }, clock, {});
        pd::SyncEngine engine(transport, **cache, clock);
        m_service.attach(engine);
        exec();
        m_service.detach();
    }

private:
    QUrl m_base;
    QString m_directory;
    pd::SyncService& m_service;
};

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    if (argc != 3)
        return 2;
    const QString directory = QString::fromLocal8Bit(argv[2]);
    if (!pd::ensurePrivateDirectory(directory))
        return 1;
    pd::Theme theme;
    theme.apply(app);
    pd::CustomersModel customers(directory + QStringLiteral("/cache.db"));
    pd::TableView view(theme);
    view.setModel(&customers);
    view.resize(1400, 900);
    view.show();

    pd::SyncService service;
    QObject::connect(&service, &pd::SyncService::cacheChanged, &customers, &pd::CustomersModel::refresh);
    SyncThread thread(QUrl(QString::fromLocal8Bit(argv[1])), directory, service);
    thread.start();

    QElapsedTimer since;
    double longest = 0;
    int ticks = 0;
    QTimer tick;
    QObject::connect(&tick, &QTimer::timeout, &tick, [&] {
        longest = std::max(longest, double(since.nsecsElapsed()) / 1e6);
        since.restart();
        ++ticks;
    });
    since.start();
    tick.start(1);

    QFutureWatcher<pd::Result<pd::SyncReport>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &app, [] { QTimer::singleShot(500, qApp, &QApplication::quit); });
    watcher.setFuture(service.sync(pd::SyncKind::Full));
    QApplication::exec();
    std::printf("{\"longest\": %.1f, \"ticks\": %d, \"customers\": %d}\n", longest, ticks, customers.rowCount());
    thread.quit();
    thread.wait();
    return 0;
}
