// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serverview.h"
#include "operations/onboardingjson.h"
#include "operations/program.h"
#include "support/sandboxprocess.h"

#include <QFile>
#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

/// Users of a customer by a CSV file, and customers by one, judged by what the server has afterwards.
class TestUsersCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void customersComeFromACsvFile();
    void aDryRunSaysWhatWouldBeDone();
    void rowsAreAddedChangedAndRemoved();
    void theSameFileAgainChangesNothing();
    void anExportAppliedUnchangedChangesNothing();
    void addOnlyTakesNothingAway();
    void badRowsAreNamedAndTheOthersAreDone();
    void failedRowsCanBeCorrectedAndAppliedAgain();
    void theCustomerIsFoundByAnyOfItsIds_data();
    void theCustomerIsFoundByAnyOfItsIds();
    void wrongUseIsRefused_data();
    void wrongUseIsRefused();

private:
    test::ProgramResult apply(const QByteArray& rows, const QStringList& more = {u"--wait"_s}, const QString& customer = u"b-1"_s)
    {
        const QString path = m_program.file(u"users.csv"_s, m_header + rows);
        return m_program.run(QStringList{u"users"_s, u"apply"_s, path, u"--customer"_s, customer, u"--json"_s} + more, m_directory);
    }
    [[nodiscard]] QJsonObject user(const QString& email)
    {
        for (const QJsonValue& one : m_server.subscribers(u"b-1"_s)) {
            if (one[u"email"_s].toString() == email)
                return one.toObject();
        }
        return {};
    }

    const QByteArray m_header =
        "User ID/Email (Required),First Name,Last Name,Location,Phone Number,Extension,Webex Calling,Webex Meetings\r\n";
    const test::SandboxProcess m_sandbox{{u"--provision-ms"_s, u"40"_s}};
    test::Program m_program{m_sandbox.base()};
    test::ServerView m_server{m_sandbox.base()};
    QString m_directory = m_program.newDirectory();
};

void TestUsersCommand::initTestCase()
{
    QVERIFY2(m_sandbox.isRunning(), qPrintable(m_sandbox.problem()));
    const QString file = m_program.file(u"template.json"_s, test::bytesOf(test::templateJson()));
    QCOMPARE(m_program.run({u"template"_s, u"create"_s, file}, m_directory).code, 0);
}

void TestUsersCommand::customersComeFromACsvFile()
{
    const QByteArray name = test::templateJson()[u"name"_s].toString().toUtf8();
    const QString path = m_program.file(u"customers.csv"_s,
        "External ID;Customer name;Administrator e-mail;Template;Packages;Address line 1;City;Country;Headquarters;Time zone;Call language;"
        "User e-mail;First name;Last name;User package;Extension\n"
        "b-1;Bakery;dana@bakery.example;"
            + name
            + ";\"Webex Calling, Webex Meetings\";Rothschild 45;Tel Aviv;IL;Main;Asia/Jerusalem;en_us;dana@bakery.example;Dana;Levi;Webex "
              "Calling;0042\n"
              "b-1;;;;;;;;;;;noa@bakery.example;Noa;Bar;Webex Meetings;\n"
              "m-1;Mill;info@mill.example;"
            + name + ";webex_meetings;Street 1;Berlin;DE;;Europe/Berlin;;;;;;\n");
    const auto done = m_program.run({u"onboard"_s, path, u"--wait"_s}, m_directory);
    QVERIFY2(done.code == 0, done.all().constData());
    QCOMPARE(m_server.customer(u"b-1"_s)[u"status"_s].toString(), u"provisioned"_s);
    QCOMPARE(m_server.customer(u"m-1"_s)[u"status"_s].toString(), u"provisioned"_s);
    QCOMPARE(m_server.subscribers(u"b-1"_s).size(), 2);
}

