// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/draft.h"

#include <QList>

namespace pd {

class Ledger;

class DraftRepository
{
public:
    explicit DraftRepository(Ledger& ledger)
        : m_ledger(ledger)
    {
    }

    /// Sets updatedAt.
    [[nodiscard]] Status store(const Draft& draft);
    /// Newest first; damaged ones are set aside.
    [[nodiscard]] Result<QList<Draft>> all();
    [[nodiscard]] Status remove(const QString& id);

private:
    Ledger& m_ledger;
};

} // namespace pd
