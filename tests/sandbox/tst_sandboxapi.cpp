// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/onboardedcustomer.h"
#include "support/sandboxprocess.h"

#include <QCryptographicHash>
#include <QDate>
#include <QTest>
#include <QUrlQuery>

using namespace pd::test;
using namespace Qt::StringLiterals;

/// The wider public API, billing files and the sign-in.
class TestSandboxApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void numbersOfUsersAreListed();
    void numbersAreAddedAndRemoved();
    void pstnConnectionIsChosen();
    void tagsAreReplaced();
    void organizationIsRenamed();
    void reportIsDownloadedWithoutTheToken();
    void reportsAreMadeOnce();
    void signInNeedsTheVerifier();
    void refreshTokensRotate();
    void revokedTokensAreRefused();

private:
    [[nodiscard]] ProbeReply tokenFor(const QList<std::pair<QString, QString>>& form) const;
    [[nodiscard]] QString grant(const QByteArray& verifier) const;

    std::unique_ptr<SandboxProcess> m_sandbox;
    QString m_org;
    QString m_location;
};

void TestSandboxApi::initTestCase()
{
    m_sandbox = std::make_unique<SandboxProcess>(QStringList{u"--provision-ms"_s, u"20"_s});
    QVERIFY2(m_sandbox->isRunning(), qPrintable(m_sandbox->problem()));
    HttpProbe probe(m_sandbox->base());
    const QJsonObject customer = onboard(probe, customerBody(makeTemplate(probe), u"api"_s));
    m_org = customer[u"orgId"_s].toString();
    QCOMPARE(probe.get(u"/organizations/"_s + m_org).status, 200);
    m_location = probe.get(u"/telephony/config/locations?orgId="_s + m_org).object()[u"locations"_s][0][u"id"_s].toString();
    const QJsonObject user = with(subscriberBody(customer[u"id"_s].toString(), u"u@api.example"_s, u"0042"_s),
        u"provisioningParameters.primaryPhoneNumber"_s, u"+14085550101"_s);
    QCOMPARE(probe.post(u"/wholesale/subscribers"_s, user).status, 200);
}

void TestSandboxApi::numbersOfUsersAreListed()
{
    HttpProbe probe(m_sandbox->base());
    const QJsonArray numbers =
        probe.get(u"/telephony/config/numbers?phoneNumber=%2B14085550101&orgId="_s + m_org).object()[u"phoneNumbers"_s].toArray();
    QCOMPARE(numbers.size(), 1);
    QCOMPARE(numbers[0][u"extension"_s].toString(), u"0042"_s);
    QCOMPARE(numbers[0][u"location"_s][u"id"_s].toString(), m_location);
    const QString owner = numbers[0][u"owner"_s][u"id"_s].toString();
    QCOMPARE(probe.get(u"/people/"_s + owner).object()[u"displayName"_s].toString(), u"Ada Byron"_s);
}

void TestSandboxApi::numbersAreAddedAndRemoved()
{
    HttpProbe probe(m_sandbox->base());
    const QString path = u"/telephony/config/locations/%1/numbers?orgId=%2"_s.arg(m_location, m_org);
    QCOMPARE(probe.post(path, {{"phoneNumbers"_L1, QJsonArray{"+14085550110"_L1, "+14085550111"_L1}}}).status, 201);
    QCOMPARE(probe.post(path, {{"phoneNumbers"_L1, QJsonArray{"+14085550111"_L1}}}).status, 400);
    const QJsonObject checked = probe
                                    .post(u"/telephony/config/actions/validateNumbers/invoke?orgId="_s + m_org,
                                        {{"phoneNumbers"_L1, QJsonArray{"+14085550101"_L1, "+14085550199"_L1, "12"_L1}}})
                                    .object();
    QCOMPARE(checked[u"phoneNumbers"_s][0][u"state"_s].toString(), u"Unavailable"_s);
    QCOMPARE(checked[u"phoneNumbers"_s][1][u"state"_s].toString(), u"Available"_s);
    QCOMPARE(checked[u"phoneNumbers"_s][2][u"state"_s].toString(), u"Invalid"_s);
    const QJsonArray six{"1"_L1, "2"_L1, "3"_L1, "4"_L1, "5"_L1, "6"_L1};
    QCOMPARE(probe.send("DELETE", path, HttpProbe::bytes({{"phoneNumbers"_L1, six}})).status, 400);
    QCOMPARE(probe.send("DELETE", path, HttpProbe::bytes({{"phoneNumbers"_L1, QJsonArray{"+14085550110"_L1}}})).status, 204);
    const QJsonObject extensions =
        probe
            .post(u"/telephony/config/locations/%1/actions/validateExtensions/invoke?orgId=%2"_s.arg(m_location, m_org),
                {{"extensions"_L1, QJsonArray{"0042"_L1}}})
            .object();
    QCOMPARE(extensions[u"status"_s].toString(), u"ERRORS"_s);
}

