// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/operationengine.h"

#include "domain/rules.h"
#include "ledger/ledger.h"
#include "ledger/operationcodec.h"
#include "ledger/restrictionrepository.h"
#include "operations/onboardingplan.h"

#include <QLoggingCategory>
#include <QPointer>

#include <algorithm>

Q_LOGGING_CATEGORY(lcEngine, "pd.operations.engine")

namespace pd {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype runsAtOnce = 8;

tl::unexpected<Error> refusedEntry(QList<FieldError> fields)
{
    Error error;
    error.kind = Error::Kind::Invalid;
    error.fields = std::move(fields);
    return failed(error);
}

/// For the audit trail.
QString operationKindName(OperationKind kind)
{
    switch (kind) {
    case OperationKind::CreateTemplate: return u"create-template"_s;
    case OperationKind::Onboard: return u"onboard"_s;
    case OperationKind::SetUp: return u"set-up"_s;
    case OperationKind::ApplyUsers: return u"apply-users"_s;
    case OperationKind::ChangeCustomer: return u"change-customer"_s;
    case OperationKind::RemoveCustomer: return u"remove-customer"_s;
    case OperationKind::ChangeNumbers: return u"change-numbers"_s;
    }
    return {};
}

bool asksForTheSame(const Operation& a, const Operation& b)
{
    return std::equal(
        a.steps.cbegin(), a.steps.cend(), b.steps.cbegin(), b.steps.cend(), [](const OperationStep& x, const OperationStep& y) {
            return x.kind == y.kind && x.subject == y.subject && x.payload == y.payload;
        });
}

/// Rows of it were set aside when it was read (ledger/operationrows.h).
bool lostStep(const Operation& operation)
{
    return operation.steps.isEmpty() || std::any_of(operation.steps.cbegin(), operation.steps.cend(), [](const OperationStep& s) {
        return s.error && s.error->kind == Error::Kind::Damaged;
    });
}

} // namespace

OperationEngine::OperationEngine(
    ServerAccess& server, Ledger& ledger, CacheStore* cache, QString askedBy, OperationPolicy policy, QObject* parent)
    : QObject(parent)
    , m_server(server)
    , m_ledger(ledger)
    , m_cache(cache)
    , m_askedBy(std::move(askedBy))
    , m_policy(policy)
    , m_repository(ledger)
    , m_audit(ledger)
    , m_templates(server.hub, ledger)
{
}

OperationEngine::~OperationEngine() { stop(); }

QDateTime OperationEngine::nowUtc() const { return m_ledger.clock().nowUtc(); }

QCoro::Task<Result<OperationId>> OperationEngine::onboard(OnboardingEntry entry)
{
    const QList<FieldError> problems = checkEntry(entry, PackageCatalog::shipped());
    if (!problems.isEmpty())
        co_return refusedEntry(problems);
    if (!entry.templateRef.isEmpty()) {
        auto found = co_await m_templates.find(entry.templateRef);
        if (!found)
            co_return failed(found.error());
        entry.customer.provisioningId = found->provisioningId;
    }
    co_return accept(planOnboarding(entry, PackageCatalog::shipped(), m_askedBy, m_ledger.clock().nowUtc()));
}

QCoro::Task<Result<OperationId>> OperationEngine::createTemplate(OnboardingTemplate value)
{
    const QList<FieldError> problems = checkTemplate(value);
    if (!problems.isEmpty())
        co_return refusedEntry(problems);
    co_return accept(planTemplate(value, m_askedBy, m_ledger.clock().nowUtc()));
}

QCoro::Task<Result<QList<OnboardingTemplate>>> OperationEngine::templates()
{
    auto all = co_await m_templates.all();
    co_return all;
}

QCoro::Task<Result<OperationId>> OperationEngine::setUp(SetUpEntry entry)
{
    const QList<FieldError> problems = checkSetUp(entry, PackageCatalog::shipped());
    if (!problems.isEmpty())
        co_return refusedEntry(problems);
    co_return accept(planSetUp(entry, PackageCatalog::shipped(), m_askedBy, m_ledger.clock().nowUtc()));
}

