// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/cachebuilders.h"
#include "cache/cachequery.h"
#include "cache/customerrepository.h"
#include "cache/placerepository.h"
#include "cache/subscriberrepository.h"
#include "cache/syncstaterepository.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

/// What sync and operations store comes back as it was, is written once, and is counted once.
class TestRepositories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void givesCustomersBack();
    void countsOnlyChanges();
    void namesArriveBeforeOrAfter();
    void askedNameShowsUntilTheOrganizationsIsKnown();
    void manyNamesArriveAfterTheirCustomers();
    void ordersAreMadeLater();
    void countsUsersPerCustomer();
    void olderStatusChangeLoses();
    void removesCustomerWithUsers();
    void keepsFactsOfUnknownCustomer();
    void keepsUnusualIds();
    void remembersSyncState();
    void sortsNamesOfAnyScript();

private:
    [[nodiscard]] qint64 number(const char* sql)
    {
        return CacheQuery(*m_cache, sql).next() ? m_cache->statement(sql).getColumn(0).getInt64() : -1;
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<CacheStore> m_cache;
};

void TestRepositories::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    auto cache = CacheStore::open(m_home->path());
    QVERIFY(cache);
    m_cache = std::move(*cache);
}

void TestRepositories::cleanup() { m_cache.reset(); }

void TestRepositories::givesCustomersBack()
{
    CustomerRepository customers(*m_cache);
    const Customer customer = test::customerOf(7);
    QVERIFY(customers.store({customer}));
    QCOMPARE(customers.byId(customer.id).value().value(), customer);
    QCOMPARE(customers.byExternalId(u"ext-7"_s).value().value(), customer);
    QVERIFY(!customers.byExternalId(u"EXT-7"_s).value());
    QVERIFY(!customers.byId(test::customerIdOf(8)).value());
}

void TestRepositories::countsOnlyChanges()
{
    CustomerRepository customers(*m_cache);
    SubscriberRepository subscribers(*m_cache);
    const QList<Customer> both{test::customerOf(1), test::customerOf(2)};
    const QList<Subscriber> users{test::subscriberOf(1, 1, u"a@example.com"_s)};
    QVERIFY(customers.store(both));
    QVERIFY(subscribers.store(users));
    QCOMPARE(m_cache->changes(), 3);
    const qint64 updated = number("SELECT updated_at FROM customers WHERE external_id='ext-1'");
    QVERIFY(customers.store(both));
    QVERIFY(subscribers.store(users));
    QCOMPARE(m_cache->changes(), 3);
    QCOMPARE(number("SELECT updated_at FROM customers WHERE external_id='ext-1'"), updated);
    QVERIFY(customers.store({test::customerOf(1, u"updating"_s)}));
    QCOMPARE(m_cache->changes(), 4);
    QVERIFY(number("SELECT updated_at FROM customers WHERE external_id='ext-1'") >= updated);
}

void TestRepositories::namesArriveBeforeOrAfter()
{
    CustomerRepository customers(*m_cache);
    QVERIFY(customers.storeOrganizations({test::organizationOf(1, u"Before"_s)}));
    QVERIFY(customers.store({test::customerOf(1), test::customerOf(2)}));
    QCOMPARE(customers.organizationsWithoutName(10).value(), QList<OrgId>{test::orgIdOf(2)});
    QVERIFY(customers.storeOrganizations({test::organizationOf(2, u"After"_s), test::organizationOf(3, u"Nobody"_s)}));
    QVERIFY(customers.organizationsWithoutName(10).value().isEmpty());
    QCOMPARE(number("SELECT count(*) FROM customers WHERE name IN ('Before', 'After')"), 2);
    QCOMPARE(
        customers.unknownOrganizations({test::organizationOf(2, {}), test::organizationOf(3, {}), test::organizationOf(4, {})}).value(),
        QList<OrgId>{test::orgIdOf(4)});
    QCOMPARE(number("SELECT updated_at FROM customers WHERE external_id='ext-1'"),
        QDateTime::fromString(u"2025-03-01T08:00:00.000Z"_s, Qt::ISODateWithMs).toMSecsSinceEpoch());
}

