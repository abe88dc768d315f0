// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/enginebench.h"
#include "operations/scriptedpartner.h"

#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;
using test::FaultReply;
using test::ScriptedPartner;
using Work = test::ScriptedPartner::Work;

namespace {

test::EntryShape oneCustomer(int users = 1, int locations = 1)
{
    test::EntryShape shape;
    shape.externalId = u"run-1"_s;
    shape.users = users;
    shape.locations = locations;
    return shape;
}

FaultReply refusal(int status, const QByteArray& text, int code = 0)
{
    return FaultReply::json(R"({"message":")" + text + R"(","errors":[{"errorCode":)" + QByteArray::number(code) + R"(,"description":")"
            + text + R"("}],"trackingId":"TRACK_1"})",
        status);
}

const QByteArray customersPath = "/wholesale/customers";
const QByteArray subscribersPath = "/wholesale/subscribers";

} // namespace

/// What an operation does when the wire or the server misbehaves: told by what was on the wire and what the person sees.
class TestOperationRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsMadeOnce();
    void aLostAnswerIsLookedUpNotSentAgain_data();
    void aLostAnswerIsLookedUpNotSentAgain();
    void aLostRequestIsSentAgainAfterLookUps_data();
    void aLostRequestIsSentAgainAfterLookUps();
    void sendingEndsAfterAFew();
    void aConflictWithTheSameIsDone();
    void aConflictWithOtherContentsAsks();
    void aConflictAfterOurOwnLostAnswerIsOurs();
    void acceptedWithoutAUsableLocation_data();
    void acceptedWithoutAUsableLocation();
    void acceptedAndGoneAsksInsteadOfSendingAgain();
    void aReadMayLagBehind();
    void permanentRefusalsFail_data();
    void permanentRefusalsFail();
    void aBusyServerIsWaitedFor_data();
    void aBusyServerIsWaitedFor();
    void signInEndedGoesOnAfterRetry();
    void retryKeepsWhatIsDone();
    void aWrongUserDoesNotStopTheOthers();
    void aLocationTakesItsCallingStepAlong();
    void pollingSlowsDown();
    void oneOperationForAnExternalId();
};

void TestOperationRun::everythingIsMadeOnce()
{
    ScriptedPartner partner;
    test::EngineBench bench(partner.base());
    const auto id = bench.ask(oneCustomer(3));
    QVERIFY(id);
    const Operation done = bench.over(*id);
    QVERIFY2(done.state == StepState::Done, qPrintable(test::storyOf(done)));
    const QStringList made{u"customer run-1"_s, u"location Depot 0 run-1"_s, u"calling Depot 0 run-1"_s,
        u"user user0.run-1@north.example"_s, u"user user1.run-1@north.example"_s, u"user user2.run-1@north.example"_s};
    QCOMPARE(partner.made(), made);
    QCOMPARE(done.customerId.toString(), u"c1"_s);
    QCOMPARE(done.orgId.toString(), u"org1"_s);
}

void TestOperationRun::aLostAnswerIsLookedUpNotSentAgain_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<FaultReply>("reply");
    const QList<std::pair<QByteArray, FaultReply>> replies{{"F08 FIN", FaultReply::silent(FaultReply::Ending::Close)},
        {"F08 RST", FaultReply::silent(FaultReply::Ending::Reset)},
        {"F09 cut body", FaultReply::json("{\"id\":\"x\", \"url\": \"http://").cut(40, FaultReply::Ending::Reset)},
        {"F37 500", refusal(500, "oops")}, {"F37 502", refusal(502, "oops")}, {"F37 503", refusal(503, "oops")},
        {"F37 504", refusal(504, "oops")},
        {"F06 captive portal", FaultReply::json("<html>sign in</html>").with("Content-Type", "text/html")}};
    for (const QByteArray& path :
        {customersPath, QByteArray("/v1/locations"), QByteArray("/telephony/config/locations"), subscribersPath}) {
        for (const auto& [name, reply] : replies)
            QTest::newRow(QByteArray(name + ' ' + path).constData()) << path << reply;
    }
}

void TestOperationRun::aLostAnswerIsLookedUpNotSentAgain()
{
    QFETCH(const QByteArray, path);
    QFETCH(const FaultReply, reply);
    ScriptedPartner partner;
    partner.spoil("POST", path, reply, Work::Done);
    test::EngineBench bench(partner.base());
    const auto id = bench.ask(oneCustomer());
    const Operation done = bench.over(*id);
    QVERIFY2(done.state == StepState::Done, qPrintable(test::storyOf(done)));
    QCOMPARE(partner.posts(path), 1);
    QCOMPARE(partner.made().size(), 4);
}

