// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/cachebuilders.h"
#include "cache/customerrepository.h"
#include "sync/scriptedapi.h"
#include "sync/syncbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

/// A synchronised cache holds what the server has, whatever its lists do, and never loses a customer by a list that misses it.
class TestSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsEmptyCache();
    void pagingFaults_data();
    void pagingFaults();
    void emptyListDeletesNothing();
    void partialListDeletesNothing();
    void fewMissingAreAskedFor();
    void goesOnAfterFailure();
    void goesOnAfterCancel();
    void secondCallGetsSameReport();
    void incrementalFindsChanges();
    void readsNamesOneByOne();
    void namesThatCannotBeReadAreCounted();
    void unreadableRecordsAreSetAside();
    void loadsOneCustomer();
    void forgetsCustomerThatIsGone();
    void damagedCacheStartsAnew();
};

void TestSync::fillsEmptyCache()
{
    test::ScriptedApi api;
    api.fill(250, 120);
    test::SyncBench bench(api.base());
    const auto report = bench.sync(SyncKind::Incremental);
    QVERIFY(report);
    QCOMPARE(report->kind, SyncKind::Full); // there was none before
    QCOMPARE(report->customers, 250);
    QCOMPARE(report->subscribers, 120);
    QCOMPARE(report->changed, 250 + 250 + 120);
    QCOMPARE(report->missing, 0);
    QCOMPARE(report->requests, qint64(api.server().requests().size()));
    QCOMPARE(bench.number("SELECT count(*) FROM customers WHERE name LIKE 'Customer %'"), 250);
    QCOMPARE(bench.number("SELECT sum(users) FROM customers"), 120);
    const auto again = bench.sync(SyncKind::Full);
    QVERIFY(again);
    QCOMPARE(again->changed, 0);
}

void TestSync::pagingFaults_data()
{
    QTest::addColumn<int>("largestPage");
    QTest::addColumn<int>("repeatedOffset");
    QTest::addColumn<bool>("ignoresOffset");
    QTest::addColumn<int>("stored");
    QTest::newRow("F44 one page comes twice") << 100 << 300 << false << 900;
    QTest::newRow("F44 every page is the first") << 100 << -1 << true << 100;
    QTest::newRow("F48 max lowered") << 33 << -1 << false << 1000;
}

void TestSync::pagingFaults()
{
    QFETCH(int, largestPage);
    QFETCH(int, repeatedOffset);
    QFETCH(bool, ignoresOffset);
    QFETCH(int, stored);
    test::ScriptedApi api;
    api.fill(1000, 0);
    api.largestPage = largestPage;
    api.repeatedOffset = repeatedOffset;
    api.ignoresOffset = ignoresOffset;
    test::SyncBench bench(api.base());
    const auto report = bench.sync(SyncKind::Full);
    QVERIFY(report);
    QCOMPARE(report->customers, stored);
    QCOMPARE(bench.number("SELECT count(DISTINCT id) FROM customers"), stored);
    QVERIFY(api.server().requests().size() < 60);
}

void TestSync::emptyListDeletesNothing()
{
    test::ScriptedApi api;
    api.fill(400, 100);
    test::SyncBench bench(api.base());
    QVERIFY(bench.sync(SyncKind::Full));
    for (const Customer& customer : std::as_const(api.customers))
        api.hidden << customer.id.toString();
    for (const Subscriber& subscriber : std::as_const(api.subscribers))
        api.hidden << subscriber.id.toString();
    const auto report = bench.sync(SyncKind::Full); // F47
    QVERIFY(report);
    QCOMPARE(report->customers, 400);
    QCOMPARE(report->subscribers, 100);
    QCOMPARE(report->missing, 500);
    QCOMPARE(report->changed, 0);
}

void TestSync::partialListDeletesNothing()
{
    test::ScriptedApi api;
    api.fill(400, 0);
    test::SyncBench bench(api.base());
    QVERIFY(bench.sync(SyncKind::Full));
    api.customers = api.customers.first(300);
    const auto report = bench.sync(SyncKind::Full);
    QVERIFY(report);
    QCOMPARE(report->customers, 400);
    QCOMPARE(report->missing, 100);
}

