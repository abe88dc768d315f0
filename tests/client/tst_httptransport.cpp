// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/transportfixture.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

using namespace pd;
using namespace pd::test;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

/// What a request carries and what an answer means.
class TestHttpTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statusBecomesKind_data();
    void statusBecomesKind();
    void redirectGetsNoToken_data();
    void redirectGetsNoToken();
    void idsArriveAsTheyAre_data();
    void idsArriveAsTheyAre();
    void plusInAddressArrives();
    void requestCarriesWhatItMust();
    void logHoldsNoSecrets();
    void notSignedInSendsNothing();
    void unauthorizedAsksForSignIn();
    void twentyUnauthorizedAreTwentyRequests();
    void forbiddenOrganizationIsMadeManagedOnce();
};

void TestHttpTransport::statusBecomesKind_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("F23 400") << 400 << Kind::Invalid;
    QTest::newRow("F24 401") << 401 << Kind::SignIn;
    QTest::newRow("F29 403") << 403 << Kind::Forbidden;
    QTest::newRow("F30 404") << 404 << Kind::NotFound;
    QTest::newRow("F33 410") << 410 << Kind::NotFound;
    QTest::newRow("F33 405") << 405 << Kind::Server;
    QTest::newRow("F33 415") << 415 << Kind::Server;
    QTest::newRow("F33 428") << 428 << Kind::Server;
    QTest::newRow("F32 409") << 409 << Kind::Conflict;
}

void TestHttpTransport::statusBecomesKind()
{
    QFETCH(const int, status);
    QFETCH(const Kind, kind);
    TransportFixture f;
    f.server.enqueue(FaultReply::json("{\"errors\":[{\"errorCode\":\"10022\",\"description\":\"The email is taken\","
                                      "\"fieldName\":\"customerInfo.primaryEmail\"}],\"trackingId\":\"T_1\"}",
                         status),
        2);
    for (const ApiRequest& request : {getRequest(), writeRequest()}) {
        const Answer answer = waitFor(f.transport.send(request));
        QVERIFY(!answer);
        const Error& error = answer.error();
        QCOMPARE(error.kind, kind);
        QCOMPARE(error.httpStatus, status);
        QCOMPARE(error.trackingId, u"T_1"_s);
        QCOMPARE(error.errorCode, 10022);
        QCOMPARE(error.detail, u"The email is taken"_s);
        const FieldError field{u"customerInfo.primaryEmail"_s, u"server"_s, u"The email is taken"_s};
        QCOMPARE(error.fields, QList<FieldError>{field});
    }
    QCOMPARE(f.server.requests().size(), 2);
}

void TestHttpTransport::redirectGetsNoToken_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("F18 other host, %d", status) << u"other"_s << status;
        QTest::addRow("F18 same host, %d", status) << u"same"_s << status;
    }
}

void TestHttpTransport::redirectGetsNoToken()
{
    QFETCH(const QString, target);
    QFETCH(const int, status);
    TransportFixture f;
    FaultServer other;
    other.setHandler([](const SeenRequest&) { return good(); });
    QUrl there = target == "same"_L1 ? f.server.base() : other.base();
    if (target != "same"_L1)
        there.setHost(u"localhost"_s);
    const FaultReply redirect = FaultReply::json("{}", status).with("Location", there.toEncoded());
    f.server.enqueue(redirect, 2);
    for (const ApiRequest& request : {getRequest(), writeRequest()}) {
        const Answer answer = waitFor(f.transport.send(request));
        QCOMPARE(answer.error().kind, Kind::Redirect);
        QCOMPARE(answer.error().detail, there.host());
    }
    QCOMPARE(f.server.requests().size(), 2);
    QCOMPARE(other.connections(), 0);
}

