// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/api/paging.h"
#include "sandbox/state/state.h"

namespace pd::sandbox {

/// GET /wholesale/subPartners. `state` outlives it.
class Providers
{
public:
    explicit Providers(State& state)
        : m_state(state)
    {
    }

    void addRoutes(Router& router);

private:
    [[nodiscard]] Answer list(const Call& call);

    State& m_state;
};

} // namespace pd::sandbox
