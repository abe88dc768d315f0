// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/customersapi.h"
#include "client/organizationsapi.h"
#include "client/partnerhubport.h"
#include "client/subscribersapi.h"
#include "client/transportfixture.h"
#include "support/sandboxprocess.h"

#include <QCoro/QCoroCore>
#include <QElapsedTimer>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace pd;
using namespace pd::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int seededCustomers = 650;

OnboardingTemplate someTemplate(const QString& name)
{
    OnboardingTemplate value;
    value.name = name;
    value.countryCode = u"US"_s;
    value.serviceProviderAdmin = u"admin@partner.example"_s;
    value.subscriptionId = u"Sub1234567"_s;
    value.language = u"en_US"_s;
    return value;
}

NewCustomer callingCustomer(const ProvisioningId& provisioning, const QString& externalId)
{
    NewCustomer customer;
    customer.provisioningId = provisioning;
    customer.packages = QStringList{u"webex_calling"_s, u"webex_meetings"_s};
    customer.externalId = externalId;
    customer.address = Address{u"771 Alder Drive"_s, {}, u"Milpitas"_s, u"CA"_s, u"95035"_s, u"US"_s};
    customer.name = u"Bäckerei & Söhne"_s;
    customer.primaryEmail = u"info+first@baeckerei.example"_s;
    customer.language = u"en_US"_s;
    customer.calling = CallingLocation{u"Head Office"_s, customer.address, u"America/Los_Angeles"_s, u"en_us"_s, {}};
    customer.meetingsTimeZone = u"America/Los_Angeles"_s;
    return customer;
}

QCoro::Task<> readPage(HttpTransport& transport, int offset, std::shared_ptr<QSet<QString>> ids)
{
    CustomersApi api(transport);
    auto task = api.list({}, offset, 100);
    const auto page = co_await task;
    if (page) {
        for (const Customer& customer : page->items)
            ids->insert(customer.id.toString());
    }
}

} // namespace

/// The program's client and the sandbox, over real HTTP: what the one sends, the other takes.
class TestSandboxApis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whoAmI();
    void listsArePagedToTheEnd();
    void sixPagesInFlight();
    // One story, in this order:
    void aTemplateIsMade();
    void aCustomerIsProvisioned();
    void itsOrganizationIsNamedAndOpened();
    void aLocationIsAdded();
    void aUserComesAndGoes();
    void theCustomerChangesAndGoes();
    // Others:
    void precheckRefusesATakenAddress();
    void providersAreListed();
    void wrongTokensAreRefused();

private:
    /// Reads the customer until the server has done with it.
    [[nodiscard]] Result<Customer> settled(const CustomerId& id);

    std::unique_ptr<SandboxProcess> m_sandbox;
    SystemClock m_clock;
    QString m_token = u"sandbox"_s;
    std::unique_ptr<HttpTransport> m_transport;
    NewCustomer m_wanted;
    Customer m_customer;
    LocationId m_location;
};

void TestSandboxApis::initTestCase()
{
    m_sandbox = std::make_unique<SandboxProcess>(QStringList{
        u"--customers"_s, QString::number(seededCustomers), u"--subscribers-per-customer"_s, u"2"_s, u"--provision-ms"_s, u"50"_s});
    QVERIFY2(m_sandbox->isRunning(), qPrintable(m_sandbox->problem()));
    m_transport = std::make_unique<HttpTransport>(
        m_sandbox->base(), [this] { return m_token; }, m_clock, quickLimits());
}

Result<Customer> TestSandboxApis::settled(const CustomerId& id)
{
    CustomersApi api(*m_transport);
    Result<Customer> customer = failed(Error::Kind::NotFound);
    const auto isSettled = [&] {
        customer = QCoro::waitFor(api.get(id));
        return !customer || !isBusy(customerStatus(customer->status));
    };
    if (!QTest::qWaitFor(isSettled, 5000))
        return failed(Error::Kind::Timeout);
    return customer;
}

void TestSandboxApis::whoAmI()
{
    PeopleApi api(*m_transport);
    const auto me = QCoro::waitFor(api.me());
    QVERIFY2(me, qPrintable(me ? QString() : me.error().detail));
    QVERIFY(!me->email.isEmpty());
}

