// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/brokenrules.h"
#include "operations/customerdraft.h"
#include "operations/enginebench.h"
#include "operations/setupdraft.h"
#include "sandbox/httpprobe.h"
#include "support/sandboxprocess.h"

#include <QCoro/QCoroCore>

#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

/// Locations and users for customers that are there or are being made, and a customer that failed, against the real sandbox.
class TestSetUp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void addsToACustomerThatIsThere();
    void waitsForACustomerThatIsBeingMade();
    void severalRunInTheirOrder();
    void theSameAgainIsOne();
    void whatCannotBeSetUp_data();
    void whatCannotBeSetUp();
    void partialSuccessIsRetriedAlone();
    void goesOnAfterADeath();
    void aFailedCustomerIsRunAnew();
    void editAndRetryBringsTheNewValues();
    void editAndRetryGoesOnAfterADeath();

private:
    [[nodiscard]] Operation onboarded(const QString& externalId, const QString& name = {});
    [[nodiscard]] SetUpEntry setUpFor(const Operation& operation, int first, int users);
    [[nodiscard]] OperationId asked(const SetUpEntry& entry);
    [[nodiscard]] int customerPuts();

    const test::SandboxProcess m_sandbox{{u"--provision-ms"_s, u"150"_s}};
    test::EngineBench m_bench{m_sandbox.base()};
    test::HttpProbe m_probe{m_sandbox.base()};
};

namespace {

QString statesOf(const Operation& operation) { return test::storyOf(operation); }

OnboardingUser newUser(const QString& key, int n)
{
    return {NewSubscriber{{}, u"user%1.%2@north.example"_s.arg(n).arg(key), u"webex_calling"_s, u"Sam"_s, u"Number%1"_s.arg(n), {},
                QString::number(2000 + n), {}},
        u"Head office"_s};
}

} // namespace

void TestSetUp::initTestCase()
{
    QVERIFY2(m_sandbox.isRunning(), qPrintable(m_sandbox.problem()));
    OnboardingTemplate value;
    value.name = u"Standard north"_s;
    value.countryCode = u"US"_s;
    value.serviceProviderAdmin = u"admin@partner.example"_s;
    value.subscriptionId = u"Sub1234567"_s;
    const auto made = QCoro::waitFor(m_bench.engine().createTemplate(value));
    QVERIFY(made);
    QCOMPARE(m_bench.over(*made).state, StepState::Done);
}

Operation TestSetUp::onboarded(const QString& externalId, const QString& name)
{
    test::EntryShape shape;
    shape.externalId = externalId;
    shape.name = name;
    shape.users = 0;
    shape.locations = 0;
    const auto id = m_bench.ask(shape);
    return id ? m_bench.over(*id) : Operation();
}

SetUpEntry TestSetUp::setUpFor(const Operation& operation, int first, int users)
{
    SetUpEntry entry;
    entry.customerId = operation.customerId;
    entry.orgId = operation.orgId;
    entry.externalId = operation.naturalKey;
    entry.customerName = operation.title;
    entry.packages = {u"webex_calling"_s, u"webex_meetings"_s};
    entry.newCustomer = true;
    entry.knownLocations = {u"Head office"_s};
    for (int i = first; i < first + users; ++i)
        entry.users << newUser(operation.naturalKey, i);
    return entry;
}

OperationId TestSetUp::asked(const SetUpEntry& entry)
{
    const auto id = QCoro::waitFor(m_bench.engine().setUp(entry));
    return id ? *id : OperationId();
}

int TestSetUp::customerPuts()
{
    for (const QJsonValue& one : m_probe.get(u"/sandbox/requests"_s).items()) {
        if (one[u"method"_s] == u"PUT"_s && one[u"path"_s] == u"/v1/wholesale/customers/{}"_s)
            return one[u"count"_s].toInt();
    }
    return 0;
}

