// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/transportfixture.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>
#include <array>

using namespace pd;
using namespace pd::test;
using namespace Qt::StringLiterals;
using Ending = FaultReply::Ending;
using Kind = Error::Kind;

namespace {

struct ReadCase {
    QList<FaultReply> replies; ///< then {"ok":1} for ever
    bool ok = true;
    Kind kind = Kind::Internal;
    int sent = 1; ///< requests that are needed
};

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

QList<FaultReply> times(int count, const FaultReply& reply) { return QList<FaultReply>(count, reply); }

} // namespace

Q_DECLARE_METATYPE(ReadCase)
Q_DECLARE_METATYPE(FaultReply)

/// Faults of the connection and of what comes over it (reliability.md A3).
class TestWireFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsSurviveFaults_data();
    void readsSurviveFaults();
    void readsSurviveStatuses_data();
    void readsSurviveStatuses() { readsSurviveFaults(); }
    void writesAreSentOnce_data();
    void writesAreSentOnce();
    void refusedWriteIsNotInDoubt();
    void droppedConnectionIsNotInDoubt();
    void stalledHandshakeIsNotInDoubt();
    void writeWaitsForALimit_data();
    void writeWaitsForALimit();
    void hungServerEndsAtTheDeadline();
};

void TestWireFaults::readsSurviveFaults_data()
{
    QTest::addColumn<ReadCase>("c");
    const auto row = [](const char* id, const ReadCase& c) { QTest::newRow(id) << c; };
    const QByteArray bomb(200'000, ' ');
    row("plain", {{}, true, {}, 1});
    row("F06 captive portal", {times(2, html()), false, Kind::Protocol, 2});
    row("F07 closed before an answer", {{FaultReply::silent(Ending::Close)}, true, {}, 2});
    row("F07 closed for ever", {times(20, FaultReply::silent(Ending::Close)), false, Kind::Protocol, 2});
    row("F07 reset for ever", {times(20, FaultReply::silent(Ending::Reset)), false, Kind::Protocol, 2});
    row("F09 reset in the body", {{good().until("{\"o", Ending::Reset)}, true, {}, 2});
    row("F09 closed in the body, for ever", {times(20, good().until("{\"o", Ending::Close)), false, Kind::Protocol, 2});
    row("F10 cut, no length", {{noLength("{\"ok\":")}, true, {}, 2});
    row("F10 cut, no length, for ever", {times(20, noLength("{\"items\":[")), false, Kind::Protocol, 2});
    row("no length but whole", {{noLength("{\"ok\":1}")}, true, {}, 1});
    row("chunked", {{chunked()}, true, {}, 1});
    row("F11 cut chunks", {{chunked().until("{\"o", Ending::Close)}, true, {}, 2});
    row("F12 length too long", {{claiming(100)}, true, {}, 2});
    row("F12 length too short", {{claiming(3)}, true, {}, 2});
    row("F15 endless", {{endingWith(noLength("{\"a\":["), Ending::Endless)}, false, Kind::TooLarge, 1});
    row("F15 large length", {{FaultReply::json(bomb)}, false, Kind::TooLarge, 1});
    row("F16 broken gzip", {times(2, FaultReply::json("no gzip").with("Content-Encoding", "gzip")), false, Kind::Protocol, 2});
    const FaultReply small = FaultReply::json(qCompress(QByteArray(60'000'000, ' ')).mid(4)).with("Content-Encoding", "deflate");
    row("F16 bomb", {times(2, small), false, Kind::Protocol, 2});
    row("F17 wrong type", {{FaultReply::json("{\"ok\":1}").with("Content-Type", "text/plain")}, true, {}, 2});
    row("F17 empty", {times(2, FaultReply::json({})), false, Kind::Protocol, 2});
    row("F17 no content", {times(2, FaultReply::json({}, 204)), false, Kind::Protocol, 2});
    row("B28 deep JSON", {times(2, FaultReply::json(QByteArray(50'000, '['))), false, Kind::Protocol, 2});
    row("B28 bytes behind", {times(2, FaultReply::json("{} x")), false, Kind::Protocol, 2});
    row("B28 number too large", {times(2, FaultReply::json("{\"a\":1e400}")), false, Kind::Protocol, 2});
    row("B28 null", {times(2, FaultReply::json("null")), false, Kind::Protocol, 2});
}

void TestWireFaults::readsSurviveStatuses_data()
{
    QTest::addColumn<ReadCase>("c");
    const auto row = [](const char* id, const ReadCase& c) { QTest::newRow(id) << c; };
    row("F37 500", {{FaultReply::json("{}", 500)}, true, {}, 2});
    row("F37 502 twice", {times(2, FaultReply::json("{}", 502)), true, {}, 3});
    row("F37 503 four times", {times(4, FaultReply::json("{}", 503)), true, {}, 5});
    row("F37 504 for ever", {times(9, FaultReply::json("{}", 504)), false, Kind::Server, 5});
    row("F37 503 for ever", {times(9, FaultReply::json("{}", 503)), false, Kind::Server, 5});
    row("F19 proxy wants a sign-in", {{FaultReply::json("{}", 407)}, false, Kind::Offline, 1});
    row("501", {times(2, FaultReply::json("{}", 501)), false, Kind::Server, 1});
    row("F35 429, wait 1 s", {{FaultReply::json("{}", 429).with("Retry-After", "1")}, true, {}, 2});
    row("F36 429, past date", {{FaultReply::json("{}", 429).with("Retry-After", "Sun, 06 Nov 1994 08:49:37 GMT")}, true, {}, 2});
    row("F36 429, negative", {{FaultReply::json("{}", 429).with("Retry-After", "-5")}, true, {}, 2});
    row("F36 429, garbage", {{FaultReply::json("{}", 429).with("Retry-After", "soon")}, true, {}, 2});
    row("F36 429, absurd", {{FaultReply::json("{}", 429).with("Retry-After", "9999999")}, false, Kind::RateLimited, 1});
    row("F36 429, none", {{FaultReply::json("{}", 429)}, true, {}, 2});
    row("F34 423, wait", {{FaultReply::json("{}", 423).with("Retry-After", "0")}, true, {}, 2});
    row("F34 423, no word", {{FaultReply::json("{}", 423)}, false, Kind::Locked, 1});
}

void TestWireFaults::readsSurviveFaults()
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
    const bool closes =
        std::any_of(c.replies.cbegin(), c.replies.cend(), [](const FaultReply& reply) { return reply.ending != Ending::KeepAlive; });
    QVERIFY(f.transport.counters().requests <= c.sent);
    if (closes) { // Qt itself may send a GET once more when its connection is closed
        QVERIFY(f.server.requests().size() >= c.sent && f.server.requests().size() <= 2 * c.sent);
    } else {
        QCOMPARE(f.server.requests().size(), c.sent);
        QCOMPARE(f.transport.counters().requests, c.sent);
    }
}

void TestWireFaults::writesAreSentOnce_data()
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
    rows("F14 slow loris", endingWith(FaultReply::json(QByteArray(5000, ' ')), Ending::Drip));
    rows("F15 too large", FaultReply::json(QByteArray(200'000, ' ')));
    for (const int status : {500, 501, 502, 503, 504, 408})
        rows(QByteArray("F37 " + QByteArray::number(status)).constData(), FaultReply::json("{}", status));
}

void TestWireFaults::writesAreSentOnce()
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
    const bool endsByItself = reply.ending != Ending::Hang && reply.ending != Ending::Drip;
    request.deadline = std::chrono::milliseconds(endsByItself ? 10'000 : 300);
    const Answer answer = waitFor(f.transport.send(request));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Kind::OutcomeUnknown);
    QCOMPARE(f.server.requests().size(), keepAlive ? 2 : 1);
    QCOMPARE(f.server.requests().last().body, body);
    QCOMPARE(f.server.requests().last().connection, 1); // the kept connection really was used again
}

void TestWireFaults::refusedWriteIsNotInDoubt()
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

void TestWireFaults::droppedConnectionIsNotInDoubt() // F03: a full queue of the listener drops what comes after
{
    QTcpServer server;
    server.setListenBacklogSize(0);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    server.pauseAccepting();
    std::array<QTcpSocket, 4> crowd;
    for (QTcpSocket& socket : crowd)
        socket.connectToHost(server.serverAddress(), server.serverPort());
    QTRY_COMPARE(crowd.front().state(), QAbstractSocket::ConnectedState);
    SystemClock clock;
    const QUrl base(u"http://127.0.0.1:%1/v1"_s.arg(server.serverPort()));
    HttpTransport transport(
        base, [] { return u"SECRET"_s; }, clock, quickLimits());
    ApiRequest write = writeRequest();
    write.deadline = std::chrono::milliseconds(300);
    ApiRequest read = getRequest();
    read.deadline = write.deadline;
    QCOMPARE(waitFor(transport.send(write)).error().kind, Kind::Offline);
    QCOMPARE(waitFor(transport.send(read)).error().kind, Kind::Timeout);
}

void TestWireFaults::stalledHandshakeIsNotInDoubt() // F05
{
    FaultServer server;
    SystemClock clock;
    QUrl base = server.base();
    base.setScheme(u"https"_s);
    HttpTransport transport(
        base, [] { return u"SECRET"_s; }, clock, quickLimits());
    ApiRequest write = writeRequest();
    write.deadline = std::chrono::milliseconds(300);
    ApiRequest read = getRequest();
    read.deadline = write.deadline;
    QCOMPARE(waitFor(transport.send(write)).error().kind, Kind::Offline);
    QCOMPARE(waitFor(transport.send(read)).error().kind, Kind::Timeout);
}

void TestWireFaults::writeWaitsForALimit_data()
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

void TestWireFaults::writeWaitsForALimit()
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

void TestWireFaults::hungServerEndsAtTheDeadline() // F13, F14
{
    for (const Ending how : {Ending::Hang, Ending::Drip}) {
        TransportFixture f;
        f.server.enqueue(how == Ending::Hang ? FaultReply::silent(how) : endingWith(FaultReply::json(QByteArray(5000, ' ')), how));
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

QTEST_GUILESS_MAIN(TestWireFaults)
#include "tst_wirefaults.moc"
