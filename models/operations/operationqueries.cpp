// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine asks without a durable operation: previews, look-ups, and the care of templates.
#include "domain/rules.h"
#include "operations/onboardingplan.h"
#include "operations/operationengine.h"
#include "operations/previewquery.h"

namespace pd {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> refusedPreview(QList<FieldError> fields)
{
    Error error;
    error.kind = Error::Kind::Invalid;
    error.fields = std::move(fields);
    return failed(error);
}

QString outcomeOf(const Status& status) { return status ? u"done"_s : kindName(status.error().kind); }

} // namespace

/// Says whether the preview that begins now is to end: its asker lost interest, or a newer one began.
std::function<bool()> OperationEngine::newestPreview(const QString& key, std::function<bool()> cancelled)
{
    if (const auto older = m_previews.value(key).lock())
        *older = true;
    m_previews.removeIf([](const auto& preview) { return preview.value().expired(); });
    const auto superseded = std::make_shared<bool>(false);
    m_previews.insert(key, superseded);
    return [superseded, cancelled] { return *superseded || (cancelled && cancelled()); };
}

QCoro::Task<Result<OnboardingPreview>> OperationEngine::preview(OnboardingEntry entry, std::function<bool()> cancelled)
{
    const QList<FieldError> problems = checkEntry(entry, PackageCatalog::shipped());
    if (!problems.isEmpty())
        co_return refusedPreview(problems);
    const auto ended = newestPreview(u"onboard "_s + entry.customer.externalId, cancelled);
    auto preview = co_await previewOnboarding(m_server, m_templates, entry, ended);
    co_return preview;
}

QCoro::Task<Result<OnboardingPreview>> OperationEngine::previewSetUp(SetUpEntry entry, std::function<bool()> cancelled)
{
    const QList<FieldError> problems = checkSetUp(entry, PackageCatalog::shipped());
    if (!problems.isEmpty())
        co_return refusedPreview(problems);
    const auto ended = newestPreview(u"set-up "_s + entry.customerId.toString() + entry.externalId, cancelled);
    auto preview = co_await pd::previewSetUp(m_server, entry, ended);
    co_return preview;
}

QCoro::Task<Result<QList<PreviewedStep>>> OperationEngine::previewSteps(Operation operation, std::function<bool()> cancelled)
{
    const auto facts = factsFor(operation);
    QList<PreviewedStep> steps;
    for (const OperationStep& step : operation.steps) {
        if (cancelled && cancelled())
            co_return failed(Error::Kind::Cancelled);
        auto found = co_await actionOf(step.kind).lookUp(facts, step);
        PreviewedStep previewed;
        previewed.kind = step.kind;
        previewed.subject = step.subject;
        if (found) {
            previewed.alreadyThere = found->verdict == LookUp::There && step.kind != StepKind::AwaitCustomer;
            previewed.problem = found->verdict == LookUp::There ? std::nullopt : found->problem;
            previewed.trackingId = found->trackingId;
        } else {
            previewed.problem = found.error();
        }
        steps << previewed;
    }
    co_return steps;
}

QCoro::Task<Result<std::optional<Customer>>> OperationEngine::externalIdInUse(QString externalId)
{
    auto found = co_await m_server.customers.findByExternalId(externalId.trimmed());
    co_return found;
}

QCoro::Task<bool> OperationEngine::delayedBilling()
{
    auto known = co_await m_server.hub.delayedBilling();
    co_return known.value_or(false);
}

QCoro::Task<Result<OnboardingTemplate>> OperationEngine::changeTemplate(QString oldName, OnboardingTemplate value)
{
    const QList<FieldError> problems = checkTemplate(value);
    if (!problems.isEmpty())
        co_return refusedPreview(problems);
    audit(u"change-template"_s, oldName, u"asked"_s, value.name);
    auto changed = co_await m_templates.change(oldName, value);
    audit(u"change-template"_s, oldName, changed ? u"done"_s : kindName(changed.error().kind), value.name);
    co_return changed;
}

QCoro::Task<Status> OperationEngine::removeTemplate(QString name)
{
    audit(u"remove-template"_s, name, u"asked"_s, {});
    auto removed = co_await m_templates.remove(name);
    audit(u"remove-template"_s, name, outcomeOf(removed), {});
    co_return removed;
}

Status OperationEngine::setProvisioningId(const QString& name, const QString& provisioningId)
{
    const Status noted = m_templates.setProvisioningId(name, provisioningId);
    audit(u"set-provisioning-id"_s, name, outcomeOf(noted), provisioningId);
    return noted;
}

} // namespace pd
