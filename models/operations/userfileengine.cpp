// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/userfileengine.h"

#include "client/customersapi.h"
#include "domain/rules.h"
#include "domain/webexid.h"
#include "operations/onboardingplan.h"
#include "operations/operationengine.h"
#include "operations/serveraccess.h"

#include <QHash>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

/// Each change of a step is read again by whoever watches the operation: with more steps that would cost more than the work.
constexpr qsizetype changesInOneOperation = 200;
constexpr int subscriberPage = 100;

QCoro::Task<Result<QList<Subscriber>>> allSubscribers(ServerAccess& server, CustomerId customer)
{
    SubscriberQuery query;
    query.customerId = customer;
    QList<Subscriber> all;
    for (int offset = 0; offset >= 0;) {
        const auto page = co_await server.subscribers.list(query, offset, subscriberPage);
        if (!page)
            co_return failed(page.error());
        if (!page->setAside.isEmpty()) // someone who cannot be read might be added a second time
            co_return failed(Error::Kind::Protocol, u"a user of the customer cannot be read"_s);
        all << page->items;
        offset = page->nextOffset;
    }
    co_return all;
}

QList<PresentUser> joined(const QList<Subscriber>& subscribers, const QList<Person>& people)
{
    QHash<QString, const Person*> byEmail;
    for (const Person& person : people)
        byEmail.insert(comparable(person.email), &person);
    QList<PresentUser> users;
    users.reserve(subscribers.size());
    for (const Subscriber& subscriber : subscribers) {
        const Person* person = byEmail.value(comparable(subscriber.email));
        users << PresentUser{subscriber, person ? *person : Person()};
    }
    return users;
}

} // namespace

QCoro::Task<Result<Customer>> UserFileEngine::find(QString customer)
{
    const auto id = decodeWebexId(customer);
    if (id && id->type != "ORGANIZATION"_L1) {
        const CustomerId wanted(customer);
        Result<Customer> found = co_await m_server.customers.get(wanted);
        co_return found;
    }
    if (!id) {
        const auto found = co_await m_server.customers.findByExternalId(customer);
        if (!found)
            co_return failed(found.error());
        if (*found)
            co_return **found;
    }
    CustomerQuery query;
    query.orgId = id ? OrgId(customer) : OrgId(encodeWebexId({u"us"_s, u"ORGANIZATION"_s, customer}));
    const auto page = co_await m_server.customers.list(query, 0, 1);
    if (page && page->items.size() == 1 && page->items.constFirst().orgId == query.orgId)
        co_return page->items.constFirst();
    const bool refused = !page && page.error().kind != Error::Kind::Invalid && page.error().kind != Error::Kind::NotFound;
    co_return refused ? failed(page.error()) : failed(Error::Kind::NotFound, u"there is no customer %1"_s.arg(customer));
}

QCoro::Task<Result<PresentUsers>> UserFileEngine::present(Customer customer)
{
    if (customer.orgId.isEmpty())
        co_return failed(Error::Kind::Locked, u"the customer is not provisioned yet (%1)"_s.arg(customer.status));
    const auto subscribers = co_await allSubscribers(m_server, customer.id);
    if (!subscribers)
        co_return failed(subscribers.error());
    const auto people = co_await m_server.people.list(customer.orgId);
    if (!people)
        co_return failed(people.error());
    const auto locations = co_await m_server.locations.list(customer.orgId);
    if (!locations)
        co_return failed(locations.error());
    co_return PresentUsers{joined(*subscribers, *people), *locations, customer.packages, customer.address.country};
}

QCoro::Task<Result<UserFilePlan>> UserFileEngine::plan(QString customer, QList<UserRequest> requests, UserFileMode mode)
{
    UserFilePlan plan;
    const Result<Customer> found = co_await find(customer);
    if (!found)
        co_return failed(found.error());
    plan.customer = *found;
    const Result<PresentUsers> users = co_await present(plan.customer);
    if (!users)
        co_return failed(users.error());
    const Result<Organization> organization = co_await m_server.organizations.get(plan.customer.orgId);
    if (organization)
        plan.customerName = organization->name;
    plan.isFirstUse = users->users.isEmpty();
    plan.changes = planUsers(requests, *users, mode, PackageCatalog::shipped());
    co_return plan;
}

QCoro::Task<Result<PresentUsers>> UserFileEngine::usersOf(QString customer)
{
    const Result<Customer> found = co_await find(customer);
    if (!found)
        co_return failed(found.error());
    const Result<PresentUsers> users = co_await present(*found);
    co_return users;
}

Result<QList<OperationId>> UserFileEngine::apply(const UserFilePlan& plan)
{
    SetUpEntry about;
    about.customerId = plan.customer.id;
    about.orgId = plan.customer.orgId;
    about.externalId = plan.customer.externalId;
    about.customerName = plan.customerName;
    about.packages = plan.customer.packages;
    about.newCustomer = plan.isFirstUse;
    QList<UserChange> wanted;
    for (const UserChange& change : plan.changes) {
        if (change.verdict == UserVerdict::Add || change.verdict == UserVerdict::Change || change.verdict == UserVerdict::Remove)
            wanted << change;
    }
    QList<OperationId> ids;
    for (qsizetype from = 0; from < wanted.size(); from += changesInOneOperation) {
        const auto part = wanted.mid(from, changesInOneOperation);
        const Operation operation = planUserChanges(about, part, m_operations.askedBy(), m_operations.nowUtc());
        const auto id = m_operations.accept(operation);
        if (!id)
            return failed(id.error());
        ids << *id;
    }
    return ids;
}

} // namespace pd
