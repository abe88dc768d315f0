// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/state/state.h"

#include <unordered_map>
#include <vector>

namespace pd::sandbox {

/// Where the list of a provider's customers stands at an offset, so that a page costs the same at offset 49,000 as at 0.
class CustomerList
{
public:
    explicit CustomerList(State& state)
        : m_state(state)
    {
    }

    /// The row at that place, by creation; behind every row when the list is shorter.
    [[nodiscard]] qint64 rowAt(qint64 provider, qint64 offset);

private:
    State& m_state;
    quint64 m_generation = 0;
    std::unordered_map<qint64, std::vector<qint64>> m_rows; ///< per provider, ascending
};

} // namespace pd::sandbox
