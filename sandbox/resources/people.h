// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/api/paging.h"
#include "sandbox/state/personstore.h"

namespace pd::sandbox {

/// /people of the wider public API. `state` outlives it.
class People
{
public:
    explicit People(State& state)
        : m_state(state)
        , m_people(state)
    {
    }

    void addRoutes(Router& router);

private:
    [[nodiscard]] Answer me();
    [[nodiscard]] Answer list(const Call& call);
    [[nodiscard]] Answer get(const Call& call);
    [[nodiscard]] Answer update(const Call& call);
    [[nodiscard]] Answer remove(const Call& call);
    [[nodiscard]] tl::expected<PersonRow, Answer> wanted(const Call& call);
    [[nodiscard]] QJsonObject toJson(const PersonRow& row, bool callingData) const;

    State& m_state;
    PersonStore m_people;
};

} // namespace pd::sandbox
