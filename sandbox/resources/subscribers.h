// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/resources/subscribervalidation.h"
#include "sandbox/state/assignmenthistory.h"
#include "sandbox/state/creations.h"
#include "sandbox/state/subscriberlist.h"

namespace pd::sandbox {

/// /wholesale/subscribers of the contract, and consentMove. What it is given outlives it.
class Subscribers
{
public:
    Subscribers(State& state, Creations& creations)
        : m_state(state)
        , m_creations(creations)
        , m_customers(state)
        , m_people(state)
        , m_history(state)
        , m_list(state)
        , m_validation(state)
    {
    }

    void addRoutes(Router& router);

private:
    [[nodiscard]] Answer list(const Call& call);
    [[nodiscard]] Answer create(const Call& call);
    [[nodiscard]] Answer get(const Call& call);
    [[nodiscard]] Answer update(const Call& call);
    [[nodiscard]] Answer remove(const Call& call);
    [[nodiscard]] Answer precheck(const Call& call);
    [[nodiscard]] Answer consentMove(const Call& call);
    [[nodiscard]] tl::expected<PersonRow, Answer> wanted(const Call& call);
    [[nodiscard]] tl::expected<SubscriberFilter, Answer> filterOf(const Call& call);
    [[nodiscard]] QJsonObject toJson(const PersonRow& row) const;
    [[nodiscard]] Answer with(const PersonRow& row, int status) const;

    State& m_state;
    Creations& m_creations;
    CustomerStore m_customers;
    PersonStore m_people;
    AssignmentHistory m_history;
    SubscriberList m_list;
    SubscriberValidation m_validation;
};

} // namespace pd::sandbox
