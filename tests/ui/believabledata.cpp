// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/believabledata.h"

#include "cache/customerrepository.h"
#include "cache/placerepository.h"
#include "cache/subscriberrepository.h"
#include "core/clock.h"
#include "domain/webexid.h"
#include "ledger/ledger.h"
#include "ledger/operationrepository.h"

namespace pd::test {

using namespace Qt::StringLiterals;

namespace {

struct Company {
    const char16_t* name;
    const char* country;
    const char* status;
    const char* packages;
};

constexpr Company companies[] = {
    {u"Halden Logistics AS", "NO", "provisioned_with_errors",
        "webex_calling webex_meetings common_area_calling cisco_calling_plan cx_essentials"},
    {u"Fjordline Shipping AS", "NO", "provisioning", "webex_calling webex_meetings"},
    {u"Alpenglow Hotels GmbH", "AT", "provisioned", "webex_suite"},
    {u"Delft Optics BV", "NL", "provisioning", "webex_suite attendant_console"},
    {u"כרמל מרפאות שיניים בע״מ", "IL", "provisioned", "webex_calling"},
    {u"Brightwater Clinics Ltd.", "GB", "pending_rpl_review", "webex_calling cx_essentials"},
    {u"Quayside Foods Ltd.", "IE", "error", "webex_calling_standard"},
    {u"Kestrel Insurance plc", "GB", "provisioned", "webex_suite attendant_console"},
    {u"Lumière Patrimoine SARL", "FR", "provisioned", "webex_calling webex_meetings"},
    {u"Ostrava Strojírny a.s.", "CZ", "provisioned", "webex_calling_standard cisco_calling_plan"},
    {u"Marisol Resorts S.L.", "ES", "provisioned", "webex_calling webex_meetings common_area_calling"},
    {u"Vento Energia S.p.A.", "IT", "provisioned", "webex_suite cisco_calling_plan"},
    {u"Pinecrest School District", "US", "provisioned", "webex_voice common_area_calling"},
    {u"Rademacher Druck KG", "DE", "provisioned", "webex_calling_standard"},
    {u"Harbour & Lane Solicitors", "GB", "provisioned", "webex_calling"},
    {u"אורן לוגיסטיקה בע״מ", "IL", "provisioned", "webex_calling webex_meetings"},
    {u"Bluegum Medical Pty Ltd", "AU", "provisioned_with_errors", "cx_essentials webex_meetings"},
    {u"Nakamura Precision K.K.", "JP", "provisioned", "webex_suite"},
    {u"Copper Ridge Bank", "US", "provisioned", "webex_calling webex_meetings"},
    {u"Søndergaard Møbler A/S", "DK", "provisioned", "webex_calling_standard common_area_calling"},
};
constexpr int companyCount = int(std::size(companies));
constexpr int customerCount = 200;
constexpr int fewUsers = 3;
constexpr int manyUsers = 24;

QString encoded(const QString& type, int number)
{
    return encodeWebexId({u"us"_s, type, u"%1-77aa-4f0e-9d0c-0123456789ab"_s.arg(number, 8, 16, QLatin1Char('0'))});
}

CustomerId customerIdAt(int number) { return CustomerId(encoded(u"ENTERPRISE"_s, number)); }
OrgId orgIdAt(int number) { return OrgId(encoded(u"ORGANIZATION"_s, number)); }

Customer customerAt(int number)
{
    const Company& company = companies[number % companyCount];
    Customer customer;
    customer.id = customerIdAt(number);
    customer.orgId = orgIdAt(number);
    customer.externalId = u"c-%1"_s.arg(1042 + number);
    customer.address.country = QString::fromLatin1(company.country);
    customer.status = number < companyCount ? QString::fromLatin1(company.status) : u"provisioned"_s;
    customer.packages = QString::fromLatin1(company.packages).split(u' ');
    const bool ready = customer.status == "provisioned"_L1;
    for (const QString& package : customer.packages) {
        const bool last = package == customer.packages.constLast();
        customer.packageStates << PackageState{package,
            ready || !last                             ? u"provisioned"_s
                : customer.status == "provisioning"_L1 ? u"provisioning"_s
                                                       : u"error"_s,
            {}, {}, {}};
    }
    if (customer.status == "provisioned_with_errors"_L1)
        customer.packageStates.last().errors << ApiProblem{
            2560, u"One or more Webex Calling services are unavailable for maintenance."_s, {}};
    return customer;
}

QString nameAt(int number)
{
    const QString name = QString::fromUtf16(companies[number % companyCount].name);
    return number < companyCount ? name : u"%1 %2"_s.arg(name).arg(number / companyCount + 1);
}

/// The first ones today, minutes apart, the others some days before: what the column "Updated" shows.
QString changedAt(int number)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return (number < companyCount ? now.addSecs(-300 * number) : now.addDays(-number / companyCount)).toString(Qt::ISODate);
}

Status storeUsers(CacheStore& cache, const QList<Customer>& customers)
{
    static constexpr QLatin1String people[] = {
        "ingrid.moe"_L1, "lars.aasen"_L1, "mette.holm"_L1, "sindre.vik"_L1, "amalie.strand"_L1, "jonas.berg"_L1};
    QList<Subscriber> users;
    for (int i = 0; i < customers.size(); ++i) {
        const Customer& customer = customers.at(i);
        const int count = i == 0 ? manyUsers : customer.status == "provisioned"_L1 ? fewUsers + i % 9 : 0;
        for (int n = 0; n < count; ++n) {
            Subscriber user;
            user.id = SubscriberId(encoded(u"SUBSCRIBER"_s, i * 100 + n));
            user.email = u"%1%2@%3.example"_s.arg(people[n % 6])
                             .arg(n / 6 ? QString::number(n / 6) : QString(), i == 0 ? u"halden"_s : u"customer%1"_s.arg(i));
            user.customerId = customer.id;
            user.externalCustomerId = customer.externalId;
            user.packages = {customer.packages.at(n % std::min<int>(2, int(customer.packages.size())))};
            user.status = i == 0 && n == 4 ? u"pending_user_migration"_s : u"provisioned"_s;
            user.created = user.lastStatusChange = u"2026-03-0%1T08:00:00Z"_s.arg(1 + n % 9);
            users << user;
        }
    }
    return SubscriberRepository(cache).store(users);
}

Status storeDetails(CacheStore& cache)
{
    CustomerRepository repository(cache);
    const OrgId org = orgIdAt(0);
    if (const Status done = repository.setTemplate(customerIdAt(0), u"Nordics standard"_s, u"ingrid.moe@halden.example"_s,
            {{u"webex_calling"_s, 100}, {u"common_area_calling"_s, 20}, {u"cx_essentials"_s, 10}});
        !done)
        return done;
    if (const Status done = repository.setRestricted(customerIdAt(0), true); !done)
        return done;
    QList<Location> locations;
    for (const auto& name : {u"Oslo headquarters"_s, u"Halden warehouse"_s})
        locations << Location{LocationId(name), org, name, u"Europe/Oslo"_s, u"en_us"_s, {}};
    if (const Status done = PlaceRepository(cache).storeLocations(org, locations); !done)
        return done;
    QList<Person> people;
    for (int n = 0; n < 12; ++n) {
        Person person;
        person.id = PersonId(u"person-%1"_s.arg(n));
        person.orgId = org;
        person.email = u"p%1@halden.example"_s.arg(n);
        person.displayName = u"Person %1"_s.arg(n);
        person.locationId = locations.at(n % 3 ? 0 : 1).id;
        people << person;
    }
    if (const Status done = SubscriberRepository(cache).storePeople(org, people); !done)
        return done;
    return repository.setDetailsLoaded(customerIdAt(0), QDateTime::currentDateTimeUtc());
}

Status fillCache(const QString& directory)
{
    auto cache = CacheStore::open(directory);
    if (!cache)
        return failed(cache.error());
    CustomerRepository repository(**cache);
    QList<Customer> customers;
    QList<Organization> organizations;
    for (int number = 0; number < customerCount; ++number) {
        customers << customerAt(number);
        organizations << Organization{orgIdAt(number), nameAt(number), changedAt(number)};
    }
    if (const Status done = repository.storeOrganizations(organizations); !done)
        return done;
    if (const Status done = repository.store(customers); !done)
        return done;
    if (const Status done = storeUsers(**cache, customers); !done)
        return done;
    return storeDetails(**cache);
}

OperationStep stepOf(int number, StepKind kind, const QString& subject, StepState state, const QDateTime& now)
{
    OperationStep step;
    step.id = StepId(u"step-%1"_s.arg(number));
    step.kind = kind;
    step.subject = subject;
    step.state = state;
    if (state == StepState::Planned)
        return step;
    step.startedAt = now.addSecs(-134);
    step.trackingId = u"ROUTER_6A0E-%1"_s.arg(number);
    if (isEnded(state))
        step.finishedAt = now.addSecs(-100);
    if (state == StepState::Polling) {
        step.nextPollAt = now.addSecs(600);
        step.serverStatus = u"provisioning"_s;
    }
    if (state == StepState::Failed) {
        Error error;
        error.kind = Error::Kind::Invalid;
        error.detail = u"Billing address validation failed."_s;
        error.errorCode = 27501;
        error.httpStatus = 400;
        error.trackingId = step.trackingId;
        step.error = error;
    }
    return step;
}

Operation operationOf(int number, const QString& title, const QList<StepState>& states, StepState whole)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Operation operation;
    operation.id = OperationId(u"operation-%1"_s.arg(number));
    operation.title = title;
    operation.naturalKey = u"c-%1"_s.arg(1042 + number);
    operation.createdAt = now.addSecs(-140 - 600 * number);
    operation.state = whole;
    operation.customerId = customerIdAt(number);
    static constexpr StepKind kinds[] = {
        StepKind::CreateCustomer, StepKind::SetRestricted, StepKind::CreateLocation, StepKind::CreateSubscriber};
    for (int i = 0; i < states.size(); ++i) {
        const QString subject = i == 0 ? title : i == 1 ? QString() : i == 2 ? u"Oslo headquarters"_s : u"ingrid.moe@halden.example"_s;
        operation.steps << stepOf(number * 10 + i, kinds[i], subject, states.at(i), now);
    }
    if (isEnded(whole))
        operation.finishedAt = now.addSecs(-60 - 600 * number);
    return operation;
}

