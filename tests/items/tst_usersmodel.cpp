// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/customerrepository.h"
#include "cache/subscriberrepository.h"
#include "items/usersmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace pd {

/// Two customers with a hundred users each, in a real cache.
class TestUsersModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingIsReadBeforeSomebodyLooks();
    void rowsComeWithTheirCustomers();
    void filters_data();
    void filters();
    void sortsInSql();
    void aRefreshKeepsRowsInPlace();

private:
    [[nodiscard]] Subscriber user(int customer, int number) const;
    void load(UsersModel& model);

    QTemporaryDir m_directory;
    std::unique_ptr<CacheStore> m_cache;
};

Subscriber TestUsersModel::user(int customer, int number) const
{
    Subscriber one;
    one.id = SubscriberId(u"subscriber-%1-%2"_s.arg(customer).arg(number));
    one.email = u"user%1@firm%2.example"_s.arg(number, 3, 10, QChar(u'0')).arg(customer);
    one.customerId = CustomerId(u"customer-%1"_s.arg(customer));
    one.externalCustomerId = u"c-%1"_s.arg(customer);
    one.packages = {number % 2 == 0 ? u"webex_calling"_s : u"webex_meetings"_s};
    one.status = number % 10 == 0 ? u"pending_user_migration"_s : u"provisioned"_s;
    one.created = one.lastStatusChange = u"2026-01-01T00:00:00.000Z"_s;
    return one;
}

void TestUsersModel::initTestCase()
{
    auto opened = CacheStore::open(m_directory.path());
    QVERIFY(opened.has_value());
    m_cache = std::move(*opened);
    for (int customer = 1; customer <= 2; ++customer) {
        Customer record;
        record.id = CustomerId(u"customer-%1"_s.arg(customer));
        record.orgId = OrgId(u"org-%1"_s.arg(customer));
        record.externalId = u"c-%1"_s.arg(customer);
        record.status = u"provisioned"_s;
        QVERIFY(CustomerRepository(*m_cache).storeOrganizations({Organization{record.orgId, u"Firm %1"_s.arg(customer), {}}}).has_value());
        QVERIFY(CustomerRepository(*m_cache).store({record}).has_value());
        QList<Subscriber> users;
        for (int number = 0; number < 100; ++number)
            users << user(customer, number);
        QVERIFY(SubscriberRepository(*m_cache).store(users).has_value());
    }
    Person dana;
    dana.id = PersonId(u"p-1"_s);
    dana.email = u"user007@firm1.example"_s;
    dana.displayName = u"Dana Levi"_s;
    dana.phoneNumbers = {u"+97235550123"_s};
    QVERIFY(SubscriberRepository(*m_cache).storePerson(OrgId(u"org-1"_s), dana).has_value());
}

void TestUsersModel::load(UsersModel& model)
{
    const QSignalSpy applied(&model, &UsersModel::applied);
    model.refresh();
    QTRY_VERIFY(!applied.isEmpty());
}

void TestUsersModel::nothingIsReadBeforeSomebodyLooks()
{
    UsersModel model(m_cache->file());
    const QSignalSpy applied(&model, &UsersModel::applied);
    model.sort(UsersModel::EmailColumn);
    model.setFilter({u"user"_s, {}, {}, {}});
    QCoreApplication::processEvents();
    QVERIFY(!model.isReady());
    QCOMPARE(model.rowCount(), 0);
}

void TestUsersModel::rowsComeWithTheirCustomers()
{
    UsersModel model(m_cache->file());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    load(model);
    QCOMPARE(model.rowCount(), 200);
    QCOMPARE(model.statusCounts().value(QString()), 200);
    QCOMPARE(model.statusCounts().value(u"pending_user_migration"_s), 20);
    QTRY_VERIFY(model.index(0, 0).data(UsersModel::LoadedRole).toBool());
    QCOMPARE(model.index(0, UsersModel::EmailColumn).data().toString(), u"user000@firm1.example"_s);
    QCOMPARE(model.index(0, UsersModel::CustomerColumn).data().toString(), u"Firm 1"_s);
    QCOMPARE(model.index(0, 0).data(UsersModel::CustomerIdRole).toString(), u"customer-1"_s);
}

void TestUsersModel::filters_data()
{
    QTest::addColumn<UserFilter>("filter");
    QTest::addColumn<int>("rows");
    QTest::newRow("part of an address") << UserFilter{u"FIRM2"_s, {}, {}, {}} << 100;
    QTest::newRow("a name") << UserFilter{u"dana"_s, {}, {}, {}} << 1;
    QTest::newRow("a number as people write it") << UserFilter{u"03-555-0123"_s, {}, {}, {}} << 1;
    QTest::newRow("status") << UserFilter{{}, u"pending_user_migration"_s, {}, {}} << 20;
    QTest::newRow("package") << UserFilter{{}, {}, u"webex_calling"_s, {}} << 100;
    QTest::newRow("customer") << UserFilter{{}, {}, {}, CustomerId(u"customer-2"_s)} << 100;
    QTest::newRow("all of it") << UserFilter{u"user0"_s, u"provisioned"_s, u"webex_calling"_s, CustomerId(u"customer-1"_s)} << 40;
    QTest::newRow("B32 meta characters") << UserFilter{u"%_'; --"_s, {}, {}, {}} << 0;
}

void TestUsersModel::filters()
{
    QFETCH(const UserFilter, filter);
    QFETCH(const int, rows);
    UsersModel model(m_cache->file());
    model.setFilter(filter);
    load(model);
    QCOMPARE(model.rowCount(), rows);
}

void TestUsersModel::sortsInSql()
{
    UsersModel model(m_cache->file());
    model.sort(UsersModel::EmailColumn, Qt::DescendingOrder);
    load(model);
    QTRY_VERIFY(model.index(0, 0).data(UsersModel::LoadedRole).toBool());
    QCOMPARE(model.index(0, UsersModel::EmailColumn).data().toString(), u"user099@firm2.example"_s);
}

void TestUsersModel::aRefreshKeepsRowsInPlace()
{
    UsersModel model(m_cache->file());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    load(model);
    const QPersistentModelIndex kept = model.index(150, 0);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QVERIFY(SubscriberRepository(*m_cache).remove(user(1, 5).id).has_value());
    load(model);
    QCOMPARE(model.rowCount(), 199);
    QVERIFY(reset.isEmpty());
    QCOMPARE(kept.row(), 149);
}

} // namespace pd

Q_DECLARE_METATYPE(pd::UserFilter)
QTEST_GUILESS_MAIN(pd::TestUsersModel)
#include "tst_usersmodel.moc"
