// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/billingstore.h"

namespace pd {

/// How user-days become units to bill (domain.md §3.3): quantity by the days of the period, made whole.
struct UnitRule {
    enum class Rounding { Up, HalfUp };
    enum class Scope {
        PerRow, ///< each row of the report on its own: a customer with several rows of one package may be counted high
        PerCustomerAndPackage, ///< after adding up what a customer used of a package
    };

    Rounding rounding = Rounding::Up;
    Scope scope = Scope::PerCustomerAndPackage;

    friend bool operator==(const UnitRule&, const UnitRule&) = default;
};

/// The choice that was saved; the one above where there is none.
[[nodiscard]] UnitRule savedUnitRule(BillingStore& store);
[[nodiscard]] Status saveUnitRule(BillingStore& store, const UnitRule& rule);

/// What one customer used of one package. UTF-8 as in the report.
struct UnitLine {
    QByteArray customer; ///< CUSTOMER_ORG_ID; empty in a report without customers
    QByteArray service;
    QByteArray sku;
    Decimal quantity; ///< user-days
    qint64 units = 0;
};

/// By customer, package and SKU, in the order of their texts. Where a report has several periods, each is counted by its own days.
[[nodiscard]] Result<QList<UnitLine>> billableUnits(ReportReader& report, const UnitRule& rule);

/// Days from `first` to `last`, both included; at least 1.
[[nodiscard]] qint64 periodDays(const QDate& first, const QDate& last);

} // namespace pd