Status fillLedger(const QString& directory)
{
    static const SystemClock clock;
    auto ledger = Ledger::open(directory, clock);
    if (!ledger)
        return failed(ledger.error());
    OperationRepository repository(**ledger);
    using S = StepState;
    const Operation operations[] = {operationOf(7, u"Kestrel Insurance plc"_s, {S::Done, S::Done, S::Done, S::Done}, S::Done),
        operationOf(6, u"Quayside Foods Ltd."_s, {S::Failed, S::Planned, S::Planned, S::Planned}, S::Failed),
        operationOf(0, u"Halden Logistics AS"_s, {S::Done, S::Done, S::Done, S::Done}, S::Done),
        operationOf(3, u"Delft Optics BV"_s, {S::Polling, S::Planned, S::Planned, S::Planned}, S::Polling),
        operationOf(1, u"Fjordline Shipping AS"_s, {S::Done, S::Done, S::Polling, S::Planned}, S::Polling)};
    for (const Operation& operation : operations) {
        if (const Status done = repository.insert(operation); !done)
            return done;
    }
    return {};
}

} // namespace

Status makeBelievableData(const QString& directory)
{
    if (const Status done = fillCache(directory); !done)
        return done;
    return fillLedger(directory);
}

CustomerId inspectedCustomer() { return customerIdAt(0); }

} // namespace pd::test
