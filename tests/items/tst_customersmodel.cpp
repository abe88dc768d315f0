// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/cachebuilders.h"
#include "cache/customerrepository.h"
#include "cache/subscriberrepository.h"
#include "items/customersmodel.h"
#include "items/rowdiff.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

/// The customers table over 50,000 customers: correct for views, quick, and calm while the cache changes beneath it.
class TestCustomersModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void waitsForFile();
    void showsAll();
    void sortsByEveryColumn();
    void filters_data();
    void filters();
    void refreshKeepsSelection();
    void refreshIsNoReset();
    void manyScatteredChanges();
    void findsRowsOfCustomers();
    void countsStatuses();
    void supersededAnswersAreDropped();
    void showsAnotherFile();
    void diffs();

private:
    [[nodiscard]] bool applied(CustomersModel& model) { return QSignalSpy(&model, &CustomersModel::applied).wait(10000); }
    [[nodiscard]] static QString cell(CustomersModel& model, int row, int column);
    [[nodiscard]] std::unique_ptr<CacheStore> opened(const QTemporaryDir& home, int customers);

    static constexpr int many = 50000;
    QTemporaryDir m_home;
    std::unique_ptr<CacheStore> m_cache;
};

QString TestCustomersModel::cell(CustomersModel& model, int row, int column)
{
    const QModelIndex index = model.index(row, column);
    [[maybe_unused]] const bool loaded = QTest::qWaitFor([&] { return index.data(CustomersModel::LoadedRole).toBool(); });
    return index.data().toString();
}

std::unique_ptr<CacheStore> TestCustomersModel::opened(const QTemporaryDir& home, int customers)
{
    auto cache = CacheStore::open(home.path());
    if (!cache || !test::fill(**cache, customers))
        return {};
    return std::move(*cache);
}

void TestCustomersModel::initTestCase()
{
    QElapsedTimer timer;
    timer.start();
    m_cache = opened(m_home, many);
    QVERIFY(m_cache);
    qInfo("stored %d customers in %lld ms", many, timer.elapsed());
}

void TestCustomersModel::waitsForFile()
{
    const QTemporaryDir home;
    CustomersModel model(home.filePath(u"cache.db"_s));
    QVERIFY(applied(model));
    QCOMPARE(model.rowCount(), 0);
    const auto cache = opened(home, 3);
    model.refresh();
    QVERIFY(applied(model));
    QCOMPARE(model.rowCount(), 3);
}

void TestCustomersModel::showsAll()
{
    CustomersModel model(m_cache->file());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(!model.isReady());
    QVERIFY(applied(model));
    QVERIFY(model.isReady());
    QCOMPARE(model.rowCount(), many);
    QVERIFY(!model.index(40000, 0).data(CustomersModel::LoadedRole).toBool());
    QCOMPARE(cell(model, 0, CustomersModel::NameColumn), u"Customer 1"_s);
    QCOMPARE(cell(model, 1, CustomersModel::NameColumn), u"Customer 2"_s);
    QCOMPARE(cell(model, 9999, CustomersModel::NameColumn), u"Customer 10000"_s);
    QCOMPARE(cell(model, 9999, CustomersModel::ExternalIdColumn), u"ext-10000"_s);
    QCOMPARE(cell(model, 9999, CustomersModel::PackagesColumn), u"Calling, Meetings"_s);
    QCOMPARE(model.index(9999, 0).data(CustomersModel::PackagesReadyRole).toInt(), 1);
    QCOMPARE(model.index(9999, 0).data(CustomersModel::StatusRole).toString(), u"provisioning"_s);
    QCOMPARE(model.idAt(9999), test::customerIdOf(10000));
    QVERIFY(model.index(9999, 0).data(CustomersModel::UpdatedRole).toDateTime().isValid());
}

