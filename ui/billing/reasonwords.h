// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/invoicecheck.h"
#include "items/billingcomparison.h"

namespace pd::reasonwords {

/// "New", "Gone", "Changed", "Same".
[[nodiscard]] QString change(ComparedUsage::Change change);
/// "2 users came, 1 user left": what explains a difference; empty when nothing is known.
[[nodiscard]] QString ofDifference(const QList<UsageReason>& reasons);
/// How units are counted, in a few words.
[[nodiscard]] QString rule(const UnitRule& rule);
/// What explains that invoice and report differ; a sentence that says so where they agree.
[[nodiscard]] QString ofInvoice(const InvoiceFinding& finding);
/// "12.50 EUR"; every digit that it has.
[[nodiscard]] QString money(const Decimal& amount, const QString& currency);
/// "12.50 EUR, 3.00 USD"; a dash for none.
[[nodiscard]] QString sums(const QMap<QString, Decimal>& totals);

} // namespace pd::reasonwords
