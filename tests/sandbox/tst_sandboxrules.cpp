// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/onboardedcustomer.h"
#include "support/sandboxprocess.h"

#include <QTest>

using namespace pd::test;
using namespace Qt::StringLiterals;

/// Each rule of the offer is refused with its code and field, and changes nothing.
class TestSandboxRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void customers_data();
    void customers();
    void subscribers_data();
    void subscribers();
    void templates_data();
    void templates();
    void prechecksNeedOnlyWhatIsThere();
    void attachingTakesAnOrganizationThatIsFree();
    void administratorsAreNotLowered();
    void suspendedSubPartnersMayOnlyDelete();
    void locationNamesAreUnique();

private:
    std::unique_ptr<SandboxProcess> m_sandbox;
    QString m_provisioningId;
    QJsonObject m_customer;
};

void TestSandboxRules::initTestCase()
{
    m_sandbox = std::make_unique<SandboxProcess>(QStringList{u"--provision-ms"_s, u"40"_s});
    QVERIFY2(m_sandbox->isRunning(), qPrintable(m_sandbox->problem()));
    HttpProbe probe(m_sandbox->base());
    m_provisioningId = makeTemplate(probe);
    m_customer = onboard(probe, customerBody(m_provisioningId, u"base"_s));
    QCOMPARE(m_customer[u"status"_s].toString(), u"provisioned"_s);
    const QJsonObject first = subscriberBody(m_customer[u"id"_s].toString(), u"first@base.example"_s, u"100"_s);
    QCOMPARE(probe.post(u"/wholesale/subscribers"_s, with(first, u"provisioningParameters.primaryPhoneNumber"_s, u"+14085550100"_s)).status,
        200);
}

void TestSandboxRules::customers_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    const QJsonValue gone(QJsonValue::Undefined);
    const QString calling = u"provisioningParameters.calling.location."_s;
    const QString longLine = QString(51, u'x');
    QTest::newRow("no provisioning ID") << u"provisioningId"_s << gone << 400 << u"1001 provisioningId"_s;
    QTest::newRow("unknown provisioning ID") << u"provisioningId"_s << QJsonValue(u"abc"_s) << 400 << u"1004 provisioningId"_s;
    QTest::newRow("no external ID") << u"externalId"_s << gone << 400 << u"1001 externalId"_s;
    QTest::newRow("external ID in use") << u"externalId"_s << QJsonValue(u"base"_s) << 409 << u"10023 externalId"_s;
    QTest::newRow("no packages") << u"packages"_s << gone << 400 << u"1001 packages"_s;
    QTest::newRow("unknown package") << u"packages"_s << QJsonValue(QJsonArray{u"webex_magic"_s}) << 400 << u"1003 packages"_s;
    QTest::newRow("package dependency") << u"packages"_s << QJsonValue(QJsonArray{u"webex_meetings"_s, u"attendant_console"_s}) << 400
                                        << u"1003 packages"_s;
    QTest::newRow("no name") << u"customerInfo.name"_s << gone << 400 << u"1001 customerInfo.name"_s;
    QTest::newRow("percent in the name") << u"customerInfo.name"_s << QJsonValue(u"50 % off"_s) << 400 << u"1003 customerInfo.name"_s;
    QTest::newRow("no email") << u"customerInfo.primaryEmail"_s << gone << 400 << u"1001 customerInfo.primaryEmail"_s;
    QTest::newRow("bad email") << u"customerInfo.primaryEmail"_s << QJsonValue(u"a@b"_s) << 400 << u"1003 customerInfo.primaryEmail"_s;
    QTest::newRow("email in use") << u"customerInfo.primaryEmail"_s << QJsonValue(u"first@base.example"_s) << 400
                                  << u"10022 customerInfo.primaryEmail"_s;
    QTest::newRow("email that is always taken")
        << u"customerInfo.primaryEmail"_s << QJsonValue(u"a+taken@b.example"_s) << 400 << u"10022 customerInfo.primaryEmail"_s;
    QTest::newRow("no address") << u"address.addressLine1"_s << gone << 400 << u"1001 address.addressLine1"_s;
    QTest::newRow("long address line") << u"address.addressLine2"_s << QJsonValue(longLine) << 400 << u"1002 address.addressLine2"_s;
    QTest::newRow("country") << u"address.country"_s << QJsonValue(u"usa"_s) << 400 << u"1003 address.country"_s;
    QTest::newRow("state") << u"address.stateOrProvince"_s << gone << 400 << u"1001 address.stateOrProvince"_s;
    QTest::newRow("postal code") << u"address.zipOrPostalCode"_s << gone << 400 << u"1001 address.zipOrPostalCode"_s;
    QTest::newRow("no calling location") << u"provisioningParameters"_s << gone << 400 << u"1001 provisioningParameters.calling.location"_s;
    QTest::newRow("location without a name") << QString(calling + u"name"_s) << gone << 400 << QString(u"1001 "_s + calling + u"name"_s);
    QTest::newRow("unknown time zone") << QString(calling + u"timezone"_s) << QJsonValue(u"Mars/Olympus"_s) << 400
                                       << QString(u"1003 "_s + calling + u"timezone"_s);
    QTest::newRow("location language") << QString(calling + u"language"_s) << gone << 400 << QString(u"1001 "_s + calling + u"language"_s);
    QTest::newRow("unknown limit") << u"provisioningParameters.packages.limits.magic"_s << QJsonValue(5) << 400
                                   << u"1003 provisioningParameters.packages.limits.magic"_s;
    QTest::newRow("unknown organization") << u"orgId"_s << QJsonValue(u"abc"_s) << 400 << u"1004 orgId"_s;
    QTest::newRow("billing start in 91 days") << u"billingStartDate"_s << QJsonValue(QDate::currentDate().addDays(92).toString(Qt::ISODate))
                                              << 400 << u"1003 billingStartDate"_s;
}

