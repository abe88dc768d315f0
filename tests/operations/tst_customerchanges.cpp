// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/auditrepository.h"
#include "operations/changebench.h"

#include <QCoro/QCoroCore>

#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

/// Changes of customers that exist, against the real sandbox: what the server has afterwards, how many requests that took, and that somebody else's
/// change is noticed before anything is sent.
class TestCustomerChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void renames();
    void renameNoticesAnotherName();
    void changesExternalIdAndKeepsThePackages();
    void externalIdThatIsTaken();
    void changesTheAddress();
    void addsAndRemovesPackages();
    void packagesChangedBySomebodyElse();
    void theSameChangeBySomebodyElseIsThereAlready();
    void limitsAloneAreSent();
    void waitsWhileTheServerIsWorking();
    void removesAndKeepsThePersons();
    void removesWithThePersons();
    void personsStayWhenTheCustomerDoes();
    void tagsAreReplacedAndAdded();
    void tagsChangedBySomebodyElse();
    void restrictedInBulk();
    void goesOnAfterADeath();
    void aLostAnswerIsNotSentTwice();
    void dryRunChangesNothing();
    void whatIsRefusedAtOnce_data();
    void whatIsRefusedAtOnce();

private:
    [[nodiscard]] Result<Operation> packages(const SeenCustomer& seen, const QStringList& wanted)
    {
        return planCustomerChange(seen, test::withPackages(wanted), PackageCatalog::shipped());
    }

    test::ChangeBench m_bench;
};

namespace {

const QString customerPath = u"/v1/wholesale/customers/{}"_s;

QStringList packagesIn(const QJsonObject& record)
{
    QStringList names;
    for (const QJsonValue& one : record[u"packages"_s].toArray())
        names << one.toString();
    names.sort();
    return names;
}

bool isConflict(const Operation& operation, const QString& field)
{
    const auto& error = operation.steps.constFirst().error;
    return operation.state == StepState::NeedsAttention && error && error->kind == Error::Kind::Conflict && !error->fields.isEmpty()
        && error->fields.constFirst().field == field && error->fields.constFirst().rule == u"changed-meanwhile"_s;
}

} // namespace

void TestCustomerChanges::renames()
{
    const SeenCustomer seen = m_bench.customer(u"ch-name"_s);
    QCOMPARE(seen.name, u"Company ch-name"_s);
    const Operation done = m_bench.did(planRename(seen, u" Harbour Bakery "_s));
    QVERIFY2(done.state == StepState::Done, qPrintable(test::storyOf(done)));
    QCOMPARE(done.naturalKey, u"ch-name"_s);
    QCOMPARE(m_bench.seen(seen).name, u"Harbour Bakery"_s);
    // Asked for again, there is nothing to send.
    const int before = m_bench.requests(u"PATCH"_s, u"/v1/identity/organizations/{}"_s);
    const Operation again = m_bench.did(planRename(seen, u"Harbour Bakery"_s));
    QVERIFY(again.state == StepState::Done && again.steps.constFirst().alreadyThere);
    QCOMPARE(m_bench.requests(u"PATCH"_s, u"/v1/identity/organizations/{}"_s), before);
}

void TestCustomerChanges::renameNoticesAnotherName()
{
    SeenCustomer seen = m_bench.customer(u"ch-name-other"_s);
    seen.name = u"What it was yesterday"_s;
    const Operation done = m_bench.did(planRename(seen, u"What I want"_s));
    QVERIFY2(isConflict(done, u"displayName"_s), qPrintable(test::storyOf(done)));
    QCOMPARE(m_bench.seen(seen).name, u"Company ch-name-other"_s);
}

void TestCustomerChanges::changesExternalIdAndKeepsThePackages()
{
    const SeenCustomer seen = m_bench.customer(u"ch-ext"_s);
    CustomerUpdate wanted;
    wanted.externalId = u"ch-ext-new"_s;
    const int puts = m_bench.requests(u"PUT"_s, customerPath);
    const Operation done = m_bench.did(planCustomerChange(seen, wanted, PackageCatalog::shipped()));
    QVERIFY2(done.state == StepState::Done, qPrintable(test::storyOf(done)));
    const QJsonObject record = m_bench.record(seen);
    QCOMPARE(record[u"externalId"_s].toString(), u"ch-ext-new"_s);
    QCOMPARE(packagesIn(record).size(), seen.customer.packages.size());
    QCOMPARE(m_bench.requests(u"PUT"_s, customerPath) - puts, 1);
}

