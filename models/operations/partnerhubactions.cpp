// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/actions.h"
#include "operations/operationfacts.h"
#include "operations/payload.h"

#include "domain/rules.h"

namespace pd {

using namespace Qt::StringLiterals;

namespace {

std::optional<Error> templateDifference(const OnboardingTemplate& asked, const OnboardingTemplate& found)
{
    OnboardingTemplate same = found;
    same.provisioningId = asked.provisioningId;
    same.name = asked.name;
    if (same == asked)
        return std::nullopt;
    Error error;
    error.kind = Error::Kind::Conflict;
    error.fields << FieldError{u"name"_s, u"exists-differently"_s, found.name};
    error.detail =
        u"a template named %1 exists with other settings (provisioning ID %2)"_s.arg(found.name, found.provisioningId.toString());
    return error;
}

} // namespace

QCoro::Task<Result<LookUp>> RestrictedAction::lookUp(std::shared_ptr<OperationFacts> facts, OperationStep step)
{
    const bool wanted = payload::restriction(step);
    LookUp result;
    if (!facts->server.hub.hosted()) {
        const auto recorded = facts->recordedRestriction(facts->operation.naturalKey);
        if (!recorded)
            co_return failed(recorded.error());
        if (*recorded == wanted)
            result.verdict = LookUp::There;
        co_return result;
    }
    const OrgId org = facts->operation.orgId;
    auto current = co_await facts->server.hub.restrictedByPartner(org);
    if (!current)
        co_return failed(current.error());
    if (*current == wanted) {
        result.verdict = LookUp::There;
        facts->mirror.restricted(facts->operation.customerId, wanted);
    }
    co_return result;
}

QCoro::Task<Result<Sent>> RestrictedAction::send(std::shared_ptr<OperationFacts> facts, OperationStep step)
{
    const bool wanted = payload::restriction(step);
    Sent sent;
    if (!facts->server.hub.hosted()) {
        const Status recorded = facts->recordRestriction(facts->operation.naturalKey, wanted);
        if (!recorded)
            co_return failed(recorded.error());
        facts->mirror.restricted(facts->operation.customerId, wanted);
        sent.serverStatus = u"recorded"_s;
        co_return sent;
    }
    const OrgId org = facts->operation.orgId;
    auto set = co_await facts->server.hub.setRestrictedByPartner(org, wanted);
    if (!set)
        co_return failed(set.error());
    facts->mirror.restricted(facts->operation.customerId, wanted);
    co_return sent;
}

QCoro::Task<Result<LookUp>> TemplateAction::lookUp(std::shared_ptr<OperationFacts> facts, OperationStep step)
{
    if (!facts->server.hub.hosted())
        co_return LookUp{};
    const auto asked = payload::onboardingTemplate(step);
    if (!asked)
        co_return failed(asked.error());
    auto templates = co_await facts->server.hub.templates();
    if (!templates)
        co_return failed(templates.error());
    LookUp result;
    for (const OnboardingTemplate& found : *templates) {
        if (comparable(found.name) != comparable(asked->name))
            continue;
        result.id = found.provisioningId.toString();
        result.problem = templateDifference(*asked, found);
        result.verdict = result.problem ? LookUp::Differs : LookUp::There;
        if (!result.problem) {
            const Status recorded = facts->recordTemplate(found);
            if (!recorded)
                co_return failed(recorded.error());
        }
    }
    co_return result;
}

QCoro::Task<Result<Sent>> TemplateAction::send(std::shared_ptr<OperationFacts> facts, OperationStep step)
{
    auto asked = payload::onboardingTemplate(step);
    if (!asked)
        co_return failed(asked.error());
    OnboardingTemplate made = *asked;
    Sent sent;
    if (facts->server.hub.hosted()) {
        auto created = co_await facts->server.hub.createTemplate(made);
        if (!created)
            co_return failed(created.error());
        made = *created;
    } else {
        sent.serverStatus = u"recorded"_s;
    }
    const Status recorded = facts->recordTemplate(made);
    if (!recorded)
        co_return failed(recorded.error());
    sent.id = made.provisioningId.toString();
    co_return sent;
}

} // namespace pd