void TestSandboxRules::customers()
{
    QFETCH(const QString, path);
    QFETCH(const QJsonValue, value);
    QFETCH(const int, status);
    QFETCH(const QString, error);
    HttpProbe probe(m_sandbox->base());
    const QJsonObject body = with(customerBody(m_provisioningId, u"rule"_s), path, value);
    const ProbeReply reply = probe.post(u"/wholesale/customers"_s, body);
    QCOMPARE(reply.status, status);
    QVERIFY2(reply.errors().contains(error), qPrintable(QString::fromUtf8(reply.body)));
    QVERIFY(probe.get(u"/wholesale/customers?externalId=rule"_s).items().isEmpty());
}

void TestSandboxRules::subscribers_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("error");
    const QJsonValue gone(QJsonValue::Undefined);
    const QString parameters = u"provisioningParameters."_s;
    QTest::newRow("no customer") << u"customerId"_s << gone << u"1001 customerId"_s;
    QTest::newRow("unknown customer") << u"customerId"_s << QJsonValue(u"abc"_s) << u"1004 customerId"_s;
    QTest::newRow("no email") << u"email"_s << gone << u"1001 email"_s;
    QTest::newRow("bad email") << u"email"_s << QJsonValue(u"nobody"_s) << u"1003 email"_s;
    QTest::newRow("email in use") << u"email"_s << QJsonValue(u"first@base.example"_s) << u"10022 email"_s;
    QTest::newRow("email in use, other case") << u"email"_s << QJsonValue(u"First@Base.example"_s) << u"10022 email"_s;
    QTest::newRow("email that is always taken") << u"email"_s << QJsonValue(u"x+taken@base.example"_s) << u"10022 email"_s;
    QTest::newRow("no package") << u"packages"_s << gone << u"1003 packages"_s;
    QTest::newRow("two packages") << u"packages"_s << QJsonValue(QJsonArray{u"webex_calling"_s, u"webex_suite"_s}) << u"1003 packages"_s;
    QTest::newRow("package and packages") << u"package"_s << QJsonValue(u"webex_calling"_s) << u"1003 packages"_s;
    QTest::newRow("add-on only") << u"packages"_s << QJsonValue(QJsonArray{u"attendant_console"_s}) << u"1003 packages"_s;
    QTest::newRow("package of no subscriber") << u"packages"_s << QJsonValue(QJsonArray{u"common_area_calling"_s}) << u"1003 packages"_s;
    QTest::newRow("package that the customer has not") << u"packages"_s << QJsonValue(QJsonArray{u"webex_voice"_s}) << u"1003 packages"_s;
    QTest::newRow("no number for calling") << QString(parameters + u"extension"_s) << gone << u"1001 provisioningParameters.extension"_s;
    QTest::newRow("extension in use") << QString(parameters + u"extension"_s) << QJsonValue(u"100"_s)
                                      << u"10025 provisioningParameters.extension"_s;
    QTest::newRow("extension with letters") << QString(parameters + u"extension"_s) << QJsonValue(u"1a"_s)
                                            << u"1003 provisioningParameters.extension"_s;
    QTest::newRow("number in use") << QString(parameters + u"primaryPhoneNumber"_s) << QJsonValue(u"+14085550100"_s)
                                   << u"10025 provisioningParameters.primaryPhoneNumber"_s;
    QTest::newRow("number not in E.164") << QString(parameters + u"primaryPhoneNumber"_s) << QJsonValue(u"0408 5550100"_s)
                                         << u"1003 provisioningParameters.primaryPhoneNumber"_s;
    QTest::newRow("unknown location") << QString(parameters + u"locationId"_s) << QJsonValue(u"abc"_s)
                                      << u"1004 provisioningParameters.locationId"_s;
    QTest::newRow("long first name") << QString(parameters + u"firstName"_s) << QJsonValue(QString(31, u'x'))
                                     << u"1002 provisioningParameters.firstName"_s;
    QTest::newRow("character in a name") << QString(parameters + u"lastName"_s) << QJsonValue(u"By#ron"_s)
                                         << u"1003 provisioningParameters.lastName"_s;
}

