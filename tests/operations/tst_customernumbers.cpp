// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/awaited.h"
#include "operations/changebench.h"
#include "operations/customerchangeservice.h"
#include "operations/customerinquiryservice.h"

#include <QCoro/QCoroCore>

#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

/// Numbers, PSTN, extensions and locations of customers, against the real sandbox.
class TestCustomerNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void numbersNeedPstn();
    void addsWhatIsMissing();
    void removesFiveInACall();
    void aNumberThatSomebodyGot();
    void pstnIsChosen();
    void pstnChangedBySomebodyElse();
    void onlyPartnerHubCan_data();
    void onlyPartnerHubCan();
    void auditsAllLocations();
    void auditCanBeCancelled();
    void movesANumber();
    void changesAnExtension();
    void extensionChangedBySomebodyElse();
    void findsAFreeExtension();
    void addsALocation();

private:
    [[nodiscard]] NumberChange numbers(int first, int count);
    [[nodiscard]] QStringList numbersThere();
    [[nodiscard]] QString optionId(int position);
    [[nodiscard]] QList<Person> people();

    test::ChangeBench m_bench;
    CustomerInquiryEngine m_inquiries{m_bench.bench.server(), nullptr};
    SeenCustomer m_seen;
    Location m_office;
};

namespace {

const QString numbersPath = u"/v1/telephony/config/locations/{}/numbers"_s;

QString numberOf(int i) { return u"+1510555%1"_s.arg(i, 4, 10, QLatin1Char('0')); }

QString ruleOf(const OperationStep& step)
{
    return step.error && !step.error->fields.isEmpty() ? step.error->fields.constFirst().rule : QString();
}

} // namespace

void TestCustomerNumbers::initTestCase()
{
    m_seen = m_bench.customer(u"num-main"_s, 3);
    m_office = m_bench.headOffice(m_seen);
    QVERIFY(!m_office.id.isEmpty());
}

NumberChange TestCustomerNumbers::numbers(int first, int count)
{
    NumberChange change{m_seen.customer.orgId, m_office.id, m_office.name, {}, true};
    for (int i = first; i < first + count; ++i)
        change.numbers << numberOf(i);
    return change;
}

QStringList TestCustomerNumbers::numbersThere()
{
    QStringList there;
    const auto entries = QCoro::waitFor(m_inquiries.numbers(m_seen.customer.orgId, m_office.id));
    for (const PhoneNumberEntry& entry : entries.value_or(QList<PhoneNumberEntry>())) {
        if (!entry.number.isEmpty())
            there << entry.number;
    }
    return there;
}

QString TestCustomerNumbers::optionId(int position)
{
    const auto options = QCoro::waitFor(m_inquiries.pstnOptions(m_seen.customer.orgId, m_office.id));
    return options ? options->value(position).id : QString();
}

QList<Person> TestCustomerNumbers::people() { return QCoro::waitFor(m_inquiries.people(m_seen.customer.orgId)).value_or(QList<Person>()); }

void TestCustomerNumbers::numbersNeedPstn()
{
    const Operation done = m_bench.did(planNumbersToAdd(m_seen, numbers(1, 2)));
    QCOMPARE(done.state, StepState::Failed);
    QCOMPARE(ruleOf(done.steps.constFirst()), u"pstn-required"_s);
    QCOMPARE(m_bench.requests(u"POST"_s, numbersPath), 0);
    const PstnChange change{m_seen.customer.orgId, m_office.id, m_office.name, {}, {optionId(1), {}, {}}};
    QCOMPARE(m_bench.did(planPstn(m_seen, {change})).state, StepState::Done);
}

