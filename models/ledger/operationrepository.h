// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/operation.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace pd {

class Ledger;

/// Operations and their steps. Every call commits (synchronous=FULL) before it returns: what it stored survives the next power cut.
class OperationRepository
{
public:
    explicit OperationRepository(Ledger& ledger)
        : m_ledger(ledger)
    {
    }

    /// A new operation with all its steps, in one transaction; the ledger goes one generation further.
    [[nodiscard]] Status insert(const Operation& operation);
    /// The head and the steps at these positions, in one transaction.
    [[nodiscard]] Status save(const Operation& operation, const QList<qsizetype>& positions);
    [[nodiscard]] Result<std::optional<Operation>> byId(const OperationId& id);
    /// The newest one of this kind for a natural key.
    [[nodiscard]] Result<std::optional<Operation>> latest(OperationKind kind, const QString& naturalKey);
    /// External IDs of the customers whose creation with this provisioning ID was accepted, each once.
    [[nodiscard]] Result<QStringList> onboardedWith(const ProvisioningId& id);
    /// With which provisioning ID customers were created whose creation was accepted, by external ID; the newest of each.
    [[nodiscard]] Result<QHash<QString, QString>> provisioningIds();
    /// Everything that is not over, oldest first.
    [[nodiscard]] Result<QList<Operation>> unfinished();

private:
    Ledger& m_ledger;
};

} // namespace pd