/// What is not over is taken up again instead of asked for a second time. A customer is created by one operation at a time; set-ups of it wait for
/// each other instead.
Result<OperationId> OperationEngine::accept(const Operation& operation)
{
    const auto other = unfinishedLike(operation);
    if (!other)
        return failed(other.error());
    if (other->has_value()) {
        start(**other);
        return (*other)->id;
    }
    if (const Status stored = m_repository.insert(operation); !stored)
        return failed(stored.error());
    audit(operationKindName(operation.kind), operation.naturalKey, u"asked"_s, {});
    Q_EMIT operationChanged(operation.id);
    start(operation);
    return operation.id;
}

Result<std::optional<Operation>> OperationEngine::unfinishedLike(const Operation& operation)
{
    const auto unfinished = m_repository.unfinished();
    if (!unfinished)
        return failed(unfinished.error());
    for (const Operation& other : *unfinished) {
        if (other.kind != operation.kind || other.naturalKey != operation.naturalKey)
            continue;
        if (lostStep(other))
            endDamaged(other);
        else if (asksForTheSame(other, operation))
            return std::optional(other);
        else if (operation.kind == OperationKind::Onboard || operation.kind == OperationKind::CreateTemplate)
            return failed(Error::Kind::Conflict, u"an operation for %1 with other contents is not over"_s.arg(operation.naturalKey));
    }
    return std::optional<Operation>();
}

Result<QList<OperationId>> OperationEngine::unfinished()
{
    const auto operations = m_repository.unfinished();
    if (!operations)
        return failed(operations.error());
    QList<OperationId> ids;
    for (const Operation& operation : *operations)
        ids << operation.id;
    return ids;
}

Result<Operation> OperationEngine::operation(const OperationId& id)
{
    if (const auto stalled = m_stalled.constFind(id); stalled != m_stalled.cend())
        return failed(*stalled);
    return stored(id);
}

Result<Operation> OperationEngine::stored(const OperationId& id)
{
    const auto found = m_repository.byId(id);
    if (!found)
        return failed(found.error());
    if (!found->has_value())
        return failed(Error::Kind::NotFound, id.toString());
    return **found;
}

Status OperationEngine::retry(const OperationId& id)
{
    auto found = stored(id);
    if (!found)
        return failed(found.error());
    if (lostStep(*found))
        return failed(Error::Kind::Damaged, id.toString());
    if (!found->finishedAt.isValid()) {
        start(*found);
        return {};
    }
    QList<qsizetype> reset;
    for (qsizetype i = 0; i < found->steps.size(); ++i) {
        OperationStep& step = found->steps[i];
        if (step.state != StepState::Failed && step.state != StepState::NeedsAttention)
            continue;
        step.state = StepState::Planned;
        step.error.reset();
        step.attempts = 0;
        step.alreadyThere = false;
        step.finishedAt = {};
        reset << i;
    }
    found->finishedAt = {};
    found->state = StepState::Planned;
    if (const Status saved = m_repository.save(*found, reset); !saved)
        return saved;
    audit(u"retry"_s, found->naturalKey, u"asked"_s, {});
    Q_EMIT operationChanged(id);
    start(*found);
    return {};
}

Status OperationEngine::cancel(const OperationId& id)
{
    auto found = stored(id);
    if (!found)
        return failed(found.error());
    if (found->finishedAt.isValid())
        return {};
    audit(u"cancel"_s, found->naturalKey, u"asked"_s, {});
    if (const auto run = m_runs.value(id)) {
        run->cancel();
        return {};
    }
    m_queue.removeIf([&](const Operation& queued) { return queued.id == id; });
    return endUnbegun(*found);
}

/// Of an operation that is not running. One whose request may be on its way runs on to find out what became of it.
Status OperationEngine::endUnbegun(Operation operation)
{
    const QList<qsizetype> ended = cancelSteps(operation, nowUtc());
    const bool begun =
        std::any_of(operation.steps.cbegin(), operation.steps.cend(), [](const OperationStep& s) { return !isEnded(s.state); });
    if (!begun) {
        operation.state = StepState::Failed;
        operation.finishedAt = nowUtc();
    }
    if (const Status saved = m_repository.save(operation, ended); !saved)
        return saved;
    Q_EMIT operationChanged(operation.id);
    if (begun)
        start(operation);
    else
        startQueued();
    return {};
}

Status OperationEngine::resumeAll()
{
    const auto unfinished = m_repository.unfinished();
    if (!unfinished)
        return failed(unfinished.error());
    for (const Operation& operation : *unfinished) {
        if (lostStep(operation))
            endDamaged(operation);
        else
            start(operation);
    }
    return {};
}