void TestHttpTransport::idsArriveAsTheyAre_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("onTheWire");
    QTest::newRow("B29 slash") << u"a/b"_s << QByteArray("a%2Fb");
    QTest::newRow("B29 question mark") << u"a?b=c"_s << QByteArray("a%3Fb%3Dc");
    QTest::newRow("B29 hash") << u"a#b"_s << QByteArray("a%23b");
    QTest::newRow("B29 encoded slash") << u"a%2Fb"_s << QByteArray("a%252Fb");
    QTest::newRow("B29 dots and slash") << u"../x"_s << QByteArray("..%2Fx");
    QTest::newRow("space and plus") << u"a b+c"_s << QByteArray("a%20b%2Bc");
    QTest::newRow("not Latin") << u"שלום"_s << QByteArray("%D7%A9%D7%9C%D7%95%D7%9D");
    QTest::newRow("B29 dots") << u".."_s << QByteArray();
    QTest::newRow("B29 dot") << u"."_s << QByteArray();
    QTest::newRow("empty") << QString() << QByteArray();
}

void TestHttpTransport::idsArriveAsTheyAre()
{
    QFETCH(const QString, id);
    QFETCH(const QByteArray, onTheWire);
    TransportFixture f;
    f.server.setHandler([](const SeenRequest&) { return good(); });
    for (const Verb verb : {Verb::Get, Verb::Delete}) {
        ApiRequest request = getRequest({u"things"_s, id});
        request.verb = verb;
        const Answer answer = waitFor(f.transport.send(request));
        QCOMPARE(answer.has_value(), !onTheWire.isEmpty());
        if (!answer)
            QCOMPARE(answer.error().kind, Kind::Input);
        else
            QCOMPARE(f.server.requests().last().target, QByteArray("/v1/things/" + onTheWire));
    }
    QCOMPARE(f.server.requests().size(), onTheWire.isEmpty() ? 0 : 2);
}

void TestHttpTransport::plusInAddressArrives()
{
    TransportFixture f;
    f.server.enqueue(good());
    ApiRequest request = getRequest();
    request.query.addQueryItem(u"email"_s, u"a+b@x.example"_s);
    request.query.addQueryItem(u"name"_s, u"a b&c"_s);
    QVERIFY(waitFor(f.transport.send(request)));
    QCOMPARE(f.server.requests().first().target, QByteArray("/v1/things?email=a%2Bb%40x.example&name=a%20b%26c"));
}

void TestHttpTransport::requestCarriesWhatItMust()
{
    TransportFixture f;
    const FaultReply answered = good()
                                    .with("TrackingID", "ROUTER_1")
                                    .with("Date", "Sun, 06 Nov 1994 08:49:37 GMT")
                                    .with("Link", "<http://x/?offset=0>; rel=\"first\", <http://x/?offset=9>; rel=\"next\"");
    f.server.enqueue(answered.with("Set-Cookie", "spy=1"), 2);
    f.server.enqueue(good());
    const Answer answer = waitFor(f.transport.send(getRequest()));
    QVERIFY(waitFor(f.transport.send(writeRequest())));
    QVERIFY(waitFor(f.transport.send(getRequest())));
    QCOMPARE(answer->trackingId, u"ROUTER_1"_s);
    QCOMPARE(answer->serverDate, QDateTime(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC));
    QCOMPARE(answer->nextLink, u"http://x/?offset=9"_s);
    QStringList ids;
    for (const SeenRequest& request : f.server.requests()) {
        QCOMPARE(request.header("Authorization"), "Bearer SECRET");
        QCOMPARE(request.header("Accept"), "application/json");
        QCOMPARE(request.header("Cookie"), QByteArray());
        QVERIFY(request.header("User-Agent").startsWith("PartnerDesk/"));
        QVERIFY(request.header("TrackingID").startsWith("PartnerDesk_"));
        ids << QString::fromLatin1(request.header("TrackingID"));
    }
    QCOMPARE(ids.removeDuplicates(), 0);
    QCOMPARE(f.server.requests()[1].header("Content-Type"), "application/json; charset=utf-8");
    QCOMPARE(f.server.requests()[1].header("Content-Length"), "7");
    QCOMPARE(f.server.connections(), 1);
    QCOMPARE(f.transport.counters().requests, 3);
    QVERIFY(f.transport.counters().bytesReceived > 0);
}

