// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customerchange.h"
#include "domain/packagediff.h"

#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

/// What a change of a customer means, before anybody is asked: what a list of packages would remove, tags, and how attaching will go.
class TestCustomerChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void diffNamesWhatIsLost();
    void diffFindsDependenciesAndLimits();
    void firstCallingPackageNeedsALocation();
    void tags_data();
    void tags();
    void tagsOfMany();
    void attaching_data();
    void attaching();
};

void TestCustomerChange::diffNamesWhatIsLost()
{
    const QMap<QString, int> users{{u"webex_calling"_s, 12}, {u"webex_meetings"_s, 3}};
    const PackageDiff diff = packageDiff({u"webex_calling"_s, u"webex_meetings"_s, u"webex_voice"_s},
        {u"webex_suite"_s, u"webex_meetings"_s}, users, PackageCatalog::shipped());
    QCOMPARE(diff.added, QStringList{u"webex_suite"_s});
    QCOMPARE(diff.kept, QStringList{u"webex_meetings"_s});
    QCOMPARE(diff.removed.size(), 2);
    QCOMPARE(diff.removed[0].package, u"webex_calling"_s);
    QCOMPARE(diff.removed[0].users, 12);
    QCOMPARE(diff.removed[1].users, 0);
    QCOMPARE(diff.usersAffected(), 12);
    QVERIFY(!diff.isEmpty());
    QVERIFY(packageDiff({u"webex_suite"_s}, {u"webex_suite"_s}, users, PackageCatalog::shipped()).isEmpty());
}

void TestCustomerChange::diffFindsDependenciesAndLimits()
{
    const PackageDiff diff = packageDiff({u"webex_calling"_s, u"attendant_console"_s}, {u"webex_meetings"_s, u"attendant_console"_s},
        {{u"webex_meetings"_s, 8}}, PackageCatalog::shipped(), {{u"webex_meetings"_s, 5}, {u"attendant_console"_s, 5}});
    QCOMPARE(diff.unmet, QStringList{u"attendant_console"_s});
    QCOMPARE(diff.overrun.size(), 1);
    QCOMPARE(diff.overrun[0].limit, 5);
    QCOMPARE(diff.overrun[0].users, 8);
}

void TestCustomerChange::firstCallingPackageNeedsALocation()
{
    QVERIFY(packageDiff({u"webex_meetings"_s}, {u"webex_meetings"_s, u"webex_calling"_s}, {}, PackageCatalog::shipped()).needsLocation);
    QVERIFY(!packageDiff({u"webex_voice"_s}, {u"webex_calling"_s}, {}, PackageCatalog::shipped()).needsLocation);
}

void TestCustomerChange::tags_data()
{
    QTest::addColumn<QStringList>("tags");
    QTest::addColumn<QString>("rules");
    QTest::newRow("none") << QStringList() << QString();
    QTest::newRow("five of 25") << QStringList{QString(25, u'a'), u"b"_s, u"c"_s, u"d"_s, u"e"_s} << QString();
    QTest::newRow("26 characters") << QStringList{QString(26, u'a')} << u"too-long"_s;
    QTest::newRow("six") << QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s} << u"too-many"_s;
    QTest::newRow("twice, in another case") << QStringList{u"Gold"_s, u"gold "_s} << u"duplicate"_s;
    QTest::newRow("empty") << QStringList{u" "_s} << u"required"_s;
}

void TestCustomerChange::tags()
{
    QFETCH(QStringList, tags);
    QFETCH(QString, rules);
    QStringList found;
    for (const FieldError& error : checkTags(tags))
        found << error.rule;
    QCOMPARE(found.join(u' '), rules);
}

void TestCustomerChange::tagsOfMany()
{
    const TagChange change{OrgId(), std::nullopt, {}, {u"Retail"_s, u"north"_s}, {u"OLD"_s}};
    QCOMPARE(tagsAfter(change, {u"old"_s, u"retail"_s, u"gold"_s}), QStringList({u"retail"_s, u"gold"_s, u"north"_s}));
    const TagChange whole{OrgId(), QStringList{u"only"_s}, {}, {u"ignored"_s}, {}};
    QCOMPARE(tagsAfter(whole, {u"old"_s}), QStringList{u"only"_s});
}

void TestCustomerChange::attaching_data()
{
    QTest::addColumn<int>("users");
    QTest::addColumn<int>("verified");
    QTest::addColumn<int>("claimed");
    QTest::addColumn<int>("path");
    const int automatic = int(AttachPath::Automatic);
    const int approval = int(AttachPath::NeedsApproval);
    const int unknown = int(AttachPath::Unknown);
    QTest::newRow("99 users, no domain") << 99 << 0 << 0 << automatic;
    QTest::newRow("100 users") << 100 << 0 << 0 << approval;
    QTest::newRow("100 users, rest not known") << 100 << -1 << -1 << approval;
    QTest::newRow("verified domain") << 3 << 1 << 0 << approval;
    QTest::newRow("claimed domain, users not known") << -1 << 0 << 1 << approval;
    QTest::newRow("nothing known") << -1 << -1 << -1 << unknown;
    QTest::newRow("domains not known") << 3 << -1 << -1 << unknown;
}

void TestCustomerChange::attaching()
{
    QFETCH(int, users);
    QFETCH(int, verified);
    QFETCH(int, claimed);
    QFETCH(int, path);
    AttachFacts facts;
    if (users >= 0)
        facts.users = users;
    if (verified >= 0)
        facts.verifiedEmailDomain = verified == 1;
    if (claimed >= 0)
        facts.claimedDomain = claimed == 1;
    QCOMPARE(int(attachPath(facts)), path);
}

QTEST_APPLESS_MAIN(TestCustomerChange)
#include "tst_customerchange.moc"
