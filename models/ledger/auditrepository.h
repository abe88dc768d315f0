// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace pd {

class Ledger;

/// Who asked for what, when, and what came of it.
struct AuditEntry {
    QDateTime at; ///< UTC, set by append()
    QString who; ///< account of this machine, or the signed-in person
    QString what; ///< "create-customer" …
    QString subject; ///< external ID, e-mail, name
    QString outcome; ///< "asked", "done", "already-there", "failed", "needs-attention"
    QString detail; ///< tracking ID, ID that the server gave, kind of error
};

class AuditRepository
{
public:
    explicit AuditRepository(Ledger& ledger)
        : m_ledger(ledger)
    {
    }

    [[nodiscard]] Status append(const AuditEntry& entry);
    /// Newest first.
    [[nodiscard]] Result<QList<AuditEntry>> recent(int limit);

private:
    Ledger& m_ledger;
};

} // namespace pd
