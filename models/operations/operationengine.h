// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "domain/onboarding.h"
#include "domain/packagecatalog.h"
#include "domain/setup.h"
#include "ledger/auditrepository.h"
#include "operations/operationrun.h"
#include "operations/previewquery.h"
#include "operations/templatedirectory.h"

#include <QHash>
#include <QObject>
#include <QQueue>

#include <functional>
#include <memory>

namespace pd {

/// All operations of one profile: takes them on, runs a few at a time, picks up what an earlier run of the program left. Service thread.
class OperationEngine : public QObject
{
    Q_OBJECT

public:
    /// Everything outlives the engine; `cache` may be null. `askedBy` goes to the audit trail.
    OperationEngine(
        ServerAccess& server, Ledger& ledger, CacheStore* cache, QString askedBy, OperationPolicy policy, QObject* parent = nullptr);
    ~OperationEngine() override;

    [[nodiscard]] QCoro::Task<Result<OperationId>> onboard(OnboardingEntry entry);
    /// Into the ledger, and started. One that asks for the same and is not over is returned instead; one of the same kind and natural key with other
    /// contents is Kind::Conflict, but set-ups and changes wait for each other.
    [[nodiscard]] Result<OperationId> accept(const Operation& operation);
    [[nodiscard]] const QString& askedBy() const { return m_askedBy; }
    [[nodiscard]] QDateTime nowUtc() const;
    [[nodiscard]] QCoro::Task<Result<OperationId>> createTemplate(OnboardingTemplate value);
    [[nodiscard]] QCoro::Task<Result<QList<OnboardingTemplate>>> templates();
    [[nodiscard]] QCoro::Task<Result<OperationId>> setUp(SetUpEntry entry);
    /// `cancelled` may be empty. A newer preview of the same customer ends the older one.
    [[nodiscard]] QCoro::Task<Result<OnboardingPreview>> preview(OnboardingEntry entry, std::function<bool()> cancelled = {});
    [[nodiscard]] QCoro::Task<Result<OnboardingPreview>> previewSetUp(SetUpEntry entry, std::function<bool()> cancelled = {});
    [[nodiscard]] QCoro::Task<Result<std::optional<Customer>>> externalIdInUse(QString externalId);
    [[nodiscard]] bool hubHosted() const { return m_server.hub.hosted(); }
    [[nodiscard]] QCoro::Task<bool> delayedBilling();
    [[nodiscard]] QCoro::Task<Result<OnboardingTemplate>> changeTemplate(QString oldName, OnboardingTemplate value);
    [[nodiscard]] QCoro::Task<Status> removeTemplate(QString name);
    [[nodiscard]] Status setProvisioningId(const QString& name, const QString& provisioningId);
    [[nodiscard]] Result<QList<OperationId>> unfinished();
    /// As the ledger has it. Kind::Storage when its run ended because the ledger could not be written: it goes on with retry(), resumeAll() or
    /// the next start.
    [[nodiscard]] Result<Operation> operation(const OperationId& id);
    /// Kind::Damaged for an operation that lost a step on disk: ask for it anew, everything that is there will be found.
    [[nodiscard]] Status retry(const OperationId& id);
    [[nodiscard]] Status resumeAll();
    /// Its step under way goes to its end; steps that were not begun end as Failed with Kind::Cancelled. retry() goes on with them.
    [[nodiscard]] Status cancel(const OperationId& id);
    /// What each step would find now: asks the server, sends and stores nothing. `cancelled` may be empty; then Kind::Cancelled.
    [[nodiscard]] QCoro::Task<Result<QList<PreviewedStep>>> previewSteps(Operation operation, std::function<bool()> cancelled = {});
    /// Ends all runs where the ledger has them. The next start goes on.
    void stop();

Q_SIGNALS:
    void operationChanged(pd::OperationId id);
    void runningCountChanged(int running);

private:
    [[nodiscard]] Result<std::optional<Operation>> unfinishedLike(const Operation& operation);
    [[nodiscard]] bool mayStart(const Operation& operation) const;
    [[nodiscard]] std::function<bool()> newestPreview(const QString& key, std::function<bool()> cancelled);
    void start(const Operation& operation);
    void startQueued();
    [[nodiscard]] Status endUnbegun(Operation operation);
    static QCoro::Task<void> follow(QPointer<OperationEngine> self, std::shared_ptr<OperationRun> run);
    void runEnded(const OperationRun& run);
    [[nodiscard]] Result<Operation> stored(const OperationId& id);
    void endDamaged(Operation operation);
    void audit(const QString& what, const QString& subject, const QString& outcome, const QString& detail);
    void auditStep(const OperationStep& step);
    [[nodiscard]] std::shared_ptr<OperationFacts> factsFor(const Operation& operation);

    ServerAccess& m_server;
    Ledger& m_ledger;
    CacheStore* m_cache;
    QString m_askedBy;
    OperationPolicy m_policy;
    OperationRepository m_repository;
    AuditRepository m_audit;
    TemplateDirectory m_templates;
    QHash<OperationId, std::shared_ptr<OperationRun>> m_runs;
    QQueue<Operation> m_queue;
    QHash<OperationId, Error> m_stalled;
    QHash<QString, std::weak_ptr<bool>> m_previews; ///< by customer: whether a newer one took the place of the running one
};

} // namespace pd
