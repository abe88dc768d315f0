// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/billingmoney.h"
#include "ui/billing/pagepainter.h"

namespace pd {

/// The statements of all customers, one after the other.
[[nodiscard]] PrintedReport statementPages(const BillingStatements& statements, bool rightToLeft);
/// That of one customer.
[[nodiscard]] PrintedReport statementPages(const BillingStatements& statements, const NamedStatement& one, bool rightToLeft);

/// A name that every file system takes, made of the customer's name, unique among `taken` (lower case), which it is added to.
[[nodiscard]] QString statementFileName(const NamedStatement& one, const QDate& month, const QString& suffix, QSet<QString>& taken);

/// One file for each customer: "pdf" or "csv", in the folder `statements-2026-10` below `folder`. Each is there whole or not at all; gives how many
/// were written. Kind::Cancelled: those that were written by then stay.
[[nodiscard]] Result<qint64> writeStatementFiles(const BillingStatements& statements, const QString& folder, const QString& suffix,
    bool rightToLeft, const PagePainter::Progress& progress);
/// The folder that they go to.
[[nodiscard]] QString statementFolder(const QString& folder, const BillingStatements& statements);

} // namespace pd
