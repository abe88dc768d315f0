// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/apiurl.h"
#include "client/codec.h"
#include "client/organizationsapi.h"
#include "client/pagereading.h"

namespace pd {

using namespace Qt::StringLiterals;

namespace {

const QStringList& locationsPath()
{
    static const QStringList path{u"locations"_s};
    return path;
}

const QStringList& callingPath()
{
    static const QStringList path{u"telephony"_s, u"config"_s, u"locations"_s};
    return path;
}

/// A request about what belongs to `org`; `max` 0: no page size.
ApiRequest orgRequest(Verb verb, const QStringList& path, const OrgId& org, int max)
{
    ApiRequest request;
    request.verb = verb;
    request.path = path;
    request.managedOrg = org;
    addText(request.query, u"orgId"_s, org.toString());
    if (max > 0)
        addText(request.query, u"max"_s, QString::number(max));
    return request;
}

std::function<Result<Location>(const QJsonObject&)> locationReader(const OrgId& org)
{
    return [org](const QJsonObject& object) { return codec::readLocation(object, org); };
}

Result<PhoneNumberEntry> readNumber(const QJsonObject& object)
{
    codec::JsonReader reader(object);
    PhoneNumberEntry entry;
    entry.number = reader.text(u"phoneNumber"_s);
    entry.extension = reader.text(u"extension"_s);
    entry.state = reader.text(u"state"_s);
    codec::JsonReader location = reader.inner(u"location"_s);
    entry.locationId = LocationId(location.text(u"id"_s));
    codec::JsonReader owner = reader.inner(u"owner"_s);
    entry.ownerId = PersonId(owner.text(u"id"_s));
    reader.adopt(location);
    reader.adopt(owner);
    if (const Status status = reader.status(); !status)
        return failed(status.error());
    return entry;
}

} // namespace

QCoro::Task<Result<QList<Location>>> LocationsApi::list(OrgId org)
{
    const ApiRequest request = orgRequest(Verb::Get, locationsPath(), org, 100);
    return readAllPages<Location>(m_transport, request, u"items"_s, locationReader(org));
}

QCoro::Task<Result<QList<Location>>> LocationsApi::callingLocations(OrgId org)
{
    const ApiRequest request = orgRequest(Verb::Get, callingPath(), org, 100);
    return readAllPages<Location>(m_transport, request, u"locations"_s, locationReader(org));
}

QCoro::Task<Result<LocationId>> LocationsApi::create(OrgId org, NewLocation location)
{
    ApiRequest request = orgRequest(Verb::Post, locationsPath(), org, 0);
    request.body = codec::compact(codec::writeNewLocation(location));
    const Result<ApiReply> answer = co_await m_transport.send(request);
    if (!answer)
        co_return failed(answer.error());
    codec::JsonReader reader(answer->json.object());
    const LocationId id(reader.text(u"id"_s));
    if (id.isEmpty())
        co_return failed(unknownOutcome(*answer, u"the answer names no location"_s));
    co_return id;
}

QCoro::Task<Status> LocationsApi::enableCalling(OrgId org, LocationId id, NewLocation location)
{
    ApiRequest request = orgRequest(Verb::Post, callingPath(), org, 0);
    QJsonObject body = codec::writeNewLocation(location);
    body.insert(u"id"_s, id.toString());
    request.body = codec::compact(body);
    const Result<ApiReply> answer = co_await m_transport.send(request);
    co_return statusOf(answer);
}

QCoro::Task<Result<QList<PhoneNumberEntry>>> LocationsApi::numbers(OrgId org)
{
    const ApiRequest request = orgRequest(Verb::Get, {u"telephony"_s, u"config"_s, u"numbers"_s}, org, 2000);
    return readAllPages<PhoneNumberEntry>(m_transport, request, u"phoneNumbers"_s, readNumber);
}

} // namespace pd