void TestSandboxApis::listsArePagedToTheEnd()
{
    CustomersApi customers(*m_transport);
    SubscribersApi subscribers(*m_transport);
    QSet<QString> ids;
    for (int offset = 0; offset >= 0;) {
        const auto page = QCoro::waitFor(customers.list({}, offset, 100));
        QVERIFY(page);
        QVERIFY(page->setAside.isEmpty());
        for (const Customer& customer : page->items)
            ids.insert(customer.id.toString());
        offset = page->nextOffset;
    }
    QCOMPARE(ids.size(), seededCustomers);
    const auto page = QCoro::waitFor(subscribers.list({}, 0, 100));
    QVERIFY(page);
    QCOMPARE(page->items.size(), 100);
    QCOMPARE(page->nextOffset, 100);
    OrganizationsApi organizations(*m_transport);
    const auto all = QCoro::waitFor(organizations.all());
    QVERIFY(all);
    QVERIFY(all->items.size() >= seededCustomers / 2);
    QVERIFY(all->setAside.isEmpty());
}

void TestSandboxApis::sixPagesInFlight()
{
    const auto ids = std::make_shared<QSet<QString>>();
    QElapsedTimer timer;
    timer.start();
    for (int offset = 0; offset < seededCustomers; offset += 100)
        readPage(*m_transport, offset, ids);
    QTRY_COMPARE(ids->size(), seededCustomers);
    qInfo() << "7 pages of 100, six in flight:" << timer.elapsed() << "ms";
    CustomersApi api(*m_transport);
    timer.restart();
    QVERIFY(QCoro::waitFor(api.list({}, 0, 100)));
    qInfo() << "one page of 100:" << timer.nsecsElapsed() / 1000 << "us";
}

void TestSandboxApis::aTemplateIsMade()
{
    HostedPartnerHub hub(*m_transport);
    const auto made = QCoro::waitFor(hub.createTemplate(someTemplate(u"Standard"_s)));
    QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
    QCOMPARE(QCoro::waitFor(hub.createTemplate(someTemplate(u"Standard"_s))).error().kind, Error::Kind::Conflict);
    const auto templates = QCoro::waitFor(hub.templates());
    QVERIFY(templates && templates->contains(*made));
    m_wanted = callingCustomer(made->provisioningId, u"ext/1 + a%"_s);
}

void TestSandboxApis::aCustomerIsProvisioned()
{
    CustomersApi customers(*m_transport);
    const auto checked = QCoro::waitFor(customers.precheck(m_wanted));
    QVERIFY2(checked && checked->ok, qPrintable(checked ? checked->message : checked.error().detail));
    QCOMPARE(checked->infoCode, 100);
    const auto accepted = QCoro::waitFor(customers.create(m_wanted));
    QVERIFY2(accepted, qPrintable(accepted ? QString() : accepted.error().detail));
    QVERIFY(!accepted->id.isEmpty());
    const auto customer = settled(accepted->id);
    QVERIFY(customer);
    QCOMPARE(customer->status, u"provisioned"_s);
    QCOMPARE(customer->externalId, m_wanted.externalId);
    QVERIFY(customer->address == m_wanted.address);
    const auto found = QCoro::waitFor(customers.findByExternalId(m_wanted.externalId));
    QVERIFY(found && *found);
    QCOMPARE((*found)->id, accepted->id);
    const auto none = QCoro::waitFor(customers.findByExternalId(u"nobody"_s));
    QVERIFY(none && !*none);
    m_customer = *customer;
}

void TestSandboxApis::itsOrganizationIsNamedAndOpened()
{
    const OrgId org = m_customer.orgId;
    HostedPartnerHub hub(*m_transport);
    OrganizationsApi organizations(*m_transport);
    QCOMPARE(QCoro::waitFor(organizations.get(org))->name, m_wanted.name);
    QVERIFY(QCoro::waitFor(organizations.rename(org, u"שם חדש"_s)));
    QCOMPARE(QCoro::waitFor(organizations.get(org))->name, u"שם חדש"_s);
    QVERIFY(QCoro::waitFor(hub.setRestrictedByPartner(org, false)));
    const auto restricted = QCoro::waitFor(hub.restrictedByPartner(org));
    QVERIFY(restricted && !*restricted);
}

void TestSandboxApis::aLocationIsAdded()
{
    const OrgId org = m_customer.orgId;
    LocationsApi locations(*m_transport);
    const auto before = QCoro::waitFor(locations.list(org));
    QVERIFY2(before, qPrintable(before ? QString() : before.error().detail));
    const NewLocation warehouse{u"Warehouse"_s, u"America/Los_Angeles"_s, u"en_us"_s, u"en_us"_s, m_wanted.address};
    const auto location = QCoro::waitFor(locations.create(org, warehouse));
    QVERIFY2(location, qPrintable(location ? QString() : location.error().detail));
    const Status enabled = QCoro::waitFor(locations.enableCalling(org, *location, warehouse));
    QVERIFY2(enabled, qPrintable(enabled ? QString() : enabled.error().detail));
    QCOMPARE(QCoro::waitFor(locations.list(org))->size(), before->size() + 1);
    QVERIFY(QCoro::waitFor(locations.callingLocations(org))->size() >= 1);
    QVERIFY(QCoro::waitFor(locations.numbers(org)));
    m_location = *location;
}

