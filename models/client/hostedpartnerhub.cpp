// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/codec.h"
#include "client/pagereading.h"
#include "client/partnerhubport.h"

#include <QJsonArray>

#include <algorithm>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

ApiRequest hubRequest(Verb verb, const QStringList& below)
{
    ApiRequest request;
    request.verb = verb;
    request.path = QStringList{u"partnerhub"_s} + below;
    return request;
}

QStringList templatePath(const ProvisioningId& id) { return {u"templates"_s, id.toString()}; }

/// The template in the answer to a write.
Result<OnboardingTemplate> writtenTemplate(const Result<ApiReply>& answer)
{
    if (!answer)
        return failed(answer.error());
    Result<OnboardingTemplate> written = codec::readTemplate(answer->json.object());
    if (!written || written->provisioningId.isEmpty())
        return failed(unknownOutcome(*answer, u"the answer names no provisioning ID"_s));
    return written;
}

QStringList restrictedModePath(const OrgId& org) { return {u"organizations"_s, org.toString(), u"restrictedMode"_s}; }

} // namespace

QCoro::Task<Result<QList<OnboardingTemplate>>> HostedPartnerHub::templates()
{
    const ApiRequest request = hubRequest(Verb::Get, {u"templates"_s});
    return readAllPages<OnboardingTemplate>(m_transport, request, u"items"_s, codec::readTemplate);
}

QCoro::Task<Result<OnboardingTemplate>> HostedPartnerHub::createTemplate(OnboardingTemplate value)
{
    ApiRequest request = hubRequest(Verb::Post, {u"templates"_s});
    request.body = codec::compact(codec::writeTemplate(value));
    const Result<ApiReply> answer = co_await m_transport.send(request);
    co_return writtenTemplate(answer);
}

QCoro::Task<Result<OnboardingTemplate>> HostedPartnerHub::changeTemplate(ProvisioningId id, OnboardingTemplate value)
{
    ApiRequest request = hubRequest(Verb::Put, templatePath(id));
    request.body = codec::compact(codec::writeTemplate(value));
    const Result<ApiReply> answer = co_await m_transport.send(request);
    co_return writtenTemplate(answer);
}

QCoro::Task<Status> HostedPartnerHub::removeTemplate(ProvisioningId id)
{
    const ApiRequest request = hubRequest(Verb::Delete, templatePath(id));
    const Result<ApiReply> answer = co_await m_transport.send(request);
    if (!answer && answer.error().kind == Error::Kind::NotFound)
        co_return Status{};
    co_return statusOf(answer);
}

QCoro::Task<Result<bool>> HostedPartnerHub::delayedBilling()
{
    const ApiRequest request = hubRequest(Verb::Get, {u"subscriptions"_s});
    const Result<ApiReply> answer = co_await m_transport.send(request);
    if (!answer)
        co_return failed(answer.error());
    const QJsonArray items = answer->json.object().value(u"items"_s).toArray();
    co_return std::any_of(items.begin(), items.end(), [](const QJsonValue& item) { return item[u"delayedBilling"_s].toBool(); });
}

QCoro::Task<Result<bool>> HostedPartnerHub::restrictedByPartner(OrgId org)
{
    const ApiRequest request = hubRequest(Verb::Get, restrictedModePath(org));
    const Result<ApiReply> answer = co_await m_transport.send(request);
    if (!answer)
        co_return failed(answer.error());
    const QJsonValue on = answer->json.object().value(u"restrictedByPartner"_s);
    if (!on.isBool())
        co_return failed(unreadable(*answer, Error::Kind::Protocol, u"field restrictedByPartner cannot be read"_s));
    co_return on.toBool();
}

QCoro::Task<Status> HostedPartnerHub::setRestrictedByPartner(OrgId org, bool on)
{
    ApiRequest request = hubRequest(Verb::Put, restrictedModePath(org));
    const QJsonObject body{{u"restrictedByPartner"_s, on}};
    request.body = codec::compact(body);
    const Result<ApiReply> answer = co_await m_transport.send(request);
    co_return statusOf(answer);
}

} // namespace pd
