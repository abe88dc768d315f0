// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/awaited.h"
#include "operations/brokenrules.h"
#include "operations/enginebench.h"
#include "operations/operationservice.h"
#include "operations/serverfields.h"
#include "sandbox/httpprobe.h"
#include "sandbox/onboardedcustomer.h"
#include "support/sandboxprocess.h"

#include "operations/onboardingfile.h"

#include <QCoro/QCoroCore>

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace pd;
using namespace Qt::StringLiterals;

/// What forms ask the real sandbox before anything is made: prechecks, look-ups, and where its refusals belong.
class TestFormHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void previewsUsersOfANewCustomer();
    void previewsASetUp();
    void aNewerPreviewEndsTheOlder();
    void aCancelledPreviewAsksNothingMore();
    void previewsAFewAtATime();
    void externalIds();
    void refusalsOfCustomers_data();
    void refusalsOfCustomers();
    void refusalsOfUsers_data();
    void refusalsOfUsers();
    void refusalsOfTemplatesAndLocations();
    void refusalsWithoutAField_data();
    void refusalsWithoutAField();

private:
    [[nodiscard]] OnboardingEntry entry(const QString& externalId, int users);
    [[nodiscard]] int requests(const QString& method, const QString& path);

    const test::SandboxProcess m_sandbox{{u"--provision-ms"_s, u"10"_s}};
    test::EngineBench m_bench{m_sandbox.base()};
    test::HttpProbe m_probe{m_sandbox.base()};
    OperationService m_service;
    QString m_provisioningId;
    QString m_customerId;
};

namespace {

Error errorOf(const test::ProbeReply& reply)
{
    Error error;
    error.kind = Error::Kind::Invalid;
    error.httpStatus = reply.status;
    for (const QJsonValue& one : reply.object()[u"errors"_s].toArray()) {
        if (error.errorCode == 0)
            error.errorCode = one[u"errorCode"_s].toInt();
        error.fields << FieldError{one[u"fieldName"_s].toString(), u"server"_s, one[u"description"_s].toString()};
    }
    return error;
}

/// Field and rule, without the server's sentences.
QString places(const QList<FieldError>& errors)
{
    QStringList lines;
    for (const FieldError& error : errors)
        lines << error.field + u' ' + error.rule;
    return lines.join(u", "_s);
}

} // namespace

void TestFormHelp::initTestCase()
{
    QVERIFY2(m_sandbox.isRunning(), qPrintable(m_sandbox.problem()));
    m_service.attach(m_bench.engine());
    m_provisioningId = test::makeTemplate(m_probe, u"Standard north"_s);
    QJsonObject body = test::customerBody(m_provisioningId, u"there-1"_s);
    m_customerId = test::onboard(m_probe, body)[u"id"_s].toString();
    QVERIFY(!m_customerId.isEmpty());
    const auto user = m_probe.post(u"/wholesale/subscribers"_s, test::subscriberBody(m_customerId, u"first@there.example"_s, u"4000"_s));
    QCOMPARE(user.status, 200);
}

OnboardingEntry TestFormHelp::entry(const QString& externalId, int users)
{
    test::EntryShape shape;
    shape.externalId = externalId;
    shape.users = users;
    return *readOnboardingFile(test::bytesOf(test::entryJson(shape)))->first().entry;
}

int TestFormHelp::requests(const QString& method, const QString& path)
{
    for (const QJsonValue& one : m_probe.get(u"/sandbox/requests"_s).items()) {
        if (one[u"method"_s] == method && one[u"path"_s] == QString(u"/v1/"_s + path))
            return one[u"count"_s].toInt();
    }
    return 0;
}

void TestFormHelp::previewsUsersOfANewCustomer()
{
    OnboardingEntry asked = entry(u"preview-1"_s, 4);
    asked.users[2].subscriber.email = u"somebody+taken@north.example"_s;
    const int before = requests(u"POST"_s, u"wholesale/subscribers/validate"_s);
    const auto preview = test::awaited(m_service.preview(asked));
    QVERIFY(preview);
    QCOMPARE(preview->steps.size(), 6);
    QCOMPARE(preview->steps[0].kind, StepKind::CreateCustomer);
    QVERIFY(!preview->steps[0].trackingId.isEmpty());
    QList<int> codes;
    for (qsizetype i = 2; i < 6; ++i) {
        QCOMPARE(preview->steps[i].subject, asked.users[i - 2].subscriber.email);
        QVERIFY(!preview->steps[i].trackingId.isEmpty());
        codes << preview->steps[i].code;
    }
    QCOMPARE(codes, (QList<int>{0, 0, 10022, 0}));
    QCOMPARE(places(userFields(*preview->steps[4].problem, 2)), u"users[2].email email-taken"_s);
    QCOMPARE(requests(u"POST"_s, u"wholesale/subscribers/validate"_s) - before, 4);
    QVERIFY(m_probe.get(u"/wholesale/customers?externalId=preview-1"_s).items().isEmpty());
}

