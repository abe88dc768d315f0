// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/cachequery.h"
#include "support/sandboxprocess.h"
#include "sync/syncbench.h"
#include "sync/syncservice.h"

#include <QSignalSpy>
#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

/// The real sandbox, through the real client.
class TestSyncSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mirrorsFiftyThousandCustomers();
    void loadsDetails();
    void serviceAnswersFromOtherThread();
};

void TestSyncSandbox::mirrorsFiftyThousandCustomers()
{
    const test::SandboxProcess sandbox({u"--customers"_s, u"50000"_s, u"--subscribers-per-customer"_s, u"1"_s});
    QVERIFY2(sandbox.isRunning(), qPrintable(sandbox.problem()));
    test::SyncBench bench(sandbox.base());
    const auto report = bench.sync(SyncKind::Full);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
    qInfo("full: %lld ms, %lld requests, %lld changed, %lld customers, %lld users", report->milliseconds, report->requests, report->changed,
        report->customers, report->subscribers);
    QCOMPARE(report->customers, 50000);
    QCOMPARE(report->missing, 0);
    QCOMPARE(bench.number("SELECT count(*) FROM customers WHERE name='' AND org_id<>''"), 0);
    QCOMPARE(bench.number("SELECT sum(users) FROM customers"), report->subscribers);
    const auto again = bench.sync(SyncKind::Incremental);
    QVERIFY(again);
    qInfo("incremental: %lld ms, %lld requests, %lld changed", again->milliseconds, again->requests, again->changed);
    QCOMPARE(again->kind, SyncKind::Incremental);
    QCOMPARE(again->customers, 50000);
}

void TestSyncSandbox::loadsDetails()
{
    const test::SandboxProcess sandbox({u"--customers"_s, u"20"_s, u"--subscribers-per-customer"_s, u"5"_s});
    QVERIFY2(sandbox.isRunning(), qPrintable(sandbox.problem()));
    test::SyncBench bench(sandbox.base());
    QVERIFY(bench.sync(SyncKind::Full));
    CacheQuery any(bench.cache(), "SELECT id FROM customers WHERE status='provisioned' AND users>0 LIMIT 1");
    QVERIFY(any.next());
    const Status loaded = bench.load(CustomerId(any.text(0)));
    QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().detail));
    QVERIFY(bench.number("SELECT count(*) FROM people") > 0);
    QVERIFY(bench.number("SELECT count(*) FROM locations") > 0);
}

void TestSyncSandbox::serviceAnswersFromOtherThread()
{
    const test::SandboxProcess sandbox({u"--customers"_s, u"300"_s});
    QVERIFY2(sandbox.isRunning(), qPrintable(sandbox.problem()));
    SyncService service;
    const QFuture<Result<SyncReport>> asked = service.sync(SyncKind::Full);
    QSignalSpy finished(&service, &SyncService::finished);
    QSignalSpy changed(&service, &SyncService::cacheChanged);
    QThread thread;
    QObject onThread;
    onThread.moveToThread(&thread);
    thread.start();
    std::unique_ptr<test::SyncBench> bench;
    QMetaObject::invokeMethod(
        &onThread, [&] { bench = std::make_unique<test::SyncBench>(sandbox.base()); }, Qt::BlockingQueuedConnection);
    service.attach(bench->engine());
    QTRY_VERIFY_WITH_TIMEOUT(asked.isFinished(), 20000);
    QCOMPARE(asked.result().value().customers, 300);
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!changed.isEmpty());
    service.detach();
    QMetaObject::invokeMethod(
        &onThread, [&] { bench.reset(); }, Qt::BlockingQueuedConnection);
    thread.quit();
    QVERIFY(thread.wait());
}

QTEST_GUILESS_MAIN(TestSyncSandbox)
#include "tst_syncsandbox.moc"