void TestOperationRun::aLostRequestIsSentAgainAfterLookUps_data() { aLostAnswerIsLookedUpNotSentAgain_data(); }

void TestOperationRun::aLostRequestIsSentAgainAfterLookUps()
{
    QFETCH(const QByteArray, path);
    QFETCH(const FaultReply, reply);
    ScriptedPartner partner;
    partner.spoil("POST", path, reply, Work::NotDone);
    test::EngineBench bench(partner.base());
    const auto id = bench.ask(oneCustomer());
    const Operation done = bench.over(*id);
    QVERIFY2(done.state == StepState::Done, qPrintable(test::storyOf(done)));
    QCOMPARE(partner.posts(path), 2);
    QCOMPARE(partner.made().size(), 4);
    // Between the two: as many look-ups as the policy says.
    int lookUps = 0;
    int posts = 0;
    for (const test::SeenRequest& request : partner.server().requests()) {
        posts += request.method == "POST" && request.path().endsWith(path) ? 1 : 0;
        lookUps += posts == 1 && request.method == "GET" && request.path().endsWith(path) ? 1 : 0;
    }
    QVERIFY2(lookUps >= test::quickPolicy().lookUps, QByteArray::number(lookUps).constData());
}

void TestOperationRun::sendingEndsAfterAFew()
{
    ScriptedPartner partner;
    partner.spoil("POST", customersPath, FaultReply::silent(FaultReply::Ending::Close), Work::NotDone, 1000);
    test::EngineBench bench(partner.base());
    const Operation done = bench.over(*bench.ask(oneCustomer()));
    QCOMPARE(done.state, StepState::NeedsAttention);
    QCOMPARE(test::stepOf(done, StepKind::CreateCustomer).error->kind, Error::Kind::OutcomeUnknown);
    QCOMPARE(partner.posts(customersPath), test::quickPolicy().longestSends);
}

void TestOperationRun::aConflictWithTheSameIsDone()
{
    ScriptedPartner partner;
    test::EngineBench bench(partner.base());
    partner.spoil("POST", customersPath, refusal(409, "taken"), Work::Done);
    const Operation done = bench.over(*bench.ask(oneCustomer()));
    QVERIFY2(done.state == StepState::Done, qPrintable(test::storyOf(done)));
    QVERIFY(test::stepOf(done, StepKind::CreateCustomer).alreadyThere);
    QCOMPARE(partner.posts(customersPath), 1);
}

void TestOperationRun::aConflictWithOtherContentsAsks()
{
    ScriptedPartner partner;
    test::EngineBench bench(partner.base());
    const QJsonObject asked = test::entryJson(oneCustomer());
    QJsonObject other = test::withValue(asked[u"customer"_s].toObject(), u"packages"_s, QJsonArray{u"webex_suite"_s});
    other.insert(u"id"_s, u"c1"_s);
    other.insert(u"status"_s, u"provisioned"_s);
    other.insert(u"orgId"_s, u"org1"_s);
    partner.customer = other;
    const Operation done = bench.over(*bench.ask(asked));
    QCOMPARE(done.state, StepState::NeedsAttention);
    const OperationStep step = test::stepOf(done, StepKind::CreateCustomer);
    QCOMPARE(step.error->kind, Error::Kind::Conflict);
    QCOMPARE(step.error->fields.first().field, u"packages"_s);
    QVERIFY2(step.error->detail.contains("webex_suite"_L1), qPrintable(step.error->detail));
    QCOMPARE(partner.posts(customersPath), 0);
}

void TestOperationRun::aConflictAfterOurOwnLostAnswerIsOurs()
{
    ScriptedPartner partner;
    partner.hidden = true; // the look-up lags behind the lost write
    partner.spoil("POST", customersPath, FaultReply::silent(FaultReply::Ending::Close), Work::Done);
    partner.spoil("POST", customersPath, refusal(409, "taken"), Work::NotDone);
    test::EngineBench bench(partner.base());
    const auto id = bench.ask(oneCustomer());
    QTRY_COMPARE(partner.posts(customersPath), 2);
    partner.hidden = false;
    const Operation done = bench.over(*id);
    QVERIFY2(done.state == StepState::Done, qPrintable(test::storyOf(done)));
    QCOMPARE(partner.made().count(u"customer run-1"_s), 1);
    QVERIFY(!test::stepOf(done, StepKind::CreateCustomer).alreadyThere);
}