void TestSandboxRules::subscribers()
{
    QFETCH(const QString, path);
    QFETCH(const QJsonValue, value);
    QFETCH(const QString, error);
    HttpProbe probe(m_sandbox->base());
    const int before = static_cast<int>(probe.get(u"/wholesale/subscribers"_s).items().size());
    const QJsonObject body = with(subscriberBody(m_customer[u"id"_s].toString(), u"second@base.example"_s, u"200"_s), path, value);
    const ProbeReply reply = probe.post(u"/wholesale/subscribers"_s, body);
    QCOMPARE(reply.status, 400);
    QVERIFY2(reply.errors().contains(error), qPrintable(QString::fromUtf8(reply.body)));
    QCOMPARE(probe.get(u"/wholesale/subscribers"_s).items().size(), before);
}

void TestSandboxRules::templates_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<int>("status");
    QTest::newRow("name in use") << u"name"_s << QJsonValue(u"standard"_s) << 409;
    QTest::newRow("no name") << u"name"_s << QJsonValue(QString()) << 400;
    QTest::newRow("unknown subscription") << u"subscriptionId"_s << QJsonValue(u"Sub0000000"_s) << 400;
    QTest::newRow("unknown authentication") << u"authentication.mode"_s << QJsonValue(u"magic"_s) << 400;
    QTest::newRow("SAML without its entity ID") << u"authentication.mode"_s << QJsonValue(u"saml"_s) << 400;
    QTest::newRow("no administrator") << u"serviceProviderAdmin"_s << QJsonValue(QJsonValue::Undefined) << 400;
}

void TestSandboxRules::templates()
{
    QFETCH(const QString, path);
    QFETCH(const QJsonValue, value);
    QFETCH(const int, status);
    HttpProbe probe(m_sandbox->base());
    const ProbeReply reply = probe.post(u"/partnerhub/templates"_s, with(templateBody(u"Other"_s), path, value));
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.headers["x-partner-hub-extension"], QByteArray("not part of the public API"));
}

void TestSandboxRules::prechecksNeedOnlyWhatIsThere()
{
    HttpProbe probe(m_sandbox->base());
    const QJsonObject full = customerBody(m_provisioningId, u"precheck"_s);
    const QJsonObject small{
        {"address"_L1, full[u"address"_s]}, {"customerInfo"_L1, QJsonObject{{"primaryEmail"_L1, "new@precheck.example"_L1}}}};
    QCOMPARE(probe.post(u"/wholesale/customers/validate"_s, small).status, 200);
    QCOMPARE(probe.post(u"/wholesale/customers/validate"_s, full).status, 200);
    const ProbeReply taken =
        probe.post(u"/wholesale/customers/validate"_s, with(small, u"customerInfo.primaryEmail"_s, u"a+taken@b.example"_s));
    QCOMPARE(taken.status, 400);
    QCOMPARE(taken.errors(), QStringList{u"10022 customerInfo.primaryEmail"_s});
    QCOMPARE(probe.post(u"/wholesale/subscribers/validate"_s, {{"email"_L1, "new@precheck.example"_L1}}).status, 200);
    QCOMPARE(
        probe.post(u"/wholesale/subscribers/validate"_s, {{"email"_L1, "first@base.example"_L1}}).errors(), QStringList{u"10022 email"_s});
    QVERIFY(probe.get(u"/sandbox/creations"_s).body.indexOf("precheck") < 0);
}

