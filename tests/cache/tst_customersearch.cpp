// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/cachebuilders.h"
#include "cache/customerrepository.h"
#include "cache/customersearch.h"
#include "cache/foldedtext.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

/// Any part of a name or an ID finds the customer, and no character has a meaning of its own.
class TestCustomerSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void finds_data();
    void finds();
    void foldsPhones();

private:
    QTemporaryDir m_home;
    std::unique_ptr<CacheStore> m_cache;
};

void TestCustomerSearch::initTestCase()
{
    auto cache = CacheStore::open(m_home.path());
    QVERIFY(cache);
    m_cache = std::move(*cache);
    const QStringList names{u"Müller & Söhne GmbH"_s, u"משרד עורכי דין כהן"_s, u"株式会社がんばる"_s, u"100% Coffee_Bar \"East\""_s,
        u"Plain'; --"_s, u"Straße 7"_s};
    QList<Organization> organizations;
    QList<Customer> customers;
    for (int i = 0; i < names.size(); ++i) {
        organizations << test::organizationOf(i + 1, names[i]);
        customers << test::customerOf(i + 1);
    }
    QVERIFY(CustomerRepository(*m_cache).storeOrganizations(organizations));
    QVERIFY(CustomerRepository(*m_cache).store(customers));
}

void TestCustomerSearch::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("externalIds");
    QTest::newRow("German") << u"müller"_s << QStringList{u"ext-1"_s};
    QTest::newRow("without its accents") << u"MULLER & SO"_s << QStringList{u"ext-1"_s};
    QTest::newRow("sharp s") << u"STRASSE"_s << QStringList{u"ext-6"_s};
    QTest::newRow("Hebrew") << u"כהן"_s << QStringList{u"ext-2"_s};
    QTest::newRow("two Hebrew letters") << u"כה"_s << QStringList{u"ext-2"_s};
    QTest::newRow("Japanese") << u"式会社"_s << QStringList{u"ext-3"_s};
    QTest::newRow("one Japanese letter") << u"株"_s << QStringList{u"ext-3"_s};
    QTest::newRow("B32 percent") << u"%"_s << QStringList{u"ext-4"_s};
    QTest::newRow("B32 long percent") << u"100% c"_s << QStringList{u"ext-4"_s};
    QTest::newRow("B32 underscore") << u"_"_s << QStringList{u"ext-4"_s};
    QTest::newRow("B32 quotes") << u"\"east\""_s << QStringList{u"ext-4"_s};
    QTest::newRow("B32 statement end") << u"'; --"_s << QStringList{u"ext-5"_s};
    QTest::newRow("B32 operators of full text") << u"müller OR coffee"_s << QStringList();
    QTest::newRow("external ID") << u"EXT-5"_s << QStringList{u"ext-5"_s};
    QTest::newRow("encoded customer ID") << test::customerIdOf(2).toString() << QStringList{u"ext-2"_s};
    QTest::newRow("padded organization ID") << QString(test::orgIdOf(3).toString() + "=="_L1) << QStringList{u"ext-3"_s};
    QTest::newRow("part of an encoded ID") << test::orgIdOf(3).toString().right(12) << QStringList{u"ext-3"_s};
    QTest::newRow("bare UUID") << u"00000000-0000-4000-8000-000000000004"_s << QStringList{u"ext-4"_s};
    QTest::newRow("part of a bare UUID") << u"5000006"_s << QStringList{u"ext-6"_s};
    QTest::newRow("nothing") << u"nowhere"_s << QStringList();
    QTest::newRow("spaces") << u"   "_s << QStringList();
}

void TestCustomerSearch::finds()
{
    QFETCH(QString, text);
    QFETCH(QStringList, externalIds);
    auto reader = store::openReader(m_cache->file());
    QVERIFY(reader);
    QSet<QString> found;
    SQLite::Statement query(**reader, "SELECT external_id FROM customers WHERE row=?");
    for (const qint64 row : customersMatching(**reader, text)) {
        query.bind(1, int64_t(row));
        QVERIFY(query.executeStep());
        found << store::text(query.getColumn(0));
        query.reset();
    }
    QCOMPARE(found, QSet<QString>(externalIds.cbegin(), externalIds.cend()));
}

void TestCustomerSearch::foldsPhones()
{
    QCOMPARE(phoneDigits(u"+972 (3) 555-0123"_s), u"97235550123"_s);
    QCOMPARE(phoneDigits(u"00972-3-5550123"_s), u"97235550123"_s);
    QVERIFY(phoneDigits(u"+97235550123"_s).contains(phoneDigits(u"03-555-0123"_s)));
    QVERIFY(looksLikePhone(u"555 01"_s));
    QVERIFY(!looksLikePhone(u"ext-555"_s));
    QVERIFY(!looksLikePhone(u"55"_s));
}

QTEST_GUILESS_MAIN(TestCustomerSearch)
#include "tst_customersearch.moc"
