// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/comparison.h"

#include <map>
#include <optional>

namespace pd {

namespace {

struct UsagePair {
    std::optional<Decimal> before;
    std::optional<Decimal> after;
};

using ComparedKeys = std::vector<std::string>;
using UsagePairs = std::map<ComparedKeys, UsagePair>;

Status collect(ReportReader& report, const QList<SummaryKey>& keys, std::optional<Decimal> UsagePair::*side, UsagePairs& pairs)
{
    const auto summary = summarise(report, keys);
    if (!summary)
        return failed(summary.error());
    for (size_t row = 0; row < size_t(summary->size()); ++row) {
        ComparedKeys words;
        for (size_t key = 0; key < size_t(keys.size()); ++key)
            words.emplace_back(summary->word(key, row));
        pairs[words].*side = summary->quantity(row);
    }
    return {};
}

ComparedUsage::Change changeOf(const UsagePair& pair)
{
    if (!pair.before)
        return ComparedUsage::Change::New;
    if (!pair.after)
        return ComparedUsage::Change::Gone;
    return *pair.before == *pair.after ? ComparedUsage::Change::Same : ComparedUsage::Change::Changed;
}

QList<ComparedUsage> listed(const UsagePairs& pairs)
{
    QList<ComparedUsage> list;
    for (const auto& [keys, pair] : pairs) {
        ComparedUsage one;
        for (const std::string& key : keys)
            one.keys << QByteArray::fromStdString(key);
        one.before = pair.before.value_or(Decimal());
        one.after = pair.after.value_or(Decimal());
        one.change = changeOf(pair);
        list << one;
    }
    return list;
}

} // namespace

Result<QList<ComparedUsage>> compareReports(ReportReader& before, ReportReader& after, const QList<SummaryKey>& keys)
{
    UsagePairs pairs;
    if (const Status read = collect(before, keys, &UsagePair::before, pairs); !read)
        return failed(read.error());
    if (const Status read = collect(after, keys, &UsagePair::after, pairs); !read)
        return failed(read.error());
    return listed(pairs);
}

Result<QList<ComparedUsage>> comparePointInTime(ReportReader& period, ReportReader& count, const UnitRule& rule)
{
    const auto units = billableUnits(period, rule);
    if (!units)
        return failed(units.error());
    UsagePairs pairs;
    for (const UnitLine& line : *units) {
        std::optional<Decimal>& before = pairs[{line.customer.toStdString(), line.service.toStdString()}].before;
        before = before.value_or(Decimal()) + Decimal(line.units);
    }
    const QList<SummaryKey> keys{{UsageColumn::CustomerOrgId, false, {}}, {UsageColumn::ServiceName, false, {}}};
    if (const Status read = collect(count, keys, &UsagePair::after, pairs); !read)
        return failed(read.error());
    return listed(pairs);
}

} // namespace pd