void TestSandboxRules::attachingTakesAnOrganizationThatIsFree()
{
    HttpProbe probe(m_sandbox->base());
    const QJsonObject free = probe.get(u"/sandbox/attachable"_s).items().first().toObject();
    QJsonObject body = with(customerBody(m_provisioningId, u"attached"_s), u"orgId"_s, free[u"id"_s]);
    body.remove(u"customerInfo"_s);
    const QJsonObject customer = onboard(probe, body);
    QCOMPARE(customer[u"orgId"_s].toString(), free[u"id"_s].toString());
    const QString mode = u"/partnerhub/organizations/%1/restrictedMode"_s;
    QCOMPARE(probe.get(mode.arg(free[u"id"_s].toString())).object()[u"restrictedByPartner"_s].toBool(true), false);
    QCOMPARE(probe.get(mode.arg(m_customer[u"orgId"_s].toString())).object()[u"restrictedByPartner"_s].toBool(false), true);
    const ProbeReply again = probe.post(u"/wholesale/customers"_s, with(body, u"externalId"_s, u"attached-2"_s));
    QCOMPARE(again.errors(), QStringList{u"10024 orgId"_s});
}

void TestSandboxRules::administratorsAreNotLowered()
{
    HttpProbe probe(m_sandbox->base());
    const QJsonObject first = probe.get(u"/wholesale/subscribers?email=first@base.example"_s).items().first().toObject();
    const QString path = u"/wholesale/subscribers/"_s + first[u"id"_s].toString();
    const ProbeReply lowered = probe.put(path, {{"packages"_L1, QJsonArray{"webex_meetings"_L1}}});
    QCOMPARE(lowered.status, 400);
    QCOMPARE(lowered.errors(), QStringList{u"10026 packages"_s});
    const ProbeReply raised = probe.put(path, {{"packages"_L1, QJsonArray{"webex_suite"_L1}}});
    QCOMPARE(raised.status, 200);
    QCOMPARE(raised.object()[u"packages"_s].toArray().first().toString(), u"webex_suite"_s);
}

void TestSandboxRules::suspendedSubPartnersMayOnlyDelete()
{
    HttpProbe probe(m_sandbox->base());
    const QJsonArray suspended = probe.get(u"/wholesale/subPartners?provisioningState=suspended"_s).items();
    QCOMPARE(suspended.size(), 1);
    const QString query = u"?onBehalfOfSubPartnerOrgId="_s + suspended.first()[u"orgId"_s].toString();
    QCOMPARE(probe.post(u"/wholesale/customers"_s + query, customerBody(m_provisioningId, u"suspended"_s)).status, 403);
    QCOMPARE(probe.get(u"/wholesale/customers"_s + query).status, 200);
    const QJsonArray active = probe.get(u"/wholesale/subPartners?provisioningState=active"_s).items();
    const QString behalf = u"?onBehalfOfSubPartnerOrgId="_s + active.first()[u"orgId"_s].toString();
    QCOMPARE(probe.post(u"/wholesale/customers"_s + behalf, customerBody(m_provisioningId, u"of-a-sub-partner"_s)).status, 202);
    QCOMPARE(probe.get(u"/wholesale/customers"_s + behalf).items().size(), 1);
    QVERIFY(probe.get(u"/wholesale/customers?externalId=of-a-sub-partner"_s).items().isEmpty());
}

void TestSandboxRules::locationNamesAreUnique()
{
    HttpProbe probe(m_sandbox->base());
    const QString org = m_customer[u"orgId"_s].toString();
    QCOMPARE(probe.get(u"/organizations/"_s + org).status, 200);
    const QString path = u"/locations?orgId="_s + org;
    QCOMPARE(probe.post(path, locationBody(u"Warehouse"_s)).status, 200);
    QCOMPARE(probe.post(path, locationBody(u"warehouse "_s)).errors(), QStringList{u"10027 name"_s});
    QCOMPARE(probe.post(path, with(locationBody(u"Depot"_s), u"timeZone"_s, u"nowhere"_s)).errors(), QStringList{u"1003 timeZone"_s});
    QCOMPARE(probe.get(path).items().size(), 2);
}

QTEST_GUILESS_MAIN(TestSandboxRules)
#include "tst_sandboxrules.moc"
