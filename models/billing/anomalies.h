// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/billingstore.h"

#include <QHash>
#include <QSet>

namespace pd {

/// Something in a report that a person should look at.
struct Anomaly {
    enum class Kind {
        UserBilledTwice, ///< base packages of one user come to more days than the period has
        PackageWithoutUser, ///< neither user nor workspace in a row of a USER report
        UnknownCustomer, ///< not among the customers that are known
        UsageAfterDeletion, ///< the customer was deleted before the period began
        NegativeQuantity,
        RepeatedRow, ///< every cell is that of an earlier row
    };

    Kind kind = Kind::NegativeQuantity;
    QByteArray customer; ///< CUSTOMER_ORG_ID
    QByteArray user; ///< USER_ID or SUBSCRIBER_ID
    QByteArray service;
    Decimal quantity;
    qint64 row = 0; ///< the first one that it is about, from 1
};

/// What is known besides the report.
struct AnomalyFacts {
    std::optional<QSet<QByteArray>> knownCustomers; ///< organization IDs; nullopt: not known, so nobody is unknown
    QHash<QByteArray, QDate> deletedOn; ///< by organization ID
    QSet<QByteArray> addOns; ///< SERVICE_NAMEs that go with a base package, in upper case
};

/// Rows that are there once more, letter by letter: one for each such row, at most `most`.
[[nodiscard]] Result<QList<Anomaly>> findRepeatedRows(ReportReader& report, qsizetype most = 10'000);

/// Days inside of a report that no row covers.
struct MissingDays {
    QDate first;
    QDate last;
};
[[nodiscard]] Result<QList<MissingDays>> findMissingDays(ReportReader& report);

/// At most `most`, in the order of the rows; customers are named once.
[[nodiscard]] Result<QList<Anomaly>> findAnomalies(ReportReader& report, const AnomalyFacts& facts, qsizetype most = 10'000);

/// Two reports of one kind whose periods do not join.
struct PeriodFinding {
    qint64 earlier = 0; ///< IDs of imported reports
    qint64 later = 0;
    bool overlap = false; ///< otherwise a gap
    bool again = false; ///< both are of exactly the same days: one was made again, and the older is not needed
    QDate first; ///< of the days that are there twice, or missing
    QDate last;
};

/// Gaps and overlaps between reports of the same type, category and provider, and reports of exactly the same days. Counts of a moment
/// (POINT_IN_TIME) have no periods that could join.
[[nodiscard]] QList<PeriodFinding> findPeriodProblems(QList<ImportedReport> reports);

} // namespace pd
