// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/previewquery.h"

#include "domain/rules.h"
#include "operations/serveraccess.h"
#include "operations/templatedirectory.h"

#include <algorithm>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

Error refusal(const Precheck& precheck)
{
    Error error;
    error.kind = Error::Kind::Invalid;
    error.detail = precheck.message;
    error.fields = precheck.problems;
    error.errorCode = precheck.errorCode;
    error.trackingId = precheck.trackingId;
    return error;
}

QCoro::Task<Result<PreviewedStep>> previewNewCustomer(ServerAccess& server, NewCustomer customer)
{
    auto precheck = co_await server.customers.precheck(customer);
    if (!precheck)
        co_return failed(precheck.error());
    PreviewedStep step{StepKind::CreateCustomer, customer.name, false, std::nullopt};
    if (!precheck->ok)
        step.problem = refusal(*precheck);
    co_return step;
}

QCoro::Task<Status> previewUsers(ServerAccess& server, CustomerId customer, OnboardingEntry entry, OnboardingPreview& preview)
{
    for (const OnboardingUser& user : entry.users) {
        PreviewedStep step{StepKind::CreateSubscriber, user.subscriber.email, false, std::nullopt};
        if (!customer.isEmpty()) {
            const QString email = user.subscriber.email;
            auto found = co_await server.subscribers.findByEmail(customer, email);
            if (!found)
                co_return failed(found.error());
            step.alreadyThere = found->has_value();
        }
        preview.steps << step;
    }
    co_return Status{};
}

QCoro::Task<Status> previewLocations(ServerAccess& server, OrgId org, OnboardingEntry entry, OnboardingPreview& preview)
{
    QList<Location> known;
    if (!org.isEmpty() && !entry.locations.isEmpty()) {
        auto listed = co_await server.locations.list(org);
        if (!listed)
            co_return failed(listed.error());
        known = *listed;
    }
    for (const NewLocation& location : entry.locations) {
        const bool there =
            std::any_of(known.cbegin(), known.cend(), [&](const Location& l) { return comparable(l.name) == comparable(location.name); });
        preview.steps << PreviewedStep{StepKind::CreateLocation, location.name, there, std::nullopt};
    }
    co_return Status{};
}

} // namespace

QCoro::Task<Result<OnboardingPreview>> previewOnboarding(ServerAccess& server, TemplateDirectory& templates, OnboardingEntry entry)
{
    if (!entry.templateRef.isEmpty()) {
        auto found = co_await templates.find(entry.templateRef);
        if (!found)
            co_return failed(found.error());
        entry.customer.provisioningId = found->provisioningId;
    }
    const QString externalId = entry.customer.externalId;
    auto existing = co_await server.customers.findByExternalId(externalId);
    if (!existing)
        co_return failed(existing.error());
    OnboardingPreview preview;
    const Customer customer = existing->value_or(Customer());
    if (!customer.id.isEmpty()) {
        preview.steps << PreviewedStep{StepKind::CreateCustomer, entry.customer.name, true, std::nullopt};
    } else {
        auto step = co_await previewNewCustomer(server, entry.customer);
        if (!step)
            co_return failed(step.error());
        preview.steps << *step;
    }
    auto locations = co_await previewLocations(server, customer.orgId, entry, preview);
    if (!locations)
        co_return failed(locations.error());
    auto users = co_await previewUsers(server, customer.id, entry, preview);
    if (!users)
        co_return failed(users.error());
    co_return preview;
}

} // namespace pd
