// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/operationcodec.h"
#include "ledger/operationrepository.h"
#include "operations/enginebench.h"
#include "operations/onboardingfile.h"
#include "operations/onboardingplan.h"
#include "operations/scriptedpartner.h"
#include "store/database.h"

#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;
using test::FaultReply;
using test::ScriptedPartner;

/// The next start after a death in each state of a step (reliability.md F69), and a ledger that cannot be written or lost a row (F58, F62).
class TestResume : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateGoesOn_data();
    void everyStateGoesOn();
    void whatIsOverStaysOver();
    void lookUpsComeBeforeTheSecondSend();
    void aFullDiskIsRefusedBeforeSending();
    void aDiskThatFillsUpStopsTheRun();
    void aLostStepNeedsAPerson();
    void whatLostAStepCanBeAskedAnew();
    void resumingManyRunsAFewAtATime();

private:
    /// An operation whose first step has this state in the ledger; the program died there.
    OperationId died(test::EngineBench& bench, StepState state, const QString& resultId);
};

namespace {

test::EntryShape resumedCustomer()
{
    test::EntryShape shape;
    shape.externalId = u"resume-1"_s;
    shape.users = 1;
    shape.locations = 0;
    return shape;
}

/// From now on the database refuses every write, as on a full disk.
void fillDisk(Ledger& ledger, bool full) { ledger.database().exec(full ? "PRAGMA query_only=ON" : "PRAGMA query_only=OFF"); }

const QByteArray customersPath = "/wholesale/customers";

} // namespace

OperationId TestResume::died(test::EngineBench& bench, StepState state, const QString& resultId)
{
    const auto id = bench.ask(resumedCustomer());
    if (!id)
        return {};
    Operation operation = bench.now(*id);
    bench.engine().stop();
    bench.transport().cancelAll();
    operation.steps[0].state = state;
    operation.steps[0].attempts = state == StepState::Planned ? 0 : 1;
    operation.steps[0].resultId = resultId;
    operation.state = state;
    if (const Status saved = OperationRepository(bench.ledger()).save(operation, {0}); !saved)
        return {};
    return *id;
}

void TestResume::everyStateGoesOn_data()
{
    QTest::addColumn<StepState>("state");
    QTest::addColumn<bool>("there");
    QTest::addColumn<int>("posts");
    for (const StepState state : {StepState::Planned, StepState::Sending, StepState::Unknown, StepState::Reconciling}) {
        const QByteArray name = stateName(state).toLatin1();
        QTest::newRow(QByteArray(name + ", not on the server").constData()) << state << false << 1;
        QTest::newRow(QByteArray(name + ", on the server").constData()) << state << true << 0;
    }
    QTest::newRow("accepted") << StepState::Accepted << true << 0;
    QTest::newRow("polling") << StepState::Polling << true << 0;
}

void TestResume::everyStateGoesOn()
{
    QFETCH(const StepState, state);
    QFETCH(const bool, there);
    QFETCH(const int, posts);
    ScriptedPartner partner;
    test::EngineBench bench(partner.base());
    const bool told = state == StepState::Accepted || state == StepState::Polling;
    const OperationId id = died(bench, state, told ? u"c1"_s : QString());
    QVERIFY(!id.isEmpty());
    const int before = partner.posts(customersPath);
    partner.customer = {};
    if (there) {
        partner.customer = test::entryJson(resumedCustomer())[u"customer"_s].toObject();
        partner.customer.insert(u"id"_s, u"c1"_s);
        partner.customer.insert(u"status"_s, u"provisioning"_s);
    }
    bench.restart();
    const Operation done = bench.over(id);
    QVERIFY2(done.state == StepState::Done, qPrintable(test::storyOf(done)));
    QCOMPARE(partner.posts(customersPath) - before, posts);
    QCOMPARE(partner.subscribers.size(), 1);
    QVERIFY(bench.engine().unfinished()->isEmpty());
}

void TestResume::whatIsOverStaysOver()
{
    ScriptedPartner partner;
    test::EngineBench bench(partner.base());
    const auto id = bench.ask(resumedCustomer());
    QCOMPARE(bench.over(*id).state, StepState::Done);
    const auto requests = partner.server().requests().size();
    bench.restart();
    QVERIFY(bench.engine().unfinished()->isEmpty());
    QCOMPARE(partner.server().requests().size(), requests);
}