void TestCustomersModel::sortsByEveryColumn()
{
    CustomersModel model(m_cache->file());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(applied(model));
    QCOMPARE(cell(model, 0, 0), u"Customer 1"_s);
    const QPersistentModelIndex first = model.index(0, 0);
    for (int column = CustomersModel::ExternalIdColumn; column < CustomersModel::ColumnCount; ++column) {
        QElapsedTimer timer;
        timer.start();
        model.sort(column, Qt::DescendingOrder);
        QVERIFY(applied(model));
        qInfo("sort by %s: %lld ms", qPrintable(CustomersModel::columnKey(column)), timer.elapsed());
        QCOMPARE(model.rowCount(), many);
        QCOMPARE(first.data().toString(), u"Customer 1"_s);
    }
    model.sort(CustomersModel::NameColumn, Qt::DescendingOrder);
    QVERIFY(applied(model));
    QCOMPARE(first.row(), many - 1);
    QCOMPARE(cell(model, 0, 0), u"Customer 50000"_s);
}

void TestCustomersModel::filters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("statuses");
    QTest::addColumn<int>("rows");
    QTest::newRow("name") << u"CUSTOMER 4999"_s << QStringList() << 11;
    QTest::newRow("status") << QString() << QStringList{u"provisioning"_s} << 5000;
    QTest::newRow("two statuses") << QString() << QStringList{u"provisioning"_s, u"provisioned"_s} << many;
    QTest::newRow("name and status") << u"customer 4999"_s << QStringList{u"provisioning"_s} << 1;
    QTest::newRow("short text") << u"9"_s << QStringList() << 17195;
    QTest::newRow("no such status") << QString() << QStringList{u"error"_s} << 0;
    QTest::newRow("customer ID") << test::customerIdOf(77).toString() << QStringList() << 1;
    QTest::newRow("nothing") << u"nowhere"_s << QStringList() << 0;
}

void TestCustomersModel::filters()
{
    QFETCH(QString, text);
    QFETCH(QStringList, statuses);
    QFETCH(int, rows);
    CustomersModel model(m_cache->file());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(applied(model));
    QElapsedTimer timer;
    timer.start();
    model.setFilter({text, statuses});
    QVERIFY(applied(model));
    qInfo("filter: %lld ms", timer.elapsed());
    QCOMPARE(model.rowCount(), rows);
    QSignalSpy resets(&model, &CustomersModel::modelReset);
    model.setFilter({});
    QVERIFY(applied(model));
    QCOMPARE(model.rowCount(), many);
    QCOMPARE(cell(model, 9999, 0), u"Customer 10000"_s);
    QVERIFY(resets.isEmpty());
}

void TestCustomersModel::refreshKeepsSelection()
{
    const QTemporaryDir home;
    const auto cache = opened(home, 200);
    CustomersModel model(cache->file());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(applied(model));
    QCOMPARE(cell(model, 149, 0), u"Customer 150"_s);
    const QPersistentModelIndex selected = model.index(149, 0);
    const QPersistentModelIndex doomed = model.index(99, 0);
    QSignalSpy inserted(&model, &CustomersModel::rowsInserted);
    QSignalSpy removed(&model, &CustomersModel::rowsRemoved);
    QSignalSpy resets(&model, &CustomersModel::modelReset);

    CustomerRepository customers(*cache);
    QVERIFY(customers.remove(test::customerIdOf(100)));
    QVERIFY(customers.storeOrganizations({test::organizationOf(900, u"Aardvark"_s)}));
    QVERIFY(customers.store({test::customerOf(900), test::customerOf(150, u"updating"_s)}));
    model.refresh();
    QVERIFY(applied(model));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(removed.size(), 1);
    QVERIFY(resets.isEmpty());
    QVERIFY(!doomed.isValid());
    QCOMPARE(selected.row(), 149);
    QTRY_COMPARE(selected.data(CustomersModel::StatusRole).toString(), u"updating"_s);
}

