// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/console.h"
#include "domain/operation.h"
#include "operations/operationservice.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <QCoro/QCoroTask>

namespace pd {

struct FollowOutcome {
    QList<Operation> operations; ///< in the order asked for, as they are now
    std::optional<Error>
        blocked; ///< the server was away for so long, or the ledger failed: following ended; the operations go on with the next start
};

/// Follows operations for a command: prints each step as it ends, and returns when all are over (or, for `untilAccepted`, when the server
/// has taken or refused each customer).
class OperationFollower : public QObject
{
    Q_OBJECT

public:
    /// Make it before the operations are asked for, so that no change is missed. Both outlive it.
    OperationFollower(OperationService& service, const Console& console);

    [[nodiscard]] QCoro::Task<FollowOutcome> follow(QList<OperationId> ids, bool untilAccepted = false);

Q_SIGNALS:
    void over();

private:
    void look(const OperationId& id);
    void take(const Operation& operation);
    void giveUp(const Error& error);
    void sayStep(const Operation& operation, const OperationStep& step);
    [[nodiscard]] bool isOver(const Operation& operation) const;
    void checkPatience();

    OperationService& m_service;
    const Console& m_console;
    QList<OperationId> m_ids;
    QHash<OperationId, Operation> m_operations;
    QSet<OperationId> m_looking;
    QSet<OperationId> m_again;
    bool m_untilAccepted = false;
    QElapsedTimer m_sinceProgress;
    QTimer m_patience;
    std::optional<Error> m_blocked;
};

/// What a step did, as a phrase ("location Warehouse").
[[nodiscard]] QString stepPhrase(const OperationStep& step);

} // namespace pd
