// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/userfileengine.h"

#include "domain/rules.h"
#include "operations/onboardingplan.h"
#include "operations/operationengine.h"
#include "operations/serveraccess.h"
#include "operations/serverreads.h"

#include <QHash>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

/// Each change of a step is read again by whoever watches the operation: with more steps that would cost more than the work.
constexpr qsizetype changesInOneOperation = 200;

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
    const auto found = co_await findCustomer(m_server, customer, OrgId());
    if (!found)
        co_return failed(found.error());
    if (!found->has_value())
        co_return failed(Error::Kind::NotFound, u"there is no customer %1"_s.arg(customer));
    co_return **found;
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
