// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/tagsapi.h"

#include "client/apiurl.h"
#include "client/pagereading.h"

namespace pd {

using namespace Qt::StringLiterals;

namespace {

ApiRequest tagsRequest(Verb verb, const QStringList& below)
{
    ApiRequest request;
    request.verb = verb;
    request.path = QStringList{u"partner"_s, u"tags"_s} + below;
    return request;
}

Result<QStringList> tagsIn(const Result<ApiReply>& answer)
{
    if (!answer)
        return failed(answer.error());
    const Result<QJsonObject> object = objectIn(*answer);
    if (!object)
        return failed(object.error());
    codec::JsonReader reader(*object);
    const QStringList tags = reader.texts(u"tags"_s);
    if (const Status status = reader.status(); !status)
        return failed(status.error());
    return tags;
}

constexpr int mostAtOnce = 100;

/// A tag is written as a word, or as an object with a name.
QStringList tagNames(const QJsonArray& array)
{
    QStringList names;
    for (const QJsonValue& tag : array) {
        const QString name = tag.isObject() ? tag["name"_L1].toString() : tag.toString();
        if (!name.isEmpty())
            names << name;
    }
    return names;
}

/// The records are the answer itself, or its "items".
Result<QJsonArray> taggedIn(const ApiReply& reply) { return reply.json.isArray() ? reply.json.array() : arrayIn(reply, u"items"_s); }

} // namespace

QCoro::Task<Result<TaggedOrganizations>> TagsApi::organizationsWith(QString tag)
{
    ApiRequest request = tagsRequest(Verb::Get, {u"organizations"_s});
    addText(request.query, u"tags"_s, tag);
    addText(request.query, u"max"_s, QString::number(mostAtOnce));
    TaggedOrganizations found;
    QStringList seen;
    for (;;) {
        seen << request.query.toString(QUrl::FullyEncoded);
        const Result<ApiReply> answer = co_await m_transport.send(request);
        if (!answer)
            co_return failed(answer.error());
        const Result<QJsonArray> array = taggedIn(*answer);
        if (!array)
            co_return failed(array.error());
        for (const QJsonValue& one : *array)
            found.items << TaggedOrganization{OrgId(one["orgId"_L1].toString()), tagNames(one["tags"_L1].toArray())};
        const QUrlQuery next = queryOf(answer->nextLink);
        if (answer->nextLink.isEmpty())
            found.complete = array->size() != mostAtOnce;
        if (answer->nextLink.isEmpty() || array->isEmpty() || seen.contains(next.toString(QUrl::FullyEncoded)))
            break;
        request.query = next;
    }
    co_return found;
}

QCoro::Task<Result<QStringList>> TagsApi::all()
{
    ApiRequest request = tagsRequest(Verb::Get, {});
    addText(request.query, u"type"_s, u"ORGANIZATION"_s);
    const Result<ApiReply> answer = co_await m_transport.send(request);
    co_return tagsIn(answer);
}

QCoro::Task<Result<QStringList>> TagsApi::of(OrgId org)
{
    const ApiRequest request = tagsRequest(Verb::Get, {u"organizations"_s, org.toString()});
    const Result<ApiReply> answer = co_await m_transport.send(request);
    co_return tagsIn(answer);
}

QCoro::Task<Status> TagsApi::set(OrgId org, QStringList tags)
{
    ApiRequest request = tagsRequest(Verb::Post, {u"organizations"_s, org.toString(), u"assignTags"_s});
    const QJsonObject body{{u"tags"_s, QJsonArray::fromStringList(tags)}};
    request.body = codec::compact(body);
    const Result<ApiReply> answer = co_await m_transport.send(request);
    co_return statusOf(answer);
}

} // namespace pd