void TestSandboxApi::pstnConnectionIsChosen()
{
    HttpProbe probe(m_sandbox->base());
    const QString path = u"/telephony/pstn/locations/%1/%2?orgId=%3"_s;
    QCOMPARE(probe.get(path.arg(m_location, u"connection"_s, m_org)).status, 404);
    const QJsonArray options = probe.get(path.arg(m_location, u"connectionOptions"_s, m_org)).items();
    QCOMPARE(probe.put(path.arg(m_location, u"connection"_s, m_org), {{"id"_L1, options[1][u"id"_s]}}).status, 204);
    QCOMPARE(probe.get(path.arg(m_location, u"connection"_s, m_org)).object()[u"id"_s], options[1][u"id"_s]);
}

void TestSandboxApi::tagsAreReplaced()
{
    HttpProbe probe(m_sandbox->base());
    const QString path = u"/partner/tags/organizations/"_s + m_org;
    QCOMPARE(probe.post(QString(path + u"/assignTags"_s), {{"tags"_L1, QJsonArray{"gold"_L1, "north"_L1}}}).status, 204);
    QCOMPARE(probe.post(QString(path + u"/assignTags"_s), {{"tags"_L1, QJsonArray{"silver"_L1}}}).status, 204);
    QCOMPARE(probe.get(path).object()[u"tags"_s].toArray(), QJsonArray{u"silver"_s});
    QCOMPARE(probe.get(u"/partner/tags/organizations?tags=gold,silver"_s).items().size(), 1); // any of them
    QCOMPARE(probe.get(u"/partner/tags/organizations?tags=gold"_s).items().size(), 0);
    QCOMPARE(probe.get(u"/partner/tags/organizations?tags=silver&max=101"_s).status, 400);
    QCOMPARE(probe.get(u"/partner/tags/organizations"_s).status, 400);
    const QJsonArray six{"a"_L1, "b"_L1, "c"_L1, "d"_L1, "e"_L1, "f"_L1};
    QCOMPARE(probe.post(QString(path + u"/assignTags"_s), {{"tags"_L1, six}}).status, 400);
}

void TestSandboxApi::organizationIsRenamed()
{
    HttpProbe probe(m_sandbox->base());
    QCOMPARE(probe.send("PATCH", u"/identity/organizations/"_s + m_org, HttpProbe::bytes({{"displayName"_L1, "Renamed"_L1}})).status, 200);
    QCOMPARE(probe.get(u"/organizations/"_s + m_org).object()[u"displayName"_s].toString(), u"Renamed"_s);
}

void TestSandboxApi::reportIsDownloadedWithoutTheToken()
{
    HttpProbe probe(m_sandbox->base());
    const QDate last = QDate::currentDate().addDays(-3);
    const QJsonObject body{{"billingStartDate"_L1, last.addDays(-30).toString(Qt::ISODate)},
        {"billingEndDate"_L1, last.toString(Qt::ISODate)}, {"type"_L1, "USER"_L1}};
    const QString path = u"/wholesale/billing/reports/"_s + probe.post(u"/wholesale/billing/reports"_s, body).object()[u"id"_s].toString();
    QVERIFY(!probe.get(path).object().contains(u"tempDownloadURL"_s) || probe.get(path).object()[u"status"_s].toString() == "COMPLETED"_L1);
    QTRY_COMPARE(probe.get(path).object()[u"status"_s].toString(), u"COMPLETED"_s);
    const QString url = probe.get(path).object()[u"tempDownloadURL"_s].toString();
    QVERIFY(QUrl(url).port() != m_sandbox->base().port());
    QCOMPARE(probe.get(url).status, 400);
    probe.token.clear();
    const ProbeReply file = probe.get(url);
    QCOMPARE(file.status, 200);
    QVERIFY(file.body.startsWith("PARTNER_NAME,PARTNER_ORG_ID,SUBSCRIPTION_ID,CUSTOMER_ORG_ID,CUSTOMER_EXTERNAL_ID,SERVICE_NAME"));
    QCOMPARE(probe.get(QString(url).replace(u"Signature="_s, u"Signature=x"_s)).status, 403);
}

