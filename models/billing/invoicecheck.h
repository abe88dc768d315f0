// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/statement.h"

namespace pd {

/// What the invoice and the report say about one SKU, and what explains that they differ.
struct InvoiceFinding {
    enum class Reason {
        OnlyOnInvoice, ///< the report knows no usage of the SKU
        OnlyInReport, ///< used, but not billed
        CountedOtherwise, ///< `rule`: counted so, the report comes to the units of the invoice
        CountedTogether, ///< all user-days of the SKU by the days of the period, over all customers at once
        MoreUnits, ///< on the invoice; no way of counting explains it
        FewerUnits,
        OtherCurrency, ///< than that of the price list
        OtherPrice, ///< a unit costs something else than in the price list
    };

    InvoiceDifference difference;
    Decimal quantity; ///< user-days in the report
    QList<Reason> reasons; ///< empty: both say the same
    std::optional<UnitRule> rule; ///< of CountedOtherwise
    std::optional<Price> price; ///< for everybody, before mark-up: what the vendor should take
    std::optional<Decimal> expected; ///< units of the report at that price
    std::optional<Decimal> ofUnits; ///< what the other number of units comes to at that price
    std::optional<Decimal> ofPrice; ///< what the other price comes to
};

/// By SKU; units of the report counted by `rule`, prices of `day`. Other ways of counting are tried where the numbers differ.
[[nodiscard]] Result<QList<InvoiceFinding>> checkInvoice(
    ReportReader& report, const UnitRule& rule, const PriceList& prices, const QDate& day, const QList<InvoiceLine>& invoice);

} // namespace pd
