// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/onboardingjson.h"
#include "operations/program.h"
#include "support/sandboxprocess.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/stat.h>

using namespace pd;
using namespace Qt::StringLiterals;

/// Files as people and programs spoil them (reliability.md B26, B28): each is named with the reason, nothing is made, nothing crashes.
class TestBrokenFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsNoFileIsRefused_data();
    void whatIsNoFileIsRefused();
    void whatIsNoEntryIsRefused_data();
    void whatIsNoEntryIsRefused();
    void aByteOrderMarkIsNoFault();
    void wrongFieldsAreNamed_data();
    void wrongFieldsAreNamed();
    void wrongTemplatesAreNamed_data();
    void wrongTemplatesAreNamed();

private:
    void refuse(const QString& path, const QList<QByteArray>& told);

    const test::SandboxProcess m_sandbox{{u"--provision-ms"_s, u"40"_s}};
    test::Program m_program{m_sandbox.base()};
    QString m_directory = m_program.newDirectory();
};

namespace {

QJsonObject goodEntry()
{
    test::EntryShape shape;
    shape.externalId = u"whole-1"_s;
    return test::entryJson(shape);
}

} // namespace

void TestBrokenFiles::initTestCase()
{
    QVERIFY2(m_sandbox.isRunning(), qPrintable(m_sandbox.problem()));
    const QString file = m_program.file(u"template.json"_s, test::bytesOf(test::templateJson()));
    QCOMPARE(m_program.run({u"template"_s, u"create"_s, file}, m_directory).code, 0);
    QVERIFY(QDir(m_program.home()).mkdir(u"directory"_s));
    QCOMPARE(::mkfifo(QFile::encodeName(m_program.home() + u"/fifo"_s).constData(), 0600), 0);
    QVERIFY(QFile::link(m_program.home() + u"/loop"_s, m_program.home() + u"/loop"_s));
}

