// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/onboardedcustomer.h"
#include "support/sandboxprocess.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pd::test;
using namespace Qt::StringLiterals;

/// What happens after 202, as names and e-mails steer it, across restarts too.
class TestSandboxProvisioning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statusFollowsTheName_data();
    void statusFollowsTheName();
    void packagesGetReadyOneAfterTheOther();
    void reviewIsApprovedInTheEnd();
    void organizationsAreClosedUntilTheyAreRead();
    void updateReplacesThePackages();
    void deletingEndsTheMappingOnly();
    void consentIsWaitedFor();
    void firstUserBecomesAdministrator();
    void stateSurvivesARestart();
    void ledgerCountsWhatWasCreated();
};

void TestSandboxProvisioning::statusFollowsTheName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("status");
    QTest::newRow("plain") << u"Bäckerei & Söhne"_s << u"provisioned"_s;
    QTest::newRow("RPL") << u"Company RPL"_s << u"pending_rpl_review"_s;
    QTest::newRow("FAIL") << u"Company FAIL"_s << u"error"_s;
    QTest::newRow("WARN") << u"Company WARN"_s << u"provisioned_with_errors"_s;
}

void TestSandboxProvisioning::statusFollowsTheName()
{
    QFETCH(const QString, name);
    QFETCH(const QString, status);
    const SandboxProcess sandbox({u"--provision-ms"_s, u"200"_s});
    HttpProbe probe(sandbox.base());
    const QJsonObject body = with(customerBody(makeTemplate(probe), u"x"_s), u"customerInfo.name"_s, name);
    const QJsonObject customer = onboard(probe, body);
    QCOMPARE(customer[u"status"_s].toString(), status);
    const bool provisioned = status.startsWith("provisioned"_L1);
    QCOMPARE(customer.contains(u"orgId"_s), provisioned);
    QCOMPARE(!customer[u"errors"_s].toArray().isEmpty(), status == "error"_L1);
    int packageErrors = 0;
    for (const QJsonValue& package : customer[u"resourceDetails"_s][u"packages"_s].toArray()) {
        if (!package[u"errors"_s].toArray().isEmpty()) {
            ++packageErrors;
            QCOMPARE(package[u"errors"_s][0][u"errorCode"_s].toInt(), 2560);
        }
    }
    QCOMPARE(packageErrors, status == "provisioned_with_errors"_L1 ? 1 : 0);
    const ProbeReply user =
        probe.post(u"/wholesale/subscribers"_s, subscriberBody(customer[u"id"_s].toString(), u"a@b.example"_s, u"100"_s));
    QCOMPARE(user.status, provisioned ? 200 : 400);
}

void TestSandboxProvisioning::packagesGetReadyOneAfterTheOther()
{
    const SandboxProcess sandbox({u"--provision-ms"_s, u"400"_s});
    HttpProbe probe(sandbox.base());
    const ProbeReply accepted = probe.post(u"/wholesale/customers"_s, customerBody(makeTemplate(probe), u"steps"_s));
    const QString path = u"/wholesale/customers/"_s + QString::fromUtf8(accepted.headers["location"]).section(u'/', -1);
    QList<qsizetype> seen;
    QJsonObject customer;
    do {
        customer = probe.get(path).object();
        qsizetype ready = 0;
        for (const QJsonValue& package : customer[u"resourceDetails"_s][u"packages"_s].toArray())
            ready += package[u"status"_s].toString() == "provisioned"_L1 ? 1 : 0;
        if (seen.isEmpty() || seen.last() != ready)
            seen << ready;
    } while (customer[u"status"_s].toString() == "provisioning"_L1);
    QCOMPARE(seen, (QList<qsizetype>{0, 1, 2, 3}));
}

void TestSandboxProvisioning::reviewIsApprovedInTheEnd()
{
    const SandboxProcess sandbox({u"--provision-ms"_s, u"30"_s});
    HttpProbe probe(sandbox.base());
    const QJsonObject body = with(customerBody(makeTemplate(probe), u"x"_s), u"customerInfo.name"_s, u"RPL"_s);
    const QString id = onboard(probe, body)[u"id"_s].toString();
    QTRY_COMPARE(probe.get(u"/wholesale/customers/"_s + id).object()[u"status"_s].toString(), u"provisioned"_s);
}