void TestResume::lookUpsComeBeforeTheSecondSend()
{
    for (const StepState state : {StepState::Sending, StepState::Unknown, StepState::Reconciling}) {
        ScriptedPartner partner;
        test::EngineBench bench(partner.base());
        const OperationId id = died(bench, state, {});
        const auto before = partner.server().requests().size();
        partner.customer = {};
        bench.restart();
        QCOMPARE(bench.over(id).state, StepState::Done);
        int lookUps = 0;
        for (const test::SeenRequest& request : partner.server().requests().sliced(before)) {
            if (request.method == "POST")
                break;
            lookUps += request.path().endsWith(customersPath) ? 1 : 0;
        }
        QVERIFY2(lookUps >= test::quickPolicy().lookUps, qPrintable(QString::number(lookUps)));
    }
}

void TestResume::aFullDiskIsRefusedBeforeSending()
{
    ScriptedPartner partner;
    test::EngineBench bench(partner.base());
    fillDisk(bench.ledger(), true);
    const auto refused = bench.ask(resumedCustomer());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Storage);
    QCOMPARE(partner.server().count("POST"), 0);
    fillDisk(bench.ledger(), false);
    const auto id = bench.ask(resumedCustomer());
    QVERIFY(id);
    QCOMPARE(bench.over(*id).state, StepState::Done);
}

void TestResume::aDiskThatFillsUpStopsTheRun()
{
    ScriptedPartner partner;
    partner.readsUntilProvisioned = 1'000'000;
    test::EngineBench bench(partner.base());
    const auto id = bench.ask(resumedCustomer());
    QVERIFY(id);
    QTRY_VERIFY(partner.server().count("GET", "/customers/c1") > 1);
    fillDisk(bench.ledger(), true);
    QTRY_VERIFY(!bench.engine().operation(*id));
    QCOMPARE(bench.engine().operation(*id).error().kind, Error::Kind::Storage);
    const int posts = partner.server().count("POST");
    partner.readsUntilProvisioned = 1;
    fillDisk(bench.ledger(), false);
    QVERIFY(bench.engine().retry(*id));
    QCOMPARE(bench.over(*id).state, StepState::Done);
    QCOMPARE(partner.posts(customersPath), 1);
    QCOMPARE(posts, 1);
}

void TestResume::aLostStepNeedsAPerson()
{
    ScriptedPartner partner;
    test::EngineBench bench(partner.base());
    const OperationId id = died(bench, StepState::Planned, {});
    bench.ledger().database().exec(
        "UPDATE step SET body = CAST(replace(CAST(body AS TEXT), 'resume-1', 'resume-2') AS BLOB) WHERE position = 0");
    const auto before = partner.server().requests().size();
    bench.restart();
    const Operation asks = bench.over(id);
    QCOMPARE(asks.state, StepState::NeedsAttention);
    QCOMPARE(partner.server().requests().size(), before);
    QCOMPARE(bench.ledger().damagedCount().value(), 1);
    QVERIFY(bench.engine().unfinished()->isEmpty());
    const Status retried = bench.engine().retry(id);
    QVERIFY(!retried);
    QCOMPARE(retried.error().kind, Error::Kind::Damaged);
}

void TestResume::whatLostAStepCanBeAskedAnew()
{
    ScriptedPartner partner;
    test::EngineBench bench(partner.base());
    const OperationId lost = died(bench, StepState::Planned, {});
    bench.ledger().database().exec("UPDATE step SET sum = x'00' WHERE position = 0");
    const int before = partner.posts(customersPath);
    const auto anew = bench.ask(resumedCustomer());
    QVERIFY(anew);
    QVERIFY(*anew != lost);
    QCOMPARE(bench.over(*anew).state, StepState::Done);
    QVERIFY(partner.posts(customersPath) - before <= 1);
}

void TestResume::resumingManyRunsAFewAtATime()
{
    ScriptedPartner partner;
    test::EngineBench bench(partner.base());
    partner.server().setHandler([](const test::SeenRequest&) {
        FaultReply reply = FaultReply::json(R"({"items":[]})");
        reply.held = true;
        return reply;
    });
    for (int i = 0; i < 40; ++i) {
        test::EntryShape shape = resumedCustomer();
        shape.externalId = u"many-%1"_s.arg(i);
        const auto file = readOnboardingFile(test::bytesOf(test::entryJson(shape)));
        const Operation operation =
            planOnboarding(*file->first().entry, PackageCatalog::shipped(), u"tester"_s, QDateTime::currentDateTimeUtc());
        QVERIFY(OperationRepository(bench.ledger()).insert(operation));
    }
    bench.restart();
    QCOMPARE(bench.engine().unfinished()->size(), 40);
    QTRY_COMPARE(partner.server().heldCount(), 6);
    QCOMPARE(partner.server().mostAtOnce(), 6);
}

QTEST_GUILESS_MAIN(TestResume)
#include "tst_resume.moc"
