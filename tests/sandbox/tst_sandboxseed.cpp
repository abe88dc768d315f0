// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/httpprobe.h"
#include "support/sandboxprocess.h"

#include <QSet>
#include <QTest>

using namespace pd::test;
using namespace Qt::StringLiterals;

/// Invented customers and how lists of them are paged.
class TestSandboxSeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pagesCoverEveryRecordOnce_data();
    void pagesCoverEveryRecordOnce();
    void linksLeadBothWays();
    void aMaximumIsLowered();
    void subscribersCanBeFiltered_data();
    void subscribersCanBeFiltered();
    void deletedSubscribersLeaveNoHole();
    void sameSeedGivesTheSameCustomers();
    void namesAreVaried();

private:
    [[nodiscard]] QStringList idsOf(const QString& firstPage) const;

    std::unique_ptr<SandboxProcess> m_sandbox;
};

void TestSandboxSeed::initTestCase()
{
    m_sandbox = std::make_unique<SandboxProcess>(QStringList{u"--customers"_s, u"240"_s, u"--subscribers-per-customer"_s, u"4"_s});
    QVERIFY2(m_sandbox->isRunning(), qPrintable(m_sandbox->problem()));
}

QStringList TestSandboxSeed::idsOf(const QString& firstPage) const
{
    HttpProbe probe(m_sandbox->base());
    QStringList ids;
    for (QString path = firstPage; !path.isEmpty();) {
        const ProbeReply reply = probe.get(path);
        for (const QJsonValue& item : reply.items())
            ids << item[u"id"_s].toString();
        path = reply.link(u"next"_s);
    }
    return ids;
}

void TestSandboxSeed::pagesCoverEveryRecordOnce_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("whole");
    QTest::newRow("customers") << u"/wholesale/customers?max=37"_s << u"/wholesale/customers?max=1000"_s;
    QTest::newRow("customers by status") << u"/wholesale/customers?max=50&status=provisioned&status=error,updating"_s
                                         << u"/wholesale/customers?max=1000&status=provisioned,error,updating"_s;
    QTest::newRow("subscribers") << u"/wholesale/subscribers?max=73"_s << u"/wholesale/subscribers?max=100&sortOrder=ASC"_s;
    QTest::newRow("subscribers by change") << u"/wholesale/subscribers?max=41&sortBy=lastStatusChange"_s
                                           << u"/wholesale/subscribers?max=100&sortBy=lastStatusChange"_s;
    QTest::newRow("subscribers by change, latest first") << u"/wholesale/subscribers?max=41&sortBy=lastStatusChange&sortOrder=DESC"_s
                                                         << u"/wholesale/subscribers?max=99&sortBy=lastStatusChange&sortOrder=DESC"_s;
    QTest::newRow("sub-partners") << u"/wholesale/subPartners?max=2"_s << u"/wholesale/subPartners"_s;
}

void TestSandboxSeed::pagesCoverEveryRecordOnce()
{
    QFETCH(const QString, path);
    QFETCH(const QString, whole);
    const QStringList paged = idsOf(path);
    QVERIFY(whole.contains("subPartners"_L1) || paged.size() > 200);
    QCOMPARE(paged, idsOf(whole));
    QVERIFY(whole.contains("subPartners"_L1) || QSet<QString>(paged.cbegin(), paged.cend()).size() == paged.size());
}

void TestSandboxSeed::linksLeadBothWays()
{
    HttpProbe probe(m_sandbox->base());
    const ProbeReply first = probe.get(u"/wholesale/customers?max=100&nonsense=1"_s);
    QVERIFY(first.link(u"prev"_s).isEmpty());
    QVERIFY(first.link(u"next"_s).startsWith(m_sandbox->base().toString()));
    const ProbeReply second = probe.get(first.link(u"next"_s));
    QVERIFY(second.link(u"prev"_s).contains("offset=0"_L1));
    QVERIFY(second.link(u"first"_s).contains("offset=0"_L1));
    const ProbeReply last = probe.get(second.link(u"next"_s));
    QCOMPARE(last.items().size(), 40);
    QVERIFY(last.link(u"next"_s).isEmpty());
    QVERIFY(probe.get(u"/wholesale/customers?offset=100000"_s).items().isEmpty());
}