void TestRepositories::askedNameShowsUntilTheOrganizationsIsKnown()
{
    CustomerRepository customers(*m_cache);
    Customer unfinished = test::customerOf(1, u"provisioning"_s);
    unfinished.orgId = {};
    QVERIFY(customers.store({unfinished}));
    QVERIFY(customers.setAskedName(unfinished.id, u"Wanted"_s)); // known before
    const Customer later = test::customerOf(2, u"provisioning"_s);
    QVERIFY(customers.setAskedName(later.id, u"Wanted too"_s)); // not known yet
    QVERIFY(customers.store({later}));
    QCOMPARE(number("SELECT count(*) FROM customers WHERE (external_id='ext-1' AND name='Wanted') OR name='Wanted too'"), 2);
    QCOMPARE(number("SELECT count(*) FROM customer_text WHERE customer_text MATCH '\"wanted\"'"), 2);
    unfinished.status = u"updating"_s;
    QVERIFY(customers.store({unfinished}));
    QCOMPARE(number("SELECT count(*) FROM customers WHERE name='Wanted'"), 1);
    QVERIFY(customers.storeOrganizations({test::organizationOf(1, u"Real"_s), test::organizationOf(2, u"Real"_s)}));
    QVERIFY(customers.store({test::customerOf(1)}));
    QVERIFY(customers.setAskedName(later.id, u"Wanted too"_s));
    QCOMPARE(number("SELECT count(*) FROM customers WHERE name='Real'"), 2);
    QCOMPARE(number("SELECT count(*) FROM customer_text WHERE customer_text MATCH '\"wanted\"'"), 0);
}

/// In any order; the trigram index stays one that can be searched.
void TestRepositories::manyNamesArriveAfterTheirCustomers()
{
    constexpr int count = 300;
    QVERIFY(m_cache->beginBulkLoad());
    CustomerRepository customers(*m_cache);
    QList<Customer> records;
    QList<Organization> organizations;
    for (int i = 1; i <= count; ++i) {
        records << test::customerOf(i);
        organizations << test::organizationOf((i * 7) % count + 1, u"Late name %1"_s.arg((i * 7) % count + 1));
    }
    QVERIFY(customers.store(records));
    QVERIFY(customers.storeOrganizations(organizations));
    QVERIFY(m_cache->endBulkLoad());
    QCOMPARE(number("SELECT count(*) FROM customers c JOIN customer_texts t USING(row) WHERE c.name LIKE 'Late name %' AND "
                    "t.text=lower(c.name) || char(10) || c.external_id"),
        count);
    QCOMPARE(number("SELECT count(*) FROM customer_text WHERE customer_text MATCH '\"late name\"'"), count);
    m_cache->database().exec("INSERT INTO customer_text(customer_text, rank) VALUES('integrity-check', 1)");
}

void TestRepositories::ordersAreMadeLater()
{
    constexpr auto indexes = "SELECT count(*) FROM sqlite_master WHERE type='index' AND name LIKE 'customers_%'";
    const qint64 all = number(indexes);
    QVERIFY(m_cache->beginBulkLoad());
    QVERIFY(test::fill(*m_cache, 20));
    QVERIFY(m_cache->endBulkLoad());
    QCOMPARE(number(indexes), all - 3); // packages, country, time of change
    m_cache.reset();
    auto again = CacheStore::open(m_home->path());
    QVERIFY(again);
    m_cache = std::move(*again);
    QCOMPARE(number(indexes), all);
}

void TestRepositories::countsUsersPerCustomer()
{
    CustomerRepository customers(*m_cache);
    SubscriberRepository subscribers(*m_cache);
    QVERIFY(subscribers.store({test::subscriberOf(1, 2, u"a@example.com"_s)})); // its customer is listed later
    QVERIFY(customers.store({test::customerOf(1), test::customerOf(2)}));
    QVERIFY(subscribers.store({test::subscriberOf(2, 1, u"b@example.com"_s), test::subscriberOf(3, 1, u"c@example.com"_s)}));
    QCOMPARE(number("SELECT users FROM customers WHERE external_id='ext-1'"), 2);
    QCOMPARE(number("SELECT users FROM customers WHERE external_id='ext-2'"), 1);
    Subscriber moved = test::subscriberOf(3, 2, u"c@example.com"_s);
    QVERIFY(subscribers.store({moved}));
    QCOMPARE(number("SELECT users FROM customers WHERE external_id='ext-1'"), 1);
    QCOMPARE(number("SELECT users FROM customers WHERE external_id='ext-2'"), 2);
    QVERIFY(subscribers.remove(moved.id));
    QVERIFY(subscribers.keepOnly(test::customerIdOf(1), {}));
    QCOMPARE(number("SELECT sum(users) FROM customers"), 1);
    QCOMPARE(subscribers.count().value(), 1);
}

