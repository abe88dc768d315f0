// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/previewquery.h"

#include "domain/rules.h"
#include "operations/serveraccess.h"
#include "operations/templatedirectory.h"

#include <algorithm>
#include <memory>
#include <vector>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

/// Requests under way for one preview.
constexpr qsizetype askedAtOnce = 4;

using Ended = std::function<bool()>;

PreviewedStep previewed(StepKind kind, const QString& subject, bool alreadyThere = false)
{
    PreviewedStep step;
    step.kind = kind;
    step.subject = subject;
    step.alreadyThere = alreadyThere;
    return step;
}

void take(PreviewedStep& step, const Precheck& precheck)
{
    step.code = precheck.errorCode;
    step.trackingId = precheck.trackingId;
    if (precheck.ok) {
        step.warnings = precheck.problems;
        return;
    }
    Error error;
    error.kind = Error::Kind::Invalid;
    error.detail = precheck.message;
    error.fields = precheck.problems;
    error.errorCode = precheck.errorCode;
    error.trackingId = precheck.trackingId;
    step.problem = error;
}

/// The users of one preview, asked about by a few coroutines that take the next one each.
struct UserQuestions {
    ServerAccess& server;
    CustomerId customer; ///< empty: not there yet
    bool ready = false; ///< it is provisioned: the server can check its packages, numbers and locations as well
    QList<OnboardingUser> users;
    QList<Location> locations;
    Ended ended;
    QList<PreviewedStep> steps;
    qsizetype next = 0;
    std::optional<Error> trouble;
};

LocationId knownLocation(const QList<Location>& locations, const QString& name)
{
    const auto it =
        std::find_if(locations.cbegin(), locations.cend(), [&](const Location& l) { return comparable(l.name) == comparable(name); });
    return it == locations.cend() || name.isEmpty() ? LocationId() : it->id;
}

QCoro::Task<Status> askAboutUser(std::shared_ptr<UserQuestions> all, qsizetype index)
{
    const OnboardingUser user = all->users[index];
    NewSubscriber asked = user.subscriber;
    PreviewedStep step = previewed(StepKind::CreateSubscriber, asked.email);
    if (!all->customer.isEmpty()) {
        auto found = co_await all->server.subscribers.findByEmail(all->customer, asked.email);
        if (!found)
            co_return failed(found.error());
        step.alreadyThere = found->has_value();
    }
    if (!step.alreadyThere && !all->ended()) {
        if (all->ready) {
            asked.customerId = all->customer;
            asked.locationId = knownLocation(all->locations, user.locationName);
        }
        auto precheck = co_await all->server.subscribers.precheck(asked);
        if (!precheck)
            co_return failed(precheck.error());
        take(step, *precheck);
    }
    all->steps[index] = step;
    co_return Status{};
}

QCoro::Task<void> askOneAfterTheOther(std::shared_ptr<UserQuestions> all)
{
    while (all->next < all->users.size() && !all->trouble && !all->ended()) {
        const qsizetype index = all->next++;
        auto asked = co_await askAboutUser(all, index);
        if (!asked && !all->trouble)
            all->trouble = asked.error();
    }
}

/// The previews of all users, in their order.
QCoro::Task<Result<QList<PreviewedStep>>> askAboutUsers(std::shared_ptr<UserQuestions> all)
{
    all->steps.resize(all->users.size());
    std::vector<QCoro::Task<void>> askers;
    for (qsizetype i = 0; i < std::min(askedAtOnce, all->users.size()); ++i)
        askers.push_back(askOneAfterTheOther(all));
    for (QCoro::Task<void>& asker : askers)
        co_await asker;
    if (all->ended())
        co_return failed(Error::Kind::Cancelled);
    if (all->trouble)
        co_return failed(*all->trouble);
    co_return all->steps;
}

/// Locations and users, whether the customer comes with them or is there.
struct Parts {
    Customer customer; ///< without an ID: not there yet
    QList<NewLocation> locations;
    QList<OnboardingUser> users;
};

QCoro::Task<Result<QList<PreviewedStep>>> previewParts(ServerAccess& server, Parts parts, Ended ended)
{
    const OrgId org = parts.customer.orgId;
    QList<Location> known;
    if (!org.isEmpty()) {
        auto listed = co_await server.locations.list(org);
        if (!listed)
            co_return failed(listed.error());
        known = *listed;
    }
    QList<PreviewedStep> steps;
    for (const NewLocation& location : parts.locations)
        steps << previewed(StepKind::CreateLocation, location.name, !knownLocation(known, location.name).isEmpty());
    auto questions = std::make_shared<UserQuestions>(
        UserQuestions{server, parts.customer.id, !org.isEmpty(), parts.users, known, ended, {}, 0, std::nullopt});
    auto users = co_await askAboutUsers(questions);
    if (!users)
        co_return failed(users.error());
    co_return steps << *users;
}

} // namespace

QCoro::Task<Result<OnboardingPreview>> previewOnboarding(
    ServerAccess& server, TemplateDirectory& templates, OnboardingEntry entry, std::function<bool()> ended)
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
    if (ended())
        co_return failed(Error::Kind::Cancelled);
    OnboardingPreview preview;
    const Customer customer = existing->value_or(Customer());
    PreviewedStep step = previewed(StepKind::CreateCustomer, entry.customer.name, !customer.id.isEmpty());
    if (!step.alreadyThere) {
        NewCustomer asked = entry.customer;
        auto precheck = co_await server.customers.precheck(asked);
        if (!precheck)
            co_return failed(precheck.error());
        take(step, *precheck);
    }
    preview.steps << step;
    Parts parts{customer, entry.locations, entry.users};
    auto others = co_await previewParts(server, parts, ended);
    if (!others)
        co_return failed(others.error());
    preview.steps << *others;
    co_return preview;
}

QCoro::Task<Result<OnboardingPreview>> previewSetUp(ServerAccess& server, SetUpEntry entry, std::function<bool()> ended)
{
    Customer customer;
    const CustomerId id = entry.customerId;
    if (!id.isEmpty()) {
        auto found = co_await server.customers.get(id);
        if (!found)
            co_return failed(found.error());
        customer = *found;
    } else {
        auto found = co_await server.customers.findByExternalId(entry.externalId);
        if (!found)
            co_return failed(found.error());
        customer = found->value_or(Customer());
    }
    OnboardingPreview preview;
    Parts parts{customer, entry.locations, entry.users};
    auto steps = co_await previewParts(server, parts, ended);
    if (!steps)
        co_return failed(steps.error());
    preview.steps = *steps;
    co_return preview;
}

} // namespace pd
