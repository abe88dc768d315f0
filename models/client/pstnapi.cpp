// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/pstnapi.h"

#include "client/orgrequest.h"
#include "client/pagereading.h"

namespace pd {

using namespace Qt::StringLiterals;

namespace {

ApiRequest pstnRequest(Verb verb, const OrgId& org, const LocationId& location, const QString& what)
{
    return ofOrganization(verb, {u"telephony"_s, u"pstn"_s, u"locations"_s, location.toString(), what}, org);
}

Result<PstnConnection> readConnection(const QJsonObject& object)
{
    codec::JsonReader reader(object);
    PstnConnection connection;
    connection.id = reader.required(u"id"_s);
    connection.displayName = reader.text(u"displayName"_s);
    connection.type = reader.text(u"pstnConnectionType"_s);
    connection.services = reader.texts(u"pstnServices"_s);
    if (const Status status = reader.status(); !status)
        return failed(status.error());
    return connection;
}

} // namespace

QCoro::Task<Result<QList<PstnConnection>>> PstnApi::options(OrgId org, LocationId location)
{
    const ApiRequest request = pstnRequest(Verb::Get, org, location, u"connectionOptions"_s);
    return readAllPages<PstnConnection>(m_transport, request, u"items"_s, readConnection);
}

QCoro::Task<Result<std::optional<PstnConnection>>> PstnApi::current(OrgId org, LocationId location)
{
    const ApiRequest request = pstnRequest(Verb::Get, org, location, u"connection"_s);
    const Result<ApiReply> answer = co_await m_transport.send(request);
    if (!answer && answer.error().kind == Error::Kind::NotFound)
        co_return std::optional<PstnConnection>();
    const Result<PstnConnection> connection = recordOf(answer, readConnection);
    if (!connection)
        co_return failed(connection.error());
    co_return std::optional(*connection);
}

QCoro::Task<Status> PstnApi::set(OrgId org, LocationId location, PstnChoice choice)
{
    ApiRequest request = pstnRequest(Verb::Put, org, location, u"connection"_s);
    QJsonObject body;
    codec::putText(body, u"id"_s, choice.isLocalGateway() ? QString() : choice.id);
    codec::putText(body, u"premiseRouteType"_s, choice.routeType);
    codec::putText(body, u"premiseRouteId"_s, choice.routeId);
    request.body = codec::compact(body);
    const Result<ApiReply> answer = co_await m_transport.send(request);
    co_return statusOf(answer);
}

} // namespace pd
