// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serverview.h"
#include "operations/onboardingjson.h"
#include "operations/program.h"
#include "support/sandboxprocess.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

/// The main job as a script does it: a template, then customers with everything, compared with what the server has afterwards.
class TestOnboardCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aTemplatePrintsItsProvisioningIdAndNothingElse();
    void theSameTemplateAgainIsTheSame();
    void otherSettingsUnderAUsedNameAreRefused();
    void aFileBecomesWhatItSays_data();
    void aFileBecomesWhatItSays();
    void restrictedModeIsOnUnlessSaidOtherwise();
    void aDryRunChangesNothing();
    void oneBadEntryDoesNotStopTheOthers();
    void anUnknownTemplateIsNamed();
    void theServersVerdictIsTold_data();
    void theServersVerdictIsTold();
    void aTakenAddressIsNamedAndTheOtherUsersAreMade();
    void aTakenAdministratorStopsOneCustomerOnly();
    void aUserWhoMustConsentIsDone();
    void theTokenIsInNoFile();

private:
    test::ProgramResult onboard(const QJsonArray& entries, const QStringList& more = {u"--wait"_s})
    {
        return m_program.run(QStringList{u"onboard"_s, m_program.file(u"entries.json"_s, test::bytesOf(entries))} + more, m_directory);
    }
    test::ProgramResult createTemplate(const QJsonObject& object)
    {
        return m_program.run({u"template"_s, u"create"_s, m_program.file(u"template.json"_s, test::bytesOf(object))}, m_directory);
    }

    const test::SandboxProcess m_sandbox{{u"--provision-ms"_s, u"60"_s}};
    test::Program m_program{m_sandbox.base()};
    test::ServerView m_server{m_sandbox.base()};
    QString m_directory = m_program.newDirectory();
    QByteArray m_provisioningId;
};

