// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <unordered_map>

namespace pd {

/// Names of organizations by their ID (packed or text) in memory.
class OrganizationNames
{
public:
    struct Known {
        QString name;
        QString created; ///< ISO 8601, as the server wrote it
    };

    void insert(std::string_view id, Known known) { m_names.insert_or_assign(std::string(id), std::move(known)); }
    /// Null: not known. Valid until the next insert().
    [[nodiscard]] const Known* find(const std::string& id) const
    {
        const auto found = m_names.find(id);
        return found == m_names.end() ? nullptr : &found->second;
    }
    [[nodiscard]] size_t size() const { return m_names.size(); }

private:
    std::unordered_map<std::string, Known> m_names;
};

} // namespace pd