void TestCustomerNumbers::addsWhatIsMissing()
{
    QCOMPARE(m_bench.did(planNumbersToAdd(m_seen, numbers(1, 3))).state, StepState::Done);
    const int posts = m_bench.requests(u"POST"_s, numbersPath);
    // Three of them are there: only the others go out, in one request.
    const Operation done = m_bench.did(planNumbersToAdd(m_seen, numbers(1, 12)));
    QVERIFY2(done.state == StepState::Done, qPrintable(test::storyOf(done)));
    QCOMPARE(m_bench.requests(u"POST"_s, numbersPath) - posts, 1);
    QCOMPARE(numbersThere().size(), 12);
    const Operation again = m_bench.did(planNumbersToAdd(m_seen, numbers(1, 12)));
    QVERIFY(again.steps.constFirst().alreadyThere);
}

void TestCustomerNumbers::removesFiveInACall()
{
    const int before = m_bench.requests(u"DELETE"_s, numbersPath);
    const Operation done = m_bench.did(planNumbersToRemove(m_seen, numbers(1, 11)));
    QVERIFY2(done.state == StepState::Done, qPrintable(test::storyOf(done)));
    QCOMPARE(done.steps.size(), 3);
    QCOMPARE(m_bench.requests(u"DELETE"_s, numbersPath) - before, 3);
    QCOMPARE(numbersThere(), QStringList{numberOf(12)});
}

void TestCustomerNumbers::aNumberThatSomebodyGot()
{
    Person person = people().constFirst();
    UserChange change;
    change.email = person.email;
    change.personId = person.id;
    change.phoneNumber = numberOf(77);
    QCOMPARE(m_bench.did(planPersonChange(m_seen, change)).state, StepState::Done);
    const int before = m_bench.requests(u"DELETE"_s, numbersPath);
    const Operation done = m_bench.did(planNumbersToRemove(m_seen, numbers(77, 1)));
    QVERIFY2(done.state == StepState::NeedsAttention, qPrintable(test::storyOf(done)));
    QCOMPARE(ruleOf(done.steps.constFirst()), u"changed-meanwhile"_s);
    QCOMPARE(m_bench.requests(u"DELETE"_s, numbersPath), before);
}

void TestCustomerNumbers::pstnIsChosen()
{
    const PstnChange change{m_seen.customer.orgId, m_office.id, m_office.name, optionId(1), {optionId(2), {}, {}}};
    QCOMPARE(m_bench.did(planPstn(m_seen, {change})).state, StepState::Done);
    auto now = QCoro::waitFor(m_inquiries.pstnConnection(m_seen.customer.orgId, m_office.id));
    QVERIFY(now && now->has_value());
    QCOMPARE((*now)->id, optionId(2));
    const PstnChange gateway{m_seen.customer.orgId, m_office.id, m_office.name, optionId(2), {{}, u"TRUNK"_s, u"trunk-1"_s}};
    QCOMPARE(m_bench.did(planPstn(m_seen, {gateway})).state, StepState::Done);
    now = QCoro::waitFor(m_inquiries.pstnConnection(m_seen.customer.orgId, m_office.id));
    QCOMPARE((*now)->type, u"LOCAL_GATEWAY"_s);
}

void TestCustomerNumbers::pstnChangedBySomebodyElse()
{
    const PstnChange change{m_seen.customer.orgId, m_office.id, m_office.name, optionId(2), {optionId(1), {}, {}}};
    const Operation done = m_bench.did(planPstn(m_seen, {change}));
    QVERIFY2(done.state == StepState::NeedsAttention, qPrintable(test::storyOf(done)));
    QCOMPARE(ruleOf(done.steps.constFirst()), u"changed-meanwhile"_s);
}

void TestCustomerNumbers::onlyPartnerHubCan_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("an integrated provider") << u"Depot INTEGRATED"_s;
    QTest::newRow("Cisco's own") << u"Depot CISCO PSTN"_s;
}

