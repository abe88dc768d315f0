// SPDX-License-Identifier: GPL-3.0-or-later
// What Overview is told of the cache and the ledger, and how long it takes with many customers.
#include "cache/cachebuilders.h"
#include "cache/customerrepository.h"
#include "cache/subscriberrepository.h"
#include "items/overviewquery.h"
#include "items/overviewreader.h"
#include "ledger/ledgerbuilders.h"
#include "ledger/templaterepository.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

class TestOverviewReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyWithoutFiles();
    void countsByStatusAndNamesTheFirst();
    void findsTheCustomersThatWereOpened();
    void namesCustomersWithUsersThatWait();
    void tellsOfTemplatesAndDamagedRecords();
    void aFileThatIsNoDatabaseIsAnError();
    void looksThingsUpByIndexes();

private:
    static OverviewFacts factsOf(const QString& directory, const QList<CustomerId>& opened = {})
    {
        OverviewReader reader(directory + u"/cache.db"_s, Ledger::fileIn(directory));
        OverviewFacts facts;
        QSignalSpy read(&reader, &OverviewReader::customersRead);
        connect(&reader, &OverviewReader::customersRead, &reader, [&](const OverviewFacts& answer) { facts = answer; });
        reader.readCustomers(opened);
        return read.wait() ? facts : OverviewFacts();
    }
};

void TestOverviewReader::emptyWithoutFiles()
{
    const QTemporaryDir home;
    OverviewReader reader(home.filePath(u"cache.db"_s), home.filePath(u"ledger.db"_s));
    QSignalSpy customers(&reader, &OverviewReader::customersRead);
    QSignalSpy waiting(&reader, &OverviewReader::waitingRead);
    QSignalSpy ledger(&reader, &OverviewReader::ledgerRead);
    QSignalSpy failed(&reader, &OverviewReader::failed);
    reader.readCustomers({});
    reader.readWaiting();
    reader.readLedger();
    QTRY_COMPARE(customers.size() + waiting.size() + ledger.size(), 3);
    QCOMPARE(failed.size(), 0);
}

void TestOverviewReader::countsByStatusAndNamesTheFirst()
{
    const QTemporaryDir home;
    auto cache = CacheStore::open(home.path());
    QVERIFY(cache && test::fill(**cache, 40));
    QList<Customer> changed;
    for (int i = 1; i <= 5; ++i)
        changed << test::customerOf(i, u"provisioned_with_errors"_s);
    QVERIFY(CustomerRepository(**cache).store(changed));
    const OverviewFacts facts = factsOf(home.path());
    QCOMPARE(facts.customers(), 40);
    QCOMPARE(facts.statusCounts.value(u"provisioned_with_errors"_s), 5);
    QCOMPARE(facts.statusCounts.value(u"provisioning"_s), 4);
    const QList<OverviewCustomer> named = facts.troubled.value(u"provisioned_with_errors"_s);
    QCOMPARE(named.size(), OverviewReader::mostNamed);
    QCOMPARE(named.constFirst().name, u"Customer 1"_s);
    QCOMPARE(named.constFirst().packages, changed.constFirst().packageStates);
    QVERIFY(!facts.anyUser);
}

void TestOverviewReader::findsTheCustomersThatWereOpened()
{
    const QTemporaryDir home;
    auto cache = CacheStore::open(home.path());
    QVERIFY(cache && test::fill(**cache, 20));
    const OverviewFacts facts = factsOf(home.path(), {test::customerIdOf(7), CustomerId(u"gone"_s), test::customerIdOf(3), CustomerId()});
    QCOMPARE(facts.opened.size(), 2);
    QCOMPARE(facts.opened.at(0).id, test::customerIdOf(7));
    QCOMPARE(facts.opened.at(1).externalId, u"ext-3"_s);
}

