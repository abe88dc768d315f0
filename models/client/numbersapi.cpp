// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/numbersapi.h"

#include "client/apiurl.h"
#include "client/organizationsapi.h"
#include "client/orgrequest.h"
#include "client/pagereading.h"

namespace pd {

using namespace Qt::StringLiterals;

namespace {

constexpr int numbersPage = 2000;

QStringList telephony(const QStringList& below) { return QStringList{u"telephony"_s, u"config"_s} + below; }

QStringList numbersOf(const LocationId& location) { return telephony({u"locations"_s, location.toString(), u"numbers"_s}); }

Result<PhoneNumberEntry> readNumber(const QJsonObject& object)
{
    codec::JsonReader reader(object);
    PhoneNumberEntry entry;
    entry.number = reader.text(u"phoneNumber"_s);
    entry.extension = reader.text(u"extension"_s);
    entry.state = reader.text(u"state"_s);
    entry.isMain = reader.flag(u"mainNumber"_s);
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

/// `list` and `key` are where the verdicts and their texts are.
Result<QList<NumberVerdict>> verdictsIn(const Result<ApiReply>& answer, const QString& list, const QString& key, const QString& freeWord)
{
    if (!answer)
        return failed(answer.error());
    const Result<QJsonArray> array = arrayIn(*answer, list);
    if (!array)
        return failed(array.error());
    QList<NumberVerdict> verdicts;
    for (const QJsonValue& value : *array) {
        codec::JsonReader reader(value.toObject());
        NumberVerdict verdict{reader.text(key), reader.text(u"state"_s), false};
        verdict.free = verdict.state.compare(freeWord, Qt::CaseInsensitive) == 0;
        verdicts << verdict;
    }
    return verdicts;
}

/// A check changes nothing, so it may go out again.
ApiRequest check(const QStringList& path, const OrgId& org, const QString& key, const QStringList& texts)
{
    ApiRequest request = ofOrganization(Verb::Post, path, org);
    const QJsonObject body{{key, QJsonArray::fromStringList(texts)}};
    request.body = codec::compact(body);
    request.safeToRepeat = true;
    return request;
}

} // namespace

ApiRequest ofOrganization(Verb verb, const QStringList& path, const OrgId& org, int max)
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

QCoro::Task<Result<QList<PhoneNumberEntry>>> LocationsApi::numbers(OrgId org) { return NumbersApi(m_transport).list(org); }

QCoro::Task<Result<QList<PhoneNumberEntry>>> NumbersApi::list(OrgId org, LocationId location)
{
    ApiRequest request = ofOrganization(Verb::Get, telephony({u"numbers"_s}), org, numbersPage);
    addText(request.query, u"locationId"_s, location.toString());
    return readAllPages<PhoneNumberEntry>(m_transport, request, u"phoneNumbers"_s, readNumber);
}

QCoro::Task<Status> NumbersApi::add(OrgId org, LocationId location, QStringList numbers, bool active)
{
    ApiRequest request = ofOrganization(Verb::Post, numbersOf(location), org);
    const QJsonObject body{{u"phoneNumbers"_s, QJsonArray::fromStringList(numbers)}, {u"state"_s, active ? u"ACTIVE"_s : u"INACTIVE"_s}};
    request.body = codec::compact(body);
    const Result<ApiReply> answer = co_await m_transport.send(request);
    co_return statusOf(answer);
}

QCoro::Task<Status> NumbersApi::remove(OrgId org, LocationId location, QStringList numbers)
{
    ApiRequest request = ofOrganization(Verb::Delete, numbersOf(location), org);
    const QJsonObject body{{u"phoneNumbers"_s, QJsonArray::fromStringList(numbers)}};
    request.body = codec::compact(body);
    const Result<ApiReply> answer = co_await m_transport.send(request);
    co_return statusOf(answer);
}

QCoro::Task<Result<QList<NumberVerdict>>> NumbersApi::checkNumbers(OrgId org, QStringList numbers)
{
    const QStringList path = telephony({u"actions"_s, u"validateNumbers"_s, u"invoke"_s});
    const ApiRequest request = check(path, org, u"phoneNumbers"_s, numbers);
    const Result<ApiReply> answer = co_await m_transport.send(request);
    co_return verdictsIn(answer, u"phoneNumbers"_s, u"phoneNumber"_s, u"Available"_s);
}

QCoro::Task<Result<QList<NumberVerdict>>> NumbersApi::checkExtensions(OrgId org, LocationId location, QStringList extensions)
{
    const QStringList path = telephony({u"locations"_s, location.toString(), u"actions"_s, u"validateExtensions"_s, u"invoke"_s});
    const ApiRequest request = check(path, org, u"extensions"_s, extensions);
    const Result<ApiReply> answer = co_await m_transport.send(request);
    co_return verdictsIn(answer, u"extensionStatus"_s, u"extension"_s, u"VALID"_s);
}

} // namespace pd
