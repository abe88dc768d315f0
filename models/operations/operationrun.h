// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/operationrepository.h"
#include "operations/operationfacts.h"
#include "operations/stepaction.h"

#include <QObject>
#include <QTimer>

#include <QCoro/QCoroTask>

#include <chrono>
#include <memory>

namespace pd {

/// How patiently operations look, wait and ask again.
struct OperationPolicy {
    std::chrono::milliseconds firstPoll{700};
    std::chrono::milliseconds longestPoll{60'000};
    double pollGrowth = 1.4;
    std::chrono::milliseconds firstRetry{1000}; ///< after trouble with the line; doubles up to longestPoll
    int lookUps = 3; ///< by the natural key before "not there" counts, after a write of unknown outcome
    std::chrono::milliseconds betweenLookUps{700};
    int longestSends = 5; ///< sends of one step whose outcome stayed unknown, before a person has to decide
};

/// Takes one operation through its states (architecture.md, "Writing to the server"), one request at a time, each state in the ledger before
/// what follows from it. Lives on the service thread; stop() leaves everything as the ledger has it.
class OperationRun : public QObject, public std::enable_shared_from_this<OperationRun>
{
    Q_OBJECT

public:
    OperationRun(std::shared_ptr<OperationFacts> facts, OperationRepository repository, const Clock& clock, OperationPolicy policy);

    /// Goes on until the operation is over or stop() is called. `self` keeps the run alive meanwhile.
    static QCoro::Task<void> drive(std::shared_ptr<OperationRun> self);
    void stop();
    /// The step under way goes to its end; steps that were not begun end as Failed with Kind::Cancelled, and the operation with them.
    void cancel();

    [[nodiscard]] const Operation& operation() const { return m_facts->operation; }
    [[nodiscard]] bool stopped() const { return m_stopped; }
    /// Why the ledger did not take a state: the run ended there, before anything that depends on it was sent.
    [[nodiscard]] const std::optional<Error>& stalled() const { return m_stalled; }

Q_SIGNALS:
    /// A committed change.
    void changed(pd::OperationId id);
    /// A step is over: for the audit trail.
    void stepEnded(pd::OperationStep step);

private:
    enum class Next { GoOn, Stop };

    [[nodiscard]] qsizetype nextStep() const;
    static QCoro::Task<Next> settle(std::shared_ptr<OperationRun> self, qsizetype index);
    static QCoro::Task<Next> sendStep(std::shared_ptr<OperationRun> self, qsizetype index);
    static QCoro::Task<Next> follow(std::shared_ptr<OperationRun> self, qsizetype index);
    static QCoro::Task<Next> trouble(std::shared_ptr<OperationRun> self, qsizetype index, Error error, StepState resumeAs);
    static QCoro::Task<void> waitUntil(std::shared_ptr<OperationRun> self, std::chrono::milliseconds delay);

    Next conclude(qsizetype index, const LookUp& found);
    Next end(qsizetype index, StepState state, std::optional<Error> error);
    Next afterSendError(qsizetype index, const Error& error);
    Next vanished(qsizetype index, const Error& error);
    void refuseDependents(qsizetype index);
    [[nodiscard]] bool cancelledAt(qsizetype index) const;
    void finish();
    void stall(const Error& error);
    [[nodiscard]] Next save(qsizetype index);
    OperationStep& step(qsizetype index) { return m_facts->operation.steps[index]; }

    std::shared_ptr<OperationFacts> m_facts;
    OperationRepository m_repository;
    const Clock& m_clock;
    OperationPolicy m_policy;
    QTimer m_wake;
    int m_lookUpsLeft; ///< of the step that is being reconciled
    int m_troubles = 0; ///< in a row
    std::chrono::milliseconds m_pollDelay{};
    bool m_stopped = false;
    bool m_cancelled = false;
    std::optional<Error> m_stalled;
};

/// Ends what was not begun of an operation that a person cancelled; the positions of those steps.
[[nodiscard]] QList<qsizetype> cancelSteps(Operation& operation, const QDateTime& nowUtc);

} // namespace pd
