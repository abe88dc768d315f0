// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/onboarding.h"
#include "domain/onboardingtemplate.h"
#include "domain/operation.h"
#include "domain/setup.h"
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
    /// Locations and users for a customer that exists or is being created. Several for one customer run one after the other; the same one asked for
    /// twice while it is not over is one.
    [[nodiscard]] QFuture<Result<OperationId>> setUp(SetUpEntry entry);
    /// What onboard() would do, without changing anything anywhere. A newer preview for the same external ID ends the older one with
    /// Kind::Cancelled, as does cancel() of the future; no further request leaves for it.
    [[nodiscard]] QFuture<Result<OnboardingPreview>> preview(OnboardingEntry entry);
    /// Likewise what setUp() would do: each user is prechecked by the server.
    [[nodiscard]] QFuture<Result<OnboardingPreview>> previewSetUp(SetUpEntry entry);
    /// The customer that has this external ID on the server now; nullopt: it is free.
    [[nodiscard]] QFuture<Result<std::optional<Customer>>> externalIdInUse(QString externalId);
    /// Whether templates are made and changed by program; otherwise they are recorded, and a person enters them in Partner Hub.
    [[nodiscard]] QFuture<bool> hubHosted();
    /// Whether this partner may choose when a customer's billing starts; false where that is not known.
    [[nodiscard]] QFuture<bool> delayedBilling();

    /// Gives the template these settings; the name may change as well. Customers already onboarded keep their authentication. Kind::NotFound
    /// without such a template, Kind::Conflict when the new name is taken. Finished when it is done (or recorded), with the template as it is then.
    [[nodiscard]] QFuture<Result<OnboardingTemplate>> changeTemplate(QString oldName, OnboardingTemplate value);
    /// Kind::Conflict while customers use it: `fields` has one entry for each, field "customers", rule "template-in-use", text = external ID.
    [[nodiscard]] QFuture<Status> removeTemplate(QString name);
    /// Notes the provisioning ID that Partner Hub gave a recorded template.
    [[nodiscard]] QFuture<Status> setProvisioningId(QString name, QString provisioningId);
    /// Everything in the ledger that is not over, oldest first.
    [[nodiscard]] QFuture<Result<QList<OperationId>>> unfinished();
    /// The newest state of one operation.
    [[nodiscard]] QFuture<Result<Operation>> operation(OperationId id);
    /// Goes on with what failed or needs attention: looks up first, then sends what is missing.
    void retry(OperationId id);
    /// Stops after the step under way: what was not begun ends as Failed with Kind::Cancelled, and retry() goes on with it.
    void cancel(OperationId id);
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