void TestFormHelp::previewsASetUp()
{
    SetUpEntry asked;
    asked.customerId = CustomerId(m_customerId);
    asked.externalId = u"there-1"_s;
    asked.packages = {u"webex_calling"_s, u"webex_meetings"_s};
    const auto user = [](const QString& email, const QString& extension) {
        return OnboardingUser{NewSubscriber{{}, email, u"webex_calling"_s, u"A"_s, u"B"_s, {}, extension, {}}, {}};
    };
    asked.users = {
        user(u"first@there.example"_s, u"4000"_s), user(u"second@there.example"_s, u"4000"_s), user(u"third@there.example"_s, u"4002"_s)};
    asked.users[0].subscriber.extension = u"4009"_s;
    const auto preview = test::awaited(m_service.previewSetUp(asked));
    QVERIFY(preview);
    QCOMPARE(preview->steps.size(), 3);
    QVERIFY(preview->steps[0].alreadyThere);
    QVERIFY(preview->steps[1].problem);
    QCOMPARE(places(userFields(*preview->steps[1].problem, 1)), u"users[1].extension extension-taken"_s);
    QVERIFY(!preview->steps[2].problem && !preview->steps[2].alreadyThere);
}

void TestFormHelp::aNewerPreviewEndsTheOlder()
{
    const auto older = m_service.preview(entry(u"preview-2"_s, 30));
    const auto other = m_service.preview(entry(u"preview-3"_s, 1));
    const auto newer = m_service.preview(entry(u"preview-2"_s, 2));
    QVERIFY(test::awaited(newer));
    QVERIFY(test::awaited(other));
    const auto ended = test::awaited(older);
    QCOMPARE(ended ? Error::Kind::Internal : ended.error().kind, Error::Kind::Cancelled);
}

void TestFormHelp::aCancelledPreviewAsksNothingMore()
{
    const int before = requests(u"POST"_s, u"wholesale/subscribers/validate"_s);
    {
        QFuture<Result<OnboardingPreview>> future = m_service.preview(entry(u"preview-4"_s, 60));
        QTRY_VERIFY(requests(u"POST"_s, u"wholesale/subscribers/validate"_s) > before);
        future.cancel();
    }
    QVERIFY(test::awaited(m_service.preview(entry(u"preview-5"_s, 1))));
    QVERIFY(requests(u"POST"_s, u"wholesale/subscribers/validate"_s) - before < 40);
}

void TestFormHelp::previewsAFewAtATime()
{
    const auto preview = test::awaited(m_service.preview(entry(u"preview-6"_s, 40)));
    QVERIFY(preview);
    for (qsizetype i = 0; i < 40; ++i)
        QCOMPARE(preview->steps[i + 2].subject, u"user%1.preview-6@north.example"_s.arg(i));
}

void TestFormHelp::externalIds()
{
    const auto used = test::awaited(m_service.externalIdInUse(u" there-1 "_s));
    QVERIFY(used && used->has_value());
    QCOMPARE((*used)->id.toString(), m_customerId);
    const auto free = test::awaited(m_service.externalIdInUse(u"free"_s));
    QVERIFY(free && !free->has_value());
    QVERIFY(test::awaited(m_service.hubHosted()));
    const bool delayed = test::awaited(m_service.delayedBilling());
    bool offered = false;
    for (const QJsonValue& one : m_probe.get(u"/partnerhub/subscriptions"_s).items())
        offered = offered || one[u"delayedBilling"_s].toBool();
    QCOMPARE(delayed, offered);
}

void TestFormHelp::refusalsOfCustomers_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* name, const QString& path, const QJsonValue& value, const QString& place) {
        QTest::newRow(name) << path << value << place;
    };
    const QJsonValue none(QJsonValue::Undefined);
    row("external ID taken", u"externalId"_s, u"there-1"_s, u"externalId external-id-taken"_s);
    row("e-mail taken", u"customerInfo.primaryEmail"_s, u"a+taken@b.example"_s, u"primaryEmail email-taken"_s);
    row("e-mail", u"customerInfo.primaryEmail"_s, u"a"_s, u"primaryEmail server"_s);
    row("% in the name", u"customerInfo.name"_s, u"50%"_s, u"name server"_s);
    row("language", u"customerInfo.language"_s, u"German"_s, u"language server"_s);
    row("template", u"provisioningId"_s, u"bad"_s, u"template server"_s);
    row("no package", u"packages"_s, QJsonArray(), u"packages server"_s);
    row("line 1", u"address.addressLine1"_s, QString(51, u'x'), u"address.line1 server"_s);
    row("no city", u"address.city"_s, none, u"address.city server"_s);
    row("no state", u"address.stateOrProvince"_s, none, u"address.state server"_s);
    row("no postal code", u"address.zipOrPostalCode"_s, none, u"address.postalCode server"_s);
    row("country", u"address.country"_s, u"UK"_s, u"address.country server"_s);
    row("calling time zone", u"provisioningParameters.calling.location.timezone"_s, u"x"_s, u"calling.timeZone server"_s);
    row("calling name", u"provisioningParameters.calling.location.name"_s, none, u"calling.name server"_s);
    row("calling address", u"provisioningParameters.calling.location.address.addressLine1"_s, none, u"address.line1 server"_s);
    row("billing start", u"billingStartDate"_s, u"2020-01-01"_s, u"billingStartDate server"_s);
}

