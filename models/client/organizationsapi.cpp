// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/organizationsapi.h"

#include "client/codec.h"
#include "client/pagereading.h"
#include "domain/webexid.h"

namespace pd {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestListing = qint64(256) * 1024 * 1024;
constexpr std::chrono::minutes listingDeadline{5};

} // namespace

QCoro::Task<Result<Page<Organization>>> OrganizationsApi::all()
{
    ApiRequest request;
    request.path = QStringList{u"organizations"_s};
    request.maxBytes = largestListing;
    request.deadline = listingDeadline;
    const auto page = std::make_shared<std::optional<Page<Organization>>>();
    request.readElsewhere = [page](const QJsonDocument& json) {
        const QJsonValue items = json.isObject() ? json.object().value(u"items"_s) : QJsonValue();
        if (items.isArray())
            readItems<Organization>(items.toArray(), codec::readOrganization, page->emplace());
    };
    const Result<ApiReply> answer = co_await m_transport.send(request);
    if (!answer)
        co_return failed(answer.error());
    if (!*page)
        co_return failed(unreadable(*answer, Error::Kind::Protocol, u"the answer has no list of organizations"_s));
    co_return std::move(**page);
}

QCoro::Task<Result<Organization>> OrganizationsApi::get(OrgId id)
{
    ApiRequest request;
    request.path = QStringList{u"organizations"_s, id.toString()};
    const Result<ApiReply> answer = co_await m_transport.send(request);
    co_return recordOf(answer, codec::readOrganization);
}

QCoro::Task<Status> OrganizationsApi::rename(OrgId id, QString name)
{
    ApiRequest request;
    request.verb = Verb::Patch;
    request.path = QStringList{u"identity"_s, u"organizations"_s, bareUuid(id.toString())};
    request.managedOrg = id;
    const QJsonObject body{{u"schemas"_s, QJsonArray{u"urn:cisco:codev:identity:organization:core:1.0"_s}}, {u"displayName"_s, name}};
    request.body = codec::compact(body);
    const Result<ApiReply> answer = co_await m_transport.send(request);
    co_return statusOf(answer);
}

} // namespace pd