void TestCustomerChanges::externalIdThatIsTaken()
{
    const SeenCustomer seen = m_bench.customer(u"ch-ext-free"_s);
    const SeenCustomer other = m_bench.customer(u"ch-ext-taken"_s);
    CustomerUpdate wanted;
    wanted.externalId = other.customer.externalId;
    const Operation done = m_bench.did(planCustomerChange(seen, wanted, PackageCatalog::shipped()));
    QVERIFY2(done.state == StepState::NeedsAttention, qPrintable(test::storyOf(done)));
    QCOMPARE(done.steps.constFirst().error->kind, Error::Kind::Conflict);
    QCOMPARE(m_bench.record(seen)[u"externalId"_s].toString(), u"ch-ext-free"_s);
}

void TestCustomerChanges::changesTheAddress()
{
    const SeenCustomer seen = m_bench.customer(u"ch-address"_s, 0, u"RPL Shipping"_s);
    CustomerUpdate wanted;
    wanted.address = seen.customer.address;
    wanted.address->line1 = u"99 Quay"_s;
    const auto id = m_bench.asked(planCustomerChange(seen, wanted, PackageCatalog::shipped()));
    QVERIFY(id);
    // The compliance check runs again: that is the status while it is followed.
    QTRY_COMPARE(m_bench.bench.now(*id).steps.constFirst().serverStatus, u"pending_rpl_review"_s);
    const Operation done = m_bench.bench.over(*id);
    QVERIFY2(done.state == StepState::Done, qPrintable(test::storyOf(done)));
    QCOMPARE(m_bench.record(seen)[u"address"_s][u"addressLine1"_s].toString(), u"99 Quay"_s);
    QCOMPARE(packagesIn(m_bench.record(seen)).size(), seen.customer.packages.size());
}

void TestCustomerChanges::addsAndRemovesPackages()
{
    const SeenCustomer seen = m_bench.customer(u"ch-packages"_s);
    const Operation done = m_bench.did(packages(seen, {u"webex_calling"_s, u"webex_suite"_s}));
    QVERIFY2(done.state == StepState::Done, qPrintable(test::storyOf(done)));
    QCOMPARE(packagesIn(m_bench.record(seen)), QStringList({u"webex_calling"_s, u"webex_suite"_s}));
}

void TestCustomerChanges::packagesChangedBySomebodyElse()
{
    const SeenCustomer seen = m_bench.customer(u"ch-race"_s);
    QCOMPARE(m_bench.did(packages(seen, seen.customer.packages + QStringList{u"webex_suite"_s})).state, StepState::Done);
    const int puts = m_bench.requests(u"PUT"_s, customerPath);
    // The second person still sees the list without the suite: their list would remove it.
    const Operation done = m_bench.did(packages(seen, seen.customer.packages + QStringList{u"webex_voice"_s}));
    QVERIFY2(isConflict(done, u"packages"_s), qPrintable(test::storyOf(done)));
    QVERIFY(done.steps.constFirst().error->fields.constFirst().text.contains(u"webex_suite"_s));
    QCOMPARE(m_bench.requests(u"PUT"_s, customerPath), puts);
    QVERIFY(packagesIn(m_bench.record(seen)).contains(u"webex_suite"_s));
}

void TestCustomerChanges::theSameChangeBySomebodyElseIsThereAlready()
{
    const SeenCustomer seen = m_bench.customer(u"ch-same"_s);
    const QStringList wanted = seen.customer.packages + QStringList{u"webex_suite"_s};
    QCOMPARE(m_bench.did(packages(seen, wanted)).state, StepState::Done);
    const int puts = m_bench.requests(u"PUT"_s, customerPath);
    const Operation done = m_bench.did(packages(seen, wanted));
    QVERIFY2(done.state == StepState::Done && done.steps.constFirst().alreadyThere, qPrintable(test::storyOf(done)));
    QCOMPARE(m_bench.requests(u"PUT"_s, customerPath), puts);
}