void TestUsersCommand::aDryRunSaysWhatWouldBeDone()
{
    const QStringList before = m_server.creations();
    const auto dry = apply("noa@bakery.example,Noa,Bar,Main,,0050,TRUE,FALSE\r\nomer@bakery.example,Omer,Katz,Main,,0051,TRUE,FALSE\r\n"
                           "dana@bakery.example,Dana,Levi,,,,TRUE,\r\n",
        {u"--dry-run"_s});
    QVERIFY2(dry.code == 0, dry.all().constData());
    const QJsonObject document = dry.json();
    QCOMPARE(document[u"change"_s].toInt(), 1);
    QCOMPARE(document[u"add"_s].toInt(), 1);
    QCOMPARE(document[u"unchanged"_s].toInt(), 1);
    QCOMPARE(document[u"rows"_s][1][u"verdict"_s].toString(), u"add"_s);
    QCOMPARE(m_server.creations(), before);
    QCOMPARE(m_server.subscribers(u"b-1"_s).size(), 2);
}

void TestUsersCommand::rowsAreAddedChangedAndRemoved()
{
    const auto done =
        apply("noa@bakery.example,Noa,Bar,Main,,0050,TRUE,FALSE\r\nomer@bakery.example,Omer,Katz,Main,+97235550177,,TRUE,FALSE\r\n"
              "tal@bakery.example,Tal,Or,,,,FALSE,TRUE\r\n");
    QVERIFY2(done.code == 0, done.all().constData());
    QCOMPARE(user(u"noa@bakery.example"_s)[u"packages"_s].toArray(), QJsonArray{u"webex_calling"_s});
    QCOMPARE(user(u"omer@bakery.example"_s)[u"packages"_s].toArray(), QJsonArray{u"webex_calling"_s});
    QCOMPARE(user(u"tal@bakery.example"_s)[u"packages"_s].toArray(), QJsonArray{u"webex_meetings"_s});
    const auto removed = apply("tal@bakery.example,Tal,Or,,,,FALSE,FALSE\r\nomer@bakery.example,Omer,Kaplan,,,0077,TRUE,\r\n");
    QVERIFY2(removed.code == 0, removed.all().constData());
    QVERIFY(user(u"tal@bakery.example"_s).isEmpty());
    QCOMPARE(removed.json()[u"remove"_s].toInt(), 1);
    QCOMPARE(removed.json()[u"change"_s].toInt(), 1);
}

void TestUsersCommand::theSameFileAgainChangesNothing()
{
    const QStringList before = m_server.creations();
    const auto again = apply("tal@bakery.example,Tal,Or,,,,FALSE,FALSE\r\nomer@bakery.example,Omer,Kaplan,,,0077,TRUE,\r\n");
    QVERIFY2(again.code == 0, again.all().constData());
    QCOMPARE(again.json()[u"unchanged"_s].toInt(), 2);
    QCOMPARE(m_server.creations(), before);
}

void TestUsersCommand::anExportAppliedUnchangedChangesNothing()
{
    const QString path = m_program.home() + u"/exported.csv"_s;
    const auto written = m_program.run({u"users"_s, u"export"_s, u"--customer"_s, u"b-1"_s, u"--out"_s, path}, m_directory);
    QVERIFY2(written.code == 0, written.all().constData());
    const auto dry = m_program.run({u"users"_s, u"apply"_s, path, u"--customer"_s, u"b-1"_s, u"--dry-run"_s, u"--json"_s}, m_directory);
    QVERIFY2(dry.code == 0, dry.all().constData());
    QCOMPARE(dry.json()[u"unchanged"_s].toInt(), m_server.subscribers(u"b-1"_s).size());
}

void TestUsersCommand::addOnlyTakesNothingAway()
{
    const auto done = apply("noa@bakery.example,,,,,,FALSE,FALSE\r\n", {u"--wait"_s, u"--add-only"_s});
    QVERIFY2(done.code == 0, done.all().constData());
    QVERIFY(!user(u"noa@bakery.example"_s).isEmpty());
}