void TestOperationRun::acceptedWithoutAUsableLocation_data()
{
    QTest::addColumn<FaultReply>("reply");
    QTest::newRow("F39 no Location") << FaultReply::json("{}", 202);
    QTest::newRow("F39 empty body") << FaultReply::json({}, 202);
    QTest::newRow("F40 foreign host") << FaultReply::json("{}", 202).with("Location", "https://evil.example/v1/wholesale/customers/c9");
    QTest::newRow("F40 other resource") << FaultReply::json("{}", 202).with("Location", "/v1/other/c9");
}

void TestOperationRun::acceptedWithoutAUsableLocation()
{
    QFETCH(const FaultReply, reply);
    ScriptedPartner partner;
    partner.readsUntilProvisioned = 4;
    partner.spoil("POST", customersPath, reply, Work::Done);
    test::EngineBench bench(partner.base());
    const Operation done = bench.over(*bench.ask(oneCustomer()));
    QVERIFY2(done.state == StepState::Done, qPrintable(test::storyOf(done)));
    QCOMPARE(done.customerId.toString(), u"c1"_s);
    QCOMPARE(partner.posts(customersPath), 1);
}

void TestOperationRun::acceptedAndGoneAsksInsteadOfSendingAgain()
{
    for (const FaultReply& reply :
        {FaultReply::json("{}", 202), FaultReply::json("{}", 202).with("Location", "/v1/wholesale/customers/c1")}) {
        ScriptedPartner partner;
        partner.spoil("POST", customersPath, reply, Work::NotDone);
        test::EngineBench bench(partner.base());
        const Operation done = bench.over(*bench.ask(oneCustomer()));
        QVERIFY2(done.state == StepState::NeedsAttention, qPrintable(test::storyOf(done)));
        QCOMPARE(test::stepOf(done, StepKind::CreateCustomer).error->kind, Error::Kind::NotFound);
        QCOMPARE(partner.posts(customersPath), 1);
    }
}

void TestOperationRun::aReadMayLagBehind()
{
    ScriptedPartner partner;
    partner.spoil("GET", "/customers/c1", refusal(404, "not yet"), Work::NotDone, 3); // F30
    test::EngineBench bench(partner.base());
    const Operation done = bench.over(*bench.ask(oneCustomer()));
    QVERIFY2(done.state == StepState::Done, qPrintable(test::storyOf(done)));
    QCOMPARE(partner.posts(customersPath), 1);
}

void TestOperationRun::permanentRefusalsFail_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("status");
    for (const QByteArray& method : {QByteArray("POST"), QByteArray("GET")}) {
        for (const int status : {400, 405, 410, 415, 428})
            QTest::newRow(QByteArray("F33 " + method + ' ' + QByteArray::number(status)).constData()) << method << status;
    }
}

void TestOperationRun::permanentRefusalsFail()
{
    QFETCH(const QByteArray, method);
    QFETCH(const int, status);
    ScriptedPartner partner;
    partner.spoil(method, customersPath, refusal(status, "no, never"), Work::NotDone, 1000);
    test::EngineBench bench(partner.base());
    const Operation done = bench.over(*bench.ask(oneCustomer()));
    QCOMPARE(done.state, StepState::Failed);
    const OperationStep step = test::stepOf(done, StepKind::CreateCustomer);
    QCOMPARE(step.trackingId, u"TRACK_1"_s);
    QVERIFY2(step.error->detail.contains("no, never"_L1), qPrintable(step.error->detail));
    QCOMPARE(partner.server().count(method, customersPath), 1);
    QCOMPARE(test::stepOf(done, StepKind::CreateSubscriber).state, StepState::Planned);
}

void TestOperationRun::aBusyServerIsWaitedFor_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<FaultReply>("reply");
    for (const QByteArray& method : {QByteArray("POST"), QByteArray("GET")}) {
        QTest::newRow(QByteArray("F34 423 " + method).constData()) << method << refusal(423, "locked");
        QTest::newRow(QByteArray("F35 429 " + method).constData()) << method << refusal(429, "slow down");
    }
    QTest::newRow("F37 503 GET") << QByteArray("GET") << refusal(503, "later");
    QTest::newRow("F37 500 GET") << QByteArray("GET") << refusal(500, "later");
    QTest::newRow("F07 FIN GET") << QByteArray("GET") << FaultReply::silent(FaultReply::Ending::Close);
}

