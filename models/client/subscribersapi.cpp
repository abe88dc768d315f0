// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/subscribersapi.h"

#include "client/apiurl.h"
#include "client/codec.h"
#include "client/pagereading.h"

namespace pd {

using namespace Qt::StringLiterals;

namespace {

constexpr int emailPage = 100;

ApiRequest subscribersRequest(Verb verb, QStringList below = {})
{
    ApiRequest request;
    request.verb = verb;
    request.path = QStringList{u"wholesale"_s, u"subscribers"_s} + below;
    return request;
}

/// The subscriber in the answer to a write.
Result<Subscriber> writtenSubscriber(const Result<ApiReply>& answer)
{
    if (!answer)
        return failed(answer.error());
    Result<Subscriber> subscriber = codec::readSubscriber(answer->json.object());
    if (!subscriber)
        return failed(unknownOutcome(*answer, subscriber.error().detail));
    return subscriber;
}

QJsonObject updateBody(const SubscriberUpdate& update)
{
    QJsonObject parameters;
    codec::putText(parameters, u"primaryPhoneNumber"_s, update.phoneNumber);
    codec::putText(parameters, u"extension"_s, update.extension);
    codec::putText(parameters, u"locationId"_s, update.locationId.toString());
    QJsonObject object;
    if (!update.package.isEmpty())
        object.insert(u"packages"_s, QJsonArray{update.package});
    codec::putObject(object, u"provisioningParameters"_s, parameters);
    return object;
}

} // namespace

QCoro::Task<Result<Page<Subscriber>>> SubscribersApi::list(SubscriberQuery query, int offset, int max)
{
    ApiRequest request = subscribersRequest(Verb::Get);
    addText(request.query, u"customerId"_s, query.customerId.toString());
    addText(request.query, u"externalCustomerId"_s, query.externalCustomerId);
    addText(request.query, u"email"_s, query.email);
    addText(request.query, u"status"_s, query.status);
    addText(request.query, u"lastStatusChange"_s, query.changedSince);
    addText(request.query, u"sortBy"_s, query.byLastStatusChange ? u"lastStatusChange"_s : u"created"_s);
    addText(request.query, u"sortOrder"_s, u"ASC"_s);
    addText(request.query, u"onBehalfOfSubPartnerOrgId"_s, query.onBehalfOf.toString());
    addText(request.query, u"offset"_s, QString::number(offset));
    addText(request.query, u"max"_s, QString::number(max));
    const Result<ApiReply> answer = co_await m_transport.send(request);
    co_return readPage<Subscriber>(answer, offset, max, codec::readSubscriber);
}

QCoro::Task<Result<Subscriber>> SubscribersApi::get(SubscriberId id)
{
    const ApiRequest request = subscribersRequest(Verb::Get, {id.toString()});
    const Result<ApiReply> answer = co_await m_transport.send(request);
    co_return recordOf(answer, codec::readSubscriber);
}

QCoro::Task<Result<std::optional<Subscriber>>> SubscribersApi::findByEmail(CustomerId customer, QString email)
{
    SubscriberQuery query;
    query.customerId = customer;
    query.email = email;
    return findRecord<Subscriber>([this, query](int offset) { return list(query, offset, emailPage); },
        [customer, email](const Subscriber& subscriber) {
            const bool ofCustomer = subscriber.customerId.isEmpty() || customer.isEmpty() || subscriber.customerId == customer;
            return ofCustomer && subscriber.email.compare(email, Qt::CaseInsensitive) == 0;
        });
}

QCoro::Task<Result<Subscriber>> SubscribersApi::create(NewSubscriber subscriber)
{
    ApiRequest request = subscribersRequest(Verb::Post);
    request.body = codec::compact(codec::writeNewSubscriber(subscriber));
    const Result<ApiReply> answer = co_await m_transport.send(request);
    co_return writtenSubscriber(answer);
}

QCoro::Task<Result<Subscriber>> SubscribersApi::update(SubscriberId id, SubscriberUpdate update)
{
    ApiRequest request = subscribersRequest(Verb::Put, {id.toString()});
    request.body = codec::compact(updateBody(update));
    const Result<ApiReply> answer = co_await m_transport.send(request);
    co_return writtenSubscriber(answer);
}

QCoro::Task<Status> SubscribersApi::remove(SubscriberId id)
{
    const ApiRequest request = subscribersRequest(Verb::Delete, {id.toString()});
    const Result<ApiReply> answer = co_await m_transport.send(request);
    co_return statusOf(answer);
}

QCoro::Task<Result<Precheck>> SubscribersApi::precheck(NewSubscriber subscriber)
{
    return precheckBefore(subscriber, ProvisioningId(), QString());
}

QCoro::Task<Result<Precheck>> SubscribersApi::precheckBefore(NewSubscriber subscriber, ProvisioningId provisioningId, QString customerEmail)
{
    ApiRequest request = subscribersRequest(Verb::Post, {u"validate"_s});
    QJsonObject body = codec::writeNewSubscriber(subscriber);
    codec::putText(body, u"provisioningId"_s, provisioningId.toString());
    QJsonObject info;
    codec::putText(info, u"primaryEmail"_s, customerEmail);
    codec::putObject(body, u"customerInfo"_s, info);
    request.body = codec::compact(body);
    request.safeToRepeat = true;
    const Result<ApiReply> answer = co_await m_transport.send(request);
    co_return precheckOf(answer);
}

QCoro::Task<Status> SubscribersApi::resendConsent(SubscriberId id)
{
    ApiRequest request;
    request.verb = Verb::Post;
    request.path = QStringList{u"subscribers"_s, id.toString(), u"emails"_s, u"consentMove"_s}; // the contract has it without /wholesale
    const Result<ApiReply> answer = co_await m_transport.send(request);
    co_return statusOf(answer);
}

} // namespace pd