void TestFormHelp::refusalsOfCustomers()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    QFETCH(QString, place);
    const QJsonObject body = test::with(test::customerBody(m_provisioningId, u"refused-1"_s), path, value);
    const auto reply = m_probe.post(u"/wholesale/customers"_s, body);
    QVERIFY2(reply.status == 400 || reply.status == 409, reply.body.constData());
    QCOMPARE(places(customerFields(errorOf(reply))), place);
}

void TestFormHelp::refusalsOfUsers_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("place");
    QTest::newRow("e-mail taken") << u"email"_s << QJsonValue(u"a+taken@b.example"_s) << u"users[3].email email-taken"_s;
    QTest::newRow("e-mail") << u"email"_s << QJsonValue(u"a"_s) << u"users[3].email server"_s;
    QTest::newRow("package") << u"packages"_s << QJsonValue(QJsonArray{u"cx_essentials"_s}) << u"users[3].package server"_s;
    QTest::newRow("extension taken") << u"provisioningParameters.extension"_s << QJsonValue(u"4000"_s)
                                     << u"users[3].extension extension-taken"_s;
    QTest::newRow("number") << u"provisioningParameters.primaryPhoneNumber"_s << QJsonValue(u"0501234567"_s)
                            << u"users[3].phoneNumber server"_s;
    QTest::newRow("location") << u"provisioningParameters.locationId"_s << QJsonValue(u"bad"_s) << u"users[3].location server"_s;
    QTest::newRow("name") << u"provisioningParameters.firstName"_s << QJsonValue(u"<b>"_s) << u"users[3].firstName server"_s;
}

void TestFormHelp::refusalsOfUsers()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    QFETCH(QString, place);
    const QJsonObject body = test::with(test::subscriberBody(m_customerId, u"refused@there.example"_s, u"4100"_s), path, value);
    const auto reply = m_probe.post(u"/wholesale/subscribers"_s, body);
    QCOMPARE(reply.status, 400);
    QCOMPARE(places(userFields(errorOf(reply), 3)), place);
}

void TestFormHelp::refusalsOfTemplatesAndLocations()
{
    QCOMPARE(places(templateFields(errorOf(m_probe.post(u"/partnerhub/templates"_s, test::templateBody(u"Standard north"_s))))),
        u"name name-taken"_s);
    const QJsonObject body = test::with(test::templateBody(u"Other"_s), u"subscriptionId"_s, u"Sub0"_s);
    QCOMPARE(places(templateFields(errorOf(m_probe.post(u"/partnerhub/templates"_s, body)))), u"subscriptionId server"_s);
    const QString org = m_probe.get(u"/wholesale/customers/"_s + m_customerId).object()[u"orgId"_s].toString();
    m_probe.get(u"/organizations/"_s + org);
    const QJsonObject location = test::with(test::locationBody(u"Depot"_s), u"address.address1"_s, QString(51, u'x'));
    QCOMPARE(
        places(locationFields(errorOf(m_probe.post(u"/locations?orgId="_s + org, location)), 1)), u"locations[1].address.line1 server"_s);
}

void TestFormHelp::refusalsWithoutAField_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("place");
    QTest::newRow("code alone") << u"The email is already associated with an existing user."_s << 10022 << u"primaryEmail email-taken"_s;
    QTest::newRow("external ID") << u"externalId is already used."_s << 0 << u"externalId server"_s;
    QTest::newRow("address") << u"The address could not be verified."_s << 0 << u"address.line1 server"_s;
    QTest::newRow("package") << u"One of the packages is not allowed."_s << 0 << u"packages server"_s;
    QTest::newRow("unknown") << u"Something else."_s << 99999 << u" server"_s;
    QTest::newRow("of no field here") << u"The extension is taken."_s << 10025 << u" extension-taken"_s;
}

void TestFormHelp::refusalsWithoutAField()
{
    QFETCH(QString, sentence);
    QFETCH(int, code);
    QFETCH(QString, place);
    Error error;
    error.kind = Error::Kind::Invalid;
    error.httpStatus = 400;
    error.errorCode = code;
    error.detail = sentence;
    QCOMPARE(places(customerFields(error)), place);
    error.fields << FieldError{{}, u"server"_s, sentence};
    QCOMPARE(places(customerFields(error)), place);
    QCOMPARE(customerFields(error).first().text, sentence);
    QVERIFY(customerFields(Error()).isEmpty());
}

QTEST_GUILESS_MAIN(TestFormHelp)
#include "tst_formhelp.moc"