void TestCustomerChanges::limitsAloneAreSent()
{
    const SeenCustomer seen = m_bench.customer(u"ch-limits"_s);
    CustomerUpdate wanted = test::withPackages(seen.customer.packages);
    wanted.packageLimits = {{u"webex_calling"_s, 40}};
    const int puts = m_bench.requests(u"PUT"_s, customerPath);
    const Operation done = m_bench.did(planCustomerChange(seen, wanted, PackageCatalog::shipped()));
    QVERIFY2(done.state == StepState::Done && !done.steps.constFirst().alreadyThere, qPrintable(test::storyOf(done)));
    QCOMPARE(m_bench.requests(u"PUT"_s, customerPath) - puts, 1);
}

void TestCustomerChanges::waitsWhileTheServerIsWorking()
{
    const SeenCustomer seen = m_bench.customer(u"ch-busy"_s);
    const QJsonObject somebody{{u"packages"_s, QJsonArray::fromStringList(seen.customer.packages)}};
    QCOMPARE(m_bench.probe.put(u"/wholesale/customers/"_s + seen.customer.id.toString(), somebody).status, 202);
    const Operation done = m_bench.did(packages(seen, seen.customer.packages + QStringList{u"webex_suite"_s}));
    QVERIFY2(done.state == StepState::Done, qPrintable(test::storyOf(done)));
}

void TestCustomerChanges::removesAndKeepsThePersons()
{
    const SeenCustomer seen = m_bench.customer(u"ch-remove"_s, 2);
    const Operation done = m_bench.did(planRemoval(seen, {}));
    QVERIFY2(done.state == StepState::Done, qPrintable(test::storyOf(done)));
    QCOMPARE(m_bench.probe.get(u"/wholesale/customers/"_s + seen.customer.id.toString()).status, 404);
    QCOMPARE(m_bench.probe.get(u"/organizations/"_s + seen.customer.orgId.toString()).status, 200);
    QCOMPARE(m_bench.probe.get(u"/people?orgId="_s + seen.customer.orgId.toString()).items().size(), 2);
    // Nothing is left to remove: asked for again, it is over at once.
    const Operation again = m_bench.did(planRemoval(seen, {}));
    QVERIFY(again.state == StepState::Done && again.steps.constFirst().alreadyThere);
}

void TestCustomerChanges::removesWithThePersons()
{
    const SeenCustomer seen = m_bench.customer(u"ch-remove-all"_s, 2);
    CustomerInquiryEngine inquiries(m_bench.bench.server(), nullptr);
    const auto people = QCoro::waitFor(inquiries.people(seen.customer.orgId));
    QVERIFY(people && people->size() == 2);
    const Operation done = m_bench.did(planRemoval(seen, *people));
    QVERIFY2(done.state == StepState::Done, qPrintable(test::storyOf(done)));
    QCOMPARE(done.steps.size(), 3);
    QCOMPARE(m_bench.probe.get(u"/people?orgId="_s + seen.customer.orgId.toString()).items().size(), 0);
}

void TestCustomerChanges::personsStayWhenTheCustomerDoes()
{
    const SeenCustomer seen = m_bench.customer(u"ch-remove-not"_s, 1);
    CustomerInquiryEngine inquiries(m_bench.bench.server(), nullptr);
    const auto people = QCoro::waitFor(inquiries.people(seen.customer.orgId));
    QVERIFY(people);
    SeenCustomer stale = seen;
    stale.customer.packages = {u"webex_suite"_s};
    const Operation done = m_bench.did(planRemoval(stale, *people));
    QVERIFY2(isConflict(done, u"packages"_s), qPrintable(test::storyOf(done)));
    QCOMPARE(done.steps.at(1).state, StepState::Planned);
    QCOMPARE(m_bench.probe.get(u"/people?orgId="_s + seen.customer.orgId.toString()).items().size(), 1);
}

