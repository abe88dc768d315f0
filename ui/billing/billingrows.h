// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/billingchecks.h"
#include "items/billingcomparison.h"
#include "items/billingmoney.h"
#include "items/plaintablemodel.h"

namespace pd::billingrows {

// Titles and rows of the page's tables. Cells as PlainTableModel has them.

[[nodiscard]] QStringList comparedTitles(bool withCount);
[[nodiscard]] QList<PlainTableModel::Row> compared(const BillingComparison& comparison);

[[nodiscard]] QStringList findingTitles();
/// `reports`: all that are imported, to name those whose periods do not join.
[[nodiscard]] QList<PlainTableModel::Row> findings(const BillingFindings& findings, const QList<ImportedReport>& reports);

[[nodiscard]] QStringList statementTitles();
[[nodiscard]] QList<PlainTableModel::Row> statements(const BillingStatements& statements);

[[nodiscard]] QStringList invoiceTitles();
/// The key of a row is its SKU.
[[nodiscard]] QList<PlainTableModel::Row> invoice(const BillingInvoice& invoice);

} // namespace pd::billingrows
