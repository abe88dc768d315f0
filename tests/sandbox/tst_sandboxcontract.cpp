// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/contract.h"
#include "sandbox/onboardedcustomer.h"
#include "support/sandboxprocess.h"

#include <QDate>
#include <QTest>

using namespace pd::test;
using namespace Qt::StringLiterals;

/// The answers have the fields, types and words of the vendor's description.
class TestSandboxContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answersAgree_data();
    void answersAgree();
    void createdRecordsAgree();
    void reportsAgree();

private:
    [[nodiscard]] QString disagreements(const QJsonObject& value, const QString& schema) const;

    Contract m_contract;
    std::unique_ptr<SandboxProcess> m_sandbox;
};

void TestSandboxContract::initTestCase()
{
    if (!m_contract.isThere())
        QSKIP("The vendor's description of the API is not beside the source tree.");
    m_sandbox = std::make_unique<SandboxProcess>(
        QStringList{u"--customers"_s, u"300"_s, u"--subscribers-per-customer"_s, u"3"_s, u"--provision-ms"_s, u"50"_s});
    QVERIFY2(m_sandbox->isRunning(), qPrintable(m_sandbox->problem()));
}

QString TestSandboxContract::disagreements(const QJsonObject& value, const QString& schema) const
{
    const QJsonObject reference{{"$ref"_L1, QString(u"#/components/schemas/"_s + schema)}};
    return m_contract.disagreements(value, reference).join(u'\n');
}

void TestSandboxContract::answersAgree_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("schema");
    QTest::newRow("customers") << u"/wholesale/customers?max=1000"_s << u"CustomerListResponse"_s;
    QTest::newRow("customers with errors") << u"/wholesale/customers?status=error,provisioned_with_errors"_s << u"CustomerListResponse"_s;
    QTest::newRow("subscribers") << u"/wholesale/subscribers?max=100"_s << u"SubscriberListResponse"_s;
    QTest::newRow("pending subscribers") << u"/wholesale/subscribers?status=pending_user_migration"_s << u"SubscriberListResponse"_s;
    QTest::newRow("sub-partners") << u"/wholesale/subPartners"_s << u"SubPartnersListResponse"_s;
    QTest::newRow("reports") << u"/wholesale/billing/reports"_s << u"WholesaleBillingReportsListResponse"_s;
}

void TestSandboxContract::answersAgree()
{
    QFETCH(const QString, path);
    QFETCH(const QString, schema);
    HttpProbe probe(m_sandbox->base());
    const ProbeReply reply = probe.get(path);
    QCOMPARE(reply.status, 200);
    QCOMPARE(disagreements(reply.object(), schema), QString());
    for (const QJsonValue& item : reply.items())
        QVERIFY2(!item.toObject().contains(u"name"_s), "a list record carries no name");
}

void TestSandboxContract::createdRecordsAgree()
{
    HttpProbe probe(m_sandbox->base());
    const QString id = makeTemplate(probe, u"Contract"_s);
    const QJsonObject body = customerBody(id, u"contract-1"_s);
    QCOMPARE(
        disagreements(probe.post(u"/wholesale/customers/validate"_s, body).object(), u"CustomerProvisioningPrecheckResponse"_s), QString());
    const ProbeReply accepted = probe.post(u"/wholesale/customers"_s, body);
    QCOMPARE(accepted.status, 202);
    QCOMPARE(disagreements(accepted.object(), u"ResourceURL"_s), QString());
    QCOMPARE(accepted.object()[u"url"_s].toString().toUtf8(), accepted.headers["location"]);
    const QString customerId = QString::fromUtf8(accepted.headers["location"]).section(u'/', -1);
    QCOMPARE(disagreements(probe.get(u"/wholesale/customers/"_s + customerId).object(), u"Customer"_s), QString());
    QCOMPARE(settled(probe, customerId)[u"status"_s].toString(), u"provisioned"_s);
    const QJsonObject full = probe.get(u"/wholesale/customers/%1?includePackageLicenseInfo=true"_s.arg(customerId)).object();
    QCOMPARE(disagreements(full, u"Customer"_s), QString());
    QCOMPARE(full[u"resourceDetails"_s][u"packages"_s][0][u"licenseIds"_s].toArray().size(), 1);
    const QJsonObject user = subscriberBody(customerId, u"contract@user.example"_s, u"200"_s);
    QCOMPARE(disagreements(probe.post(u"/wholesale/subscribers/validate"_s, user).object(), u"SubscriberProvisioningPrecheckResponse"_s),
        QString());
    const ProbeReply created = probe.post(u"/wholesale/subscribers"_s, user);
    QCOMPARE(created.status, 200);
    QCOMPARE(disagreements(created.object(), u"Subscriber"_s), QString());
}

void TestSandboxContract::reportsAgree()
{
    HttpProbe probe(m_sandbox->base());
    const QDate last = QDate::currentDate().addDays(-10);
    const ProbeReply created = probe.post(u"/wholesale/billing/reports"_s,
        {{"billingStartDate"_L1, last.addDays(-30).toString(Qt::ISODate)}, {"billingEndDate"_L1, last.toString(Qt::ISODate)},
            {"type"_L1, "CUSTOMER"_L1}});
    QCOMPARE(created.status, 200);
    QCOMPARE(disagreements(created.object(), u"ReportId"_s), QString());
    const QString path = u"/wholesale/billing/reports/"_s + created.object()[u"id"_s].toString();
    QCOMPARE(disagreements(probe.get(path).object(), u"Report"_s), QString());
    QTRY_COMPARE(probe.get(path).object()[u"status"_s].toString(), u"COMPLETED"_s);
    QCOMPARE(disagreements(probe.get(path).object(), u"Report"_s), QString());
}

QTEST_GUILESS_MAIN(TestSandboxContract)
#include "tst_sandboxcontract.moc"
