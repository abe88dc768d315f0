// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/transportfixture.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace pd;
using namespace pd::test;
using namespace Qt::StringLiterals;
using Ending = FaultReply::Ending;
using Kind = Error::Kind;

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

/// Who may send when, and that every call ends.
class TestGovernor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sixPagesAtOnce();
    void budgetPerMinuteIsKept();
    void pauseHoldsEverybodyBack();
    void longPauseIsToldAtOnce();
    void maintenanceCausesNoStorm();
    void cancelEndsEverything();
    void cancelledWriteIsInDoubt();
    void destructorEndsEverything();
    void destroyingItInAnAnswerIsSafe();
};

void TestGovernor::sixPagesAtOnce()
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
        QTRY_VERIFY(f.server.heldCount() > 0 || answers->size() == 20);
        f.server.release();
    }
    QCOMPARE(f.server.mostAtOnce(), 6);
    QVERIFY(std::all_of(answers->cbegin(), answers->cend(), [](const Answer& a) { return a.has_value(); }));
}

void TestGovernor::budgetPerMinuteIsKept()
{
    GovernorLimits limits = quickLimits();
    limits.inFlight = 2;
    limits.perMinute = 600;
    TransportFixture f(limits);
    f.server.setHandler([](const SeenRequest&) { return good(); });
    QElapsedTimer timer;
    timer.start();
    const auto answers = std::make_shared<QList<Answer>>();
    for (int i = 0; i < 5; ++i)
        keep(f.transport, getRequest(), answers);
    QTRY_COMPARE(answers->size(), 5);
    QVERIFY(timer.elapsed() >= 250); // two at once, then one every 100 ms
}

void TestGovernor::pauseHoldsEverybodyBack() // F35
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

void TestGovernor::longPauseIsToldAtOnce() // F36
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

void TestGovernor::maintenanceCausesNoStorm() // F38: all workers together send one probe at a time
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

void TestGovernor::cancelEndsEverything()
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

void TestGovernor::cancelledWriteIsInDoubt()
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

void TestGovernor::destructorEndsEverything()
{
    FaultServer server;
    SystemClock clock;
    server.enqueue(FaultReply::json("{}", 429).with("Retry-After", "2"));
    server.setHandler([](const SeenRequest&) { return FaultReply::silent(Ending::Hang); });
    const auto answers = std::make_shared<QList<Answer>>();
    for (const bool paused : {true, false}) {
        auto transport = std::make_unique<HttpTransport>(
            server.base(), [] { return u"SECRET"_s; }, clock, quickLimits());
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

void TestGovernor::destroyingItInAnAnswerIsSafe()
{
    FaultServer server;
    server.setHandler([](const SeenRequest&) { return good(); });
    SystemClock clock;
    int ended = 0;
    auto transport = std::make_unique<HttpTransport>(
        server.base(), [] { return u"SECRET"_s; }, clock, quickLimits());
    destroyAfter(transport, ended);
    for (int i = 0; i < 30; ++i)
        countEnd(*transport, ended);
    QTRY_COMPARE(ended, 31);
    QVERIFY(!transport);
}

QTEST_GUILESS_MAIN(TestGovernor)
#include "tst_governor.moc"
