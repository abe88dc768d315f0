// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/anomalies.h"
#include "items/billingfigures.h"

namespace pd {

/// What a person should look at before a report is used.
struct BillingFindings {
    QList<Anomaly> anomalies; ///< at most a thousand of a sort
    QHash<QByteArray, CustomerName> names;
    QList<MissingDays> missing; ///< inside of the report
    QList<PeriodFinding> periods; ///< between reports of its type, category and provider
    QHash<QByteArray, QDate> removedOn; ///< customers that were removed on this computer
};

/// On the thread of `store`. Files that are missing leave out what they would tell.
[[nodiscard]] Result<BillingFindings> readFindings(BillingStore& store, qint64 report, const QString& cacheFile, const QString& ledgerFile);

} // namespace pd
