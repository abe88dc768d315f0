// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/state/customerstore.h"

namespace pd::sandbox {

/// Provisioning without timers: each customer under way carries the time at which it ends, and settle() brings everything up to now.
/// So a restart loses nothing, and a state changes at the very time that was planned for it.
class ProvisioningClock
{
public:
    explicit ProvisioningClock(State& state)
        : m_state(state)
        , m_customers(state)
    {
    }

    /// Lets everything happen that was planned for `now` or before.
    void settle(qint64 now);

    /// Begins to provision a new customer, or a review of its name first.
    void beginCreate(CustomerRow& row, qint64 now) const;
    /// Begins to bring a customer to exactly `packages`; with `review`, the name is reviewed first (the billing address changed).
    void beginUpdate(CustomerRow& row, const QStringList& packages, bool review, qint64 now) const;
    void beginDelete(CustomerRow& row, qint64 now) const;

    /// The word for one package of a customer at `now`: while work is under way they get ready one after the other.
    [[nodiscard]] static QString packageStatus(const CustomerRow& row, qsizetype index, qint64 now);

private:
    void advance(CustomerRow row);
    void finish(CustomerRow& row);
    void giveOrganization(CustomerRow& row);
    void giveLocation(const CustomerRow& row);

    State& m_state;
    CustomerStore m_customers;
};

} // namespace pd::sandbox
