// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/billableunits.h"
#include "billing/pricelist.h"

#include <QMap>

namespace pd {

struct StatementLine {
    QString service;
    QString sku;
    Decimal quantity; ///< user-days
    qint64 units = 0;
    std::optional<Price> price; ///< none: the SKU has no price on that day
    Decimal unitPrice; ///< with mark-up
    Decimal amount; ///< units at the unit price, rounded to cents once
};

/// What one customer is billed for one report.
struct Statement {
    QString customer; ///< CUSTOMER_ORG_ID
    QList<StatementLine> lines;
    QMap<QString, Decimal> totals; ///< by currency: sums of different currencies are never added
    int withoutPrice = 0; ///< lines that are in no total
};

/// One for each customer, by the prices of `day`. Kind::TooLarge when an amount needs more digits than there are.
[[nodiscard]] Result<QList<Statement>> customerStatements(
    ReportReader& report, const UnitRule& rule, const PriceList& prices, const QDate& day);

/// A line of the vendor's invoice, entered by hand.
struct InvoiceLine {
    QString sku;
    qint64 units = 0;
    QString currency;
    Decimal amount;
};

/// What the invoice and the report say about one SKU, and where the difference comes from.
struct InvoiceDifference {
    QString sku;
    qint64 reportUnits = 0;
    std::optional<InvoiceLine> invoice; ///< none: not on the invoice
    bool inReport = true;
    qint64 unitDifference = 0; ///< invoice less report
    /// What those units come to at the invoice's own price for one; nullopt where it has none.
    std::optional<Decimal> amountOfUnits;
};

[[nodiscard]] Result<QList<InvoiceLine>> invoiceOf(BillingStore& store, qint64 report);
[[nodiscard]] Status saveInvoice(BillingStore& store, qint64 report, const QList<InvoiceLine>& lines);
/// By SKU, over all customers.
[[nodiscard]] QList<InvoiceDifference> compareInvoice(const QList<UnitLine>& units, const QList<InvoiceLine>& invoice);

} // namespace pd