void TestRepositories::olderStatusChangeLoses()
{
    SubscriberRepository subscribers(*m_cache);
    Subscriber user = test::subscriberOf(1, 1, u"a@example.com"_s);
    QVERIFY(subscribers.store({user}));
    user.status = u"pending_user_migration"_s;
    user.lastStatusChange = u"2025-04-30T08:00:00.000Z"_s; // F46
    QVERIFY(subscribers.store({user}));
    QCOMPARE(number("SELECT count(*) FROM subscribers WHERE status='provisioned'"), 1);
}

void TestRepositories::removesCustomerWithUsers()
{
    CustomerRepository customers(*m_cache);
    SubscriberRepository subscribers(*m_cache);
    QVERIFY(test::fill(*m_cache, 3));
    QVERIFY(subscribers.store({test::subscriberOf(1, 2, u"a@example.com"_s)}));
    QVERIFY(customers.remove(test::customerIdOf(2)));
    QVERIFY(customers.remove(test::customerIdOf(99)));
    QCOMPARE(customers.count().value(), 2);
    QCOMPARE(subscribers.count().value(), 0);
    QCOMPARE(number("SELECT count(*) FROM customer_texts"), 2);
    QVERIFY(customers.store({test::customerOf(2)}));
    QCOMPARE(customers.count().value(), 3);
}

void TestRepositories::keepsFactsOfUnknownCustomer()
{
    CustomerRepository customers(*m_cache);
    const CustomerId id = test::customerIdOf(1);
    QVERIFY(customers.setTemplate(id, u"Gold"_s, u"admin@example.com"_s, {{u"webex_calling"_s, 5}}));
    QVERIFY(customers.setRestricted(id, false));
    QVERIFY(customers.store({test::customerOf(1)}));
    QCOMPARE(number("SELECT restricted FROM customer_facts WHERE template='Gold'"), 0);
}

void TestRepositories::keepsUnusualIds()
{
    SubscriberRepository subscribers(*m_cache);
    SyncStateRepository sync(*m_cache);
    Subscriber user = test::subscriberOf(1, 1, u"a@example.com"_s);
    user.id = SubscriberId(u"not an encoded id"_s);
    user.personId = {};
    user.created = u"yesterday"_s;
    user.lastStatusChange.clear();
    QVERIFY(test::fill(*m_cache, 1));
    QVERIFY(subscribers.store({user}));
    QCOMPARE(sync.unseenSubscribers(10).value(), QList<SubscriberId>{user.id});
    QVERIFY(subscribers.remove(user.id));
    QCOMPARE(subscribers.count().value(), 0);
}

void TestRepositories::remembersSyncState()
{
    SyncStateRepository sync(*m_cache);
    QVERIFY(!sync.load().value().finishedAt.isValid());
    SyncState state;
    state.fullUnfinished = true;
    state.customerOffset = -1;
    state.subscriberOffset = 400;
    state.finishedAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC);
    QVERIFY(sync.save(state));
    const SyncState again = sync.load().value();
    QVERIFY(again.fullUnfinished);
    QCOMPARE(again.customerOffset, -1);
    QCOMPARE(again.subscriberOffset, 400);
    QCOMPARE(again.finishedAt, state.finishedAt);

    QVERIFY(test::fill(*m_cache, 3));
    const QList<Customer> seen{test::customerOf(1), test::customerOf(3)};
    QVERIFY(sync.markSeen(seen));
    QVERIFY(sync.markSeen(seen));
    QCOMPARE(sync.unseenCustomerCount().value(), 1);
    QCOMPARE(sync.unseenCustomers(5).value(), QList<CustomerId>{test::customerIdOf(2)});
    QVERIFY(sync.beginGeneration());
    QCOMPARE(sync.unseenCustomerCount().value(), 3);
}

void TestRepositories::sortsNamesOfAnyScript()
{
    const NameOrder order;
    const QStringList sorted{u"apfel 2"_s, u"Apfel 10"_s, u"Äpfel 11"_s, u"Zebra"_s, u"אבג"_s, u"בית"_s};
    for (int i = 1; i < sorted.size(); ++i)
        QVERIFY2(order.keyOf(sorted[i - 1]) < order.keyOf(sorted[i]), qPrintable(sorted[i]));
    QCOMPARE(order.keyOf(u"ACME"_s), order.keyOf(u"acme"_s));
}

QTEST_GUILESS_MAIN(TestRepositories)
#include "tst_repositories.moc"
