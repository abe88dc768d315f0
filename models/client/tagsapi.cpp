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

} // namespace

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
