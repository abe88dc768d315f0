// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/transportfixture.h"

#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include <QCoro/QCoroCore>

#include <vector>

using namespace pd;
using namespace pd::test;
using namespace Qt::StringLiterals;
using Ending = FaultReply::Ending;
using Kind = Error::Kind;

namespace {

using Answer = Result<ApiReply>;

struct ReadCase {
    QList<FaultReply> replies; ///< then {"ok":1} for ever
    bool ok = true;
    Kind kind = Kind::Internal;
    int sent = 1; ///< requests on the wire; 0: two to four, as Qt itself may send a GET again on a closed connection
};

FaultReply good() { return FaultReply::json("{\"ok\":1}"); }
FaultReply html() { return FaultReply::json("<html>Sign in to the hotel</html>").with("Content-Type", "text/html"); }

FaultReply noLength(const QByteArray& body)
{
    FaultReply reply = FaultReply::json(body);
    reply.length = FaultReply::Length::Absent;
    reply.ending = Ending::Close;
    return reply;
}

FaultReply chunked()
{
    FaultReply reply = good();
    reply.length = FaultReply::Length::Chunked;
    return reply;
}

FaultReply claiming(qint64 length)
{
    FaultReply reply = good();
    reply.claimedLength = length;
    reply.ending = Ending::Close;
    return reply;
}

FaultReply ending(FaultReply reply, Ending how)
{
    reply.ending = how;
    return reply;
}

QList<FaultReply> times(int count, const FaultReply& reply) { return QList<FaultReply>(count, reply); }

Answer waitFor(QCoro::Task<Answer> task) { return QCoro::waitFor(std::move(task)); }

QCoro::Task<> keep(HttpTransport& transport, ApiRequest request, std::shared_ptr<QList<Answer>> answers)
{
    auto task = transport.send(request);
    const Answer answer = co_await task;
    answers->append(answer);
}

} // namespace

Q_DECLARE_METATYPE(ReadCase)
Q_DECLARE_METATYPE(FaultReply)

class TestHttpTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsSurviveFaults_data();
    void readsSurviveFaults();
    void writesAreSentOnce_data();
    void writesAreSentOnce();
    void refusedWriteIsNotInDoubt();
    void stalledHandshakeIsNotInDoubt();
    void statusBecomesKind_data();
    void statusBecomesKind();
    void writeWaitsForALimit_data();
    void writeWaitsForALimit();
    void hungServerEndsAtTheDeadline();
    void redirectGetsNoToken_data();
    void redirectGetsNoToken();
    void idsArriveAsTheyAre_data();
    void idsArriveAsTheyAre();
    void plusInAddressArrives();
    void requestCarriesWhatItMust();
    void notSignedInSendsNothing();
    void unauthorizedAsksForSignIn();
    void twentyUnauthorizedAreTwentyRequests();
    void forbiddenOrganizationIsMadeManagedOnce();
    void sixPagesAtOnce();
    void pauseHoldsEverybodyBack();
    void longPauseIsToldAtOnce();
    void maintenanceCausesNoStorm();
    void cancelEndsEverything();
    void cancelledWriteIsInDoubt();
    void destructorEndsEverything();
    void destroyingItInAnAnswerIsSafe();
};