void TestCustomersModel::refreshIsNoReset()
{
    const QTemporaryDir home;
    const auto cache = opened(home, 20);
    CustomersModel model(cache->file());
    QVERIFY(applied(model));
    QCOMPARE(cell(model, 3, CustomersModel::UsersColumn), u"0"_s);
    QSignalSpy changed(&model, &CustomersModel::dataChanged);
    QSignalSpy layout(&model, &CustomersModel::layoutChanged);
    QVERIFY(SubscriberRepository(*cache).store({test::subscriberOf(1, 4, u"a@example.com"_s)}));
    model.refresh();
    QVERIFY(applied(model));
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 3);
    QCOMPARE(cell(model, 3, CustomersModel::UsersColumn), u"1"_s);
    QVERIFY(layout.isEmpty());
}

void TestCustomersModel::manyScatteredChanges()
{
    const QTemporaryDir home;
    const auto cache = opened(home, 2000);
    CustomersModel model(cache->file());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(applied(model));
    QCOMPARE(cell(model, 1000, 0), u"Customer 1001"_s);
    const QPersistentModelIndex kept = model.index(1000, 0);
    CustomerRepository customers(*cache);
    QVERIFY(cache->transact([&]() -> Status {
        for (int i = 2; i <= 2000; i += 2) {
            if (const Status removed = customers.remove(test::customerIdOf(i)); !removed)
                return removed;
        }
        return {};
    }));
    QSignalSpy removed(&model, &CustomersModel::rowsRemoved);
    model.refresh();
    QVERIFY(applied(model));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(model.rowCount(), 1000);
    QCOMPARE(kept.row(), 500);
    QCOMPARE(kept.data().toString(), u"Customer 1001"_s);
}

void TestCustomersModel::findsRowsOfCustomers()
{
    CustomersModel model(m_cache->file());
    QCOMPARE(model.rowOf(test::customerIdOf(1)), -1);
    QVERIFY(applied(model));
    QCOMPARE(model.rowOf(test::customerIdOf(30000)), 29999);
    QCOMPARE(model.rowOf(CustomerId(u"nobody"_s)), -1);
    model.setFilter({u"customer 30001"_s, {}});
    QVERIFY(applied(model));
    QCOMPARE(model.rowOf(test::customerIdOf(30000)), -1);
    QCOMPARE(model.rowOf(test::customerIdOf(30001)), 0);
}

void TestCustomersModel::countsStatuses()
{
    CustomersModel model(m_cache->file());
    model.setFilter({u"customer 30001"_s, {}});
    QVERIFY(applied(model));
    const QMap<QString, int> expected{{u""_s, many}, {u"provisioned"_s, 45000}, {u"provisioning"_s, 5000}};
    QCOMPARE(model.statusCounts(), expected);
}

void TestCustomersModel::supersededAnswersAreDropped()
{
    CustomersModel model(m_cache->file());
    QVERIFY(applied(model));
    QSignalSpy spy(&model, &CustomersModel::applied);
    for (const QString& text : {u"c"_s, u"cu"_s, u"customer 1"_s, u"customer 12345"_s})
        model.setFilter({text, {}});
    QVERIFY(spy.wait());
    QCOMPARE(spy.size(), 1);
    QCOMPARE(model.rowCount(), 1);
}

void TestCustomersModel::showsAnotherFile()
{
    const QTemporaryDir home;
    const auto cache = opened(home, 50);
    CustomersModel model(cache->file());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(applied(model));
    QVERIFY(cache->rebuild());
    QVERIFY(test::fill(*cache, 5));
    model.refresh();
    QVERIFY(applied(model));
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.rowOf(test::customerIdOf(50)), -1);
    QCOMPARE(cell(model, 4, 0), u"Customer 5"_s);
}

void TestCustomersModel::diffs()
{
    const RowDiff diff = diffRows({1, 2, 3, 4, 5, 6}, {7, 1, 4, 6, 8, 9});
    QVERIFY(diff.sameOrder);
    QCOMPARE(diff.removed.size(), 2);
    QCOMPARE(diff.inserted.size(), 2);
    QCOMPARE(diff.kept, QList<qint32>({1, 4, 6}));
    QVERIFY(!diffRows({1, 2}, {2, 1}).sameOrder);
}

QTEST_GUILESS_MAIN(TestCustomersModel)
#include "tst_customersmodel.moc"
