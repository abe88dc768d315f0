// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/actions.h"
#include "operations/operationfacts.h"
#include "operations/payload.h"

#include "domain/rules.h"

#include <algorithm>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

std::optional<Error> subscriberDifference(const NewSubscriber& asked, const Subscriber& found)
{
    if (found.packages.contains(asked.package))
        return std::nullopt;
    Error error;
    error.kind = Error::Kind::Conflict;
    const QString there = found.packages.join(u", "_s);
    error.fields << FieldError{u"packages"_s, u"exists-differently"_s, there};
    error.detail = u"this user exists with the package %1"_s.arg(there);
    return error;
}

Person personOf(const NewSubscriber& asked, const Subscriber& found, const OrgId& org)
{
    Person person;
    person.id = found.personId;
    person.orgId = org;
    person.email = asked.email;
    person.firstName = asked.firstName;
    person.lastName = asked.lastName;
    person.displayName = u"%1 %2"_s.arg(asked.firstName, asked.lastName).trimmed();
    if (!asked.phoneNumber.isEmpty())
        person.phoneNumbers << asked.phoneNumber;
    person.extension = asked.extension;
    person.locationId = asked.locationId;
    return person;
}

/// Reads the organization's locations once per run and gives the one that the user belongs to.
QCoro::Task<Result<LocationId>> locationOf(std::shared_ptr<OperationFacts> facts, QString name)
{
    if (name.isEmpty())
        co_return LocationId();
    if (!facts->locationsRead) {
        auto reading = readLocations(facts);
        const Status read = co_await reading;
        if (!read)
            co_return failed(read.error());
    }
    const auto it = std::find_if(
        facts->locations.cbegin(), facts->locations.cend(), [&](const Location& l) { return comparable(l.name) == comparable(name); });
    if (it != facts->locations.cend())
        co_return it->id;
    Error error;
    error.kind = Error::Kind::Invalid;
    error.fields << FieldError{u"location"_s, u"location-unknown"_s, name};
    error.detail = u"the organization has no location %1"_s.arg(name);
    co_return failed(error);
}

} // namespace

QCoro::Task<Result<LookUp>> SubscriberAction::lookUp(std::shared_ptr<OperationFacts> facts, OperationStep step)
{
    const NewSubscriber asked = payload::user(step).subscriber;
    const CustomerId customer = facts->operation.customerId;
    auto found = co_await facts->server.subscribers.findByEmail(customer, asked.email);
    if (!found)
        co_return failed(found.error());
    if (!found->has_value())
        co_return LookUp{};
    const Subscriber& subscriber = **found;
    facts->mirror.subscriber(subscriber, personOf(asked, subscriber, facts->operation.orgId));
    LookUp result;
    result.id = subscriber.id.toString();
    result.serverStatus = subscriber.status;
    result.problem = subscriberDifference(asked, subscriber);
    result.verdict = result.problem ? LookUp::Differs : LookUp::There;
    co_return result;
}

QCoro::Task<Result<Sent>> SubscriberAction::send(std::shared_ptr<OperationFacts> facts, OperationStep step)
{
    const OnboardingUser user = payload::user(step);
    NewSubscriber asked = user.subscriber;
    asked.customerId = facts->operation.customerId;
    QString locationName = user.locationName;
    if (asked.locationId.isEmpty()) {
        auto location = co_await locationOf(facts, locationName);
        if (!location)
            co_return failed(location.error());
        asked.locationId = *location;
    }
    auto created = co_await facts->server.subscribers.create(asked);
    if (!created)
        co_return failed(created.error());
    facts->mirror.subscriber(*created, personOf(asked, *created, facts->operation.orgId));
    Sent sent;
    sent.id = created->id.toString();
    sent.serverStatus = created->status;
    co_return sent;
}

} // namespace pd
