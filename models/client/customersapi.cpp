// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/customersapi.h"

#include "client/apiurl.h"
#include "client/codec.h"
#include "client/pagereading.h"

namespace pd {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookUpPage = 100;

ApiRequest customersRequest(Verb verb, const CustomerId& id = {})
{
    ApiRequest request;
    request.verb = verb;
    request.path = QStringList{u"wholesale"_s, u"customers"_s};
    if (verb == Verb::Put || verb == Verb::Delete || !id.isEmpty())
        request.path << id.toString();
    return request;
}

/// The ID at the end of …/customers/{id} below the API base; empty for an address of another host or shape.
CustomerId acceptedId(const QUrl& base, const QString& address)
{
    const QUrl url = onSameHost(base, address);
    const QStringList segments = url.path(QUrl::FullyEncoded).split(u'/', Qt::SkipEmptyParts);
    if (segments.size() < 2 || segments[segments.size() - 2] != "customers"_L1)
        return {};
    return CustomerId(QUrl::fromPercentEncoding(segments.last().toLatin1()));
}

Result<CustomerAccepted> acceptedFrom(const QUrl& base, const Result<ApiReply>& answer)
{
    if (!answer)
        return failed(answer.error());
    CustomerAccepted accepted{acceptedId(base, answer->location), answer->trackingId};
    const QJsonObject body = answer->json.object();
    if (accepted.id.isEmpty())
        accepted.id = acceptedId(base, body.value(u"url"_s).toString());
    if (accepted.id.isEmpty() && answer->status != 202 && body.isEmpty())
        return failed(unknownOutcome(*answer, u"the answer to the write cannot be read"_s));
    return accepted;
}

} // namespace

QCoro::Task<Result<Page<Customer>>> CustomersApi::list(CustomerQuery query, int offset, int max)
{
    ApiRequest request = customersRequest(Verb::Get);
    addText(request.query, u"externalId"_s, query.externalId);
    addText(request.query, u"orgId"_s, query.orgId.toString());
    for (const QString& status : query.statuses)
        addText(request.query, u"status"_s, status);
    addText(request.query, u"onBehalfOfSubPartnerOrgId"_s, query.onBehalfOf.toString());
    addText(request.query, u"offset"_s, QString::number(offset));
    addText(request.query, u"max"_s, QString::number(max));
    const Result<ApiReply> answer = co_await m_transport.send(request);
    co_return readPage<Customer>(answer, offset, max, codec::readCustomer);
}

QCoro::Task<Result<Customer>> CustomersApi::get(CustomerId id, OrgId onBehalfOf)
{
    ApiRequest request = customersRequest(Verb::Get);
    request.path << id.toString();
    addText(request.query, u"onBehalfOfSubPartnerOrgId"_s, onBehalfOf.toString());
    const Result<ApiReply> answer = co_await m_transport.send(request);
    co_return recordOf(answer, codec::readCustomer);
}

QCoro::Task<Result<QJsonObject>> CustomersApi::raw(CustomerId id)
{
    ApiRequest request = customersRequest(Verb::Get, id);
    addText(request.query, u"includePackageLicenseInfo"_s, u"true"_s);
    const Result<ApiReply> answer = co_await m_transport.send(request);
    if (!answer)
        co_return failed(answer.error());
    co_return objectIn(*answer);
}

QCoro::Task<Result<std::optional<Customer>>> CustomersApi::findByExternalId(QString externalId, OrgId onBehalfOf)
{
    CustomerQuery query;
    query.externalId = externalId;
    query.onBehalfOf = onBehalfOf;
    return findRecord<Customer>([this, query](int offset) { return list(query, offset, lookUpPage); },
        [externalId](const Customer& customer) { return customer.externalId == externalId; });
}

QCoro::Task<Result<CustomerAccepted>> CustomersApi::create(NewCustomer customer)
{
    ApiRequest request = customersRequest(Verb::Post);
    request.body = codec::compact(codec::writeNewCustomer(customer));
    const QUrl base = m_transport.base();
    const Result<ApiReply> answer = co_await m_transport.send(request);
    co_return acceptedFrom(base, answer);
}

QCoro::Task<Result<CustomerAccepted>> CustomersApi::update(CustomerId id, CustomerUpdate update, OrgId onBehalfOf)
{
    ApiRequest request = customersRequest(Verb::Put, id);
    addText(request.query, u"onBehalfOfSubPartnerOrgId"_s, onBehalfOf.toString());
    request.body = codec::compact(codec::writeCustomerUpdate(update));
    const QUrl base = m_transport.base();
    const Result<ApiReply> answer = co_await m_transport.send(request);
    Result<CustomerAccepted> accepted = acceptedFrom(base, answer);
    if (accepted && accepted->id.isEmpty())
        accepted->id = id;
    co_return accepted;
}

QCoro::Task<Status> CustomersApi::remove(CustomerId id, OrgId onBehalfOf)
{
    ApiRequest request = customersRequest(Verb::Delete, id);
    addText(request.query, u"onBehalfOfSubPartnerOrgId"_s, onBehalfOf.toString());
    const Result<ApiReply> answer = co_await m_transport.send(request);
    co_return statusOf(answer);
}

QCoro::Task<Result<Precheck>> CustomersApi::precheck(NewCustomer customer)
{
    ApiRequest request = customersRequest(Verb::Post);
    request.path << u"validate"_s;
    request.body = codec::compact(codec::writeCustomerPrecheck(customer));
    request.safeToRepeat = true;
    const Result<ApiReply> answer = co_await m_transport.send(request);
    co_return precheckOf(answer);
}

} // namespace pd