void TestBrokenFiles::refuse(const QString& path, const QList<QByteArray>& told)
{
    for (const QString& mode : {u"--wait"_s, u"--dry-run"_s}) {
        const auto refused = m_program.run({u"onboard"_s, path, mode}, m_directory, 20'000);
        QVERIFY2(refused.code == 1, refused.all().constData());
        for (const QByteArray& part : told)
            QVERIFY2(refused.err.contains(part), QByteArray("missing: " + part + "\nin: " + refused.err).constData());
    }
}

void TestBrokenFiles::whatIsNoFileIsRefused_data()
{
    QTest::addColumn<QString>("path");
    for (const char* name : {"nowhere.json", "directory", "fifo", "loop", "/dev/zero", "/dev/null"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestBrokenFiles::whatIsNoFileIsRefused()
{
    QFETCH(const QString, path);
    refuse(path, {path.toUtf8()});
}

void TestBrokenFiles::whatIsNoEntryIsRefused_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<QByteArray>("told");
    const QByteArray whole = test::bytesOf(goodEntry());
    QTest::newRow("empty") << QByteArray() << QByteArray("empty");
    QTest::newRow("white space") << QByteArray(" \n\n") << QByteArray("empty");
    QTest::newRow("no JSON") << QByteArray("externalId;name\n1;2\n") << QByteArray("line 1");
    QTest::newRow("cut off") << whole.left(whole.size() / 2) << QByteArray("line ");
    QTest::newRow("trailing bytes") << QByteArray(whole + "}") << QByteArray("line ");
    QTest::newRow("trailing comma") << QByteArray("[\n{},\n]") << QByteArray("line 3");
    QTest::newRow("deep") << QByteArray(QByteArray(2000, '[') + QByteArray(2000, ']')) << QByteArray("deep");
    QTest::newRow("invalid UTF-8") << QByteArray(whole).replace("Oakland", "Oak\xffland") << QByteArray("line ");
    QTest::newRow("NUL") << QByteArray(20, '\0') << QByteArray("line 1");
    QTest::newRow("a text") << QByteArray("\"onboard\"") << QByteArray("list of entries");
    QTest::newRow("a number") << QByteArray("7") << QByteArray("list of entries");
    QTest::newRow("null") << QByteArray("null") << QByteArray("list of entries");
    QTest::newRow("empty list") << QByteArray("[]") << QByteArray("no entries");
    QTest::newRow("list with null") << QByteArray("[null]") << QByteArray("entry 1: ");
    QTest::newRow("list in a list") << QByteArray("[[]]") << QByteArray("entry 1: ");
    QTest::newRow("empty object") << QByteArray("{}") << QByteArray("customer: ");
    QTest::newRow("workbook") << QByteArray("PK\x03\x04\x14\x00\x06\x00", 8) << QByteArray("line 1");
}

void TestBrokenFiles::whatIsNoEntryIsRefused()
{
    QFETCH(const QByteArray, contents);
    QFETCH(const QByteArray, told);
    refuse(m_program.file(u"broken.json"_s, contents), {"broken.json: ", told});
}

void TestBrokenFiles::aByteOrderMarkIsNoFault()
{
    const QString file = m_program.file(u"bom.json"_s, "\xEF\xBB\xBF" + test::bytesOf(goodEntry()));
    const auto dry = m_program.run({u"onboard"_s, file, u"--dry-run"_s}, m_directory);
    QVERIFY2(dry.code == 0, dry.all().constData());
}

void TestBrokenFiles::wrongFieldsAreNamed_data()
{
    QTest::addColumn<QJsonObject>("entry");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("remedy");
    const QJsonObject entry = goodEntry();
    const auto with = [&](const char* path, const QJsonValue& value) { return test::withValue(entry, QString::fromLatin1(path), value); };
    const auto none = QJsonValue(QJsonValue::Undefined);
    QTest::newRow("typo") << with("customer.externalid", u"x"_s) << QByteArray("customer.externalid: ") << QByteArray("externalId");
    QTest::newRow("typo below") << with("customer.address.adressLine1", u"x"_s) << QByteArray("customer.address.adressLine1: ")
                                << QByteArray("addressLine1");
    QTest::newRow("typo in a user") << with("users[0].emial", u"x"_s) << QByteArray("users[0].emial: ") << QByteArray("email");
    QTest::newRow("text for a list") << with("customer.packages", u"webex_calling"_s) << QByteArray("customer.packages: ")
                                     << QByteArray("list");
    QTest::newRow("number for a text") << with("users[1].provisioningParameters.extension", 42)
                                       << QByteArray("users[1].provisioningParameters.extension: ") << QByteArray("quotation marks");
    QTest::newRow("text for a flag") << with("restrictedByPartner", u"yes"_s) << QByteArray("restrictedByPartner: ")
                                     << QByteArray("true or false");
    QTest::newRow("list for an object") << with("customer", QJsonArray()) << QByteArray("customer: ") << QByteArray("{");
    QTest::newRow("null in a list") << with("users", QJsonArray{QJsonValue()}) << QByteArray("users[0]: ") << QByteArray("{");
    QTest::newRow("no external ID") << with("customer.externalId", none) << QByteArray("customer.externalId: ")
                                    << QByteArray("Fill this in");
    QTest::newRow("no template") << with("template", none) << QByteArray("template: ") << QByteArray("Fill this in");
    QTest::newRow("unknown package") << with("customer.packages", QJsonArray{u"webex_caling"_s}) << QByteArray("customer.packages: ")
                                     << QByteArray("webex_caling");
    QTest::newRow("package that the customer lacks")
        << with("users[1].packages", QJsonArray{u"webex_suite"_s}) << QByteArray("users[1].packages: ") << QByteArray("webex_suite");
    QTest::newRow("e-mail") << with("users[0].email", u"sam at north"_s) << QByteArray("users[0].email: ")
                            << QByteArray("name@company.example");
    QTest::newRow("same e-mail twice") << with("users[1].email", entry[u"users"_s][0][u"email"_s]) << QByteArray("users[1].email: ")
                                       << QByteArray("twice");
    QTest::newRow("same extension twice") << with("users[1].provisioningParameters.extension", u"1000"_s)
                                          << QByteArray("users[1].provisioningParameters.extension: ") << QByteArray("twice");
    QTest::newRow("location that is not there")
        << with("users[0].location", u"Attic"_s) << QByteArray("users[0].location: ") << QByteArray("Attic");
    QTest::newRow("time zone") << with("locations[0].timeZone", u"PST"_s) << QByteArray("locations[0].timeZone: ")
                               << QByteArray("Asia/Jerusalem");
    QTest::newRow("shortened number") << with("users[0].provisioningParameters.primaryPhoneNumber", u"9.72E+11"_s)
                                      << QByteArray("users[0].provisioningParameters.primaryPhoneNumber: ")
                                      << QByteArray("Format the column as text");
}

void TestBrokenFiles::wrongFieldsAreNamed()
{
    QFETCH(const QJsonObject, entry);
    QFETCH(const QByteArray, field);
    QFETCH(const QByteArray, remedy);
    const QString file = m_program.file(u"fields.json"_s, test::bytesOf(entry));
    const auto refused = m_program.run({u"onboard"_s, file, u"--wait"_s}, m_directory);
    QVERIFY2(refused.code == 1, refused.all().constData());
    const QList<QByteArray> lines = refused.err.split('\n');
    const auto names = [&](const QByteArray& line) {
        return line.contains("fields.json: entry 1") && line.contains(field)
            && line.sliced(line.indexOf(field) + field.size()).contains(remedy);
    };
    QVERIFY2(std::any_of(lines.cbegin(), lines.cend(), names), refused.err.constData());
}

void TestBrokenFiles::wrongTemplatesAreNamed_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("typo") << u"contryCode"_s << QJsonValue(u"US"_s) << QByteArray("countryCode");
    QTest::newRow("sign-in mode") << u"authentication.mode"_s << QJsonValue(u"ldap"_s) << QByteArray("webex, saml, oidc");
    QTest::newRow("saml without entity ID") << u"authentication.mode"_s << QJsonValue(u"saml"_s)
                                            << QByteArray("authentication.idpEntityId");
    QTest::newRow("country") << u"countryCode"_s << QJsonValue(u"USA"_s) << QByteArray("countryCode");
    QTest::newRow("administrator") << u"serviceProviderAdmin"_s << QJsonValue(u"admin"_s) << QByteArray("name@company.example");
    QTest::newRow("subscription") << u"subscriptionId"_s << QJsonValue(u""_s) << QByteArray("subscriptionId");
    QTest::newRow("unknown subscription") << u"subscriptionId"_s << QJsonValue(u"Sub0000000"_s) << QByteArray("Sub0000000");
    QTest::newRow("wrong type") << u"disableWebexCall"_s << QJsonValue(u"no"_s) << QByteArray("true or false");
}

void TestBrokenFiles::wrongTemplatesAreNamed()
{
    QFETCH(const QString, path);
    QFETCH(const QJsonValue, value);
    QFETCH(const QByteArray, told);
    const QJsonObject object = test::withValue(test::templateJson(u"Another"_s), path, value);
    const auto refused = m_program.run({u"template"_s, u"create"_s, m_program.file(u"wrong.json"_s, test::bytesOf(object))}, m_directory);
    QVERIFY2(refused.code == 1, refused.all().constData());
    QCOMPARE(refused.out, QByteArray());
    QVERIFY2(refused.err.contains(told), refused.err.constData());
}

QTEST_GUILESS_MAIN(TestBrokenFiles)
#include "tst_brokenfiles.moc"
