// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/codec.h"
#include "client/organizationsapi.h"
#include "client/orgrequest.h"
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

std::function<Result<Location>(const QJsonObject&)> locationReader(const OrgId& org)
{
    return [org](const QJsonObject& object) { return codec::readLocation(object, org); };
}

} // namespace

QCoro::Task<Result<QList<Location>>> LocationsApi::list(OrgId org)
{
    const ApiRequest request = ofOrganization(Verb::Get, locationsPath(), org, 100);
    return readAllPages<Location>(m_transport, request, u"items"_s, locationReader(org));
}

QCoro::Task<Result<QList<Location>>> LocationsApi::callingLocations(OrgId org)
{
    const ApiRequest request = ofOrganization(Verb::Get, callingPath(), org, 100);
    return readAllPages<Location>(m_transport, request, u"locations"_s, locationReader(org));
}

QCoro::Task<Result<LocationId>> LocationsApi::create(OrgId org, NewLocation location)
{
    ApiRequest request = ofOrganization(Verb::Post, locationsPath(), org);
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
    ApiRequest request = ofOrganization(Verb::Post, callingPath(), org);
    QJsonObject body = codec::writeNewLocation(location);
    body.insert(u"id"_s, id.toString());
    request.body = codec::compact(body);
    const Result<ApiReply> answer = co_await m_transport.send(request);
    co_return statusOf(answer);
}

} // namespace pd