void TestCustomerNumbers::onlyPartnerHubCan()
{
    QFETCH(QString, name);
    CustomerChangeEngine changes(m_bench.bench.engine());
    const NewLocation location{
        name, u"America/Los_Angeles"_s, u"en_us"_s, u"en_us"_s, {u"7 Dock Road"_s, {}, u"Oakland"_s, u"CA"_s, u"94607"_s, u"US"_s}};
    const auto id = QCoro::waitFor(changes.addLocations(m_seen, {location}));
    QVERIFY(id);
    const Operation made = m_bench.bench.over(*id);
    QVERIFY2(made.state == StepState::Done, qPrintable(test::storyOf(made)));
    const LocationId place(test::stepOf(made, StepKind::CreateLocation).resultId);
    const OrgId org = m_seen.customer.orgId;
    const int posts = m_bench.requests(u"POST"_s, numbersPath);
    const int puts = m_bench.requests(u"PUT"_s, u"/v1/telephony/pstn/locations/{}/connection"_s);
    NumberChange change{org, place, name, {numberOf(500)}, true};
    for (const auto& planned : {planNumbersToAdd(m_seen, change), planNumbersToRemove(m_seen, change),
             planPstn(m_seen, {PstnChange{org, place, name, u"whatever"_s, {optionId(1), {}, {}}}})}) {
        const Operation done = m_bench.did(planned);
        QVERIFY2(done.state == StepState::Failed, qPrintable(test::storyOf(done)));
        QCOMPARE(ruleOf(done.steps.constFirst()), u"pstn-not-by-api"_s);
    }
    QCOMPARE(m_bench.requests(u"POST"_s, numbersPath), posts);
    QCOMPARE(m_bench.requests(u"PUT"_s, u"/v1/telephony/pstn/locations/{}/connection"_s), puts);
    // Nor can an ordinary location get an integrated provider.
    const auto now = QCoro::waitFor(m_inquiries.pstnConnection(org, m_office.id));
    const QString seenId = now && now->has_value() ? (*now)->id : QString();
    const Operation done = m_bench.did(planPstn(m_seen, {PstnChange{org, m_office.id, m_office.name, seenId, {optionId(3), {}, {}}}}));
    QCOMPARE(ruleOf(done.steps.constFirst()), u"pstn-not-by-api"_s);
}

void TestCustomerNumbers::auditsAllLocations()
{
    QList<SeenCustomer> customers{m_seen};
    for (int i = 0; i < 6; ++i)
        customers << m_bench.customer(u"num-audit-%1"_s.arg(i));
    SeenCustomer meetingsOnly = m_seen;
    meetingsOnly.customer.packages = {u"webex_meetings"_s};
    customers << meetingsOnly;
    QList<int> steps;
    TaskWatch watch;
    watch.progress = [&](int done, int) { steps << done; };
    const auto audit = QCoro::waitFor(m_inquiries.auditPstn(customers, watch));
    QVERIFY(audit);
    QCOMPARE(audit->customers, 8);
    QCOMPARE(steps.size(), 8);
    QCOMPARE(steps.constLast(), 8);
    QCOMPARE(audit->withoutPstn(), 6);
    QCOMPARE(audit->rows.constFirst().customer.customer.externalId, u"num-main"_s);
    QVERIFY(audit->rows.constFirst().connection.has_value());
}

void TestCustomerNumbers::auditCanBeCancelled()
{
    int asked = 0;
    TaskWatch watch;
    watch.progress = [&](int done, int) { asked = done; };
    watch.cancelled = [&] { return asked >= 2; };
    const auto audit = QCoro::waitFor(m_inquiries.auditPstn(QList<SeenCustomer>(50, m_seen), watch));
    QVERIFY(!audit);
    QCOMPARE(audit.error().kind, Error::Kind::Cancelled);
    QVERIFY2(asked < 10, qPrintable(QString::number(asked)));
    m_bench.bench.token = u"expired"_s;
    const auto signedOut = QCoro::waitFor(m_inquiries.auditPstn(QList<SeenCustomer>(50, m_seen), TaskWatch()));
    m_bench.bench.token = u"token"_s;
    QVERIFY(!signedOut);
    QCOMPARE(signedOut.error().kind, Error::Kind::SignIn);
}