void TestSandboxProvisioning::organizationsAreClosedUntilTheyAreRead()
{
    const SandboxProcess sandbox({u"--provision-ms"_s, u"20"_s});
    HttpProbe probe(sandbox.base());
    const QString org = onboard(probe, customerBody(makeTemplate(probe), u"closed"_s))[u"orgId"_s].toString();
    for (const QString& path :
        {u"/locations"_s, u"/people"_s, u"/telephony/config/numbers"_s, u"/telephony/config/locations"_s, u"/licenses"_s})
        QCOMPARE(probe.get(QString(path + u"?orgId="_s + org)).status, 403);
    QCOMPARE(probe.get(u"/organizations/"_s + org).object()[u"displayName"_s].toString(), u"Company closed"_s);
    const QJsonArray locations = probe.get(u"/locations?orgId="_s + org).items();
    QCOMPARE(locations.size(), 1);
    QCOMPARE(locations.first()[u"name"_s].toString(), u"Head Office"_s);
}

void TestSandboxProvisioning::updateReplacesThePackages()
{
    const SandboxProcess sandbox({u"--provision-ms"_s, u"200"_s});
    HttpProbe probe(sandbox.base());
    const QString id = onboard(probe, customerBody(makeTemplate(probe), u"update"_s))[u"id"_s].toString();
    const QString path = u"/wholesale/customers/"_s + id;
    const QJsonObject change{{"packages"_L1, QJsonArray{"webex_calling"_L1, "common_area_calling"_L1}}};
    const ProbeReply accepted = probe.put(path, change);
    QCOMPARE(accepted.status, 202);
    QVERIFY(accepted.headers["location"].endsWith(id.toUtf8()));
    QCOMPARE(probe.get(path).object()[u"status"_s].toString(), u"updating"_s);
    QCOMPARE(probe.put(path, change).status, 409);
    const QJsonObject after = settled(probe, id);
    QCOMPARE(after[u"status"_s].toString(), u"provisioned"_s);
    QCOMPARE(after[u"packages"_s].toArray(), (QJsonArray{u"webex_calling"_s, u"common_area_calling"_s}));
}

void TestSandboxProvisioning::deletingEndsTheMappingOnly()
{
    const SandboxProcess sandbox({u"--provision-ms"_s, u"200"_s});
    HttpProbe probe(sandbox.base());
    const QJsonObject customer = onboard(probe, customerBody(makeTemplate(probe), u"deleted"_s));
    const QString path = u"/wholesale/customers/"_s + customer[u"id"_s].toString();
    QCOMPARE(probe.post(u"/wholesale/subscribers"_s, subscriberBody(customer[u"id"_s].toString(), u"a@b.example"_s, u"100"_s)).status, 200);
    QCOMPARE(probe.remove(path).status, 202);
    QCOMPARE(probe.get(path).object()[u"status"_s].toString(), u"deleting"_s);
    QTRY_COMPARE(probe.get(path).status, 404);
    QVERIFY(probe.get(u"/wholesale/subscribers"_s).items().isEmpty());
    QCOMPARE(probe.get(u"/organizations/"_s + customer[u"orgId"_s].toString()).status, 200);
    QCOMPARE(probe.get(u"/wholesale/customers?externalId=deleted"_s).items().size(), 0);
}