/// Nothing more is sent for it: what the lost step asked for is not known.
void OperationEngine::endDamaged(Operation operation)
{
    operation.state = StepState::NeedsAttention;
    operation.finishedAt = m_ledger.clock().nowUtc();
    if (const Status saved = m_repository.save(operation, {}); !saved)
        qCCritical(lcEngine) << "the ledger did not take the end of a damaged operation:" << saved.error().detail;
    audit(u"resume"_s, operation.naturalKey, u"needs-attention"_s, kindName(Error::Kind::Damaged));
    Q_EMIT operationChanged(operation.id);
}

void OperationEngine::start(const Operation& operation)
{
    const auto queued = [&](const Operation& other) { return other.id == operation.id; };
    if (m_runs.contains(operation.id) || std::any_of(m_queue.cbegin(), m_queue.cend(), queued))
        return;
    m_stalled.remove(operation.id);
    m_queue.enqueue(operation);
    startQueued();
}

void OperationEngine::startQueued()
{
    for (qsizetype i = 0; i < m_queue.size() && m_runs.size() < runsAtOnce;) {
        if (!mayStart(m_queue[i])) {
            ++i;
            continue;
        }
        const Operation operation = m_queue.takeAt(i);
        auto run = std::make_shared<OperationRun>(factsFor(operation), m_repository, m_ledger.clock(), m_policy);
        connect(run.get(), &OperationRun::changed, this, &OperationEngine::operationChanged);
        connect(run.get(), &OperationRun::stepEnded, this, &OperationEngine::auditStep);
        m_runs.insert(operation.id, run);
        follow(QPointer(this), run);
    }
    Q_EMIT runningCountChanged(int(m_runs.size() + m_queue.size()));
}

/// Operations of one customer run one after the other, in the order in which they were asked for.
bool OperationEngine::mayStart(const Operation& operation) const
{
    const auto sameCustomer = [&](const Operation& other) {
        return other.kind != OperationKind::CreateTemplate && other.naturalKey == operation.naturalKey;
    };
    if (operation.kind == OperationKind::CreateTemplate)
        return true;
    return std::none_of(m_runs.cbegin(), m_runs.cend(), [&](const auto& run) { return sameCustomer(run->operation()); });
}

QCoro::Task<void> OperationEngine::follow(QPointer<OperationEngine> self, std::shared_ptr<OperationRun> run)
{
    co_await OperationRun::drive(run);
    if (self)
        self->runEnded(*run);
}

void OperationEngine::runEnded(const OperationRun& run)
{
    const OperationId id = run.operation().id;
    m_runs.remove(id);
    if (run.stalled()) {
        m_stalled.insert(id, *run.stalled());
        Q_EMIT operationChanged(id);
    }
    startQueued();
}

void OperationEngine::stop()
{
    m_queue.clear();
    for (const auto& run : std::as_const(m_runs))
        run->stop();
}

std::shared_ptr<OperationFacts> OperationEngine::factsFor(const Operation& operation)
{
    auto facts = std::make_shared<OperationFacts>(m_server, CacheMirror(m_cache));
    facts->operation = operation;
    const RestrictionRepository restrictions(m_ledger);
    facts->recordedRestriction = [restrictions](const QString& externalId) { return restrictions.recorded(externalId); };
    facts->recordRestriction = [restrictions](const QString& externalId, bool on) { return restrictions.record(externalId, on); };
    facts->templateName = [templates = m_templates](const ProvisioningId& id) mutable { return templates.nameOf(id); };
    facts->recordTemplate = [templates = m_templates](const OnboardingTemplate& value) mutable { return templates.store(value); };
    return facts;
}

void OperationEngine::audit(const QString& what, const QString& subject, const QString& outcome, const QString& detail)
{
    if (const Status written = m_audit.append({{}, m_askedBy, what, subject, outcome, detail}); !written)
        qCCritical(lcEngine) << "the audit trail cannot be written:" << written.error().detail;
}

void OperationEngine::auditStep(const OperationStep& step)
{
    const QString outcome = step.alreadyThere && step.state == StepState::Done ? u"already-there"_s : stateName(step.state);
    const QString detail = step.error ? u"%1 %2"_s.arg(kindName(step.error->kind), step.trackingId).trimmed() : step.resultId;
    audit(stepKindName(step.kind), step.subject, outcome, detail);
}

} // namespace pd