void TestUsersCommand::badRowsAreNamedAndTheOthersAreDone()
{
    const auto done = apply("not-an-address,X,Y,Main,,0060,TRUE,\r\nroni@bakery.example,Roni,Paz,Moon,,0061,TRUE,\r\n"
                            "gil@bakery.example,Gil,Ron,Main,,0062,TRUE,\r\nlia@bakery.example,Lia,Tal,Main,9.72E+11,,TRUE,\r\n");
    QCOMPARE(done.code, 1);
    for (const QByteArray& part : QList<QByteArray>{QByteArray("line 2"), QByteArray("line 3"), QByteArray("Moon"), QByteArray("line 5")})
        QVERIFY2(done.err.contains(part), done.err.constData());
    QVERIFY(!user(u"gil@bakery.example"_s).isEmpty());
    QCOMPARE(done.json()[u"error"_s].toInt(), 3);
}

void TestUsersCommand::failedRowsCanBeCorrectedAndAppliedAgain()
{
    const QString path = m_program.home() + u"/failed.csv"_s;
    const auto done = apply("ori+taken@bakery.example,Ori,Ziv,Main,,0063,TRUE,\r\nmor@bakery.example,Mor,Dan,Main,,0064,TRUE,\r\n",
        {u"--wait"_s, u"--failed"_s, path});
    QCOMPARE(done.code, 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray text = file.readAll();
    QVERIFY2(text.contains("ori+taken@bakery.example") && !text.contains("mor@bakery.example"), text.constData());
    text.replace("ori+taken@", "ori@");
    const QString corrected = m_program.file(u"corrected.csv"_s, text);
    const auto again = m_program.run({u"users"_s, u"apply"_s, corrected, u"--customer"_s, u"b-1"_s, u"--wait"_s}, m_directory);
    QVERIFY2(again.code == 0, again.all().constData());
    QVERIFY(!user(u"ori@bakery.example"_s).isEmpty());
}

void TestUsersCommand::theCustomerIsFoundByAnyOfItsIds_data()
{
    QTest::addColumn<QString>("field");
    QTest::newRow("customer ID") << u"id"_s;
    QTest::newRow("organization ID") << u"orgId"_s;
    QTest::newRow("external ID") << u"externalId"_s;
}

void TestUsersCommand::theCustomerIsFoundByAnyOfItsIds()
{
    QFETCH(const QString, field);
    const auto dry = apply("dana@bakery.example,,,,,,,\r\n", {u"--dry-run"_s}, m_server.customer(u"b-1"_s)[field].toString());
    QVERIFY2(dry.code == 0, dry.all().constData());
    QCOMPARE(dry.json()[u"externalId"_s].toString(), u"b-1"_s);
}

void TestUsersCommand::wrongUseIsRefused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    QTest::newRow("no action") << QStringList{u"users"_s} << 2;
    QTest::newRow("no customer") << QStringList{u"users"_s, u"apply"_s, u"x.csv"_s} << 2;
    QTest::newRow("no file") << QStringList{u"users"_s, u"apply"_s, u"--customer"_s, u"b-1"_s} << 2;
    QTest::newRow("export to nowhere") << QStringList{u"users"_s, u"export"_s, u"--customer"_s, u"b-1"_s} << 2;
    QTest::newRow("a file that is not there") << QStringList{u"users"_s, u"apply"_s, u"gone.csv"_s, u"--customer"_s, u"b-1"_s} << 1;
    QTest::newRow("B26 a directory") << QStringList{u"users"_s, u"apply"_s, u"/"_s, u"--customer"_s, u"b-1"_s} << 1;
}

void TestUsersCommand::wrongUseIsRefused()
{
    QFETCH(const QStringList, words);
    QFETCH(const int, code);
    const auto refused = m_program.run(words, m_directory);
    QCOMPARE(refused.code, code);
    QVERIFY(!refused.err.isEmpty());
}

QTEST_GUILESS_MAIN(TestUsersCommand)
#include "tst_userscommand.moc"
