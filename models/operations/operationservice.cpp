// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/operationservice.h"

#include "operations/operationengine.h"
#include "client/taskfuture.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcOperations, "pd.operations")

namespace pd {

OperationService::OperationService(OperationEngine& engine, QObject* parent)
    : QObject(parent)
    , m_engine(engine)
{
    // The service may live on another thread than the engine; its signals are emitted straight from the engine's.
    connect(&engine, &OperationEngine::operationChanged, this, &OperationService::operationChanged, Qt::DirectConnection);
    connect(&engine, &OperationEngine::runningCountChanged, this, &OperationService::runningCountChanged, Qt::DirectConnection);
}

QFuture<Result<OperationId>> OperationService::onboard(OnboardingEntry entry)
{
    return futureOf<Result<OperationId>>(m_engine, [&engine = m_engine, entry] { return engine.onboard(entry); });
}

QFuture<Result<OperationId>> OperationService::createTemplate(OnboardingTemplate value)
{
    return futureOf<Result<OperationId>>(m_engine, [&engine = m_engine, value] { return engine.createTemplate(value); });
}

QFuture<Result<QList<OnboardingTemplate>>> OperationService::templates()
{
    return futureOf<Result<QList<OnboardingTemplate>>>(m_engine, [&engine = m_engine] { return engine.templates(); });
}

QFuture<Result<Operation>> OperationService::operation(OperationId id)
{
    auto promise = std::make_shared<QPromise<Result<Operation>>>();
    promise->start();
    QMetaObject::invokeMethod(&m_engine, [promise, &engine = m_engine, id] {
        promise->addResult(engine.operation(id));
        promise->finish();
    });
    return promise->future();
}

void OperationService::retry(OperationId id)
{
    QMetaObject::invokeMethod(&m_engine, [&engine = m_engine, id] {
        if (const Status done = engine.retry(id); !done)
            qCWarning(lcOperations) << "cannot retry:" << done.error().detail;
    });
}

void OperationService::resumeAll()
{
    QMetaObject::invokeMethod(&m_engine, [&engine = m_engine] {
        if (const Status done = engine.resumeAll(); !done)
            qCCritical(lcOperations) << "cannot resume:" << done.error().detail;
    });
}

} // namespace pd