void TestSetUp::addsToACustomerThatIsThere()
{
    const Operation customer = onboarded(u"setup-there"_s);
    QCOMPARE(customer.state, StepState::Done);
    SetUpEntry entry = setUpFor(customer, 0, 2);
    entry.locations << NewLocation{
        u"Depot"_s, u"America/Los_Angeles"_s, u"en_us"_s, u"en_us"_s, {u"7 Dock Road"_s, {}, u"Oakland"_s, u"CA"_s, u"94607"_s, u"US"_s}};
    entry.users[1].locationName = u"Depot"_s;
    const Operation done = m_bench.over(asked(entry));
    QVERIFY2(done.state == StepState::Done, qPrintable(statesOf(done)));
    QCOMPARE(done.kind, OperationKind::SetUp);
    QCOMPARE(done.steps.size(), 5);
    QCOMPARE(done.orgId, customer.orgId);
    QVERIFY(!test::stepOf(done, StepKind::AwaitCustomer).alreadyThere);
    const auto users = m_probe.get(u"/wholesale/subscribers?externalCustomerId=setup-there"_s).items();
    QCOMPARE(users.size(), 2);
}

void TestSetUp::waitsForACustomerThatIsBeingMade()
{
    test::EntryShape shape;
    shape.externalId = u"setup-early"_s;
    shape.users = 0;
    shape.locations = 0;
    const auto making = m_bench.ask(shape);
    QVERIFY(making);
    Operation unknown;
    unknown.naturalKey = shape.externalId;
    unknown.title = u"Early"_s;
    const OperationId id = asked(setUpFor(unknown, 0, 1));
    QVERIFY(!id.isEmpty());
    const Operation done = m_bench.over(id);
    QVERIFY2(done.state == StepState::Done, qPrintable(statesOf(done)));
    QCOMPARE(m_bench.now(*making).state, StepState::Done);
    QVERIFY(m_bench.now(*making).finishedAt <= done.finishedAt);
    QVERIFY(!done.customerId.isEmpty() && !done.orgId.isEmpty());
}

void TestSetUp::severalRunInTheirOrder()
{
    const Operation customer = onboarded(u"setup-several"_s);
    QList<OperationId> ids;
    for (int i = 0; i < 5; ++i)
        ids << asked(setUpFor(customer, i * 2, 2));
    QDateTime before;
    for (const OperationId& id : ids) {
        const Operation done = m_bench.over(id);
        QVERIFY2(done.state == StepState::Done, qPrintable(statesOf(done)));
        QVERIFY(!before.isValid() || done.steps.first().startedAt >= before);
        before = done.finishedAt;
    }
}

void TestSetUp::theSameAgainIsOne()
{
    const Operation customer = onboarded(u"setup-same"_s);
    const SetUpEntry entry = setUpFor(customer, 0, 3);
    const OperationId first = asked(entry);
    QCOMPARE(asked(entry), first);
    QCOMPARE(m_bench.over(first).state, StepState::Done);
    const OperationId later = asked(entry);
    QVERIFY(later != first);
    const Operation again = m_bench.over(later);
    QCOMPARE(again.state, StepState::Done);
    QVERIFY(test::stepOf(again, StepKind::CreateSubscriber, 2).alreadyThere);
}

void TestSetUp::whatCannotBeSetUp_data()
{
    QTest::addColumn<QString>("externalId");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("made");
    QTest::addColumn<int>("kind");
    QTest::newRow("a customer that nobody knows") << u"setup-nobody"_s << QString() << false << int(Error::Kind::NotFound);
    QTest::newRow("a customer that failed") << u"setup-failed"_s << u"FAIL setup"_s << true << int(Error::Kind::Server);
}

void TestSetUp::whatCannotBeSetUp()
{
    QFETCH(QString, externalId);
    QFETCH(QString, name);
    QFETCH(bool, made);
    QFETCH(int, kind);
    Operation customer;
    customer.naturalKey = externalId;
    if (made)
        QCOMPARE(onboarded(externalId, name).state, StepState::Failed);
    const Operation done = m_bench.over(asked(setUpFor(customer, 0, 2)));
    QVERIFY2(done.state == StepState::Failed, qPrintable(statesOf(done)));
    QCOMPARE(int(done.steps.first().error->kind), kind);
    QCOMPARE(done.steps.last().state, StepState::Planned);
}

