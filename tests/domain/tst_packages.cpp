// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/packagecatalog.h"

#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

/// The packages of the offer and what they depend on (domain.md 1.3).
class TestPackages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOfferIsKnown_data();
    void theOfferIsKnown();
    void dependenciesAreChecked_data();
    void dependenciesAreChecked();
    void unknownPackagesAreShownAsTheyAre();
    void brokenDataIsRefused();
};

void TestPackages::theOfferIsKnown_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("calling");
    QTest::addColumn<bool>("subscriber");
    QTest::addColumn<bool>("limitable");
    QTest::newRow("common_area_calling") << u"Common area calling"_s << true << false << true;
    QTest::newRow("webex_calling_standard") << u"Calling standard"_s << true << true << true;
    QTest::newRow("webex_voice") << u"Enhanced calling"_s << true << true << true;
    QTest::newRow("webex_calling") << u"Webex Calling"_s << true << true << true;
    QTest::newRow("webex_suite") << u"Webex Suite"_s << true << true << true;
    QTest::newRow("cx_essentials") << u"Customer Assist"_s << true << true << true;
    QTest::newRow("webex_meetings") << u"Webex Meetings"_s << false << true << true;
    QTest::newRow("attendant_console") << u"Attendant console"_s << true << true << true;
    QTest::newRow("cisco_calling_plan") << u"Cisco calling plan"_s << false << false << false;
}

void TestPackages::theOfferIsKnown()
{
    QFETCH(const QString, name);
    QFETCH(const bool, calling);
    QFETCH(const bool, subscriber);
    QFETCH(const bool, limitable);
    const QString id = QString::fromLatin1(QTest::currentDataTag());
    const PackageInfo* info = PackageCatalog::shipped().find(id);
    QVERIFY(info);
    QCOMPARE(info->displayName, name);
    QVERIFY(info->customer);
    QCOMPARE(PackageCatalog::shipped().isCalling(id), calling);
    QCOMPARE(info->subscriber, subscriber);
    QCOMPARE(info->limitable, limitable);
}

void TestPackages::dependenciesAreChecked_data()
{
    QTest::addColumn<QStringList>("packages");
    QTest::addColumn<QStringList>("unmet");
    const QString plan = u"cisco_calling_plan"_s;
    const QString console = u"attendant_console"_s;
    for (const char* met :
        {"common_area_calling", "webex_calling", "webex_suite", "webex_voice", "cx_essentials", "webex_calling_standard"})
        QTest::newRow(QByteArray(QByteArray("plan with ") + met).constData())
            << QStringList{plan, QString::fromLatin1(met)} << QStringList();
    for (const char* met : {"webex_calling", "webex_suite", "cx_essentials", "webex_voice"})
        QTest::newRow(QByteArray(QByteArray("console with ") + met).constData())
            << QStringList{console, QString::fromLatin1(met)} << QStringList();
    QTest::newRow("plan alone") << QStringList{plan} << QStringList{plan};
    QTest::newRow("plan with meetings") << QStringList{u"webex_meetings"_s, plan} << QStringList{plan};
    QTest::newRow("console with meetings") << QStringList{console, u"webex_meetings"_s} << QStringList{console};
    QTest::newRow("console with standard") << QStringList{console, u"webex_calling_standard"_s} << QStringList{console};
    QTest::newRow("both alone") << QStringList{plan, console} << QStringList{plan, console};
    QTest::newRow("nothing") << QStringList() << QStringList();
    QTest::newRow("unknown") << QStringList{u"webex_hologram"_s} << QStringList();
}

void TestPackages::dependenciesAreChecked()
{
    QFETCH(const QStringList, packages);
    QFETCH(const QStringList, unmet);
    QCOMPARE(PackageCatalog::shipped().unmet(packages), unmet);
}

void TestPackages::unknownPackagesAreShownAsTheyAre()
{
    const PackageCatalog& catalog = PackageCatalog::shipped();
    QVERIFY(!catalog.find(u"webex_hologram"_s));
    QCOMPARE(catalog.displayName(u"webex_hologram"_s), u"webex_hologram"_s);
    QCOMPARE(catalog.shortName(u"webex_hologram"_s), u"webex_hologram"_s);
    QVERIFY(!catalog.isCalling(u"webex_hologram"_s));
    QVERIFY(!catalog.anyCalling({u"webex_meetings"_s, u"webex_hologram"_s}));
    QVERIFY(catalog.anyCalling({u"webex_meetings"_s, u"webex_voice"_s}));
}

void TestPackages::brokenDataIsRefused()
{
    for (const QByteArray json : {"", "{", "[]", "{}", "{\"packages\": []}", "{\"packages\": 7}"}) {
        const auto catalog = PackageCatalog::fromJson(json);
        QVERIFY2(!catalog && catalog.error().kind == Error::Kind::Damaged, json.constData());
    }
    const auto catalog = PackageCatalog::fromJson(R"({"packages":[{"id":"new_one"}]})");
    QVERIFY(catalog);
    QCOMPARE(catalog->displayName(u"new_one"_s), u"new_one"_s);
}

QTEST_GUILESS_MAIN(TestPackages)
#include "tst_packages.moc"