void TestSandboxApi::reportsAreMadeOnce()
{
    HttpProbe probe(m_sandbox->base());
    const QDate today = QDate::currentDate();
    const QString reports = u"/wholesale/billing/reports"_s;
    const QJsonObject body{
        {"billingStartDate"_L1, today.addDays(-40).toString(Qt::ISODate)}, {"billingEndDate"_L1, today.addDays(-20).toString(Qt::ISODate)}};
    const ProbeReply first = probe.post(reports, body);
    QCOMPARE(first.status, 200);
    QCOMPARE(first.object()[u"type"_s].toString(), u"PARTNER"_s);
    QCOMPARE(probe.post(reports, body).status, 409);
    QCOMPARE(probe.remove(reports + u'/' + first.object()[u"id"_s].toString()).status, 204);
    QCOMPARE(probe.post(reports, body).status, 200);
    QCOMPARE(probe.post(reports, with(body, u"billingEndDate"_s, today.addDays(1).toString(Qt::ISODate))).errors(),
        QStringList{u"1003 billingEndDate"_s});
    QCOMPARE(probe.post(reports, with(body, u"billingStartDate"_s, today.addYears(-6).toString(Qt::ISODate))).status, 400);
    QCOMPARE(probe.post(reports, with(body, u"type"_s, u"WORLD"_s)).errors(), QStringList{u"1003 type"_s});
}

QString TestSandboxApi::grant(const QByteArray& verifier) const
{
    HttpProbe probe(m_sandbox->base());
    probe.token.clear();
    const QByteArray challenge = QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
                                     .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const ProbeReply reply = probe.get(u"/authorize?client_id=c&response_type=code&redirect_uri=http://127.0.0.1:9/cb&scope=a%20b&state=s1"
                                       "&code_challenge_method=S256&code_challenge="_s
        + QString::fromLatin1(challenge));
    const QUrl back(QString::fromUtf8(reply.headers["location"]));
    const QUrlQuery query(back);
    return reply.status == 302 && query.queryItemValue(u"state"_s) == "s1"_L1 ? query.queryItemValue(u"code"_s) : QString();
}

ProbeReply TestSandboxApi::tokenFor(const QList<std::pair<QString, QString>>& form) const
{
    HttpProbe probe(m_sandbox->base());
    probe.token.clear();
    probe.extraHeaders["Content-Type"] = "application/x-www-form-urlencoded";
    QUrlQuery query;
    for (const auto& [name, value] : form)
        query.addQueryItem(name, value);
    return probe.send("POST", u"/access_token"_s, query.toString(QUrl::FullyEncoded).toUtf8());
}

void TestSandboxApi::signInNeedsTheVerifier()
{
    const QByteArray verifier(50, 'v');
    const QString redirect = u"http://127.0.0.1:9/cb"_s;
    const auto exchange = [&](const QString& received, const QString& proof) {
        return tokenFor({{u"grant_type"_s, u"authorization_code"_s}, {u"client_id"_s, u"c"_s}, {u"code"_s, received},
            {u"redirect_uri"_s, redirect}, {u"code_verifier"_s, proof}});
    };
    QCOMPARE(exchange(grant(verifier), u"wrong"_s).status, 400);
    const QString received = grant(verifier);
    QVERIFY(!received.isEmpty());
    const ProbeReply tokens = exchange(received, QString::fromLatin1(verifier));
    QCOMPARE(tokens.status, 200);
    QCOMPARE(tokens.object()[u"scope"_s].toString(), u"a b"_s);
    QCOMPARE(exchange(received, QString::fromLatin1(verifier)).status, 400);
}

void TestSandboxApi::refreshTokensRotate()
{
    const QByteArray verifier(50, 'w');
    const QJsonObject tokens =
        tokenFor({{u"grant_type"_s, u"authorization_code"_s}, {u"code"_s, grant(verifier)}, {u"redirect_uri"_s, u"http://127.0.0.1:9/cb"_s},
                     {u"code_verifier"_s, QString::fromLatin1(verifier)}})
            .object();
    const QList<std::pair<QString, QString>> form{
        {u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, tokens[u"refresh_token"_s].toString()}};
    const ProbeReply next = tokenFor(form);
    QCOMPARE(next.status, 200);
    QVERIFY(next.object()[u"refresh_token"_s] != tokens[u"refresh_token"_s]);
    QCOMPARE(tokenFor(form).status, 400);
}

void TestSandboxApi::revokedTokensAreRefused()
{
    HttpProbe probe(m_sandbox->base());
    probe.token = "to-be-revoked";
    QCOMPARE(probe.get(u"/people/me"_s).object()[u"emails"_s][0].toString(), u"admin@partner.example"_s);
    QCOMPARE(probe.remove(u"/authorizations"_s).status, 204);
    QCOMPARE(probe.get(u"/people/me"_s).status, 401);
}

QTEST_GUILESS_MAIN(TestSandboxApi)
#include "tst_sandboxapi.moc"
