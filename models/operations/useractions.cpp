// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/useractions.h"

#include "domain/rules.h"
#include "operations/changedmeanwhile.h"
#include "operations/operationfacts.h"
#include "operations/payload.h"

namespace pd {

using namespace Qt::StringLiterals;

namespace {

/// Whether a text was asked for and is not there.
bool lacks(const QString& asked, const QString& there) { return !asked.isEmpty() && comparable(asked) != comparable(there); }

bool isAsAsked(const Person& person, const UserChange& change)
{
    return !lacks(change.firstName, person.firstName) && !lacks(change.lastName, person.lastName)
        && !lacks(change.displayName, person.displayName) && !lacks(change.extension, person.extension)
        && (change.phoneNumber.isEmpty() || person.phoneNumbers.contains(change.phoneNumber))
        && (!change.withoutNumber || !person.phoneNumbers.contains(change.seenPhoneNumber.value_or(person.phoneNumbers.value(0))));
}

/// Whether the number or the extension is neither as it was seen nor as asked for.
std::optional<LookUp> changedByAnother(const Person& person, const UserChange& change)
{
    const QString number = person.phoneNumbers.value(0);
    if (change.seenPhoneNumber && number != *change.seenPhoneNumber && number != change.phoneNumber)
        return changedMeanwhile(u"phoneNumber"_s, number);
    if (change.seenExtension && person.extension != *change.seenExtension && person.extension != change.extension)
        return changedMeanwhile(u"extension"_s, person.extension);
    return std::nullopt;
}

} // namespace

QCoro::Task<Result<LookUp>> ChangePackageAction::lookUp(std::shared_ptr<OperationFacts> facts, OperationStep step)
{
    const UserChange change = payload::userChange(step);
    const Result<Subscriber> found = co_await facts->server.subscribers.get(change.subscriberId);
    if (!found && found.error().kind == Error::Kind::NotFound)
        co_return goneMeanwhile(u"user %1"_s.arg(change.email));
    if (!found)
        co_return failed(found.error());
    LookUp result;
    result.serverStatus = found->status;
    if (found->packages.contains(change.toPackage)) {
        result.id = found->id.toString();
        result.verdict = LookUp::There;
    } else if (!found->packages.contains(change.fromPackage)) {
        Error error;
        error.kind = Error::Kind::Conflict;
        error.fields << FieldError{u"packages"_s, u"exists-differently"_s, found->packages.join(u", "_s)};
        error.detail = u"somebody else changed the package to %1"_s.arg(found->packages.join(u", "_s));
        result.problem = error;
        result.verdict = LookUp::Differs;
    }
    co_return result;
}

QCoro::Task<Result<Sent>> ChangePackageAction::send(std::shared_ptr<OperationFacts> facts, OperationStep step)
{
    const UserChange change = payload::userChange(step);
    const SubscriberUpdate update{change.toPackage, change.phoneNumber, change.extension, change.locationId};
    const Result<Subscriber> changed = co_await facts->server.subscribers.update(change.subscriberId, update);
    if (!changed)
        co_return failed(changed.error());
    facts->mirror.subscriber(*changed, Person());
    Sent sent;
    sent.id = changed->id.toString();
    sent.serverStatus = changed->status;
    co_return sent;
}

QCoro::Task<Result<LookUp>> ChangePersonAction::lookUp(std::shared_ptr<OperationFacts> facts, OperationStep step)
{
    const UserChange change = payload::userChange(step);
    const Result<Person> found = co_await facts->server.people.get(change.personId, facts->operation.orgId);
    if (!found && found.error().kind == Error::Kind::NotFound)
        co_return goneMeanwhile(u"user %1"_s.arg(change.email));
    if (!found)
        co_return failed(found.error());
    LookUp result;
    if (isAsAsked(*found, change)) {
        result.id = found->id.toString();
        result.verdict = LookUp::There;
        facts->mirror.person(*found);
    } else if (const auto other = changedByAnother(*found, change)) {
        result = *other;
    }
    co_return result;
}

QCoro::Task<Result<Sent>> ChangePersonAction::send(std::shared_ptr<OperationFacts> facts, OperationStep step)
{
    const UserChange change = payload::userChange(step);
    const PersonChange wanted{
        change.firstName, change.lastName, change.displayName, change.phoneNumber, change.extension, change.withoutNumber};
    const Result<Person> changed = co_await facts->server.people.update(change.personId, facts->operation.orgId, wanted);
    if (!changed)
        co_return failed(changed.error());
    facts->mirror.person(*changed);
    Sent sent;
    sent.id = changed->id.toString();
    co_return sent;
}

QCoro::Task<Result<LookUp>> RemoveUserAction::lookUp(std::shared_ptr<OperationFacts> facts, OperationStep step)
{
    const UserChange change = payload::userChange(step);
    const auto found = co_await facts->server.subscribers.findByEmail(facts->operation.customerId, change.email);
    if (!found)
        co_return failed(found.error());
    LookUp result;
    if (!found->has_value()) {
        facts->mirror.subscriberGone(change.subscriberId);
        result.verdict = LookUp::There;
    }
    co_return result;
}

QCoro::Task<Result<Sent>> RemoveUserAction::send(std::shared_ptr<OperationFacts> facts, OperationStep step)
{
    const UserChange change = payload::userChange(step);
    const Status removed = co_await facts->server.subscribers.remove(change.subscriberId);
    if (!removed && removed.error().kind != Error::Kind::NotFound)
        co_return failed(removed.error());
    facts->mirror.subscriberGone(change.subscriberId);
    co_return Sent();
}

} // namespace pd
