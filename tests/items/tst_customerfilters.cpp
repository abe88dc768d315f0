// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/cachebuilders.h"
#include "cache/customerfactrepository.h"
#include "cache/customerrepository.h"
#include "items/customerchoices.h"
#include "items/customersmodel.h"
#include "items/customertable.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

/// What customers can be filtered by besides text, over 50,000 of them: right, together, and quick enough to be painted within two frames.
class TestCustomerFilters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void filters_data();
    void filters();
    void sortsByFacts();
    void choicesCount_data();
    void choicesCount();
    void tagsThatAreNotReadAreNotKnown();
    void providersAreApart();
    void exportsFollowTheScreen();
    void filtersSurviveSettings();

private:
    [[nodiscard]] static bool applied(CustomersModel& model) { return QSignalSpy(&model, &CustomersModel::applied).wait(10000); }
    [[nodiscard]] static CustomerChoices choices(const QString& file, CustomerFacet facet, const CustomerFilter& filter);
    [[nodiscard]] std::unique_ptr<CacheStore> opened(const QTemporaryDir& home, int customers);

    static constexpr int many = 50'000;
    QTemporaryDir m_home;
    std::unique_ptr<CacheStore> m_cache;
};

std::unique_ptr<CacheStore> TestCustomerFilters::opened(const QTemporaryDir& home, int customers)
{
    auto cache = CacheStore::open(home.path());
    if (!cache || !test::fill(**cache, customers))
        return {};
    return std::move(*cache);
}

void TestCustomerFilters::initTestCase()
{
    m_cache = opened(m_home, many);
    QVERIFY(m_cache);
    CustomerRepository customers(*m_cache);
    CustomerFactRepository facts(*m_cache);
    QVERIFY(m_cache->transact([&]() -> Status {
        QHash<OrgId, QStringList> tags;
        for (int i = 1; i <= many; ++i) {
            if (i % 5 == 0)
                tags.insert(test::orgIdOf(i), i % 10 == 0 ? QStringList{u"Key"_s, u"West"_s} : QStringList{u"West"_s});
            if (i % 4 == 0) {
                if (const Status set = customers.setTemplate(test::customerIdOf(i), i % 8 ? u"North"_s : u"South"_s, {}, {}); !set)
                    return set;
            }
            if (i % 100 == 0) {
                if (const Status set = customers.setRestricted(test::customerIdOf(i), i % 200 == 0); !set)
                    return set;
            }
        }
        return facts.storeAllTags(tags, true, QDateTime::currentDateTimeUtc());
    }));
}

void TestCustomerFilters::filters_data()
{
    QTest::addColumn<CustomerFilter>("filter");
    QTest::addColumn<int>("rows");
    const QDate today = QDate::currentDate();
    QTest::newRow("package") << CustomerFilter{.packages = {u"webex_calling"_s}} << many;
    QTest::newRow("package nobody has") << CustomerFilter{.packages = {u"webex_suite"_s}} << 0;
    QTest::newRow("country") << CustomerFilter{.countries = {u"IL"_s}} << many / 2;
    QTest::newRow("two countries") << CustomerFilter{.countries = {u"IL"_s, u"DE"_s}} << many;
    QTest::newRow("tag") << CustomerFilter{.tags = {{u"Key"_s}}} << many / 10;
    QTest::newRow("one tag of several") << CustomerFilter{.tags = {{u"West"_s}}} << many / 5;
    QTest::newRow("no tags") << CustomerFilter{.tags = {{}, true}} << many - many / 5;
    QTest::newRow("template") << CustomerFilter{.templates = {{u"South"_s}}} << many / 8;
    QTest::newRow("template not known") << CustomerFilter{.templates = {{}, false, true}} << many - many / 4;
    QTest::newRow("restricted") << CustomerFilter{.restricted = {{u"on"_s}}} << many / 200;
    QTest::newRow("restricted not known") << CustomerFilter{.restricted = {{}, false, true}} << many - many / 100;
    QTest::newRow("updated since today") << CustomerFilter{.updatedFrom = today} << 0;
    QTest::newRow("updated until today") << CustomerFilter{.updatedTo = today} << many;
    QTest::newRow("updated in a month") << CustomerFilter{.updatedFrom = {2025, 3, 1}, .updatedTo = {2025, 3, 1}} << many;
    QTest::newRow("all together") << CustomerFilter{.text = u"customer 4"_s,
        .statuses = {u"provisioning"_s},
        .packages = {u"webex_meetings"_s},
        .countries = {u"DE"_s},
        .tags = {{u"Key"_s}},
        .templates = {{u"South"_s}}}
                                  << 279;
}