void TestHttpTransport::logHoldsNoSecrets() // I4
{
    static QStringList lines;
    lines.clear();
    QLoggingCategory::setFilterRules(u"*.debug=false\npd.client*.debug=true"_s);
    const QtMessageHandler before =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString& line) { lines << line; });
    TransportFixture f;
    f.server.enqueue(good().with("TrackingID", "T_1"));
    f.server.enqueue(FaultReply::json("{}", 401));
    f.server.enqueue(FaultReply::silent(FaultReply::Ending::Close));
    ApiRequest request = getRequest();
    request.query.addQueryItem(u"Signature"_s, u"SIGNED"_s);
    const Answer answered = waitFor(f.transport.send(request));
    const Answer refused = waitFor(f.transport.send(request));
    const Answer lost = waitFor(f.transport.send(writeRequest()));
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    QVERIFY(answered && !refused && !lost);
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines.first().contains(u"GET things 200"_s) && lines.first().contains(u"T_1"_s), qPrintable(lines.first()));
    for (const QString& text : lines + QStringList{refused.error().detail, lost.error().detail})
        QVERIFY2(!text.contains(u"SECRET"_s) && !text.contains(u"SIGNED"_s), qPrintable(text));
}

void TestHttpTransport::notSignedInSendsNothing()
{
    TransportFixture f;
    f.token.clear();
    QSignalSpy asked(&f.transport, &HttpTransport::signInNeeded);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(waitFor(f.transport.send(getRequest())).error().kind, Kind::SignIn);
    QCOMPARE(f.server.connections(), 0);
    QCOMPARE(asked.size(), 20);
}

void TestHttpTransport::unauthorizedAsksForSignIn() // F24, F25
{
    TransportFixture f;
    QSignalSpy asked(&f.transport, &HttpTransport::signInNeeded);
    f.server.enqueue(FaultReply::json("{}", 401).with("WWW-Authenticate", "Bearer"), 1);
    f.server.enqueue(FaultReply::json("{}", 401).with("WWW-Authenticate", "Basic realm=\"x\""), 1);
    QCOMPARE(waitFor(f.transport.send(getRequest())).error().kind, Kind::SignIn);
    QCOMPARE(waitFor(f.transport.send(writeRequest())).error().kind, Kind::SignIn);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(f.server.requests().size(), 2);
    f.token = u"NEW"_s;
    f.server.enqueue(good());
    QVERIFY(waitFor(f.transport.send(getRequest())));
    QCOMPARE(f.server.requests().last().header("Authorization"), "Bearer NEW");
}

void TestHttpTransport::twentyUnauthorizedAreTwentyRequests() // F27
{
    TransportFixture f;
    f.server.setHandler([](const SeenRequest&) { return FaultReply::json("{}", 401); });
    const auto answers = std::make_shared<QList<Answer>>();
    for (int i = 0; i < 20; ++i)
        keep(f.transport, getRequest(), answers);
    QTRY_COMPARE(answers->size(), 20);
    QCOMPARE(f.server.requests().size(), 20);
}

void TestHttpTransport::forbiddenOrganizationIsMadeManagedOnce() // domain.md 1.9
{
    for (ApiRequest request : {getRequest(), writeRequest()}) {
        TransportFixture f;
        request.managedOrg = OrgId(u"org/1"_s);
        f.server.enqueue(FaultReply::json("{}", 403));
        f.server.enqueue(FaultReply::json("{\"id\":\"org/1\"}"));
        f.server.enqueue(good());
        QVERIFY(waitFor(f.transport.send(request)));
        QCOMPARE(f.server.count("GET", "/organizations/org%2F1"), 1);
        QCOMPARE(f.server.requests().size(), 3);

        f.server.enqueue(FaultReply::json("{}", 403));
        f.server.enqueue(FaultReply::json("{\"id\":\"org/1\"}"));
        f.server.enqueue(FaultReply::json("{}", 403));
        QCOMPARE(waitFor(f.transport.send(request)).error().kind, Kind::Forbidden);
        QCOMPARE(f.server.requests().size(), 6);

        f.server.enqueue(FaultReply::json("{}", 403), 2);
        QCOMPARE(waitFor(f.transport.send(request)).error().kind, Kind::Forbidden);
        QCOMPARE(f.server.requests().size(), 8);
    }
}

QTEST_GUILESS_MAIN(TestHttpTransport)
#include "tst_httptransport.moc"