void TestSetUp::partialSuccessIsRetriedAlone()
{
    const Operation customer = onboarded(u"setup-partial"_s);
    SetUpEntry entry = setUpFor(customer, 0, 3);
    entry.users[1].subscriber.email = u"sam+taken@north.example"_s;
    const Operation done = m_bench.over(asked(entry));
    QCOMPARE(done.stepsDone(), 3); // the customer and two users
    QCOMPARE(test::stepOf(done, StepKind::CreateSubscriber, 1).error->errorCode, 10022);
    SetUpDraft draft = setUpDraftOf(done);
    QCOMPARE(draft.users.size(), 1);
    draft.users[0].email = u"sam.fixed@north.example"_s;
    QCOMPARE(test::brokenRules(draft.check({})), QString());
    const Operation again = m_bench.over(asked(draft.toEntry()));
    QVERIFY2(again.state == StepState::Done, qPrintable(statesOf(again)));
    QCOMPARE(again.steps.size(), 2);
}

void TestSetUp::goesOnAfterADeath()
{
    const Operation customer = onboarded(u"setup-death"_s);
    const OperationId first = asked(setUpFor(customer, 0, 3));
    const OperationId second = asked(setUpFor(customer, 3, 2));
    m_bench.restart();
    const Operation done = m_bench.over(second);
    QVERIFY2(done.state == StepState::Done, qPrintable(statesOf(done)));
    QCOMPARE(m_bench.now(first).state, StepState::Done);
    QVERIFY(m_bench.now(first).finishedAt <= done.steps.first().finishedAt);
}

void TestSetUp::aFailedCustomerIsRunAnew()
{
    const Operation failed = onboarded(u"retry-flaky"_s, u"FLAKY Pizza"_s);
    QVERIFY2(failed.state == StepState::Failed, qPrintable(statesOf(failed)));
    const int before = customerPuts();
    QVERIFY(m_bench.engine().retry(failed.id));
    const Operation done = m_bench.over(failed.id);
    QVERIFY2(done.state == StepState::Done, qPrintable(statesOf(done)));
    QCOMPARE(customerPuts() - before, 1);
}

void TestSetUp::editAndRetryBringsTheNewValues()
{
    QJsonObject entry = test::entryJson({u"retry-edit"_s, {}, u"Standard north"_s, 0, 0, true});
    entry = test::withValue(entry, u"customer.address.addressLine1"_s, u"1 FAIL Street"_s);
    auto id = m_bench.ask(entry);
    QVERIFY(id);
    const Operation failed = m_bench.over(*id);
    QVERIFY2(failed.state == StepState::Failed, qPrintable(statesOf(failed)));
    // Tried again as it is, it fails again: one request each time.
    int before = customerPuts();
    id = m_bench.ask(entry);
    QVERIFY(id);
    QCOMPARE(m_bench.over(*id).state, StepState::Failed);
    QCOMPARE(customerPuts() - before, 1);
    CustomerDraft draft = draftOf(failed);
    draft.address.line1 = u"2 Harbour Street"_s;
    draft.packages << u"webex_suite"_s;
    before = customerPuts();
    const auto retried = QCoro::waitFor(m_bench.engine().onboard(draft.toEntry()));
    QVERIFY2(retried, qPrintable(retried ? QString() : test::brokenRules(retried.error().fields)));
    const Operation done = m_bench.over(*retried);
    QVERIFY2(done.state == StepState::Done, qPrintable(statesOf(done)));
    QCOMPARE(customerPuts() - before, 1);
    const QJsonObject customer = m_probe.get(u"/wholesale/customers?externalId=retry-edit"_s).items().first().toObject();
    QCOMPARE(customer[u"status"_s].toString(), u"provisioned"_s);
    QCOMPARE(customer[u"address"_s][u"addressLine1"_s].toString(), u"2 Harbour Street"_s);
    QVERIFY(customer[u"packages"_s].toArray().contains(u"webex_suite"_s));
}

void TestSetUp::editAndRetryGoesOnAfterADeath()
{
    const Operation failed = onboarded(u"retry-death"_s, u"FLAKY Death"_s);
    QCOMPARE(failed.state, StepState::Failed);
    const int before = customerPuts();
    QVERIFY(m_bench.engine().retry(failed.id));
    QTRY_VERIFY(m_bench.now(failed.id).steps.first().state == StepState::Polling
        || m_bench.now(failed.id).steps.first().state == StepState::Accepted);
    m_bench.restart();
    const Operation done = m_bench.over(failed.id);
    QVERIFY2(done.state == StepState::Done, qPrintable(statesOf(done)));
    QCOMPARE(customerPuts() - before, 1);
}

QTEST_GUILESS_MAIN(TestSetUp)
#include "tst_setup.moc"