void TestOverviewReader::namesCustomersWithUsersThatWait()
{
    const QTemporaryDir home;
    auto cache = CacheStore::open(home.path());
    QVERIFY(cache && test::fill(**cache, 20));
    QList<Subscriber> users;
    for (int i = 0; i < 30; ++i) {
        users << test::subscriberOf(i, 1 + i % 5, u"user%1@example.com"_s.arg(i));
        users.last().status = i % 5 == 4 || i < 10 ? u"pending_user_migration"_s : u"provisioned"_s;
        users.last().lastStatusChange = u"2026-03-%1T08:00:00.000Z"_s.arg(1 + i % 28, 2, 10, QChar(u'0'));
    }
    QVERIFY(SubscriberRepository(**cache).store(users));
    OverviewReader reader(home.filePath(u"cache.db"_s), Ledger::fileIn(home.path()));
    WaitingFacts facts;
    connect(&reader, &OverviewReader::waitingRead, &reader, [&](const WaitingFacts& answer) { facts = answer; });
    QSignalSpy read(&reader, &OverviewReader::waitingRead);
    reader.readWaiting();
    QVERIFY(read.wait());
    QCOMPARE(facts.customers, 5);
    QCOMPARE(facts.first.size(), OverviewReader::mostNamed);
    QCOMPARE(facts.first.constFirst().customer, test::customerIdOf(5));
    QCOMPARE(facts.first.constFirst().users, 6);
    QCOMPARE(facts.first.constFirst().since.date(), QDate(2026, 3, 2));
    QVERIFY(factsOf(home.path()).anyUser);
}

void TestOverviewReader::tellsOfTemplatesAndDamagedRecords()
{
    const QTemporaryDir home;
    const test::SetClock clock;
    const auto ledger = test::openedLedger(home.path(), clock);
    TemplateRepository repository(*ledger);
    OnboardingTemplate recorded = test::someTemplate(u"Iberia standard"_s);
    recorded.provisioningId = ProvisioningId();
    QVERIFY(repository.store(recorded) && repository.store(test::someTemplate(u"Nordics standard"_s)));
    ledger->setAside(u"draft"_s, u"3f2a"_s, "body");
    OverviewReader reader(home.filePath(u"cache.db"_s), Ledger::fileIn(home.path()));
    OverviewLedger facts;
    connect(&reader, &OverviewReader::ledgerRead, &reader, [&](const OverviewLedger& answer) { facts = answer; });
    QSignalSpy read(&reader, &OverviewReader::ledgerRead);
    reader.readLedger();
    QVERIFY(read.wait());
    QCOMPARE(facts.templates, 2);
    QCOMPARE(facts.templatesWithoutId, QStringList{u"Iberia standard"_s});
    QCOMPARE(facts.setAside, QStringList{u"draft 3f2a"_s});
}

void TestOverviewReader::aFileThatIsNoDatabaseIsAnError()
{
    const QTemporaryDir home;
    for (const auto& name : {u"cache.db"_s, u"ledger.db"_s}) {
        QFile file(home.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(4096, 'x')) == 4096);
    }
    OverviewReader reader(home.filePath(u"cache.db"_s), home.filePath(u"ledger.db"_s));
    QSignalSpy failed(&reader, &OverviewReader::failed);
    reader.readCustomers({});
    reader.readWaiting();
    reader.readLedger();
    QTRY_COMPARE(failed.size(), 3);
    QCOMPARE(failed.constFirst().constFirst().value<Error>().kind, Error::Kind::Damaged);
}

void TestOverviewReader::looksThingsUpByIndexes()
{
    const QTemporaryDir home;
    static constexpr int many = 5000;
    auto cache = CacheStore::open(home.path());
    QVERIFY(cache && test::fill(**cache, many));
    auto reader = store::openReader(home.filePath(u"cache.db"_s));
    QVERIFY(reader);
    QElapsedTimer timer;
    timer.start();
    const OverviewFacts facts = readOverviewFacts(**reader, {test::customerIdOf(17)}, OverviewReader::mostNamed);
    const qint64 milliseconds = timer.elapsed();
    QCOMPARE(facts.customers(), many);
    QVERIFY2(milliseconds < 50, qPrintable(QString::number(milliseconds)));
}

QTEST_GUILESS_MAIN(TestOverviewReader)
#include "tst_overviewreader.moc"
