// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/invoicecheck.h"

#include "billing/summary.h"
#include "billing/usagerules.h"

namespace pd {

namespace {

using Reason = InvoiceFinding::Reason;
using UnitsBySku = QHash<QString, qint64>;

constexpr int centDigits = 2;

struct CountedBy {
    UnitRule rule;
    UnitsBySku units;
};

UnitsBySku unitsBySku(const QList<UnitLine>& lines)
{
    UnitsBySku units;
    for (const UnitLine& line : lines)
        units[QString::fromUtf8(line.sku)] += line.units;
    return units;
}

/// The other three ways of counting.
Result<QList<CountedBy>> otherWays(ReportReader& report, const UnitRule& chosen)
{
    QList<CountedBy> ways;
    for (const auto scope : {UnitRule::Scope::PerCustomerAndPackage, UnitRule::Scope::PerRow}) {
        for (const auto rounding : {UnitRule::Rounding::Up, UnitRule::Rounding::HalfUp}) {
            const UnitRule rule{rounding, scope};
            if (rule == chosen)
                continue;
            const auto lines = billableUnits(report, rule);
            if (!lines)
                return failed(lines.error());
            ways << CountedBy{rule, unitsBySku(*lines)};
        }
    }
    return ways;
}

/// Days of the whole report, from the earliest start to the latest end.
Result<qint64> daysOfReport(ReportReader& report)
{
    const auto periods = summarise(report, {{UsageColumn::ConsumptionStart, false, {}}, {UsageColumn::ConsumptionEnd, false, {}}});
    if (!periods)
        return failed(periods.error());
    QDate first;
    QDate last;
    for (size_t i = 0; i < size_t(periods->size()); ++i) {
        const QDate begins = usageDate(trimmedCell(periods->word(0, i)));
        const QDate ends = usageDate(trimmedCell(periods->word(1, i)));
        first = !first.isValid() || begins < first ? begins : first;
        last = !last.isValid() || ends > last ? ends : last;
    }
    return periodDays(first, last);
}

void explainUnits(InvoiceFinding& finding, const QList<CountedBy>& ways, qint64 days)
{
    const InvoiceDifference& difference = finding.difference;
    if (!difference.invoice || !difference.inReport) {
        finding.reasons << (difference.invoice ? Reason::OnlyOnInvoice : Reason::OnlyInReport);
        return;
    }
    const qint64 billed = difference.invoice->units;
    if (difference.unitDifference == 0)
        return;
    for (const CountedBy& way : ways) {
        if (way.units.value(difference.sku) != billed)
            continue;
        finding.rule = way.rule;
        finding.reasons << Reason::CountedOtherwise;
        return;
    }
    const bool together = finding.quantity.dividedUp(days) == billed || finding.quantity.dividedHalfUp(days) == billed;
    finding.reasons << (together ? Reason::CountedTogether : billed > difference.reportUnits ? Reason::MoreUnits : Reason::FewerUnits);
}

void explainAmount(InvoiceFinding& finding)
{
    if (!finding.price)
        return;
    finding.expected = Decimal(finding.difference.reportUnits).times(finding.price->price);
    if (!finding.difference.invoice)
        return;
    const InvoiceLine& line = *finding.difference.invoice;
    if (line.currency != finding.price->currency) {
        finding.reasons << Reason::OtherCurrency;
        finding.expected.reset();
        return;
    }
    const auto billed = Decimal(line.units).times(finding.price->price);
    finding.ofUnits = Decimal(finding.difference.unitDifference).times(finding.price->price);
    if (!billed || !finding.ofUnits)
        return;
    finding.ofPrice = line.amount - billed->rounded(centDigits);
    finding.ofUnits = finding.ofUnits->rounded(centDigits);
    if (!finding.ofPrice->isZero())
        finding.reasons << Reason::OtherPrice;
}

} // namespace

Result<QList<InvoiceFinding>> checkInvoice(
    ReportReader& report, const UnitRule& rule, const PriceList& prices, const QDate& day, const QList<InvoiceLine>& invoice)
{
    const auto lines = billableUnits(report, rule);
    if (!lines)
        return failed(lines.error());
    QHash<QString, Decimal> quantities;
    for (const UnitLine& line : *lines)
        quantities[QString::fromUtf8(line.sku)] += line.quantity;
    QList<InvoiceFinding> findings;
    bool differs = false;
    for (const InvoiceDifference& difference : compareInvoice(*lines, invoice)) {
        InvoiceFinding finding;
        finding.difference = difference;
        finding.quantity = quantities.value(difference.sku);
        finding.price = prices.find(difference.sku, {}, day);
        differs = differs || (difference.invoice && difference.inReport && difference.unitDifference != 0);
        findings << finding;
    }
    const auto days = daysOfReport(report);
    const auto ways = differs ? otherWays(report, rule) : Result<QList<CountedBy>>();
    if (!days || !ways)
        return failed(days ? ways.error() : days.error());
    for (InvoiceFinding& finding : findings) {
        if (!invoice.isEmpty())
            explainUnits(finding, *ways, *days);
        explainAmount(finding);
    }
    return findings;
}

} // namespace pd
