// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace pd {

class Ledger;

/// What a person has begun to enter. `body` is the form's own JSON.
struct Draft {
    QString id;
    QString kind; ///< "template", "customer", "setup"
    QString title;
    QDateTime updatedAt; ///< UTC, set by store()
    QByteArray body;
};

class DraftRepository
{
public:
    explicit DraftRepository(Ledger& ledger)
        : m_ledger(ledger)
    {
    }

    [[nodiscard]] Status store(const Draft& draft);
    /// Newest first; damaged ones are set aside.
    [[nodiscard]] Result<QList<Draft>> all();
    [[nodiscard]] Status remove(const QString& id);

private:
    Ledger& m_ledger;
};

} // namespace pd
