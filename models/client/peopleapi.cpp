// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/apiurl.h"
#include "client/codec.h"
#include "client/organizationsapi.h"
#include "client/pagereading.h"

namespace pd {

using namespace Qt::StringLiterals;

namespace {

ApiRequest personRequest(Verb verb, const PersonId& id, const OrgId& org)
{
    ApiRequest request;
    request.verb = verb;
    request.path = QStringList{u"people"_s, id.toString()};
    request.managedOrg = org;
    addText(request.query, u"callingData"_s, u"true"_s);
    return request;
}

void changePerson(QJsonObject& person, const PersonChange& change)
{
    codec::putText(person, u"firstName"_s, change.firstName);
    codec::putText(person, u"lastName"_s, change.lastName);
    codec::putText(person, u"displayName"_s, change.displayName);
    codec::putText(person, u"extension"_s, change.extension);
    const bool renamed = !change.firstName.isEmpty() || !change.lastName.isEmpty();
    if (renamed && change.displayName.isEmpty())
        person[u"displayName"_s] = QString(person[u"firstName"_s].toString() + u' ' + person[u"lastName"_s].toString()).trimmed();
    if (change.phoneNumber.isEmpty() && !change.withoutNumber)
        return;
    QJsonArray numbers;
    if (!change.withoutNumber)
        numbers << QJsonObject{{u"type"_s, u"work"_s}, {u"value"_s, change.phoneNumber}};
    for (const QJsonValue& number : person[u"phoneNumbers"_s].toArray()) {
        if (number["type"_L1].toString() != "work"_L1)
            numbers << number;
    }
    person[u"phoneNumbers"_s] = numbers;
}

} // namespace

QCoro::Task<Result<Person>> PeopleApi::me()
{
    ApiRequest request;
    request.path = QStringList{u"people"_s, u"me"_s};
    const Result<ApiReply> answer = co_await m_transport.send(request);
    co_return recordOf(answer, codec::readPerson);
}

QCoro::Task<Result<Person>> PeopleApi::get(PersonId id, OrgId org)
{
    const ApiRequest request = personRequest(Verb::Get, id, org);
    const Result<ApiReply> answer = co_await m_transport.send(request);
    co_return recordOf(answer, codec::readPerson);
}

QCoro::Task<Result<Person>> PeopleApi::update(PersonId id, OrgId org, PersonChange change)
{
    const ApiRequest reading = personRequest(Verb::Get, id, org);
    const Result<ApiReply> before = co_await m_transport.send(reading);
    if (!before)
        co_return failed(before.error());
    QJsonObject person = before->json.object();
    changePerson(person, change);
    ApiRequest request = personRequest(Verb::Put, id, org);
    request.body = codec::compact(person);
    const Result<ApiReply> answer = co_await m_transport.send(request);
    co_return recordOf(answer, codec::readPerson);
}

QCoro::Task<Status> PeopleApi::remove(PersonId id, OrgId org)
{
    ApiRequest request = personRequest(Verb::Delete, id, org);
    request.query = {};
    const Result<ApiReply> answer = co_await m_transport.send(request);
    co_return statusOf(answer);
}

QCoro::Task<Result<QList<Person>>> PeopleApi::list(OrgId org)
{
    ApiRequest request;
    request.path = QStringList{u"people"_s};
    request.managedOrg = org;
    addText(request.query, u"orgId"_s, org.toString());
    addText(request.query, u"callingData"_s, u"true"_s);
    addText(request.query, u"max"_s, u"100"_s);
    return readAllPages<Person>(m_transport, request, u"items"_s, codec::readPerson);
}

} // namespace pd
