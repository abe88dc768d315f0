// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/awaited.h"
#include "operations/changebench.h"
#include "operations/operationservice.h"
#include "operations/userfileengine.h"

#include <QCoro/QCoroCore>

#include <QTest>

#include <algorithm>

using namespace pd;
using namespace Qt::StringLiterals;

/// Cancelling an operation: the step under way goes to its end, the others are not begun, and a retry does what is left.
class TestCancel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stopsAfterTheStepUnderWay();
    void whatWaitsForItsTurnNeverBegins();
    void aWaitForTheServerEndsAtOnce();
    void survivesADeath();
    void whatIsOverStays();

private:
    [[nodiscard]] UserFilePlan usersFor(test::ChangeBench& bench, const SeenCustomer& seen, int count);
};

namespace {

int countOf(const Operation& operation, StepState state)
{
    return int(
        std::count_if(operation.steps.cbegin(), operation.steps.cend(), [state](const OperationStep& s) { return s.state == state; }));
}

} // namespace

UserFilePlan TestCancel::usersFor(test::ChangeBench& bench, const SeenCustomer& seen, int count)
{
    QList<UserRequest> requests;
    for (int i = 0; i < count; ++i) {
        UserRequest request;
        request.line = i + 2;
        request.email = u"c%1.%2@north.example"_s.arg(i).arg(seen.customer.externalId);
        request.firstName = u"Sam"_s;
        request.lastName = u"Number"_s;
        request.packages = {{u"webex_meetings"_s, true}};
        requests << request;
    }
    UserFileEngine files(bench.bench.server(), bench.bench.engine());
    return QCoro::waitFor(files.plan(seen.customer.externalId, requests, UserFileMode::AddOnly)).value_or(UserFilePlan());
}

void TestCancel::stopsAfterTheStepUnderWay()
{
    test::ChangeBench bench;
    const SeenCustomer seen = bench.customer(u"cancel-users"_s);
    UserFileEngine files(bench.bench.server(), bench.bench.engine());
    const auto ids = files.apply(usersFor(bench, seen, 60));
    QVERIFY(ids && ids->size() == 1);
    OperationService service;
    service.attach(bench.bench.engine());
    QTRY_VERIFY(bench.bench.now(ids->first()).stepsDone() >= 5);
    service.cancel(ids->first());
    const Operation stopped = bench.bench.over(ids->first());
    QVERIFY2(stopped.state == StepState::Failed, qPrintable(test::storyOf(stopped)));
    const int done = countOf(stopped, StepState::Done);
    QVERIFY(done >= 5 && done < 50);
    QCOMPARE(countOf(stopped, StepState::Failed), 61 - done);
    QCOMPARE(stopped.steps.constLast().error->kind, Error::Kind::Cancelled);
    QCOMPARE(bench.users(seen).size(), done - 1); // the first step waits for the customer
    QVERIFY(bench.bench.engine().retry(ids->first()));
    QCOMPARE(bench.bench.over(ids->first(), 20'000).state, StepState::Done);
    QCOMPARE(bench.users(seen).size(), 60);
    service.detach();
}

void TestCancel::whatWaitsForItsTurnNeverBegins()
{
    test::ChangeBench bench(300);
    const SeenCustomer seen = bench.customer(u"cancel-queue"_s);
    const auto first = bench.asked(
        planCustomerChange(seen, test::withPackages(seen.customer.packages + QStringList{u"webex_suite"_s}), PackageCatalog::shipped()));
    const auto second = bench.asked(planRename(seen, u"Never"_s));
    QVERIFY(first && second);
    QVERIFY(bench.bench.engine().cancel(*second));
    const Operation stopped = bench.bench.now(*second);
    QCOMPARE(stopped.state, StepState::Failed);
    QVERIFY(stopped.finishedAt.isValid() && !stopped.steps.constFirst().startedAt.isValid());
    // The change that is on its way is followed to its end.
    QTRY_VERIFY(bench.bench.now(*first).steps.constFirst().state == StepState::Polling);
    QVERIFY(bench.bench.engine().cancel(*first));
    QCOMPARE(bench.bench.over(*first).state, StepState::Done);
    QCOMPARE(bench.seen(seen).name, seen.name);
}

void TestCancel::aWaitForTheServerEndsAtOnce()
{
    OperationPolicy patient = test::quickPolicy();
    patient.firstRetry = std::chrono::minutes(5);
    patient.longestPoll = std::chrono::minutes(5);
    test::EngineBench away(QUrl(u"http://127.0.0.1:9/v1"_s), patient);
    CustomerChangeEngine changes(away.engine());
    SeenCustomer seen;
    seen.customer.id = CustomerId(u"c"_s);
    seen.customer.orgId = OrgId(u"o"_s);
    const auto id = changes.ask(planRename(seen, u"New"_s));
    QVERIFY(id);
    QTRY_VERIFY(away.now(*id).steps.constFirst().error.has_value());
    QVERIFY(away.engine().cancel(*id));
    const Operation stopped = away.over(*id, 2'000);
    QCOMPARE(stopped.state, StepState::Failed);
    QCOMPARE(stopped.steps.constFirst().error->kind, Error::Kind::Cancelled);
}

void TestCancel::survivesADeath()
{
    test::ChangeBench bench;
    const SeenCustomer seen = bench.customer(u"cancel-death"_s);
    UserFileEngine files(bench.bench.server(), bench.bench.engine());
    const auto ids = files.apply(usersFor(bench, seen, 20));
    QVERIFY(ids);
    QVERIFY(bench.bench.engine().cancel(ids->first()));
    const Operation stopped = bench.bench.over(ids->first());
    QCOMPARE(stopped.state, StepState::Failed);
    bench.bench.restart();
    QCOMPARE(bench.bench.now(ids->first()), stopped);
    QVERIFY(bench.bench.engine().retry(ids->first()));
    QCOMPARE(bench.bench.over(ids->first()).state, StepState::Done);
    QCOMPARE(bench.users(seen).size(), 20);
}

void TestCancel::whatIsOverStays()
{
    test::ChangeBench bench;
    const SeenCustomer seen = bench.customer(u"cancel-over"_s);
    const Operation done = bench.did(planRename(seen, u"Over"_s));
    QCOMPARE(done.state, StepState::Done);
    QVERIFY(bench.bench.engine().cancel(done.id));
    QCOMPARE(bench.bench.now(done.id), done);
    QCOMPARE(bench.bench.engine().cancel(OperationId(u"nobody"_s)).error().kind, Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(TestCancel)
#include "tst_cancel.moc"
