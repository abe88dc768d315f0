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
    const Result<ApiReply> answer = co_await m_transport.send(request);
    if (!answer)
        co_return failed(answer.error());
    const Result<QJsonArray> array = arrayIn(*answer, u"items"_s);
    if (!array)
        co_return failed(array.error());
    Page<Organization> page;
    readItems<Organization>(*array, codec::readOrganization, page);
    co_return page;
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