void TestCustomerFilters::filters()
{
    QFETCH(CustomerFilter, filter);
    QFETCH(int, rows);
    CustomersModel model(m_cache->file());
    QVERIFY(applied(model));
    QElapsedTimer timer;
    timer.start();
    model.setFilter(filter);
    QVERIFY(applied(model));
    const qint64 first = timer.nsecsElapsed();
    QCOMPARE(model.rowCount(), rows);
    model.setFilter({});
    QVERIFY(applied(model));
    timer.start();
    model.setFilter(filter);
    QVERIFY(applied(model));
    qInfo("%.1f ms, again %.1f ms", double(first) / 1e6, double(timer.nsecsElapsed()) / 1e6);
    QCOMPARE(model.rowCount(), rows);
}

void TestCustomerFilters::sortsByFacts()
{
    CustomersModel model(m_cache->file());
    QVERIFY(applied(model));
    const auto cell = [&model](int row, int column) {
        const QModelIndex index = model.index(row, column);
        [[maybe_unused]] const bool loaded = QTest::qWaitFor([&] { return index.data(CustomersModel::LoadedRole).toBool(); });
        return index.data().toString();
    };
    for (const auto& [column, first, last] : {std::tuple{CustomersModel::TagsColumn, u"Key, West"_s, QString()},
             std::tuple{CustomersModel::TemplateColumn, u"North"_s, u"Not known"_s},
             std::tuple{CustomersModel::RestrictedColumn, u"Off"_s, u"Not known"_s}}) {
        QElapsedTimer timer;
        timer.start();
        model.sort(column, Qt::AscendingOrder);
        QVERIFY(applied(model));
        qInfo("sort by %s: %lld ms", qPrintable(CustomersModel::columnKey(column)), timer.elapsed());
        QCOMPARE(cell(0, column), first);
        QCOMPARE(cell(many - 1, column), last);
    }
}

CustomerChoices TestCustomerFilters::choices(const QString& file, CustomerFacet facet, const CustomerFilter& filter)
{
    CustomerChoicesSource source(file);
    CustomerChoices found;
    QObject::connect(&source, &CustomerChoicesSource::loaded, &source, [&found](const CustomerChoices& answer) { found = answer; });
    QSignalSpy loaded(&source, &CustomerChoicesSource::loaded);
    source.load(facet, filter);
    return loaded.wait(10000) ? found : CustomerChoices();
}

void TestCustomerFilters::choicesCount_data()
{
    QTest::addColumn<int>("facet");
    QTest::addColumn<CustomerFilter>("filter");
    QTest::addColumn<QMap<QString, int>>("values");
    QTest::addColumn<int>("none");
    QTest::addColumn<int>("unknown");
    using Values = QMap<QString, int>;
    QTest::newRow("status") << int(CustomerFacet::Status) << CustomerFilter()
                            << Values{{u"provisioned"_s, many * 9 / 10}, {u"provisioning"_s, many / 10}} << 0 << 0;
    QTest::newRow("package") << int(CustomerFacet::Package) << CustomerFilter{.countries = {u"IL"_s}}
                             << Values{{u"webex_calling"_s, many / 2}, {u"webex_meetings"_s, many / 2}} << 0 << 0;
    // What is chosen of the facet itself does not count.
    QTest::newRow("country") << int(CustomerFacet::Country) << CustomerFilter{.countries = {u"IL"_s}}
                             << Values{{u"IL"_s, many / 2}, {u"DE"_s, many / 2}} << 0 << 0;
    QTest::newRow("tag") << int(CustomerFacet::Tag) << CustomerFilter() << Values{{u"Key"_s, many / 10}, {u"West"_s, many / 5}}
                         << many - many / 5 << 0;
    QTest::newRow("template") << int(CustomerFacet::Template) << CustomerFilter() << Values{{u"North"_s, many / 8}, {u"South"_s, many / 8}}
                              << 0 << many - many / 4;
    QTest::newRow("restricted") << int(CustomerFacet::Restricted) << CustomerFilter() << Values{{u"on"_s, 250}, {u"off"_s, 250}} << 0
                                << many - 500;
}

void TestCustomerFilters::choicesCount()
{
    QFETCH(int, facet);
    QFETCH(CustomerFilter, filter);
    using Values = QMap<QString, int>;
    QFETCH(Values, values);
    QFETCH(int, none);
    QFETCH(int, unknown);
    const CustomerChoices found = choices(m_cache->file(), CustomerFacet(facet), filter);
    QCOMPARE(found.counts.values, values);
    QCOMPARE(found.counts.none, none);
    QCOMPARE(found.counts.unknown, unknown);
}