void TestSync::fewMissingAreAskedFor()
{
    test::ScriptedApi api;
    api.fill(400, 10);
    test::SyncBench bench(api.base());
    QVERIFY(bench.sync(SyncKind::Full));
    api.hidden << test::customerIdOf(7).toString(); // F45: moved between two pages
    api.customers.removeAt(99); // gone
    api.subscribers.removeAt(4); // gone
    const auto report = bench.sync(SyncKind::Full);
    QVERIFY(report);
    QCOMPARE(report->customers, 399);
    QCOMPARE(report->subscribers, 9);
    QCOMPARE(report->missing, 0);
    QCOMPARE(bench.number("SELECT count(*) FROM customers WHERE external_id IN ('ext-7', 'ext-100')"), 1);
}

void TestSync::goesOnAfterFailure()
{
    test::ScriptedApi api;
    api.fill(2000, 0);
    api.customerPagesUntilDead = 12;
    test::SyncBench bench(api.base());
    const auto broken = bench.sync(SyncKind::Full);
    QVERIFY(!broken);
    QCOMPARE(broken.error().kind, Error::Kind::Invalid);
    const qint64 half = bench.number("SELECT count(*) FROM customers");
    QVERIFY(half >= 1000 && half < 2000);
    api.customerPagesUntilDead = -1;
    const int before = api.requestsFor("/wholesale/customers?");
    bench.restart();
    const auto report = bench.sync(SyncKind::Incremental);
    QVERIFY(report);
    QCOMPARE(report->kind, SyncKind::Full);
    QCOMPARE(report->customers, 2000);
    QVERIFY2(api.requestsFor("/wholesale/customers?") - before <= 10 + 9, "the first half was read again");
}

void TestSync::goesOnAfterCancel()
{
    test::ScriptedApi api;
    api.fill(3000, 0);
    test::SyncBench bench(api.base());
    QSignalSpy failures(&bench.engine(), &SyncEngine::failed);
    const auto future = bench.start(SyncKind::Full);
    QTRY_VERIFY(bench.number("SELECT count(*) FROM customers") >= 500);
    bench.engine().cancel();
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind, Error::Kind::Cancelled);
    QCOMPARE(failures.size(), 1);
    const qint64 stored = bench.number("SELECT count(*) FROM customers");
    const auto report = bench.sync(SyncKind::Full);
    QVERIFY(report);
    QCOMPARE(report->customers, 3000);
    QVERIFY(report->changed < 3000 - stored + 700);
}

void TestSync::secondCallGetsSameReport()
{
    test::ScriptedApi api;
    api.fill(300, 0);
    test::SyncBench bench(api.base());
    QSignalSpy started(&bench.engine(), &SyncEngine::started);
    const auto first = bench.start(SyncKind::Full);
    const auto second = bench.sync(SyncKind::Full);
    QVERIFY(first.isFinished());
    QCOMPARE(started.size(), 1);
    QCOMPARE(second.value().finishedAt, first.result().value().finishedAt);
}

void TestSync::incrementalFindsChanges()
{
    test::ScriptedApi api;
    api.fill(300, 50);
    api.customers[5].status = u"provisioning"_s;
    test::SyncBench bench(api.base());
    QVERIFY(bench.sync(SyncKind::Full));
    QSignalSpy changes(&bench.engine(), &SyncEngine::cacheChanged);
    api.customers[5].status = u"provisioned"_s; // was busy
    api.customers[6].status = u"updating"_s; // is busy now
    api.organizations[8].name = u"Renamed"_s;
    api.customers << test::customerOf(900); // made in Partner Hub
    api.organizations << test::organizationOf(900, u"New one"_s);
    api.subscribers[3].status = u"pending_user_migration"_s;
    api.subscribers[3].lastStatusChange = u"2025-06-01T08:00:00.000Z"_s;
    const auto report = bench.sync(SyncKind::Incremental);
    QVERIFY(report);
    QCOMPARE(report->kind, SyncKind::Incremental);
    QCOMPARE(report->customers, 301);
    QVERIFY(!changes.isEmpty());
    QCOMPARE(bench.number("SELECT count(*) FROM customers WHERE status='updating'"), 1);
    QCOMPARE(bench.number("SELECT count(*) FROM customers WHERE status='provisioning'"), 0);
    QCOMPARE(bench.number("SELECT count(*) FROM customers WHERE name IN ('Renamed', 'New one')"), 2);
    QCOMPARE(bench.number("SELECT count(*) FROM subscribers WHERE status='pending_user_migration'"), 1);
    QVERIFY(report->requests < 10);
}

