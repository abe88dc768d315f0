// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/api/paging.h"
#include "sandbox/resources/customervalidation.h"
#include "sandbox/state/creations.h"
#include "sandbox/state/customerlist.h"
#include "sandbox/state/provisioningclock.h"

namespace pd::sandbox {

/// /wholesale/customers of the contract. What it is given outlives it.
class Customers
{
public:
    Customers(State& state, ProvisioningClock& clock, Creations& creations)
        : m_state(state)
        , m_clock(clock)
        , m_creations(creations)
        , m_customers(state)
        , m_list(state)
        , m_validation(state)
    {
    }

    void addRoutes(Router& router);

private:
    [[nodiscard]] Answer list(const Call& call);
    [[nodiscard]] SQLite::Statement& foundBy(const Call& call, qint64 provider, const PageRequest& page);
    [[nodiscard]] Answer create(const Call& call);
    [[nodiscard]] Answer get(const Call& call);
    [[nodiscard]] Answer update(const Call& call);
    [[nodiscard]] Answer remove(const Call& call);
    [[nodiscard]] Answer precheck(const Call& call);
    [[nodiscard]] tl::expected<CustomerRow, Answer> wanted(const Call& call);
    [[nodiscard]] QJsonObject toJson(const CustomerRow& row, qint64 now, bool licenses) const;
    [[nodiscard]] Answer accepted(const CustomerRow& row) const;

    State& m_state;
    ProvisioningClock& m_clock;
    Creations& m_creations;
    CustomerStore m_customers;
    CustomerList m_list;
    CustomerValidation m_validation;
};

} // namespace pd::sandbox