void TestCustomerChanges::tagsAreReplacedAndAdded()
{
    const SeenCustomer seen = m_bench.customer(u"ch-tags"_s);
    const OrgId org = seen.customer.orgId;
    QCOMPARE(m_bench.did(planTags(seen, {org, QStringList{u"gold"_s, u"north"_s}, {}, {}, {}})).state, StepState::Done);
    QCOMPARE(m_bench.did(planTags(seen, {org, std::nullopt, {}, {u"retail"_s}, {u"north"_s}})).state, StepState::Done);
    CustomerInquiryEngine inquiries(m_bench.bench.server(), nullptr);
    QCOMPARE(QCoro::waitFor(inquiries.tags(org)).value_or(QStringList()), QStringList({u"gold"_s, u"retail"_s}));
    // The fourth to sixth would be too many: refused before anything is sent.
    const Operation done = m_bench.did(planTags(seen, {org, std::nullopt, {}, {u"a"_s, u"b"_s, u"c"_s, u"d"_s}, {}}));
    QCOMPARE(done.state, StepState::Failed);
    QCOMPARE(done.steps.constFirst().error->fields.constFirst().rule, u"too-many"_s);
    QCOMPARE(done.steps.constFirst().attempts, 0);
}

void TestCustomerChanges::tagsChangedBySomebodyElse()
{
    const SeenCustomer seen = m_bench.customer(u"ch-tags-race"_s);
    const OrgId org = seen.customer.orgId;
    QCOMPARE(m_bench.did(planTags(seen, {org, QStringList{u"theirs"_s}, {}, {}, {}})).state, StepState::Done);
    const Operation done = m_bench.did(planTags(seen, {org, QStringList{u"mine"_s}, {}, {}, {}}));
    QVERIFY2(isConflict(done, u"tags"_s), qPrintable(test::storyOf(done)));
}

void TestCustomerChanges::restrictedInBulk()
{
    QList<SeenCustomer> customers;
    for (int i = 0; i < 3; ++i)
        customers << m_bench.customer(u"ch-restricted-%1"_s.arg(i));
    CustomerChangeEngine changes(m_bench.bench.engine());
    QList<Result<Operation>> planned;
    for (const SeenCustomer& seen : std::as_const(customers))
        planned << planRestriction(seen, false);
    const auto ids = changes.askAll(planned);
    for (qsizetype i = 0; i < ids.size(); ++i) {
        QVERIFY(ids[i]);
        QCOMPARE(m_bench.bench.over(*ids[i]).state, StepState::Done);
        const QString path = u"/partnerhub/organizations/%1/restrictedMode"_s.arg(customers[i].customer.orgId.toString());
        QCOMPARE(m_bench.probe.get(path).object()[u"restrictedByPartner"_s].toBool(true), false);
    }
}

void TestCustomerChanges::goesOnAfterADeath()
{
    test::ChangeBench slow(400);
    const SeenCustomer seen = slow.customer(u"ch-death"_s);
    const int puts = slow.requests(u"PUT"_s, customerPath);
    const auto first = slow.asked(packages(seen, seen.customer.packages + QStringList{u"webex_suite"_s}));
    QVERIFY(first);
    const auto second = slow.asked(planRename(seen, u"Second of its customer"_s));
    QVERIFY(second);
    QTRY_VERIFY(slow.bench.now(*first).steps.constFirst().state == StepState::Polling);
    slow.bench.restart();
    const Operation done = slow.bench.over(*second);
    QVERIFY2(done.state == StepState::Done, qPrintable(test::storyOf(done)));
    QCOMPARE(slow.bench.now(*first).state, StepState::Done);
    QVERIFY(slow.bench.now(*first).finishedAt <= done.steps.constFirst().startedAt);
    QCOMPARE(slow.requests(u"PUT"_s, customerPath) - puts, 1);
    QVERIFY(packagesIn(slow.record(seen)).contains(u"webex_suite"_s));
}

void TestCustomerChanges::aLostAnswerIsNotSentTwice()
{
    const SeenCustomer seen = m_bench.customer(u"ch-lost"_s);
    const auto id = m_bench.asked(packages(seen, seen.customer.packages + QStringList{u"webex_suite"_s}));
    QVERIFY(id);
    const int puts = m_bench.requests(u"PUT"_s, customerPath);
    QCOMPARE(m_bench.bench.over(*id).state, StepState::Done);
    const int after = m_bench.requests(u"PUT"_s, customerPath);
    QVERIFY(after - puts <= 1);
    // As if the answer had never come: the ledger says that it was being sent.
    Operation operation = m_bench.bench.now(*id);
    m_bench.bench.stop();
    {
        SystemClock clock;
        auto ledger = Ledger::open(m_bench.bench.directory(), clock);
        QVERIFY(ledger);
        operation.finishedAt = {};
        operation.state = StepState::Sending;
        operation.steps[0].state = StepState::Sending;
        operation.steps[0].finishedAt = {};
        QVERIFY(OperationRepository(**ledger).save(operation, {0}));
    }
    m_bench.bench.restart();
    const Operation again = m_bench.bench.over(*id);
    QVERIFY2(again.state == StepState::Done, qPrintable(test::storyOf(again)));
    QCOMPARE(m_bench.requests(u"PUT"_s, customerPath), after);
}

