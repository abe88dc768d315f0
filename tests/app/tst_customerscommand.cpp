// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serverview.h"
#include "operations/onboardingjson.h"
#include "operations/program.h"
#include "support/sandboxprocess.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace pd;
using namespace Qt::StringLiterals;

/// sync and customers against a partner with five thousand customers, read through the cache.
class TestCustomersCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFullSyncReadsEverything();
    void theNextSyncIsShort();
    void customersAreListed();
    void statusesAreFiltered_data();
    void statusesAreFiltered();
    void facetsAreFiltered_data();
    void facetsAreFiltered();
    void whatIsNotKnownIsNull();
    void valuesThatCannotBeMeantAreRefused_data();
    void valuesThatCannotBeMeantAreRefused();
    void theServerIsAskedForOne();
    void hebrewIsFound();
    void whatIsOnboardedIsFoundAtOnce();
    void csvHoldsEveryRow();
    void csvThatCannotBeWrittenIsAFailure();
    void theCacheMayBeDeletedOrDamaged_data();
    void theCacheMayBeDeletedOrDamaged();

private:
    [[nodiscard]] QJsonArray customers(const QStringList& words = {})
    {
        const auto listed = m_program.run(QStringList{u"customers"_s, u"--json"_s} + words, m_directory);
        if (listed.code != 0)
            qWarning("%s", listed.all().constData());
        return listed.json()[u"customers"_s].toArray();
    }

    const test::SandboxProcess m_sandbox{
        {u"--customers"_s, u"5000"_s, u"--subscribers-per-customer"_s, u"1"_s, u"--provision-ms"_s, u"40"_s}};
    test::Program m_program{m_sandbox.base()};
    QString m_directory = m_program.newDirectory();
};

void TestCustomersCommand::initTestCase() { QVERIFY2(m_sandbox.isRunning(), qPrintable(m_sandbox.problem())); }

void TestCustomersCommand::aFullSyncReadsEverything()
{
    const auto synced = m_program.run({u"sync"_s, u"--full"_s, u"--json"_s}, m_directory);
    QVERIFY2(synced.code == 0, synced.all().constData());
    QCOMPARE(synced.json()[u"customers"_s].toInt(), 5000);
    QVERIFY(synced.json()[u"subscribers"_s].toInt() > 0);
    QCOMPARE(synced.json()[u"setAside"_s].toInt(), 0);
    qInfo("%lld ms, %d requests", synced.milliseconds, synced.json()[u"requests"_s].toInt());
}

void TestCustomersCommand::theNextSyncIsShort()
{
    const auto synced = m_program.run({u"sync"_s, u"--json"_s}, m_directory);
    QVERIFY2(synced.code == 0, synced.all().constData());
    QCOMPARE(synced.json()[u"kind"_s].toString(), u"incremental"_s);
    QCOMPARE(synced.json()[u"customers"_s].toInt(), 5000);
    const auto words = m_program.run({u"sync"_s}, m_directory);
    QVERIFY2(words.out.contains("5000 customers"), words.out.constData());
}

void TestCustomersCommand::customersAreListed()
{
    const QJsonArray all = customers({u"--offline"_s});
    QCOMPARE(all.size(), 5000);
    for (const QString& field : {u"id"_s, u"externalId"_s, u"status"_s})
        QVERIFY(!all[17][field].toString().isEmpty());
    const auto words = m_program.run({u"customers"_s, u"--offline"_s}, m_directory);
    QCOMPARE(words.out.count('\n'), 5001);
}

void TestCustomersCommand::statusesAreFiltered_data()
{
    QTest::addColumn<QStringList>("statuses");
    QTest::newRow("one") << QStringList{u"error"_s};
    QTest::newRow("two") << QStringList{u"error"_s, u"provisioned_with_errors"_s};
    QTest::newRow("all but a few") << QStringList{u"provisioned"_s};
    QTest::newRow("none such") << QStringList{u"gone"_s};
}