namespace {

test::EntryShape shaped(const QString& externalId, const QString& name = {})
{
    test::EntryShape shape;
    shape.externalId = externalId;
    shape.name = name;
    return shape;
}

QJsonArray entriesIn(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

/// Each part stands somewhere in the text.
void verifyTold(const QByteArray& text, const QList<QByteArray>& parts)
{
    for (const QByteArray& part : parts)
        QVERIFY2(text.contains(part), QByteArray("missing: " + part + "\nin: " + text).constData());
}

} // namespace

void TestOnboardCommand::initTestCase() { QVERIFY2(m_sandbox.isRunning(), qPrintable(m_sandbox.problem())); }

void TestOnboardCommand::aTemplatePrintsItsProvisioningIdAndNothingElse()
{
    const auto made = createTemplate(test::templateJson());
    QVERIFY2(made.code == 0, made.all().constData());
    m_provisioningId = made.out.trimmed();
    QCOMPARE(made.out, m_provisioningId + '\n');
    QCOMPARE(made.err, QByteArray());
    QCOMPARE(m_provisioningId, m_server.templates().at(0)[u"provisioningId"_s].toString().toUtf8());
}

void TestOnboardCommand::theSameTemplateAgainIsTheSame()
{
    QCOMPARE(createTemplate(test::templateJson()).out.trimmed(), m_provisioningId);
    const QString elsewhere = m_program.newDirectory();
    const QString file = m_program.file(u"template.json"_s, test::bytesOf(test::templateJson()));
    QCOMPARE(m_program.run({u"template"_s, u"create"_s, file}, elsewhere).out.trimmed(), m_provisioningId);
    const auto told = m_program.run({u"template"_s, u"create"_s, file, u"--json"_s}, elsewhere).json();
    QCOMPARE(told[u"provisioningId"_s].toString().toUtf8(), m_provisioningId);
    QCOMPARE(told[u"created"_s], QJsonValue(false));
    QCOMPARE(m_server.creations(), QStringList{u"template Standard north ×1"_s});
}

void TestOnboardCommand::otherSettingsUnderAUsedNameAreRefused()
{
    const auto refused = createTemplate(test::withValue(test::templateJson(), u"countryCode"_s, u"DE"_s));
    QCOMPARE(refused.code, 1);
    QCOMPARE(refused.out, QByteArray());
    verifyTold(refused.err, {"Standard north", m_provisioningId});
    QCOMPARE(m_server.creations().size(), 1);
}

void TestOnboardCommand::aFileBecomesWhatItSays_data()
{
    QTest::addColumn<QString>("directory");
    QTest::addColumn<QString>("templateFile");
    QTest::addColumn<QString>("file");
    QTest::newRow("ours") << PD_SOURCE_DIR u"/resources/demo"_s << u"template.json"_s << u"onboarding.json"_s;
    QTest::newRow("sample") << PD_SOURCE_DIR u"/../shared/data"_s << u"template-sample.json"_s << u"onboarding-sample.json"_s;
}

void TestOnboardCommand::aFileBecomesWhatItSays()
{
    QFETCH(const QString, directory);
    QFETCH(const QString, templateFile);
    QFETCH(const QString, file);
    const QString path = QDir(directory).filePath(file);
    if (!QFile::exists(path))
        QSKIP("the sample is not here");
    const QJsonArray entries = entriesIn(path);
    const auto made = m_program.run({u"template"_s, u"create"_s, QDir(directory).filePath(templateFile)}, m_directory);
    QVERIFY2(made.code == 0, made.all().constData());
    const auto done = m_program.run({u"onboard"_s, path, u"--wait"_s}, m_directory);
    QVERIFY2(done.code == 0, done.all().constData());
    QCOMPARE(done.err, QByteArray());
    for (const QJsonValue& entry : entries)
        QCOMPARE(m_server.differences(entry.toObject()), QStringList());
    const QStringList created = m_server.creations();
    for (const QString& dataDirectory : {m_directory, m_program.newDirectory()}) {
        const auto again = m_program.run({u"onboard"_s, path, u"--wait"_s, u"--json"_s}, dataDirectory);
        QVERIFY2(again.code == 0, again.all().constData());
        QCOMPARE(again.json()[u"done"_s].toInt(), int(entries.size()));
        for (const QJsonValue& entry : again.json()[u"entries"_s].toArray())
            QCOMPARE(entry[u"created"_s].toInt(-1), 0);
        QCOMPARE(m_server.creations(), created);
    }
}

void TestOnboardCommand::restrictedModeIsOnUnlessSaidOtherwise()
{
    const QJsonObject silent = test::withValue(test::entryJson(shaped(u"mode-default"_s)), u"restrictedByPartner"_s, QJsonValue::Undefined);
    test::EntryShape off = shaped(u"mode-off"_s);
    off.restricted = false;
    const auto done = onboard({silent, test::entryJson(off), test::entryJson(shaped(u"mode-on"_s))});
    QVERIFY2(done.code == 0, done.all().constData());
    QVERIFY(m_server.restricted(u"mode-default"_s));
    QVERIFY(!m_server.restricted(u"mode-off"_s));
    QVERIFY(m_server.restricted(u"mode-on"_s));
}

void TestOnboardCommand::aDryRunChangesNothing()
{
    const QStringList before = m_server.creations();
    const QJsonArray entries{test::entryJson(shaped(u"dry-1"_s)), test::entryJson(shaped(u"mode-on"_s))};
    const auto dry = onboard(entries, {u"--dry-run"_s});
    QVERIFY2(dry.code == 0, dry.all().constData());
    verifyTold(dry.out, {"dry-1", "would be created", "mode-on", "already there"});
    QCOMPARE(m_server.creations(), before);
    QVERIFY(m_server.customer(u"dry-1"_s).isEmpty());
    const auto open = m_program.run({u"operations"_s, u"--json"_s}, m_directory);
    QCOMPARE(open.json()[u"operations"_s].toArray(), QJsonArray());
    const QJsonObject bad = test::withValue(test::entryJson(shaped(u"dry-2"_s)), u"customer.address.country"_s, u"Narnia"_s);
    const auto refused = onboard({bad}, {u"--dry-run"_s});
    QCOMPARE(refused.code, 1);
    verifyTold(refused.err, {"dry-2", "customer.address.country"});
}

void TestOnboardCommand::oneBadEntryDoesNotStopTheOthers()
{
    const QJsonArray entries{test::entryJson(shaped(u"good-1"_s)),
        test::withValue(test::entryJson(shaped(u"bad-2"_s)), u"customer.address.country"_s, u"Germany"_s),
        test::entryJson(shaped(u"good-3"_s))};
    const auto done = onboard(entries);
    QCOMPARE(done.code, 1);
    verifyTold(done.err, {"entries.json: entry 2 (bad-2): customer.address.country: ", "Choose a country", "DE"});
    QVERIFY2(!done.err.contains("good-"), done.err.constData());
    QCOMPARE(m_server.differences(entries[0].toObject()), QStringList());
    QCOMPARE(m_server.differences(entries[2].toObject()), QStringList());
    QVERIFY(m_server.customer(u"bad-2"_s).isEmpty());
}

void TestOnboardCommand::anUnknownTemplateIsNamed()
{
    test::EntryShape shape = shaped(u"no-template"_s);
    shape.templateRef = u"Standard south"_s;
    const auto refused = onboard({test::entryJson(shape), test::entryJson(shaped(u"with-template"_s))});
    QCOMPARE(refused.code, 1);
    verifyTold(refused.err, {"no-template", "template: ", "Standard south", "template list"});
    QVERIFY(m_server.customer(u"no-template"_s).isEmpty());
    QVERIFY(!m_server.customer(u"with-template"_s).isEmpty());
}

void TestOnboardCommand::theServersVerdictIsTold_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("status");
    QTest::addColumn<int>("users");
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("FAIL") << u"Harbour FAIL"_s << 1 << u"error"_s << 0 << QByteArray("The organization could not be created.");
    QTest::newRow("WARN") << u"Harbour WARN"_s << 1 << u"provisioned_with_errors"_s << 2 << QByteArray("status.webex.com");
    QTest::newRow("RPL") << u"Harbour RPL"_s << 0 << u"provisioned"_s << 2 << QByteArray();
}

