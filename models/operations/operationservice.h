// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/onboarding.h"
#include "domain/onboardingtemplate.h"
#include "domain/operation.h"
#include "operations/onboardingpreview.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace pd {

class OperationEngine;

/// What people ask of the server. May be called from any thread; the work happens on the service thread, and signals come on the thread that
/// the service lives on. Futures are finished once the request is safe in the ledger, not when the server is done.
class OperationService : public QObject
{
    Q_OBJECT

public:
    explicit OperationService(QObject* parent = nullptr);
    ~OperationService() override;

    /// `engine` lives on the service thread. What was asked before waits for this. detach() before the engine goes.
    void attach(OperationEngine& engine);
    void detach();

    /// Checks the entry, writes the operation to the ledger and starts it. An operation for the same external ID that is not over is returned
    /// instead of a second one. What exists on the server already is found by its natural key and not made again.
    [[nodiscard]] QFuture<Result<OperationId>> onboard(OnboardingEntry entry);
    [[nodiscard]] QFuture<Result<OperationId>> createTemplate(OnboardingTemplate value);
    [[nodiscard]] QFuture<Result<QList<OnboardingTemplate>>> templates();
    /// What onboard() would do, without changing anything anywhere.
    [[nodiscard]] QFuture<Result<OnboardingPreview>> preview(OnboardingEntry entry);
    /// Everything in the ledger that is not over, oldest first.
    [[nodiscard]] QFuture<Result<QList<OperationId>>> unfinished();
    /// The newest state of one operation.
    [[nodiscard]] QFuture<Result<Operation>> operation(OperationId id);
    /// Goes on with what failed or needs attention: looks up first, then sends what is missing.
    void retry(OperationId id);
    /// Starts everything that an earlier run left unfinished. Called once after start-up.
    void resumeAll();

Q_SIGNALS:
    /// Something about this operation changed and is committed.
    void operationChanged(pd::OperationId id);
    /// How many are running now.
    void runningCountChanged(int running);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace pd
