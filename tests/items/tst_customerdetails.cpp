// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/cachebuilders.h"
#include "cache/customerrepository.h"
#include "cache/placerepository.h"
#include "cache/subscriberrepository.h"
#include "items/customerdetails.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

/// The inspector shows everything that is known of one customer, and says so when it is unknown.
class TestCustomerDetails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadsEverything();
    void saysWhatIsNotThere();
    void newestRequestWins();
};

void TestCustomerDetails::loadsEverything()
{
    const QTemporaryDir home;
    auto cache = CacheStore::open(home.path());
    QVERIFY(cache);
    QVERIFY(test::fill(**cache, 3));
    const OrgId org = test::orgIdOf(2);
    const CustomerId id = test::customerIdOf(2);
    CustomerRepository customers(**cache);
    SubscriberRepository subscribers(**cache);
    QVERIFY(subscribers.store({test::subscriberOf(2, 2, u"b@example.com"_s), test::subscriberOf(1, 2, u"A@example.com"_s)}));
    Person person;
    person.email = u"a@example.com"_s;
    person.displayName = u"Ann"_s;
    person.locationId = LocationId(u"l1"_s);
    QVERIFY(subscribers.storePeople(org, {person}));
    QVERIFY(PlaceRepository(**cache).storeLocations(org, {{LocationId(u"l1"_s), org, u"Haifa"_s, u"Asia/Jerusalem"_s, u"he_il"_s, {}}}));
    QVERIFY(customers.setTemplate(id, u"Gold"_s, u"admin@example.com"_s, {{u"webex_calling"_s, 5}}));
    QVERIFY(customers.setRestricted(id, true));
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'800'000'000'000, Qt::UTC);
    QVERIFY(customers.setDetailsLoaded(id, now));

    CustomerDetailsSource source((*cache)->file(), home.filePath(u"ledger.db"_s));
    QSignalSpy loaded(&source, &CustomerDetailsSource::loaded);
    source.load(id);
    QVERIFY(loaded.wait());
    const auto details = loaded[0][0].value<CustomerDetails>();
    QCOMPARE(details.customer, test::customerOf(2));
    QCOMPARE(details.name, u"Customer 2"_s);
    QCOMPARE(details.templateName, u"Gold"_s);
    QCOMPARE(details.administratorEmail, u"admin@example.com"_s);
    QCOMPARE(details.restrictedByPartner, std::optional(true));
    QCOMPARE(details.packageLimits.value(u"webex_calling"_s), 5);
    QCOMPARE(details.detailsLoadedAt, now);
    QCOMPARE(details.subscriberCount, 2);
    QCOMPARE(details.subscribers.size(), 2);
    QCOMPARE(details.subscribers[0], test::subscriberOf(1, 2, u"A@example.com"_s));
    QCOMPARE(details.usersPerPackage.value(u"webex_calling"_s), 2);
    QCOMPARE(details.locations.size(), 1);
    QCOMPARE(details.usersPerLocation.value(u"l1"_s), 1);
    QCOMPARE(details.people.value(u"a@example.com"_s).displayName, u"Ann"_s);
}

void TestCustomerDetails::saysWhatIsNotThere()
{
    const QTemporaryDir home;
    auto cache = CacheStore::open(home.path());
    QVERIFY(cache);
    QVERIFY(test::fill(**cache, 1));
    CustomerDetailsSource source((*cache)->file(), home.filePath(u"ledger.db"_s));
    QSignalSpy loaded(&source, &CustomerDetailsSource::loaded);
    QSignalSpy missing(&source, &CustomerDetailsSource::failed);
    source.load(test::customerIdOf(1));
    QVERIFY(loaded.wait());
    const auto details = loaded[0][0].value<CustomerDetails>();
    QVERIFY(!details.restrictedByPartner);
    QVERIFY(!details.detailsLoadedAt.isValid());
    source.load(test::customerIdOf(9));
    QVERIFY(missing.wait());
    QCOMPARE(missing[0][0].value<Error>().kind, Error::Kind::NotFound);
}

void TestCustomerDetails::newestRequestWins()
{
    const QTemporaryDir home;
    auto cache = CacheStore::open(home.path());
    QVERIFY(cache);
    QVERIFY(test::fill(**cache, 9));
    CustomerDetailsSource source((*cache)->file(), home.filePath(u"ledger.db"_s));
    QSignalSpy loaded(&source, &CustomerDetailsSource::loaded);
    for (int i = 1; i <= 9; ++i)
        source.load(test::customerIdOf(i));
    QVERIFY(loaded.wait());
    QCOMPARE(loaded.size(), 1);
    QCOMPARE(loaded[0][0].value<CustomerDetails>().name, u"Customer 9"_s);
}

QTEST_GUILESS_MAIN(TestCustomerDetails)
#include "tst_customerdetails.moc"
