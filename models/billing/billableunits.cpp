// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/billableunits.h"

#include "billing/summary.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

using UnitKey = std::tuple<std::string, std::string, std::string>;
using UnitPeriod = std::tuple<std::string, std::string>; ///< start and end, as written

struct UnitSum {
    Decimal quantity;
    qint64 units = 0;
};

qint64 wholeUnits(const Decimal& quantity, qint64 days, UnitRule::Rounding rounding)
{
    return rounding == UnitRule::Rounding::Up ? quantity.dividedUp(days) : quantity.dividedHalfUp(days);
}

qint64 daysOf(const UnitPeriod& period)
{
    return periodDays(usageDate(trimmedCell(std::get<0>(period))), usageDate(trimmedCell(std::get<1>(period))));
}

QByteArray unitBytes(const std::string& text) { return QByteArray::fromStdString(text); }

/// The columns that units are counted by, those that the report has; quantity first where rows are read.
struct UnitColumns {
    explicit UnitColumns(const ReportColumns& columns)
    {
        for (const UsageColumn column : {UsageColumn::CustomerOrgId, UsageColumn::ServiceName, UsageColumn::Sku,
                 UsageColumn::ConsumptionStart, UsageColumn::ConsumptionEnd}) {
            places.push_back(columns.has(column) ? int(keys.size()) : -1);
            if (columns.has(column))
                keys << SummaryKey{column, false, {}};
        }
    }

    QList<SummaryKey> keys;
    std::vector<int> places; ///< of customer, service, SKU, start and end among the keys; -1: not in the report
};

template<typename WordAt>
void addUnits(std::map<UnitKey, UnitSum>& sums, const UnitColumns& columns, const UnitRule& rule, const Decimal& quantity, WordAt wordAt)
{
    const auto text = [&](size_t place) {
        return columns.places[place] < 0 ? std::string() : std::string(wordAt(size_t(columns.places[place])));
    };
    UnitSum& sum = sums[UnitKey{text(0), text(1), text(2)}];
    sum.quantity += quantity;
    sum.units += wholeUnits(quantity, daysOf(UnitPeriod{text(3), text(4)}), rule.rounding);
}

Status unitsOfSums(ReportReader& report, const UnitColumns& columns, const UnitRule& rule, std::map<UnitKey, UnitSum>& sums)
{
    const auto summary = summarise(report, columns.keys);
    if (!summary)
        return failed(summary.error());
    for (size_t row = 0; row < size_t(summary->size()); ++row)
        addUnits(sums, columns, rule, summary->quantity(row), [&](size_t key) { return summary->word(key, row); });
    return {};
}

Status unitsOfRows(ReportReader& report, const UnitColumns& columns, const UnitRule& rule, std::map<UnitKey, UnitSum>& sums)
{
    QList<int> wanted{report.columns().indexOf(UsageColumn::Quantity)};
    for (const SummaryKey& key : columns.keys)
        wanted << report.columns().indexOf(key.column);
    return report.visitColumns(wanted, [&](qint64, std::span<const std::string_view> cells) {
        addUnits(sums, columns, rule, usageQuantity(cells[0]), [&](size_t key) { return cells[key + 1]; });
        return true;
    });
}

} // namespace

UnitRule savedUnitRule(BillingStore& store)
{
    UnitRule rule;
    if (store.setting(u"units.rounding"_s, u"up"_s) == "half-up"_L1)
        rule.rounding = UnitRule::Rounding::HalfUp;
    if (store.setting(u"units.scope"_s, u"customer"_s) == "row"_L1)
        rule.scope = UnitRule::Scope::PerRow;
    return rule;
}

Status saveUnitRule(BillingStore& store, const UnitRule& rule)
{
    const Status rounding = store.setSetting(u"units.rounding"_s, rule.rounding == UnitRule::Rounding::Up ? u"up"_s : u"half-up"_s);
    if (!rounding)
        return rounding;
    return store.setSetting(u"units.scope"_s, rule.scope == UnitRule::Scope::PerRow ? u"row"_s : u"customer"_s);
}

qint64 periodDays(const QDate& first, const QDate& last)
{
    return first.isValid() && last.isValid() ? std::max<qint64>(1, first.daysTo(last) + 1) : 1;
}

Result<QList<UnitLine>> billableUnits(ReportReader& report, const UnitRule& rule)
{
    const UnitColumns columns(report.columns());
    std::map<UnitKey, UnitSum> sums;
    const bool perRow = rule.scope == UnitRule::Scope::PerRow;
    const Status done = perRow ? unitsOfRows(report, columns, rule, sums) : unitsOfSums(report, columns, rule, sums);
    if (!done)
        return failed(done.error());
    QList<UnitLine> lines;
    for (const auto& [key, sum] : sums)
        lines << UnitLine{unitBytes(std::get<0>(key)), unitBytes(std::get<1>(key)), unitBytes(std::get<2>(key)), sum.quantity, sum.units};
    return lines;
}

} // namespace pd
