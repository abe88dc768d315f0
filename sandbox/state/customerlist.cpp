// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/state/customerlist.h"

#include <limits>

namespace pd::sandbox {

qint64 CustomerList::rowAt(qint64 provider, qint64 offset)
{
    if (m_generation != m_state.customersGeneration()) {
        m_generation = m_state.customersGeneration();
        m_rows.clear();
    }
    auto found = m_rows.find(provider);
    if (found == m_rows.end()) {
        found = m_rows.emplace(provider, std::vector<qint64>()).first;
        SQLite::Statement& rows = m_state.query("SELECT id FROM customers WHERE provider = ? AND status <> 'gone' ORDER BY id", provider);
        while (rows.executeStep())
            found->second.push_back(rows.getColumn(0).getInt64());
    }
    const std::vector<qint64>& rows = found->second;
    return offset < static_cast<qint64>(rows.size()) ? rows[static_cast<size_t>(offset)] : std::numeric_limits<qint64>::max();
}

} // namespace pd::sandbox
