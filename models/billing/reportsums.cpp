// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/reportsums.h"

#include <algorithm>

namespace pd {

namespace {

quint64 mixedBits(quint64 hash, quint64 value)
{
    hash = (hash ^ value) * 0x9E3779B97F4A7C15ULL;
    return hash ^ (hash >> 29);
}

} // namespace

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

size_t CombinationList::Hash::operator()(const Combination& words) const
{
    quint64 hash = 0;
    for (size_t i = 0; i < words.size(); i += 2)
        hash = mixedBits(hash, words[i] | (quint64(words[i + 1]) << 32));
    return hash;
}

bool CombinationList::knows(const Combination& words) const
{
    return (!m_all.empty() && m_all[m_last] == words) || m_numbers.contains(words);
}

quint32 CombinationList::numberOf(const Combination& words)
{
    if (!m_all.empty() && m_all[m_last] == words)
        return m_last;
    const auto [it, added] = m_numbers.try_emplace(words, static_cast<quint32>(m_all.size()));
    if (added)
        m_all.push_back(words);
    return m_last = it->second;
}

size_t ReportSums::Hash::operator()(const Key& key) const
{
    return mixedBits(mixedBits(0, key.combination[0] | (quint64(key.combination[1]) << 32)), key.combination[2]);
}

void ReportSums::add(const std::array<quint32, sumGroups>& combination, const Decimal& quantity)
{
    Sum& sum = m_sums[Key{combination}];
    ++sum.rows;
    sum.quantity += quantity;
}

std::vector<SumEntry> ReportSums::take()
{
    std::vector<SumEntry> entries;
    entries.reserve(m_sums.size());
    for (const auto& [key, sum] : m_sums) {
        const auto raw = static_cast<UInt128>(sum.quantity.raw());
        entries.push_back({key.combination, sum.rows, {static_cast<quint64>(raw), static_cast<quint64>(raw >> 64)}});
    }
    m_sums.clear();
    return entries;
}

} // namespace pd
