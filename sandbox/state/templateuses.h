// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/state/customerstore.h"

#include <optional>

namespace pd::sandbox {

/// Which onboarding template each customer was made with, and what it said then about signing in.
class TemplateUses
{
public:
    explicit TemplateUses(State& state)
        : m_state(state)
        , m_customers(state)
    {
    }

    void record(qint64 customer, qint64 templateRow);
    /// External IDs of the customers that are not gone, in the order in which they were made.
    [[nodiscard]] QStringList customersOf(qint64 templateRow);
    /// {"mode", "idpEntityId"?}; nullopt for an organization that no template made.
    [[nodiscard]] std::optional<QJsonObject> authenticationOf(qint64 org);

private:
    State& m_state;
    CustomerStore m_customers;
};

} // namespace pd::sandbox