void TestSandboxSeed::aMaximumIsLowered()
{
    HttpProbe probe(m_sandbox->base());
    QCOMPARE(probe.get(u"/wholesale/subscribers"_s).items().size(), 50);
    QCOMPARE(probe.get(u"/wholesale/subscribers?max=5000"_s).items().size(), 100);
    QCOMPARE(probe.get(u"/wholesale/customers?max=5000"_s).items().size(), 240);
}

void TestSandboxSeed::subscribersCanBeFiltered_data()
{
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("count");
    QTest::newRow("customer") << u"customerId"_s << u"customerId"_s << 4;
    QTest::newRow("external customer ID") << u"externalCustomerId"_s << u"externalCustomerId"_s << 4;
    QTest::newRow("email") << u"email"_s << u"email"_s << 1;
    QTest::newRow("person") << u"personId"_s << u"personId"_s << 1;
}

void TestSandboxSeed::subscribersCanBeFiltered()
{
    QFETCH(const QString, parameter);
    QFETCH(const QString, field);
    QFETCH(const int, count);
    HttpProbe probe(m_sandbox->base());
    const QJsonObject some = probe.get(u"/wholesale/subscribers?max=1&offset=321"_s).items().first().toObject();
    const QJsonArray found = probe.get(u"/wholesale/subscribers?%1=%2"_s.arg(parameter, some[field].toString())).items();
    QCOMPARE(found.size(), count);
    for (const QJsonValue& item : found)
        QCOMPARE(item[field].toString(), some[field].toString());
    QVERIFY(probe.get(u"/wholesale/subscribers?%1=nobody@nowhere"_s.arg(parameter)).items().isEmpty());
}

void TestSandboxSeed::deletedSubscribersLeaveNoHole()
{
    HttpProbe probe(m_sandbox->base());
    QStringList ids = idsOf(u"/wholesale/subscribers?max=100"_s);
    for (const qsizetype place : {500, 101, 100, 0}) {
        QCOMPARE(probe.remove(u"/wholesale/subscribers/"_s + ids[place]).status, 204);
        QCOMPARE(probe.get(u"/wholesale/subscribers/"_s + ids[place]).status, 404);
        ids.removeAt(place);
    }
    QCOMPARE(idsOf(u"/wholesale/subscribers?max=100"_s), ids);
    std::reverse(ids.begin(), ids.end());
    QCOMPARE(idsOf(u"/wholesale/subscribers?max=100&sortOrder=DESC"_s), ids);
}

void TestSandboxSeed::sameSeedGivesTheSameCustomers()
{
    const QStringList arguments{u"--customers"_s, u"20"_s, u"--seed"_s, u"7"_s};
    const SandboxProcess one(arguments);
    const SandboxProcess two(arguments);
    const QByteArray first = HttpProbe(one.base()).get(u"/wholesale/customers"_s).body;
    QCOMPARE(HttpProbe(two.base()).get(u"/wholesale/customers"_s).body, first);
    const SandboxProcess other({u"--customers"_s, u"20"_s, u"--seed"_s, u"8"_s});
    QVERIFY(HttpProbe(other.base()).get(u"/wholesale/customers"_s).body != first);
}

void TestSandboxSeed::namesAreVaried()
{
    HttpProbe probe(m_sandbox->base());
    const QJsonArray organizations = probe.get(u"/organizations"_s).items();
    QSet<QString> names;
    bool hebrew = false;
    bool japanese = false;
    for (const QJsonValue& organization : organizations) {
        const QString name = organization[u"displayName"_s].toString();
        names << name;
        hebrew = hebrew || name[0].script() == QChar::Script_Hebrew;
        japanese = japanese || name[0].script() == QChar::Script_Han;
    }
    QVERIFY(names.size() > 230);
    QVERIFY(hebrew);
    QVERIFY(japanese);
}

QTEST_GUILESS_MAIN(TestSandboxSeed)
#include "tst_sandboxseed.moc"
