// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QHash>

#include <optional>

namespace pd {

class Ledger;

/// Restricted by Partner as a person recorded it, where Partner Hub is not reachable by program.
class RestrictionRepository
{
public:
    explicit RestrictionRepository(Ledger& ledger)
        : m_ledger(&ledger)
    {
    }

    /// nullopt: nothing recorded for this customer.
    [[nodiscard]] Result<std::optional<bool>> recorded(const QString& externalId) const;
    /// Everything that was recorded, by external ID.
    [[nodiscard]] Result<QHash<QString, bool>> all() const;
    [[nodiscard]] Status record(const QString& externalId, bool restricted) const;

private:
    Ledger* m_ledger;
};

} // namespace pd