void TestOnboardCommand::theServersVerdictIsTold()
{
    QFETCH(const QString, name);
    QFETCH(const int, code);
    QFETCH(const QString, status);
    QFETCH(const int, users);
    QFETCH(const QByteArray, told);
    const QString externalId = u"verdict-"_s + QString::fromLatin1(QTest::currentDataTag());
    const auto done = onboard({test::entryJson(shaped(externalId, name))});
    QVERIFY2(done.code == code, done.all().constData());
    QCOMPARE(m_server.customer(externalId)[u"status"_s].toString(), status);
    QCOMPARE(m_server.subscribers(externalId).size(), users);
    verifyTold(done.err, {told});
}

void TestOnboardCommand::aTakenAddressIsNamedAndTheOtherUsersAreMade()
{
    test::EntryShape shape = shaped(u"taken-user"_s);
    shape.users = 3;
    const QJsonObject entry = test::withValue(test::entryJson(shape), u"users[1].email"_s, u"somebody+taken@north.example"_s);
    const auto done = onboard({entry});
    QCOMPARE(done.code, 1);
    verifyTold(done.err, {"somebody+taken@north.example", "already associated", "Code: 10022", "Tracking ID: "});
    QCOMPARE(m_server.subscribers(u"taken-user"_s).size(), 2);
    // Mended in the file, the same entry goes on.
    const auto mended = onboard({test::entryJson(shape)});
    QVERIFY2(mended.code == 0, mended.all().constData());
    QCOMPARE(m_server.differences(test::entryJson(shape)), QStringList());
}

void TestOnboardCommand::aTakenAdministratorStopsOneCustomerOnly()
{
    const QJsonObject taken =
        test::withValue(test::entryJson(shaped(u"taken-admin"_s)), u"customer.customerInfo.primaryEmail"_s, u"boss+taken@north.example"_s);
    const auto done = onboard({taken, test::entryJson(shaped(u"free-admin"_s))});
    QCOMPARE(done.code, 1);
    verifyTold(done.err, {"taken-admin", "already associated", "10022", "Tracking ID: "});
    QVERIFY(m_server.customer(u"taken-admin"_s).isEmpty());
    QCOMPARE(m_server.differences(test::entryJson(shaped(u"free-admin"_s))), QStringList());
}

void TestOnboardCommand::aUserWhoMustConsentIsDone()
{
    const QJsonObject entry =
        test::withValue(test::entryJson(shaped(u"consent"_s)), u"users[1].email"_s, u"somebody+consent@north.example"_s);
    const auto done = onboard({entry});
    QVERIFY2(done.code == 0, done.all().constData());
    verifyTold(done.out, {"somebody+consent@north.example: done (pending_user_migration)"});
}

/// Invariant I4 of reliability.md: logs, databases and settings never hold it.
void TestOnboardCommand::theTokenIsInNoFile()
{
    const auto verbose = m_program.run({u"sync"_s, u"--full"_s, u"--verbose"_s}, m_directory);
    QVERIFY2(verbose.code == 0, verbose.all().constData());
    QVERIFY2(!verbose.all().contains(m_program.token), verbose.all().constData());
    int files = 0;
    for (QDirIterator it(m_program.home(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(m_program.token), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(files > 10);
}

QTEST_GUILESS_MAIN(TestOnboardCommand)
#include "tst_onboardcommand.moc"
