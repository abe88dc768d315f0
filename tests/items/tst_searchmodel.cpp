// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/cachebuilders.h"
#include "cache/customerrepository.h"
#include "cache/placerepository.h"
#include "cache/subscriberrepository.h"
#include "items/customersmodel.h"
#include "items/searchmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

/// The search field finds customers and users by whatever a person knows of them.
class TestSearchModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void finds_data();
    void finds();
    void beginningsComeFirst();
    void seesNewUsers();
    void customersTableSearchesUsersToo();

private:
    QTemporaryDir m_home;
    std::unique_ptr<CacheStore> m_cache;
};

void TestSearchModel::initTestCase()
{
    auto cache = CacheStore::open(m_home.path());
    QVERIFY(cache);
    m_cache = std::move(*cache);
    QVERIFY(test::fill(*m_cache, 100));
    SubscriberRepository subscribers(*m_cache);
    QVERIFY(subscribers.store({test::subscriberOf(1, 1, u"Noa.Levi@example.com"_s), test::subscriberOf(2, 2, u"bob_b@example.com"_s),
        test::subscriberOf(3, 3, u"jürgen@example.com"_s)}));
    Person noa;
    noa.id = PersonId(u"p1"_s);
    noa.email = u"noa.levi@example.com"_s;
    noa.phoneNumbers = {u"+97235550123"_s};
    Person bob;
    bob.id = PersonId(u"p2"_s);
    bob.email = u"bob_b@example.com"_s;
    QVERIFY(subscribers.storePeople(test::orgIdOf(1), {noa}));
    QVERIFY(subscribers.storePeople(test::orgIdOf(2), {bob}));
    QVERIFY(PlaceRepository(*m_cache).storeNumbers(test::orgIdOf(2), {{u"+4930123456"_s, {}, {}, PersonId(u"p2"_s), u"ACTIVE"_s}}));
}

void TestSearchModel::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("titles");
    QTest::newRow("e-mail") << u"noa.levi@"_s << QStringList{u"Noa.Levi@example.com"_s};
    QTest::newRow("part of an e-mail, any case") << u"LEVI@EX"_s << QStringList{u"Noa.Levi@example.com"_s};
    QTest::newRow("accents") << u"jurgen"_s << QStringList{u"jürgen@example.com"_s};
    QTest::newRow("B32 underscore") << u"b_b"_s << QStringList{u"bob_b@example.com"_s};
    QTest::newRow("phone as stored") << u"+97235550123"_s << QStringList{u"Noa.Levi@example.com"_s};
    QTest::newRow("phone as written") << u"03 555-0123"_s << QStringList{u"Noa.Levi@example.com"_s};
    QTest::newRow("number of an organization's list") << u"30 123456"_s << QStringList{u"bob_b@example.com"_s};
    QTest::newRow("name") << u"customer 77"_s << QStringList{u"Customer 77"_s};
    QTest::newRow("organization ID") << test::orgIdOf(5).toString() << QStringList{u"Customer 5"_s};
    QTest::newRow("nothing") << u"nowhere"_s << QStringList();
}

void TestSearchModel::finds()
{
    QFETCH(QString, text);
    QFETCH(QStringList, titles);
    SearchModel model(m_cache->file());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy answered(&model, &SearchModel::answered);
    model.setText(text);
    QVERIFY(answered.wait());
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row)
        found << model.index(row).data(SearchModel::TitleRole).toString();
    QCOMPARE(found, titles);
    if (!found.isEmpty())
        QVERIFY(!model.index(0).data(SearchModel::CustomerIdRole).toString().isEmpty());
}

void TestSearchModel::beginningsComeFirst()
{
    CustomerRepository customers(*m_cache);
    QVERIFY(customers.storeOrganizations({test::organizationOf(201, u"A best Zoo"_s), test::organizationOf(202, u"Zoo of Haifa"_s)}));
    QVERIFY(customers.store({test::customerOf(201), test::customerOf(202)}));
    SearchModel model(m_cache->file());
    QSignalSpy answered(&model, &SearchModel::answered);
    model.setText(u"customer"_s);
    model.setText(u"zoo"_s);
    QVERIFY(answered.wait());
    QCOMPARE(answered.size(), 1);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data().toString(), u"Zoo of Haifa"_s);
    QCOMPARE(model.index(0).data(SearchModel::DetailRole).toString(), u"ext-202"_s);
    model.setText(u"customer"_s);
    QVERIFY(answered.wait());
    QCOMPARE(model.rowCount(), 20);
}

void TestSearchModel::seesNewUsers()
{
    SearchModel model(m_cache->file());
    QSignalSpy answered(&model, &SearchModel::answered);
    model.setText(u"late@example"_s);
    QVERIFY(answered.wait());
    QCOMPARE(model.rowCount(), 0);
    SubscriberRepository subscribers(*m_cache);
    QVERIFY(subscribers.store({test::subscriberOf(50, 9, u"late@example.com"_s)}));
    model.setText(u"late@example."_s);
    QVERIFY(answered.wait());
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data(SearchModel::KindRole).toInt(), int(SearchModel::Kind::User));
    QCOMPARE(model.index(0).data(SearchModel::DetailRole).toString(), u"ext-9 · Customer 9"_s);
    QVERIFY(subscribers.remove(test::subscriberOf(50, 9, {}).id));
    model.setText(u"late@example"_s);
    QVERIFY(answered.wait());
    QCOMPARE(model.rowCount(), 0);
}

void TestSearchModel::customersTableSearchesUsersToo()
{
    CustomersModel model(m_cache->file());
    QSignalSpy applied(&model, &CustomersModel::applied);
    for (const auto& [text, customer] : {std::pair(u"noa.levi"_s, 1), std::pair(u"35550123"_s, 1), std::pair(u"bob_b"_s, 2)}) {
        model.setFilter({text, {}});
        QVERIFY(applied.wait());
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.rowOf(test::customerIdOf(customer)), 0);
    }
}

QTEST_GUILESS_MAIN(TestSearchModel)
#include "tst_searchmodel.moc"
