// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/flatindex.h"
#include "billing/reportcolumns.h"
#include "core/decimal.h"

#include <QByteArray>

#include <array>
#include <vector>

namespace pd {

/// The columns by which usage is summed up while a report is read, in three groups. A row has one combination of each group.
enum class SumGroup { Service, Customer, Place };
inline constexpr size_t sumGroups = 3;
inline constexpr size_t widestGroup = 8;

/// Numbers of words, one for each column of a group.
using Combination = std::array<quint32, widestGroup>;

/// The columns of a group.
[[nodiscard]] const std::vector<UsageColumn>& columnsOf(SumGroup group);

/// The column is in one of the groups.
[[nodiscard]] bool isSummed(UsageColumn column);

/// One line of the sums of a report. Kept in this form (little endian) in its database.
struct SumEntry {
    std::array<quint32, sumGroups> combination{}; ///< numbers of combinations
    quint32 rows = 0;
    std::array<quint64, 2> quantity{}; ///< Decimal::raw(), low half first

    [[nodiscard]] Decimal amount() const
    {
        return Decimal::fromRaw(static_cast<Int128>((static_cast<UInt128>(quantity[1]) << 64) | quantity[0]));
    }
};

/// Numbers of combinations, in the order of their first appearance.
class CombinationList
{
public:
    [[nodiscard]] bool knows(const Combination& words) const;
    /// The number of `words`, which are added when they are new.
    [[nodiscard]] quint32 numberOf(const Combination& words);
    [[nodiscard]] const std::vector<Combination>& all() const { return m_all; }

private:
    [[nodiscard]] static quint64 hashOf(const Combination& words);

    std::vector<Combination> m_all;
    FlatIndex m_numbers;
    quint32 m_last = 0;
};

/// Sums while rows come in. In memory up to a limit; take() gives what was summed so far, and another entry of the same combinations may follow.
class ReportSums
{
public:
    void add(const std::array<quint32, sumGroups>& combination, const Decimal& quantity);
    [[nodiscard]] bool isFull() const { return m_sums.size() >= mostEntries; }
    [[nodiscard]] std::vector<SumEntry> take();

private:
    struct Sum {
        std::array<quint32, sumGroups> combination{};
        quint32 rows = 0;
        Decimal quantity;
    };

    static constexpr size_t mostEntries = 400'000;

    std::vector<Sum> m_sums;
    FlatIndex m_places;
};

} // namespace pd
