// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/actions.h"
#include "operations/operationfacts.h"
#include "operations/payload.h"

#include "domain/rules.h"

#include <algorithm>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

const Location* locationNamed(const QList<Location>& locations, const QString& name)
{
    const auto it =
        std::find_if(locations.cbegin(), locations.cend(), [&](const Location& l) { return comparable(l.name) == comparable(name); });
    return it == locations.cend() ? nullptr : &*it;
}

Error otherAddress(const Location& found)
{
    Error error;
    error.kind = Error::Kind::Conflict;
    const QString there = QStringList{found.address.line1, found.address.city}.join(u", "_s);
    error.fields << FieldError{u"address"_s, u"exists-differently"_s, there};
    error.detail = u"a location with this name exists at %1"_s.arg(there);
    return error;
}

tl::unexpected<Error> noSuchLocation(const QString& name)
{
    Error error;
    error.kind = Error::Kind::NotFound;
    error.fields << FieldError{u"location"_s, u"location-unknown"_s, name};
    error.detail = u"the location %1 was not created"_s.arg(name);
    return failed(error);
}

} // namespace

QCoro::Task<Status> readLocations(std::shared_ptr<OperationFacts> facts)
{
    const OrgId org = facts->operation.orgId;
    auto locations = co_await facts->server.locations.list(org);
    if (!locations)
        co_return failed(locations.error());
    facts->locations = *locations;
    facts->locationsRead = true;
    facts->mirror.locations(org, *locations);
    co_return Status();
}

QCoro::Task<Result<LookUp>> LocationAction::lookUp(std::shared_ptr<OperationFacts> facts, OperationStep step)
{
    auto reading = readLocations(facts);
    const Status read = co_await reading;
    if (!read)
        co_return failed(read.error());
    const NewLocation asked = payload::location(step);
    const Location* found = locationNamed(facts->locations, asked.name);
    if (!found)
        co_return LookUp{};
    LookUp result;
    result.id = found->id.toString();
    result.verdict = LookUp::There;
    if (comparable(found->address.line1) != comparable(asked.address.line1)
        || comparable(found->address.city) != comparable(asked.address.city)) {
        result.verdict = LookUp::Differs;
        result.problem = otherAddress(*found);
    }
    co_return result;
}

QCoro::Task<Result<Sent>> LocationAction::send(std::shared_ptr<OperationFacts> facts, OperationStep step)
{
    const OrgId org = facts->operation.orgId;
    NewLocation asked = payload::location(step);
    auto created = co_await facts->server.locations.create(org, asked);
    if (!created)
        co_return failed(created.error());
    Location location{*created, org, asked.name, asked.timeZone, asked.preferredLanguage, asked.address};
    facts->locations << location;
    facts->mirror.locations(org, facts->locations);
    Sent sent;
    sent.id = created->toString();
    co_return sent;
}

QCoro::Task<Result<LookUp>> EnableCallingAction::lookUp(std::shared_ptr<OperationFacts> facts, OperationStep step)
{
    const OperationStep* made = facts->stepOf(StepKind::CreateLocation, step.subject);
    if (!made || made->resultId.isEmpty())
        co_return noSuchLocation(step.subject);
    const QString id = made->resultId;
    const OrgId org = facts->operation.orgId;
    auto calling = co_await facts->server.locations.callingLocations(org);
    if (!calling)
        co_return failed(calling.error());
    LookUp result;
    const bool there = std::any_of(calling->cbegin(), calling->cend(), [&](const Location& l) { return l.id.toString() == id; });
    if (there) {
        result.verdict = LookUp::There;
        result.id = id;
    }
    co_return result;
}

QCoro::Task<Result<Sent>> EnableCallingAction::send(std::shared_ptr<OperationFacts> facts, OperationStep step)
{
    const OperationStep* made = facts->stepOf(StepKind::CreateLocation, step.subject);
    if (!made || made->resultId.isEmpty())
        co_return noSuchLocation(step.subject);
    const LocationId id(made->resultId);
    const OrgId org = facts->operation.orgId;
    NewLocation asked = payload::location(step);
    auto enabled = co_await facts->server.locations.enableCalling(org, id, asked);
    if (!enabled)
        co_return failed(enabled.error());
    Sent sent;
    sent.id = id.toString();
    co_return sent;
}

} // namespace pd