void TestSandboxApis::aUserComesAndGoes()
{
    SubscribersApi subscribers(*m_transport);
    const NewSubscriber user{
        m_customer.id, u"dana+1@baeckerei.example"_s, u"webex_calling"_s, u"דנה"_s, u"לוי"_s, {}, u"0042"_s, m_location};
    const auto userChecked = QCoro::waitFor(subscribers.precheck(user));
    QVERIFY2(userChecked && userChecked->ok, qPrintable(userChecked ? userChecked->message : userChecked.error().detail));
    const auto subscriber = QCoro::waitFor(subscribers.create(user));
    QVERIFY2(subscriber, qPrintable(subscriber ? QString() : subscriber.error().detail));
    QCOMPARE(subscriber->packages, QStringList{u"webex_calling"_s});
    const auto byEmail = QCoro::waitFor(subscribers.findByEmail(m_customer.id, u"Dana+1@baeckerei.example"_s));
    QVERIFY(byEmail && *byEmail);
    QCOMPARE((*byEmail)->id, subscriber->id);
    PeopleApi people(*m_transport);
    const auto person = QCoro::waitFor(people.get(subscriber->personId, m_customer.orgId));
    QVERIFY2(person, qPrintable(person ? QString() : person.error().detail));
    QCOMPARE(person->extension, u"0042"_s);
    QVERIFY(!QCoro::waitFor(people.list(m_customer.orgId))->isEmpty());
    QVERIFY(QCoro::waitFor(subscribers.remove(subscriber->id)));
    QCOMPARE(QCoro::waitFor(subscribers.get(subscriber->id)).error().kind, Error::Kind::NotFound);
}

void TestSandboxApis::theCustomerChangesAndGoes()
{
    CustomersApi customers(*m_transport);
    CustomerUpdate update;
    update.packages = QStringList{u"webex_meetings"_s};
    const auto updated = QCoro::waitFor(customers.update(m_customer.id, update));
    QVERIFY2(updated, qPrintable(updated ? QString() : updated.error().detail));
    QCOMPARE(settled(m_customer.id)->packages, update.packages);
    QVERIFY(QCoro::waitFor(customers.remove(m_customer.id)));
}

void TestSandboxApis::precheckRefusesATakenAddress()
{
    SubscribersApi subscribers(*m_transport);
    CustomersApi customers(*m_transport);
    const auto page = QCoro::waitFor(customers.list({{}, {}, {u"provisioned"_s}, {}}, 0, 100));
    QVERIFY(page);
    const auto withMeetings = std::find_if(
        page->items.cbegin(), page->items.cend(), [](const Customer& customer) { return customer.packages.contains(u"webex_meetings"_s); });
    QVERIFY(withMeetings != page->items.cend());
    const auto checked = QCoro::waitFor(
        subscribers.precheck({withMeetings->id, u"someone+taken@x.example"_s, u"webex_meetings"_s, u"A"_s, u"B"_s, {}, {}, {}}));
    QVERIFY2(checked, qPrintable(checked ? QString() : checked.error().detail));
    QVERIFY(!checked->ok);
    QCOMPARE(checked->errorCode, 10022);
    QVERIFY(!checked->problems.isEmpty());
    QVERIFY(!checked->trackingId.isEmpty());
}

void TestSandboxApis::providersAreListed()
{
    ProvidersApi api(*m_transport);
    const auto all = QCoro::waitFor(api.all());
    QVERIFY(all);
    QCOMPARE(all->size(), 3);
}

void TestSandboxApis::wrongTokensAreRefused()
{
    PeopleApi api(*m_transport);
    m_token = u"expired"_s;
    QCOMPARE(QCoro::waitFor(api.me()).error().kind, Error::Kind::SignIn);
    m_token = u"forbidden"_s;
    QCOMPARE(QCoro::waitFor(api.me()).error().kind, Error::Kind::Forbidden);
    m_token = u"sandbox"_s;
    QVERIFY(QCoro::waitFor(api.me()));
}

QTEST_GUILESS_MAIN(TestSandboxApis)
#include "tst_sandboxapis.moc"
