// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/billableunits.h"
#include "billing/summary.h"

namespace pd {

/// One combination of keys in two reports.
struct ComparedUsage {
    enum class Change { New, Gone, Changed, Same };

    QList<QByteArray> keys;
    Decimal before;
    Decimal after;
    Change change = Change::Same;
};

/// Two reports side by side, by the texts of `keys`, in their order. Kind::NotFound when one of them lacks a column.
[[nodiscard]] Result<QList<ComparedUsage>> compareReports(ReportReader& before, ReportReader& after, const QList<SummaryKey>& keys);

/// A count of what is assigned (POINT_IN_TIME) beside the units that a report of a period (RECONCILIATION) comes to, by customer and package.
/// `before` holds units, `after` the count.
[[nodiscard]] Result<QList<ComparedUsage>> comparePointInTime(ReportReader& period, ReportReader& count, const UnitRule& rule);

} // namespace pd