void TestSync::readsNamesOneByOne()
{
    test::ScriptedApi api;
    api.fill(20, 0);
    api.organizationsForbidden = true;
    test::SyncBench bench(api.base());
    QVERIFY(bench.sync(SyncKind::Full));
    QCOMPARE(bench.number("SELECT count(*) FROM customers WHERE name LIKE 'Customer %'"), 20);
    QCOMPARE(api.requestsFor("/organizations/"), 20);
}

void TestSync::namesThatCannotBeReadAreCounted()
{
    test::ScriptedApi api;
    api.fill(520, 0);
    api.organizationsUnreadable = true; // and only some names are asked for one by one
    test::SyncBench bench(api.base());
    const auto report = bench.sync(SyncKind::Full);
    QVERIFY(report);
    QCOMPARE(report->customers, 520);
    QCOMPARE(report->namesMissing, 20);
    api.organizationsUnreadable = false;
    const auto again = bench.sync(SyncKind::Incremental);
    QVERIFY(again);
    QCOMPARE(again->namesMissing, 0);
    QCOMPARE(bench.number("SELECT count(*) FROM customers WHERE name LIKE 'Customer %'"), 520);
}

void TestSync::unreadableRecordsAreSetAside()
{
    test::ScriptedApi api;
    api.fill(150, 0);
    api.broken << test::customerIdOf(3).toString(); // F50
    test::SyncBench bench(api.base());
    const auto report = bench.sync(SyncKind::Full);
    QVERIFY(report);
    QCOMPARE(report->setAside, 1);
    QCOMPARE(report->customers, 149);
}

void TestSync::loadsOneCustomer()
{
    test::ScriptedApi api;
    api.fill(3, 3);
    test::SyncBench bench(api.base());
    QVERIFY(bench.sync(SyncKind::Full));
    api.subscribers[1] = test::subscriberOf(44, 2, u"other@example.com"_s);
    QVERIFY(bench.load(test::customerIdOf(2)));
    QCOMPARE(bench.number("SELECT count(*) FROM subscribers WHERE email IN ('other@example.com', 'user2@example.com')"), 1);
    QCOMPARE(bench.number("SELECT count(*) FROM numbers"), 1);
    QCOMPARE(bench.number("SELECT count(*) FROM customer_facts WHERE details_at > 0"), 1);
}

void TestSync::forgetsCustomerThatIsGone()
{
    test::ScriptedApi api;
    api.fill(3, 3);
    test::SyncBench bench(api.base());
    QVERIFY(bench.sync(SyncKind::Full));
    api.customers.removeAt(1);
    const Status loaded = bench.load(test::customerIdOf(2));
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, Error::Kind::NotFound);
    QCOMPARE(bench.number("SELECT count(*) FROM customers"), 2);
}

void TestSync::damagedCacheStartsAnew()
{
    test::ScriptedApi api;
    api.fill(300, 0);
    test::SyncBench bench(api.base());
    QVERIFY(bench.sync(SyncKind::Full));
    bench.cache().database().exec("PRAGMA wal_checkpoint(TRUNCATE)");
    QFile file(bench.cache().file());
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(4096);
    file.write(QByteArray(int(file.size()) - 4096, '\x5a')); // F61
    file.close();
    bench.cache().database().exec("PRAGMA cache_size=0; PRAGMA shrink_memory");
    bench.restart();
    const auto broken = bench.sync(SyncKind::Full);
    QVERIFY(!broken);
    QCOMPARE(broken.error().kind, Error::Kind::Damaged);
    const auto report = bench.sync(SyncKind::Full);
    QVERIFY(report);
    QCOMPARE(report->customers, 300);
}

QTEST_GUILESS_MAIN(TestSync)
#include "tst_sync.moc"