void TestOperationRun::aBusyServerIsWaitedFor()
{
    QFETCH(const QByteArray, method);
    QFETCH(const FaultReply, reply);
    ScriptedPartner partner;
    partner.spoil(method, customersPath, reply, Work::NotDone, 12);
    test::EngineBench bench(partner.base());
    const auto id = bench.ask(oneCustomer());
    const Operation done = bench.over(*id, 30'000);
    QVERIFY2(done.state == StepState::Done, qPrintable(test::storyOf(done)));
    QCOMPARE(partner.made().count(u"customer run-1"_s), 1);
}

void TestOperationRun::signInEndedGoesOnAfterRetry()
{
    ScriptedPartner partner;
    partner.spoil("GET", subscribersPath, refusal(401, "expired"), Work::NotDone, 2); // F25
    test::EngineBench bench(partner.base());
    const auto id = bench.ask(oneCustomer(2));
    const Operation waits = bench.over(*id);
    QCOMPARE(waits.state, StepState::NeedsAttention);
    QCOMPARE(test::stepOf(waits, StepKind::CreateSubscriber).error->kind, Error::Kind::SignIn);
    QVERIFY(bench.engine().retry(*id));
    const Operation done = bench.over(*id);
    QVERIFY2(done.state == StepState::Done, qPrintable(test::storyOf(done)));
    QCOMPARE(partner.made().size(), 5);
}

void TestOperationRun::retryKeepsWhatIsDone()
{
    ScriptedPartner partner;
    partner.spoil("POST", subscribersPath, refusal(400, "taken", 10022), Work::NotDone);
    test::EngineBench bench(partner.base());
    const auto id = bench.ask(oneCustomer(3));
    QVERIFY(bench.over(*id).state != StepState::Done);
    const QStringList before = partner.made();
    QCOMPARE(before.size(), 5);
    QVERIFY(bench.engine().retry(*id));
    const Operation done = bench.over(*id);
    QVERIFY2(done.state == StepState::Done, qPrintable(test::storyOf(done)));
    QCOMPARE(partner.made(), QStringList(before) << u"user user0.run-1@north.example"_s);
}

void TestOperationRun::aWrongUserDoesNotStopTheOthers()
{
    ScriptedPartner partner;
    partner.spoil("POST", subscribersPath, refusal(400, "no such name"), Work::NotDone);
    test::EngineBench bench(partner.base());
    const Operation done = bench.over(*bench.ask(oneCustomer(3)));
    QCOMPARE(done.state, StepState::Failed);
    QCOMPARE(test::stepOf(done, StepKind::CreateSubscriber, 0).state, StepState::Failed);
    QCOMPARE(test::stepOf(done, StepKind::CreateSubscriber, 1).state, StepState::Done);
    QCOMPARE(test::stepOf(done, StepKind::CreateSubscriber, 2).state, StepState::Done);
    QCOMPARE(done.stepsDone(), done.steps.size() - 1);
}

void TestOperationRun::aLocationTakesItsCallingStepAlong()
{
    ScriptedPartner partner;
    partner.spoil("POST", "/v1/locations", refusal(400, "no such street"), Work::NotDone);
    test::EngineBench bench(partner.base());
    const Operation done = bench.over(*bench.ask(oneCustomer(1, 2)));
    QCOMPARE(done.state, StepState::Failed);
    QCOMPARE(test::stepOf(done, StepKind::EnableCalling, 0).state, StepState::Failed);
    QCOMPARE(test::stepOf(done, StepKind::EnableCalling, 1).state, StepState::Done);
    QCOMPARE(partner.posts("/telephony/config/locations"), 1);
    QCOMPARE(test::stepOf(done, StepKind::CreateSubscriber).state, StepState::Done);
}

void TestOperationRun::pollingSlowsDown()
{
    ScriptedPartner partner;
    partner.readsUntilProvisioned = 1'000'000;
    test::EngineBench bench(partner.base());
    const auto id = bench.ask(oneCustomer());
    QTRY_VERIFY_WITH_TIMEOUT(partner.server().count("GET", "/customers/c1") >= 12, 10'000);
    bench.stop();
    // 3 ms growing by 1.4 each time up to 40 ms: twelve polls need at least as long as their delays; nobody polls without them.
    QVERIFY(partner.server().count("GET", "/customers/c1") < 20);
    QCOMPARE(partner.posts(customersPath), 1);
}

void TestOperationRun::oneOperationForAnExternalId()
{
    ScriptedPartner partner;
    partner.readsUntilProvisioned = 1'000'000;
    test::EngineBench bench(partner.base());
    const auto first = bench.ask(oneCustomer());
    const auto same = bench.ask(oneCustomer());
    QVERIFY(first && same);
    QCOMPARE(*same, *first);
    const auto other = bench.ask(oneCustomer(2));
    QVERIFY(!other);
    QCOMPARE(other.error().kind, Error::Kind::Conflict);
    QVERIFY2(other.error().detail.contains("run-1"_L1), qPrintable(other.error().detail));
    QCOMPARE(bench.engine().unfinished()->size(), 1);
}

QTEST_GUILESS_MAIN(TestOperationRun)
#include "tst_operationrun.moc"
