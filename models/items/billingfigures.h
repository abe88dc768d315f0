// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/billableunits.h"
#include "billing/summary.h"
#include "domain/customer.h"

#include <QHash>
#include <QStringList>

namespace pd {

/// What the rows of the usage table stand for.
enum class UsageGrouping { Customer, CustomerAndPackage, Package, Sku, Location, Provider };

/// What a person looks at.
struct BillingQuestion {
    qint64 report = 0; ///< ID of an imported report
    qint64 compareWith = 0; ///< 0: the month before, where it was imported
    UsageGrouping grouping = UsageGrouping::Customer;
    QString package; ///< SERVICE_NAME that the rows are limited to; empty: all

    friend bool operator==(const BillingQuestion&, const BillingQuestion&) = default;
};

/// One row of the usage table.
struct UsageRow {
    QString key; ///< as in the report: organization ID, SERVICE_NAME …
    QString package; ///< second key; empty where the grouping has none
    QString name; ///< of the customer or provider, where it is known; otherwise the key
    QString externalId;
    CustomerId customer; ///< empty: not known here
    Decimal quantity; ///< user-days
    Decimal quantityBefore;
    qint64 seats = 0;
    qint64 seatsBefore = 0;
    bool now = false; ///< in the report
    bool before = false; ///< in the one that it is compared with
    QList<Decimal> months; ///< seats (user-days where there are none) by BillingFigures::months
};

/// Everything that the page of one report shows besides its rows.
struct BillingFigures {
    BillingQuestion question;
    ImportedReport report;
    std::optional<ImportedReport> previous;
    UnitRule rule;
    qint64 days = 1; ///< of the period
    qint64 seats = 0;
    std::optional<qint64> seatsBefore;
    qint64 knownCustomers = -1; ///< in the list of customers; -1: not known
    bool hasSeats = true; ///< seats can be told by this grouping
    QList<QDate> months; ///< first days, oldest first; the last is that of the report
    QList<bool> monthKnown; ///< a report of the month was imported
    QStringList packages; ///< the largest first
    QList<QList<qint64>> packageSeats; ///< by package, then month
    QList<UsageRow> rows;
    bool complete = false; ///< with the months before
};

/// Names of customers by organization ID.
struct CustomerName {
    CustomerId id;
    QString name;
    QString externalId;
};

/// `cacheFile` may be missing: nobody is known then.
[[nodiscard]] QHash<QByteArray, CustomerName> readCustomerNames(const QString& cacheFile, bool* known);

/// The month that a report is of: that of its last day.
[[nodiscard]] QDate monthOf(const ImportedReport& report);
/// Same type, category and provider.
[[nodiscard]] bool isSameSeries(const ImportedReport& a, const ImportedReport& b);
/// The newest report of a series for each month up to that of `report`, which is itself among them.
[[nodiscard]] QHash<QDate, ImportedReport> seriesOf(const ImportedReport& report, const QList<ImportedReport>& all);

/// The columns that a grouping adds up by; empty when the report lacks one of them.
[[nodiscard]] QList<SummaryKey> keysOf(UsageGrouping grouping, const ReportColumns& columns);

} // namespace pd