void TestCustomerNumbers::movesANumber()
{
    const QList<Person> before = people();
    QCOMPARE(before.constFirst().phoneNumbers, QStringList{numberOf(77)});
    // The one without an extension would be left with nothing.
    Person bare = before.constFirst();
    bare.extension.clear();
    QVERIFY(!planNumberMove(m_seen, bare, before[1], numberOf(77), {}));
    const Operation done = m_bench.did(planNumberMove(m_seen, before.constFirst(), before[1], numberOf(77), u"1777"_s));
    QVERIFY2(done.state == StepState::Done, qPrintable(test::storyOf(done)));
    const QList<Person> after = people();
    QVERIFY(after[0].phoneNumbers.isEmpty());
    QCOMPARE(after[0].extension, u"1777"_s);
    QCOMPARE(after[1].phoneNumbers, QStringList{numberOf(77)});
    QCOMPARE(after[1].extension, before[1].extension);
}

void TestCustomerNumbers::changesAnExtension()
{
    const Person person = people().constFirst();
    UserChange change;
    change.email = person.email;
    change.personId = person.id;
    change.extension = u"1888"_s;
    change.seenExtension = person.extension;
    const Operation done = m_bench.did(planPersonChange(m_seen, change));
    QVERIFY2(done.state == StepState::Done, qPrintable(test::storyOf(done)));
    QCOMPARE(people().constFirst().extension, u"1888"_s);
}

void TestCustomerNumbers::extensionChangedBySomebodyElse()
{
    const Person person = people().constFirst();
    UserChange change;
    change.email = person.email;
    change.personId = person.id;
    change.extension = u"1999"_s;
    change.seenExtension = u"1234"_s;
    const Operation done = m_bench.did(planPersonChange(m_seen, change));
    QVERIFY2(done.state == StepState::NeedsAttention, qPrintable(test::storyOf(done)));
    QCOMPARE(people().constFirst().extension, person.extension);
}

void TestCustomerNumbers::findsAFreeExtension()
{
    const OrgId org = m_seen.customer.orgId;
    const QString taken = people()[1].extension;
    QVERIFY(!taken.isEmpty());
    QCOMPARE(QCoro::waitFor(m_inquiries.freeExtension(org, m_office.id, u"0042"_s)).value_or(QString()), u"0042"_s);
    const QString next = QCoro::waitFor(m_inquiries.freeExtension(org, m_office.id, taken)).value_or(QString());
    QVERIFY(!next.isEmpty() && next != taken);
    QCOMPARE(next.size(), taken.size());
}

void TestCustomerNumbers::addsALocation()
{
    CustomerChangeService service;
    CustomerChangeEngine changes(m_bench.bench.engine());
    const NewLocation location{u"Warehouse"_s, u"America/Los_Angeles"_s, u"en_us"_s, u"en_us"_s,
        {u"9 Dock Road"_s, {}, u"Oakland"_s, u"CA"_s, u"94607"_s, u"US"_s}};
    auto asked = service.addLocations(m_seen, {location});
    service.attach(changes);
    const Result<OperationId> id = test::awaited(asked);
    QVERIFY(id);
    const Operation done = m_bench.bench.over(*id);
    QVERIFY2(done.state == StepState::Done, qPrintable(test::storyOf(done)));
    const auto calling = QCoro::waitFor(m_bench.bench.server().locations.callingLocations(m_seen.customer.orgId));
    QVERIFY(calling);
    QVERIFY(std::any_of(calling->cbegin(), calling->cend(), [](const Location& l) { return l.name == u"Warehouse"_s; }));
    service.detach();
}

QTEST_GUILESS_MAIN(TestCustomerNumbers)
#include "tst_customernumbers.moc"