void TestCustomersCommand::statusesAreFiltered()
{
    QFETCH(const QStringList, statuses);
    const QJsonArray all = customers({u"--offline"_s});
    const auto wanted =
        std::count_if(all.cbegin(), all.cend(), [&](const QJsonValue& one) { return statuses.contains(one[u"status"_s].toString()); });
    const QJsonArray some = customers({u"--offline"_s, u"--status"_s, statuses.join(u',')});
    QCOMPARE(qint64(some.size()), qint64(wanted));
    for (const QJsonValue& one : some)
        QVERIFY(statuses.contains(one[u"status"_s].toString()));
}

void TestCustomersCommand::facetsAreFiltered_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QStringList>("wanted");
    QTest::newRow("country") << u"--country"_s << u"de"_s << u"country"_s << QStringList{u"DE"_s};
    QTest::newRow("two countries") << u"--country"_s << u"DE,IL"_s << u"country"_s << QStringList{u"DE"_s, u"IL"_s};
    QTest::newRow("package") << u"--package"_s << u"webex_suite"_s << u"packages"_s << QStringList{u"webex_suite"_s};
    QTest::newRow("no tags") << u"--tag"_s << u"none"_s << u"tags"_s << QStringList{u""_s};
    QTest::newRow("template") << u"--template"_s << u"Nobody's"_s << u"template"_s << QStringList{u"Nobody's"_s};
    QTest::newRow("restricted") << u"--restricted"_s << u"on"_s << u"restrictedByPartner"_s << QStringList{u"true"_s};
}

void TestCustomersCommand::facetsAreFiltered()
{
    QFETCH(QString, option);
    QFETCH(QString, value);
    QFETCH(QString, field);
    QFETCH(QStringList, wanted);
    const auto passes = [&](const QJsonValue& one) {
        const QJsonValue has = one[field];
        if (has.isArray() && has.toArray().isEmpty())
            return wanted.contains(QString());
        for (const QJsonValue& each : has.toArray()) {
            if (wanted.contains(each.toString()))
                return true;
        }
        return wanted.contains(has.toVariant().toString()) && !has.isNull();
    };
    const QJsonArray all = customers({u"--offline"_s});
    const auto expected = std::count_if(all.cbegin(), all.cend(), passes);
    const QJsonArray some = customers({u"--offline"_s, option, value});
    QCOMPARE(qint64(some.size()), qint64(expected));
    QVERIFY(std::all_of(some.cbegin(), some.cend(), passes));
}

void TestCustomersCommand::whatIsNotKnownIsNull()
{
    const QJsonObject one = customers({u"--offline"_s, u"--search"_s, u"nwv-000007"_s})[0].toObject();
    QVERIFY(one.contains(u"template"_s) && one[u"template"_s].isNull());
    QVERIFY(one[u"restrictedByPartner"_s].isNull());
    QVERIFY(one[u"tags"_s].isArray()); // the sync read all tags: there are none
    QCOMPARE(customers({u"--offline"_s, u"--restricted"_s, u"unknown"_s}).size(), 5000);
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    const auto young = customers({u"--offline"_s, u"--updated-from"_s, QDate::currentDate().addDays(-30).toString(Qt::ISODate)}).size();
    QVERIFY(young > 0 && young < 5000);
    QCOMPARE(customers({u"--offline"_s, u"--updated-to"_s, today}).size(), 5000);
}

void TestCustomersCommand::valuesThatCannotBeMeantAreRefused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("mode") << QStringList{u"--restricted"_s, u"maybe"_s};
    QTest::newRow("day") << QStringList{u"--updated-from"_s, u"yesterday"_s};
    QTest::newRow("option") << QStringList{u"--colour"_s, u"red"_s};
}

void TestCustomersCommand::valuesThatCannotBeMeantAreRefused()
{
    QFETCH(QStringList, words);
    const auto refused = m_program.run(QStringList{u"customers"_s, u"--offline"_s, u"--json"_s} + words, m_directory);
    QCOMPARE(refused.code, 2);
    QVERIFY(refused.err.contains("Usage: partner-desk customers"));
    QVERIFY(refused.json().contains(u"error"_s));
}

