// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/operation.h"
#include "operations/draftjson.h"
#include "operations/payload.h"
#include "operations/setupdraft.h"

namespace pd {

using namespace Qt::StringLiterals;

namespace {

QJsonObject writeRow(const UserRow& r)
{
    return {{u"firstName"_s, r.firstName}, {u"lastName"_s, r.lastName}, {u"email"_s, r.email}, {u"package"_s, r.package},
        {u"location"_s, r.location}, {u"phoneNumber"_s, r.phoneNumber}, {u"extension"_s, r.extension}};
}

UserRow readRow(const QJsonValue& v)
{
    return {v["firstName"_L1].toString(), v["lastName"_L1].toString(), v["email"_L1].toString(), v["package"_L1].toString(),
        v["location"_L1].toString(), v["phoneNumber"_L1].toString(), v["extension"_L1].toString()};
}

UserRow rowOf(const OnboardingUser& user)
{
    const NewSubscriber& s = user.subscriber;
    return {s.firstName, s.lastName, s.email, s.package, user.locationName, s.phoneNumber, s.extension};
}

/// What the customer's own request told about it.
void fillCustomer(SetUpDraft& draft, const NewCustomer& customer)
{
    draft.packages = customer.packages;
    draft.country = customer.address.country;
    draft.newCustomer = customer.orgId.isEmpty();
    if (customer.calling)
        draft.knownLocations << KnownLocation{customer.calling->name, customer.calling->address.country};
}

} // namespace

QByteArray SetUpDraft::toJson() const
{
    QJsonArray known;
    for (const KnownLocation& location : knownLocations)
        known << QJsonObject{{u"name"_s, location.name}, {u"country"_s, location.country}};
    QJsonArray made;
    for (const NewLocation& location : locations)
        made << draftjson::of(location);
    QJsonArray rows;
    for (const UserRow& row : users)
        rows << writeRow(row);
    QJsonObject o{{u"customerId"_s, customerId}, {u"orgId"_s, orgId}, {u"externalId"_s, externalId}, {u"customerName"_s, customerName},
        {u"packages"_s, draftjson::array(packages)}, {u"knownLocations"_s, known}, {u"country"_s, country}, {u"newCustomer"_s, newCustomer},
        {u"locations"_s, made}, {u"users"_s, rows}, {u"retryOf"_s, retryOf}};
    draftjson::putPlace(o, step, visited);
    return draftjson::write(o);
}

Result<SetUpDraft> SetUpDraft::fromJson(const QByteArray& json)
{
    const auto parsed = draftjson::parse(json);
    if (!parsed)
        return failed(parsed.error());
    const QJsonObject& o = *parsed;
    SetUpDraft draft;
    draft.customerId = o["customerId"_L1].toString();
    draft.orgId = o["orgId"_L1].toString();
    draft.externalId = o["externalId"_L1].toString();
    draft.customerName = o["customerName"_L1].toString();
    draft.packages = draftjson::texts(o["packages"_L1]);
    for (const QJsonValue& value : o["knownLocations"_L1].toArray())
        draft.knownLocations << KnownLocation{value["name"_L1].toString(), value["country"_L1].toString()};
    draft.country = o["country"_L1].toString();
    draft.newCustomer = o["newCustomer"_L1].toBool();
    for (const QJsonValue& value : o["locations"_L1].toArray())
        draft.locations << draftjson::location(value);
    for (const QJsonValue& value : o["users"_L1].toArray())
        draft.users << readRow(value);
    draft.retryOf = o["retryOf"_L1].toString();
    draft.step = draftjson::step(o, steps().size());
    draft.visited = draftjson::texts(o["visited"_L1]);
    return draft;
}

bool SetUpDraft::isEmpty() const { return locations.isEmpty() && filledRows().isEmpty(); }

SetUpDraft setUpDraftOf(const Operation& operation)
{
    SetUpDraft draft;
    for (const OperationStep& step : operation.steps) {
        if (step.kind == StepKind::CreateCustomer) {
            fillCustomer(draft, payload::customer(step));
        } else if (step.kind == StepKind::AwaitCustomer) {
            const SetUpEntry about = payload::setUpCustomer(step);
            draft.packages = about.packages;
            draft.newCustomer = about.newCustomer;
            for (const QString& name : about.knownLocations)
                draft.knownLocations << KnownLocation{name, {}};
        } else if (step.kind == StepKind::CreateLocation) {
            const NewLocation location = payload::location(step);
            if (step.state == StepState::Done)
                draft.knownLocations << KnownLocation{location.name, location.address.country};
            else
                draft.locations << location;
        } else if (step.kind == StepKind::CreateSubscriber && step.state != StepState::Done) {
            draft.users << rowOf(payload::user(step));
        }
    }
    draft.customerId = operation.customerId.toString();
    draft.orgId = operation.orgId.toString();
    draft.externalId = operation.naturalKey;
    draft.customerName = operation.title;
    draft.retryOf = operation.id.toString();
    return draft;
}

} // namespace pd