void TestCustomerFilters::tagsThatAreNotReadAreNotKnown()
{
    const QTemporaryDir home;
    const auto cache = opened(home, 10);
    CustomersModel model(cache->file());
    QVERIFY(applied(model));
    QTRY_COMPARE(model.index(0, CustomersModel::TagsColumn).data().toString(), u"Not known"_s);
    QVERIFY(!model.index(0, 0).data(CustomersModel::TagsRole).isValid());

    CustomerFactRepository facts(*cache);
    const QHash<OrgId, QStringList> some{{test::orgIdOf(2), {u"A"_s}}};
    QVERIFY(facts.storeAllTags(some, false, QDateTime::currentDateTimeUtc())); // the server had more than it gave
    QCOMPARE(choices(cache->file(), CustomerFacet::Tag, {}).counts.unknown, 9);
    QVERIFY(facts.storeTags(test::orgIdOf(3), {}));
    QCOMPARE(choices(cache->file(), CustomerFacet::Tag, {}).counts.none, 1);
    QVERIFY(facts.storeAllTags({}, true, QDateTime::currentDateTimeUtc()));
    model.refresh();
    QVERIFY(applied(model));
    QTRY_VERIFY(model.index(0, 0).data(CustomersModel::TagsRole).isValid()); // also of rows that were shown before
    QCOMPARE(choices(cache->file(), CustomerFacet::Tag, {}).counts.none, 10);
}

void TestCustomerFilters::providersAreApart()
{
    const QTemporaryDir home;
    const auto cache = opened(home, 20);
    const OrgId provider = test::orgIdOf(900);
    QVERIFY(CustomerRepository(*cache).storeOrganizations({test::organizationOf(900, u"Harbour"_s)}));
    QVERIFY(CustomerFactRepository(*cache).setProvider(test::customerIdOf(7), provider));
    CustomersModel model(cache->file());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(applied(model));
    QCOMPARE(model.rowCount(), 19); // our own
    QCOMPARE(model.rowOf(test::customerIdOf(7)), -1);
    QCOMPARE(model.statusCounts().value(QString()), 19);
    model.setFilter({.providers = {provider.toString()}});
    QVERIFY(applied(model));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.statusCounts().value(QString()), 1);
    QTRY_COMPARE(model.index(0, CustomersModel::ProviderColumn).data().toString(), u"Harbour"_s);
    const CustomerChoices found = choices(cache->file(), CustomerFacet::Provider, {});
    QCOMPARE(found.counts.values.value(provider.toString()), 1);
    QCOMPARE(found.names.value(provider.toString()), u"Harbour"_s);
    QCOMPARE(readProviderOf(cache->file(), test::customerIdOf(7)).value_or(OrgId()), provider);
    QVERIFY(readProviderOf(cache->file(), test::customerIdOf(8)).value_or(provider).isEmpty());
    const auto seen = readSeenCustomers(cache->file(), model.cacheRows({0}));
    QVERIFY(seen && seen->size() == 1);
    QCOMPARE(seen->first().customer.provider, provider);
}

void TestCustomerFilters::exportsFollowTheScreen()
{
    CustomerTableRequest request;
    request.filter = {.countries = {u"IL"_s}};
    request.column = CustomersModel::NameColumn;
    request.order = Qt::DescendingOrder;
    QStringList names;
    qsizetype total = 0;
    const auto begin = [&total](qsizetype rows) { total = rows; };
    QVERIFY(visitCustomers(m_cache->file(), request, begin, [&names](const CustomerRow& row) {
        names << row.name;
        return true;
    }));
    QCOMPARE(names.size(), many / 2);
    QCOMPARE(total, many / 2);
    QCOMPARE(names.first(), u"Customer 49999"_s);
    QCOMPARE(names.last(), u"Customer 1"_s);
    int seen = 0;
    const Status stopped = visitCustomers(m_cache->file(), request, begin, [&seen](const CustomerRow&) { return ++seen < 3; });
    QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    QCOMPARE(seen, 3);
}

void TestCustomerFilters::filtersSurviveSettings()
{
    const CustomerFilter filter{.text = u"ירושלים"_s,
        .statuses = {u"error"_s, u"updating"_s},
        .packages = {u"webex_suite"_s},
        .countries = {QString(u""_s), u"IL"_s},
        .providers = {u"org"_s},
        .tags = {{u"A, B"_s}, true, true},
        .templates = {{}, false, true},
        .restricted = {{u"on"_s}},
        .updatedFrom = {2026, 1, 2},
        .updatedTo = {2026, 2, 3}};
    QVERIFY(customerFilterOf(toJson(filter)) == filter);
    QVERIFY(customerFilterOf({{u"tags"_s, 7}, {u"updatedFrom"_s, u"soon"_s}}) == CustomerFilter());
    QVERIFY(toJson({}).isEmpty());
}

Q_DECLARE_METATYPE(pd::CustomerFilter)

QTEST_GUILESS_MAIN(TestCustomerFilters)
#include "tst_customerfilters.moc"
