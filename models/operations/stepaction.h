// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/operation.h"

#include <QCoro/QCoroTask>

#include <memory>
#include <optional>

namespace pd {

struct OperationFacts;

/// What the server has under a step's natural key.
struct LookUp {
    enum Verdict {
        NotThere,
        There, ///< as asked for
        Working, ///< there, and the server is still at it
        Again, ///< there, the server gave up on it, and sending the step runs it anew; only for a step that was not sent since it was asked for
        Broken, ///< there, and the server gave up on it: `problem` says why
        Differs, ///< there, but not as asked for: `problem` says how
    };

    Verdict verdict = NotThere;
    QString id;
    QString serverStatus;
    std::optional<Error> problem; ///< with There: warnings of the server
    QString trackingId;
};

/// The server took it.
struct Sent {
    QString id; ///< empty: not told yet
    bool finished = true; ///< false: 202, to be followed
    QString serverStatus;
    QString trackingId;
};

/// How one kind of step is looked up, sent and followed. Stateless; the coroutines keep `facts` alive. Service thread.
class StepAction
{
public:
    virtual ~StepAction() = default;

    /// By the natural key. Never changes anything on the server.
    [[nodiscard]] virtual QCoro::Task<Result<LookUp>> lookUp(std::shared_ptr<OperationFacts> facts, OperationStep step) = 0;
    /// The one request of the step. Only called when the ledger says Sending.
    [[nodiscard]] virtual QCoro::Task<Result<Sent>> send(std::shared_ptr<OperationFacts> facts, OperationStep step) = 0;
    /// How far the server is, for what was accepted.
    [[nodiscard]] virtual QCoro::Task<Result<LookUp>> poll(std::shared_ptr<OperationFacts> facts, OperationStep step)
    {
        return lookUp(facts, step);
    }
};

/// The action of a kind. Lives as long as the program.
[[nodiscard]] StepAction& actionOf(StepKind kind);

} // namespace pd
