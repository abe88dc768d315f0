// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/operationservice.h"

#include "client/enginelink.h"
#include "operations/operationengine.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcOperations, "pd.operations")

namespace pd {

struct OperationService::Private {
    EngineLink<OperationEngine> engine;
};

OperationService::OperationService(QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
}

OperationService::~OperationService() = default;

void OperationService::attach(OperationEngine& engine)
{
    connect(&engine, &OperationEngine::operationChanged, this, &OperationService::operationChanged);
    connect(&engine, &OperationEngine::runningCountChanged, this, &OperationService::runningCountChanged);
    d->engine.attach(engine);
}

void OperationService::detach() { d->engine.detach(); }

QFuture<Result<OperationId>> OperationService::onboard(OnboardingEntry entry)
{
    return d->engine.task<Result<OperationId>>([entry](OperationEngine& engine) { return engine.onboard(entry); });
}

QFuture<Result<OperationId>> OperationService::createTemplate(OnboardingTemplate value)
{
    return d->engine.task<Result<OperationId>>([value](OperationEngine& engine) { return engine.createTemplate(value); });
}

QFuture<Result<QList<OnboardingTemplate>>> OperationService::templates()
{
    return d->engine.task<Result<QList<OnboardingTemplate>>>([](OperationEngine& engine) { return engine.templates(); });
}

QFuture<Result<OperationId>> OperationService::setUp(SetUpEntry entry)
{
    return d->engine.task<Result<OperationId>>([entry](OperationEngine& engine) { return engine.setUp(entry); });
}

QFuture<Result<OnboardingPreview>> OperationService::preview(OnboardingEntry entry)
{
    return d->engine.cancellableTask<Result<OnboardingPreview>>(
        [entry](OperationEngine& engine, std::function<bool()> cancelled) { return engine.preview(entry, cancelled); });
}

QFuture<Result<OnboardingPreview>> OperationService::previewSetUp(SetUpEntry entry)
{
    return d->engine.cancellableTask<Result<OnboardingPreview>>(
        [entry](OperationEngine& engine, std::function<bool()> cancelled) { return engine.previewSetUp(entry, cancelled); });
}

QFuture<Result<std::optional<Customer>>> OperationService::externalIdInUse(QString externalId)
{
    return d->engine.task<Result<std::optional<Customer>>>(
        [externalId](OperationEngine& engine) { return engine.externalIdInUse(externalId); });
}

QFuture<bool> OperationService::hubHosted()
{
    return d->engine.call<bool>([](OperationEngine& engine) { return engine.hubHosted(); });
}

QFuture<bool> OperationService::delayedBilling()
{
    return d->engine.task<bool>([](OperationEngine& engine) { return engine.delayedBilling(); });
}

QFuture<Result<OnboardingTemplate>> OperationService::changeTemplate(QString oldName, OnboardingTemplate value)
{
    return d->engine.task<Result<OnboardingTemplate>>(
        [oldName, value](OperationEngine& engine) { return engine.changeTemplate(oldName, value); });
}

QFuture<Status> OperationService::removeTemplate(QString name)
{
    return d->engine.task<Status>([name](OperationEngine& engine) { return engine.removeTemplate(name); });
}

QFuture<Status> OperationService::setProvisioningId(QString name, QString provisioningId)
{
    return d->engine.call<Status>(
        [name, provisioningId](OperationEngine& engine) { return engine.setProvisioningId(name, provisioningId); });
}

QFuture<Result<QList<OperationId>>> OperationService::unfinished()
{
    return d->engine.call<Result<QList<OperationId>>>([](OperationEngine& engine) { return engine.unfinished(); });
}

QFuture<Result<Operation>> OperationService::operation(OperationId id)
{
    return d->engine.call<Result<Operation>>([id](OperationEngine& engine) { return engine.operation(id); });
}

void OperationService::retry(OperationId id)
{
    d->engine.run([id](OperationEngine& engine) {
        if (const Status done = engine.retry(id); !done)
            qCWarning(lcOperations) << "cannot retry:" << done.error().detail;
    });
}

void OperationService::cancel(OperationId id)
{
    d->engine.run([id](OperationEngine& engine) {
        if (const Status done = engine.cancel(id); !done)
            qCWarning(lcOperations) << "cannot cancel:" << done.error().detail;
    });
}

void OperationService::resumeAll()
{
    d->engine.run([](OperationEngine& engine) {
        if (const Status done = engine.resumeAll(); !done)
            qCCritical(lcOperations) << "cannot resume:" << done.error().detail;
    });
}

} // namespace pd
