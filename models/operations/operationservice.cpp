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

QFuture<Result<OnboardingPreview>> OperationService::preview(OnboardingEntry entry)
{
    return d->engine.task<Result<OnboardingPreview>>([entry](OperationEngine& engine) { return engine.preview(entry); });
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

void OperationService::resumeAll()
{
    d->engine.run([](OperationEngine& engine) {
        if (const Status done = engine.resumeAll(); !done)
            qCCritical(lcOperations) << "cannot resume:" << done.error().detail;
    });
}

} // namespace pd