void TestHttpTransport::readsSurviveFaults_data()
{
    QTest::addColumn<ReadCase>("c");
    const auto row = [](const char* id, const ReadCase& c) { QTest::newRow(id) << c; };
    const QByteArray bomb(200'000, ' ');
    row("plain", {{}, true, {}, 1});
    row("F06 captive portal", {times(2, html()), false, Kind::Protocol, 2});
    row("F07 closed before an answer", {{FaultReply::silent(Ending::Close)}, true, {}, 0});
    row("F07 closed for ever", {times(20, FaultReply::silent(Ending::Close)), false, Kind::Protocol, 0});
    row("F07 reset for ever", {times(20, FaultReply::silent(Ending::Reset)), false, Kind::Protocol, 0});
    row("F09 reset in the body", {{good().until("{\"o", Ending::Reset)}, true, {}, 2});
    row("F09 closed in the body, twice", {times(2, good().until("{\"o", Ending::Close)), false, Kind::Protocol, 2});
    row("F10 cut, no length", {{noLength("{\"ok\":")}, true, {}, 2});
    row("F10 cut, no length, twice", {times(2, noLength("{\"items\":[")), false, Kind::Protocol, 2});
    row("no length but whole", {{noLength("{\"ok\":1}")}, true, {}, 1});
    row("chunked", {{chunked()}, true, {}, 1});
    row("F11 cut chunks", {{chunked().until("{\"o", Ending::Close)}, true, {}, 2});
    row("F12 length too long", {{claiming(100)}, true, {}, 2});
    row("F12 length too short", {{claiming(3)}, true, {}, 2});
    row("F15 endless", {{ending(noLength("{\"a\":["), Ending::Endless)}, false, Kind::TooLarge, 1});
    row("F15 large length", {{FaultReply::json(bomb)}, false, Kind::TooLarge, 1});
    row("F16 broken gzip", {times(2, FaultReply::json("no gzip").with("Content-Encoding", "gzip")), false, Kind::Protocol, 2});
    row("F17 wrong type", {{FaultReply::json("{\"ok\":1}").with("Content-Type", "text/plain")}, true, {}, 2});
    row("F17 empty", {times(2, FaultReply::json({})), false, Kind::Protocol, 2});
    row("F17 no content", {times(2, FaultReply::json({}, 204)), false, Kind::Protocol, 2});
    row("B28 deep JSON", {times(2, FaultReply::json(QByteArray(50'000, '['))), false, Kind::Protocol, 2});
    row("B28 bytes behind", {times(2, FaultReply::json("{} x")), false, Kind::Protocol, 2});
    row("B28 number too large", {times(2, FaultReply::json("{\"a\":1e400}")), false, Kind::Protocol, 2});
    row("B28 null", {times(2, FaultReply::json("null")), false, Kind::Protocol, 2});
    row("F37 500", {{FaultReply::json("{}", 500)}, true, {}, 2});
    row("F37 502 twice", {times(2, FaultReply::json("{}", 502)), true, {}, 3});
    row("F37 503 four times", {times(4, FaultReply::json("{}", 503)), true, {}, 5});
    row("F37 504 for ever", {times(9, FaultReply::json("{}", 504)), false, Kind::Server, 5});
    row("F37 503 for ever", {times(9, FaultReply::json("{}", 503)), false, Kind::Server, 5});
    row("501", {times(2, FaultReply::json("{}", 501)), false, Kind::Server, 1});
    row("F35 429, wait 1 s", {{FaultReply::json("{}", 429).with("Retry-After", "1")}, true, {}, 2});
    row("F36 429, past date",
        {{FaultReply::json("{}", 429).with("Retry-After", "Sun, 06 Nov 1994 08:49:37 GMT")}, true, {}, 2});
    row("F36 429, negative", {{FaultReply::json("{}", 429).with("Retry-After", "-5")}, true, {}, 2});
    row("F36 429, garbage", {{FaultReply::json("{}", 429).with("Retry-After", "soon")}, true, {}, 2});
    row("F36 429, absurd", {{FaultReply::json("{}", 429).with("Retry-After", "9999999")}, false, Kind::RateLimited, 1});
    row("F36 429, none", {{FaultReply::json("{}", 429)}, true, {}, 2});
    row("F34 423, wait", {{FaultReply::json("{}", 423).with("Retry-After", "0")}, true, {}, 2});
    row("F34 423, no word", {{FaultReply::json("{}", 423)}, false, Kind::Locked, 1});
}

void TestHttpTransport::readsSurviveFaults()
{
    QFETCH(const ReadCase, c);
    TransportFixture f;
    for (const FaultReply& reply : c.replies)
        f.server.enqueue(reply);
    f.server.setHandler([](const SeenRequest&) { return good(); });
    ApiRequest request = getRequest();
    request.maxBytes = 100'000;
    const Answer answer = waitFor(f.transport.send(request));
    QCOMPARE(answer.has_value(), c.ok);
    if (c.ok)
        QCOMPARE(answer->json.object().value("ok"_L1).toInt(), 1);
    else
        QCOMPARE(answer.error().kind, c.kind);
    if (c.sent > 0) {
        QCOMPARE(f.server.requests().size(), c.sent);
        QCOMPARE(f.transport.counters().requests, c.sent);
    } else {
        QVERIFY(f.server.requests().size() >= 2 && f.server.requests().size() <= 4);
        QVERIFY(f.transport.counters().requests <= 2);
    }
}

void TestHttpTransport::writesAreSentOnce_data()
{
    QTest::addColumn<FaultReply>("reply");
    QTest::addColumn<bool>("keepAlive");
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<QByteArray>("body");
    const auto rows = [](const char* id, const FaultReply& reply) {
        for (const bool keepAlive : {false, true}) {
            const char* how = keepAlive ? "kept connection" : "fresh connection";
            QTest::addRow("%s, POST, %s", id, how) << reply << keepAlive << Verb::Post << QByteArray("{\"a\":1}");
            QTest::addRow("%s, empty POST, %s", id, how) << reply << keepAlive << Verb::Post << QByteArray();
            QTest::addRow("%s, PUT, %s", id, how) << reply << keepAlive << Verb::Put << QByteArray("{}");
            QTest::addRow("%s, PATCH, %s", id, how) << reply << keepAlive << Verb::Patch << QByteArray(200'000, ' ');
            QTest::addRow("%s, DELETE, %s", id, how) << reply << keepAlive << Verb::Delete << QByteArray();
        }
    };
    rows("F08 FIN", FaultReply::silent(Ending::Close));
    rows("F08 RST", FaultReply::silent(Ending::Reset));
    rows("F08 half a status line", good().cut(10, Ending::Close));
    rows("F09 reset in the body", good().until("{\"o", Ending::Reset));
    rows("F09 closed in the body", good().until("{\"o", Ending::Close));
    rows("F11 cut chunks", chunked().until("{\"o", Ending::Close));
    rows("F06 captive portal", html());
    rows("F13 hung", FaultReply::silent(Ending::Hang));
    rows("F14 slow loris", ending(FaultReply::json(QByteArray(5000, ' ')), Ending::Drip));
    rows("F15 too large", FaultReply::json(QByteArray(200'000, ' ')));
    for (const int status : {500, 501, 502, 503, 504, 408})
        rows(QByteArray("F37 " + QByteArray::number(status)).constData(), FaultReply::json("{}", status));
}

void TestHttpTransport::writesAreSentOnce()
{
    QFETCH(const FaultReply, reply);
    QFETCH(const bool, keepAlive);
    QFETCH(const Verb, verb);
    QFETCH(const QByteArray, body);
    TransportFixture f;
    if (keepAlive) {
        f.server.enqueue(good());
        QVERIFY(waitFor(f.transport.send(getRequest())));
    }
    f.server.enqueue(reply, 5);
    ApiRequest request = writeRequest(verb, body);
    request.maxBytes = 100'000;
    request.deadline = std::chrono::milliseconds(300);
    const Answer answer = waitFor(f.transport.send(request));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Kind::OutcomeUnknown);
    QCOMPARE(f.server.requests().size(), keepAlive ? 2 : 1);
    QCOMPARE(f.server.requests().last().body, body);
    QCOMPARE(f.server.requests().last().connection, 1); // the kept connection really was used again
}

void TestHttpTransport::refusedWriteIsNotInDoubt()
{
    TransportFixture f;
    f.server.refuse();
    const Answer read = waitFor(f.transport.send(getRequest()));
    const Answer write = waitFor(f.transport.send(writeRequest()));
    const Answer empty = waitFor(f.transport.send(writeRequest(Verb::Delete, {})));
    QCOMPARE(read.error().kind, Kind::Refused);
    QCOMPARE(write.error().kind, Kind::Refused);
    QCOMPARE(empty.error().kind, Kind::Refused);
}

void TestHttpTransport::stalledHandshakeIsNotInDoubt() // F05
{
    FaultServer server;
    SystemClock clock;
    QUrl base = server.base();
    base.setScheme(u"https"_s);
    HttpTransport transport(base, [] { return u"SECRET"_s; }, clock, quickLimits());
    ApiRequest write = writeRequest();
    write.deadline = std::chrono::milliseconds(300);
    ApiRequest read = getRequest();
    read.deadline = write.deadline;
    QCOMPARE(waitFor(transport.send(write)).error().kind, Kind::Offline);
    QCOMPARE(waitFor(transport.send(read)).error().kind, Kind::Timeout);
}

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

void TestHttpTransport::writeWaitsForALimit_data()
{
    QTest::addColumn<FaultReply>("reply");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("sent");
    const FaultReply limited = FaultReply::json("{}", 429);
    QTest::newRow("F35 short") << limited.with("Retry-After", "0") << Kind::Internal << 2;
    QTest::newRow("F36 no word") << limited << Kind::Internal << 2;
    QTest::newRow("F36 long") << limited.with("Retry-After", "100") << Kind::RateLimited << 1;
    QTest::newRow("F34 locked, short") << FaultReply::json("{}", 423).with("Retry-After", "0") << Kind::Internal << 2;
    QTest::newRow("F34 locked, no word") << FaultReply::json("{}", 423) << Kind::Locked << 1;
}

void TestHttpTransport::writeWaitsForALimit()
{
    QFETCH(const FaultReply, reply);
    QFETCH(const Kind, kind);
    QFETCH(const int, sent);
    TransportFixture f;
    f.server.enqueue(reply);
    f.server.enqueue(FaultReply::json("{}", 202));
    const Answer answer = waitFor(f.transport.send(writeRequest()));
    QCOMPARE(answer ? Kind::Internal : answer.error().kind, kind);
    QCOMPARE(f.server.count("POST"), sent);
    for (const SeenRequest& request : f.server.requests())
        QCOMPARE(request.body, "{\"a\":1}");
}

void TestHttpTransport::hungServerEndsAtTheDeadline() // F13, F14
{
    for (const Ending how : {Ending::Hang, Ending::Drip}) {
        TransportFixture f;
        f.server.enqueue(how == Ending::Hang ? FaultReply::silent(how) : ending(FaultReply::json(QByteArray(5000, ' ')), how));
        ApiRequest request = getRequest();
        request.deadline = std::chrono::milliseconds(200);
        QElapsedTimer timer;
        timer.start();
        const Answer answer = waitFor(f.transport.send(request));
        QCOMPARE(answer.error().kind, Kind::Timeout);
        QVERIFY(timer.elapsed() < 2000);
        QCOMPARE(f.server.requests().size(), 1);
    }
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

void TestHttpTransport::sixPagesAtOnce()
{
    TransportFixture f;
    FaultReply held = good();
    held.held = true;
    f.server.setHandler([held](const SeenRequest&) { return held; });
    const auto answers = std::make_shared<QList<Answer>>();
    for (int i = 0; i < 20; ++i)
        keep(f.transport, getRequest(), answers);
    QTRY_COMPARE(f.server.heldCount(), 6);
    while (answers->size() < 20) {
        const qsizetype before = answers->size();
        f.server.release();
        QTRY_VERIFY(answers->size() > before);
    }
    QCOMPARE(f.server.mostAtOnce(), 6);
    QVERIFY(std::all_of(answers->cbegin(), answers->cend(), [](const Answer& a) { return a.has_value(); }));
}

void TestHttpTransport::pauseHoldsEverybodyBack() // F35
{
    TransportFixture f;
    QSignalSpy paused(&f.transport, &HttpTransport::pausedUntil);
    f.server.enqueue(FaultReply::json("{}", 429).with("Retry-After", "1"));
    f.server.setHandler([](const SeenRequest&) { return good(); });
    const auto answers = std::make_shared<QList<Answer>>();
    keep(f.transport, writeRequest(), answers);
    QTRY_COMPARE(paused.size(), 1);
    const QDateTime until = paused.first().first().toDateTime();
    QVERIFY(qAbs(QDateTime::currentDateTimeUtc().msecsTo(until) - 1000) < 800);
    for (int i = 0; i < 10; ++i)
        keep(f.transport, getRequest(), answers);
    QCOMPARE(f.server.requests().size(), 1);
    QTRY_COMPARE(answers->size(), 11);
    QVERIFY(QDateTime::currentDateTimeUtc() >= until.addMSecs(-50));
    QVERIFY(std::all_of(answers->cbegin(), answers->cend(), [](const Answer& a) { return a.has_value(); }));
}

void TestHttpTransport::longPauseIsToldAtOnce() // F36
{
    TransportFixture f;
    QSignalSpy paused(&f.transport, &HttpTransport::pausedUntil);
    f.server.enqueue(FaultReply::json("{}", 429).with("Retry-After", "9999999"));
    const Answer first = waitFor(f.transport.send(getRequest()));
    const Answer second = waitFor(f.transport.send(getRequest()));
    QCOMPARE(first.error().kind, Kind::RateLimited);
    QCOMPARE(first.error().retryAfter, std::chrono::seconds(9999999));
    QCOMPARE(second.error().kind, Kind::RateLimited);
    QVERIFY(second.error().retryAfter > std::chrono::seconds(3000) && second.error().retryAfter <= std::chrono::hours(1));
    QCOMPARE(f.server.requests().size(), 1);
    QCOMPARE(paused.size(), 1);
}

void TestHttpTransport::maintenanceCausesNoStorm() // F38: all workers together send one probe at a time
{
    GovernorLimits limits = quickLimits();
    limits.firstBackoff = std::chrono::milliseconds(20);
    TransportFixture f(limits);
    FaultReply down = FaultReply::json("{}", 503);
    down.held = true;
    f.server.setHandler([down](const SeenRequest&) { return down; });
    const auto answers = std::make_shared<QList<Answer>>();
    for (int i = 0; i < 6; ++i)
        keep(f.transport, getRequest(), answers);
    QTRY_COMPARE(f.server.heldCount(), 6); // nobody knew yet
    f.server.release();
    for (int probe = 7; probe < 10; ++probe) {
        QTRY_COMPARE(f.server.requests().size(), probe);
        QCOMPARE(f.server.heldCount(), 1);
        f.server.release();
    }
    f.transport.cancelAll();
    QCOMPARE(answers->size(), 6);
}

void TestHttpTransport::cancelEndsEverything()
{
    TransportFixture f;
    f.server.setHandler([](const SeenRequest&) { return FaultReply::silent(Ending::Hang); });
    const auto answers = std::make_shared<QList<Answer>>();
    for (int i = 0; i < 10; ++i)
        keep(f.transport, getRequest(), answers);
    QTRY_COMPARE(f.server.requests().size(), 6);
    f.transport.cancelAll();
    QCOMPARE(answers->size(), 10);
    for (const Answer& answer : *answers)
        QCOMPARE(answer.error().kind, Kind::Cancelled);
    f.server.setHandler([](const SeenRequest&) { return good(); });
    QVERIFY(waitFor(f.transport.send(getRequest()))); // and it works again
}

void TestHttpTransport::cancelledWriteIsInDoubt()
{
    TransportFixture f;
    f.server.setHandler([](const SeenRequest&) { return FaultReply::silent(Ending::Hang); });
    const auto answers = std::make_shared<QList<Answer>>();
    for (int i = 0; i < 7; ++i)
        keep(f.transport, writeRequest(), answers);
    QTRY_COMPARE(f.server.requests().size(), 6);
    f.transport.cancelAll();
    QCOMPARE(answers->size(), 7);
    QCOMPARE(answers->first().error().kind, Kind::Cancelled); // this one had not left the queue
    for (qsizetype i = 1; i < answers->size(); ++i)
        QCOMPARE(answers->at(i).error().kind, Kind::OutcomeUnknown);
    QCOMPARE(f.server.count("POST"), 6);
}

void TestHttpTransport::destructorEndsEverything()
{
    FaultServer server;
    SystemClock clock;
    server.enqueue(FaultReply::json("{}", 429).with("Retry-After", "2"));
    server.setHandler([](const SeenRequest&) { return FaultReply::silent(Ending::Hang); });
    const auto answers = std::make_shared<QList<Answer>>();
    for (const bool paused : {true, false}) {
        auto transport = std::make_unique<HttpTransport>(server.base(), [] { return u"SECRET"_s; }, clock, quickLimits());
        const qsizetype before = server.requests().size();
        keep(*transport, getRequest(), answers);
        QTRY_COMPARE(server.requests().size(), before + 1);
        if (paused)
            QTRY_COMPARE(transport->counters().retries, 1);
        for (int i = 0; i < 20; ++i)
            keep(*transport, getRequest(), answers);
        transport.reset();
        QCOMPARE(answers->size(), paused ? 21 : 42);
    }
    for (const Answer& answer : *answers)
        QCOMPARE(answer.error().kind, Kind::Cancelled);
}

namespace {

QCoro::Task<> destroyAfter(std::unique_ptr<HttpTransport>& transport, int& ended)
{
    auto task = transport->send(getRequest());
    const Answer answer = co_await task;
    transport.reset();
    ++ended;
}

QCoro::Task<> countEnd(HttpTransport& transport, int& ended)
{
    auto task = transport.send(getRequest());
    const Answer answer = co_await task;
    ++ended;
}

} // namespace

void TestHttpTransport::destroyingItInAnAnswerIsSafe()
{
    FaultServer server;
    server.setHandler([](const SeenRequest&) { return good(); });
    SystemClock clock;
    int ended = 0;
    auto transport = std::make_unique<HttpTransport>(server.base(), [] { return u"SECRET"_s; }, clock, quickLimits());
    destroyAfter(transport, ended);
    for (int i = 0; i < 30; ++i)
        countEnd(*transport, ended);
    QTRY_COMPARE(ended, 31);
    QVERIFY(!transport);
}

QTEST_GUILESS_MAIN(TestHttpTransport)
#include "tst_httptransport.moc"
