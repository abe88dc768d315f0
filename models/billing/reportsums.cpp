// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/reportsums.h"

#include <algorithm>

namespace pd {

const std::vector<UsageColumn>& columnsOf(SumGroup group)
{
    static const std::array<std::vector<UsageColumn>, sumGroups> columns{
        std::vector<UsageColumn>{UsageColumn::PartnerName, UsageColumn::PartnerOrgId, UsageColumn::SubscriptionId, UsageColumn::ServiceName,
            UsageColumn::Sku, UsageColumn::Description, UsageColumn::ConsumptionStart, UsageColumn::ConsumptionEnd},
        std::vector<UsageColumn>{UsageColumn::CustomerOrgId, UsageColumn::CustomerExternalId},
        std::vector<UsageColumn>{UsageColumn::LocationId, UsageColumn::LicenseId}};
    return columns[static_cast<size_t>(group)];
}

bool isSummed(UsageColumn column)
{
    for (size_t group = 0; group < sumGroups; ++group) {
        const std::vector<UsageColumn>& columns = columnsOf(static_cast<SumGroup>(group));
        if (std::find(columns.begin(), columns.end(), column) != columns.end())
            return true;
    }
    return false;
}

quint64 CombinationList::hashOf(const Combination& words)
{
    quint64 hash = 0;
    for (size_t i = 0; i < words.size(); i += 2)
        hash = FlatIndex::mixed(hash, words[i] | (quint64(words[i + 1]) << 32));
    return hash;
}

bool CombinationList::knows(const Combination& words) const
{
    return (!m_all.empty() && m_all[m_last] == words) || m_numbers.contains(hashOf(words), [&](quint32 i) { return m_all[i] == words; });
}

quint32 CombinationList::numberOf(const Combination& words)
{
    if (!m_all.empty() && m_all[m_last] == words)
        return m_last;
    bool added = false;
    m_last = m_numbers.find(hashOf(words), static_cast<quint32>(m_all.size()), added, [&](quint32 i) { return m_all[i] == words; });
    if (added)
        m_all.push_back(words);
    return m_last;
}

void ReportSums::add(const std::array<quint32, sumGroups>& combination, const Decimal& quantity)
{
    const quint64 hash = FlatIndex::mixed(FlatIndex::mixed(0, combination[0] | (quint64(combination[1]) << 32)), combination[2]);
    bool added = false;
    const quint32 place =
        m_places.find(hash, static_cast<quint32>(m_sums.size()), added, [&](quint32 i) { return m_sums[i].combination == combination; });
    if (added)
        m_sums.push_back({combination, 0, {}});
    ++m_sums[place].rows;
    m_sums[place].quantity += quantity;
}

std::vector<SumEntry> ReportSums::take()
{
    std::vector<SumEntry> entries;
    entries.reserve(m_sums.size());
    for (const Sum& sum : m_sums) {
        const auto raw = static_cast<UInt128>(sum.quantity.raw());
        entries.push_back({sum.combination, sum.rows, {static_cast<quint64>(raw), static_cast<quint64>(raw >> 64)}});
    }
    m_sums.clear();
    m_places.clear();
    return entries;
}

} // namespace pd