void TestCustomersCommand::theServerIsAskedForOne()
{
    const QString empty = m_program.newDirectory(); // nothing is in the cache there
    const auto found = m_program.run({u"customers"_s, u"--find"_s, u"nwv-000007"_s, u"--json"_s}, empty);
    QVERIFY2(found.code == 0, found.all().constData());
    QCOMPARE(found.json()[u"customers"_s].toArray().size(), 1);
    QCOMPARE(found.json()[u"customers"_s][0][u"externalId"_s].toString(), u"nwv-000007"_s);
    QVERIFY(!found.json()[u"customers"_s][0][u"name"_s].toString().isEmpty());
    const auto missing = m_program.run({u"customers"_s, u"--find"_s, u"nobody-1"_s, u"--json"_s}, empty);
    QCOMPARE(missing.code, 1);
    QVERIFY(missing.json().contains(u"error"_s));
}

void TestCustomersCommand::hebrewIsFound()
{
    const QString text = u"מאפיית"_s;
    const QJsonArray all = customers({u"--offline"_s});
    const auto wanted =
        std::count_if(all.cbegin(), all.cend(), [&](const QJsonValue& one) { return one[u"name"_s].toString().contains(text); });
    QVERIFY(wanted > 0);
    QCOMPARE(qint64(customers({u"--offline"_s, u"--search"_s, text}).size()), qint64(wanted));
    QCOMPARE(customers({u"--offline"_s, u"--search="_s + u"אין כזה בכלל"_s}).size(), 0);
}

void TestCustomersCommand::whatIsOnboardedIsFoundAtOnce()
{
    const QString file = m_program.file(u"template.json"_s, test::bytesOf(test::templateJson()));
    QCOMPARE(m_program.run({u"template"_s, u"create"_s, file}, m_directory).code, 0);
    test::EntryShape shape;
    shape.externalId = u"quay-1"_s;
    shape.name = u"ספנות הרציף בע\"מ"_s;
    const QString entry = m_program.file(u"entry.json"_s, test::bytesOf(test::entryJson(shape)));
    const auto done = m_program.run({u"onboard"_s, entry, u"--wait"_s}, m_directory);
    QVERIFY2(done.code == 0, done.all().constData());
    for (const QStringList& where : {QStringList{u"--offline"_s}, QStringList()}) {
        const QJsonArray found = customers(QStringList{u"--search"_s, u"ספנות הרציף"_s} + where);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0][u"externalId"_s].toString(), u"quay-1"_s);
        QCOMPARE(found[0][u"name"_s].toString(), shape.name);
    }
}

void TestCustomersCommand::csvHoldsEveryRow()
{
    const QString path = m_program.home() + u"/customers.csv"_s;
    const auto written = m_program.run({u"customers"_s, u"--offline"_s, u"--csv"_s, path}, m_directory);
    QVERIFY2(written.code == 0, written.all().constData());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("ספנות הרציף בע\"\"מ"));
    QVERIFY(text.count("\r\n") == 5002 || text.count('\n') == 5002);
}

void TestCustomersCommand::csvThatCannotBeWrittenIsAFailure()
{
    const auto refused = m_program.run({u"customers"_s, u"--offline"_s, u"--csv"_s, u"no/such/directory/x.csv"_s}, m_directory);
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains("no/such/directory/x.csv"), refused.err.constData());
}

/// Invariant I7 of reliability.md.
void TestCustomersCommand::theCacheMayBeDeletedOrDamaged_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::newRow("deleted") << QByteArray();
    QTest::newRow("F61 noise") << QByteArray("this is no database ").repeated(500);
    QTest::newRow("F61 header only") << QByteArray("SQLite format 3\0", 16);
}

void TestCustomersCommand::theCacheMayBeDeletedOrDamaged()
{
    QFETCH(const QByteArray, contents);
    for (const QString& name : QDir(m_directory).entryList({u"cache.db*"_s}, QDir::Files))
        QVERIFY(QFile::remove(m_directory + u'/' + name));
    if (!contents.isEmpty()) {
        QFile file(m_directory + u"/cache.db"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(contents) == contents.size());
    }
    QCOMPARE(customers().size(), 5001);
    const auto open = m_program.run({u"operations"_s, u"--json"_s}, m_directory);
    QCOMPARE(open.code, 0);
}

QTEST_GUILESS_MAIN(TestCustomersCommand)
#include "tst_customerscommand.moc"