void TestSandboxProvisioning::consentIsWaitedFor()
{
    const SandboxProcess sandbox({u"--provision-ms"_s, u"20"_s});
    HttpProbe probe(sandbox.base());
    const QString id = onboard(probe, customerBody(makeTemplate(probe), u"consent"_s))[u"id"_s].toString();
    const ProbeReply plain = probe.post(u"/wholesale/subscribers"_s, subscriberBody(id, u"plain@b.example"_s, u"100"_s));
    const ProbeReply pending = probe.post(u"/wholesale/subscribers"_s, subscriberBody(id, u"who+consent@b.example"_s, u"101"_s));
    QCOMPARE(pending.status, 202);
    QCOMPARE(pending.object()[u"status"_s].toString(), u"pending_user_migration"_s);
    QVERIFY(!pending.object().contains(u"personId"_s));
    QVERIFY(pending.headers.contains("location"));
    QCOMPARE(probe.get(u"/wholesale/subscribers?status=pending_user_migration"_s).items().size(), 1);
    const QString move = u"/subscribers/%1/emails/consentMove"_s;
    QCOMPARE(probe.send("POST", move.arg(pending.object()[u"id"_s].toString())).status, 204);
    QCOMPARE(probe.send("POST", move.arg(plain.object()[u"id"_s].toString())).status, 400);
}

void TestSandboxProvisioning::firstUserBecomesAdministrator()
{
    const SandboxProcess sandbox({u"--provision-ms"_s, u"20"_s});
    HttpProbe probe(sandbox.base());
    const QJsonObject customer = onboard(probe, customerBody(makeTemplate(probe), u"admin"_s));
    for (int i = 0; i < 2; ++i) {
        const QJsonObject body = subscriberBody(customer[u"id"_s].toString(), u"user%1@b.example"_s.arg(i), QString::number(100 + i));
        QCOMPARE(probe.post(u"/wholesale/subscribers"_s, body).status, 200);
    }
    const QString org = customer[u"orgId"_s].toString();
    QCOMPARE(probe.get(u"/organizations/"_s + org).status, 200);
    const QJsonArray people = probe.get(u"/people?callingData=true&orgId="_s + org).items();
    QCOMPARE(people.size(), 2);
    QCOMPARE(people[0][u"roles"_s].toArray().size(), 1);
    QCOMPARE(people[1][u"roles"_s].toArray().size(), 0);
    QCOMPARE(people[1][u"extension"_s].toString(), u"101"_s);
}

void TestSandboxProvisioning::stateSurvivesARestart()
{
    const QTemporaryDir directory;
    const QStringList arguments{u"--data"_s, directory.path(), u"--provision-ms"_s, u"300"_s};
    QString path;
    {
        SandboxProcess sandbox(arguments);
        HttpProbe probe(sandbox.base());
        const ProbeReply accepted = probe.post(u"/wholesale/customers"_s, customerBody(makeTemplate(probe), u"kept"_s));
        QCOMPARE(accepted.status, 202);
        path = u"/wholesale/customers/"_s + QString::fromUtf8(accepted.headers["location"]).section(u'/', -1);
        sandbox.kill(); // while it is being provisioned
    }
    const SandboxProcess sandbox(arguments);
    HttpProbe probe(sandbox.base());
    QTRY_COMPARE(probe.get(path).object()[u"status"_s].toString(), u"provisioned"_s);
    QCOMPARE(probe.get(u"/partnerhub/templates"_s).items().size(), 1);
    QCOMPARE(probe.get(u"/sandbox/creations?kind=customer"_s).items().first()[u"count"_s].toInt(), 1);
}

void TestSandboxProvisioning::ledgerCountsWhatWasCreated()
{
    const SandboxProcess sandbox({u"--provision-ms"_s, u"20"_s});
    HttpProbe probe(sandbox.base());
    const QJsonObject body = customerBody(makeTemplate(probe), u"once"_s);
    QCOMPARE(probe.post(u"/wholesale/customers"_s, body).status, 202);
    QCOMPARE(probe.post(u"/wholesale/customers"_s, body).status, 409);
    const QJsonArray ledger = probe.get(u"/sandbox/creations?kind=customer"_s).items();
    QCOMPARE(ledger.size(), 1);
    QCOMPARE(ledger.first()[u"key"_s].toString(), u"once"_s);
    QCOMPARE(ledger.first()[u"count"_s].toInt(), 1);
    QCOMPARE(ledger.first()[u"posts"_s].toInt(), 2);
}

QTEST_GUILESS_MAIN(TestSandboxProvisioning)
#include "tst_sandboxprovisioning.moc"