void TestCustomerChanges::dryRunChangesNothing()
{
    const SeenCustomer seen = m_bench.customer(u"ch-dry"_s);
    SeenCustomer stale = seen;
    stale.customer.packages = {u"webex_suite"_s};
    QList<Operation> planned;
    planned << *packages(seen, {u"webex_calling"_s}) << *packages(stale, {u"webex_voice"_s}) << *planRename(seen, seen.name);
    CustomerChangeEngine changes(m_bench.bench.engine());
    const int puts = m_bench.requests(u"PUT"_s, customerPath);
    const auto steps = QCoro::waitFor(changes.preview(planned, TaskWatch()));
    QVERIFY(steps && steps->size() == 3);
    QVERIFY(!steps->at(0).problem && !steps->at(0).alreadyThere);
    QVERIFY(steps->at(1).problem && steps->at(1).problem->kind == Error::Kind::Conflict);
    QVERIFY(steps->at(2).alreadyThere);
    QCOMPARE(m_bench.requests(u"PUT"_s, customerPath), puts);
    TaskWatch cancelled;
    cancelled.cancelled = [] { return true; };
    QCOMPARE(QCoro::waitFor(changes.preview(planned, cancelled)).error().kind, Error::Kind::Cancelled);
}

void TestCustomerChanges::whatIsRefusedAtOnce_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("rule");
    QTest::newRow("no package at all") << u"none"_s << u"required"_s;
    QTest::newRow("an add-on without its package") << u"unmet"_s << u"package-dependency"_s;
    QTest::newRow("a package that nobody knows") << u"unknown"_s << u"package-unknown"_s;
    QTest::newRow("an empty address") << u"address"_s << u"required"_s;
    QTest::newRow("a date that is none") << u"date"_s << u"date"_s;
    QTest::newRow("a name with a percent sign") << u"percent"_s << u"percent"_s;
    QTest::newRow("a tag that is too long") << u"tag"_s << u"too-long"_s;
    QTest::newRow("nobody to write to") << u"nobody"_s << u"required"_s;
}

void TestCustomerChanges::whatIsRefusedAtOnce()
{
    QFETCH(QString, what);
    QFETCH(QString, rule);
    SeenCustomer seen;
    seen.customer.id = CustomerId(u"c"_s);
    seen.customer.orgId = OrgId(u"o"_s);
    seen.customer.packages = {u"webex_meetings"_s};
    CustomerUpdate wanted;
    if (what == u"unmet"_s)
        wanted.packages = {u"webex_meetings"_s, u"attendant_console"_s};
    else if (what == u"unknown"_s)
        wanted.packages = {u"webex_everything"_s};
    else if (what == u"address"_s)
        wanted.address = Address();
    else if (what == u"date"_s)
        wanted.billingStartDate = u"tomorrow"_s;
    Result<Operation> planned = planCustomerChange(seen, wanted, PackageCatalog::shipped());
    if (what == u"percent"_s)
        planned = planRename(seen, u"100 % Pizza"_s);
    else if (what == u"tag"_s)
        planned = planTags(seen, {seen.customer.orgId, QStringList{QString(26, u'x')}, {}, {}, {}});
    else if (what == u"nobody"_s)
        planned = planConsentMails(seen, {});
    const auto asked = m_bench.asked(planned);
    QVERIFY(!asked);
    QCOMPARE(asked.error().kind, Error::Kind::Invalid);
    QStringList rules;
    for (const FieldError& field : asked.error().fields)
        rules << field.rule;
    QVERIFY2(rules.contains(rule), qPrintable(rules.join(u' ')));
}

QTEST_GUILESS_MAIN(TestCustomerChanges)
#include "tst_customerchanges.moc"
