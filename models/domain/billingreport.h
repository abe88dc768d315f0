// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/strongid.h"
#include "domain/customer.h"

#include <QDate>
#include <QDateTime>

namespace pd {

using ReportId = StrongId<struct ReportTag>; ///< billing report on the server (contract: Report.id)

/// Contract: Report. `status` is the server's word; words that are not known count as being in progress.
struct BillingReport {
    ReportId id;
    QDate first;
    QDate last;
    QString type; ///< "PARTNER", "CUSTOMER", "USER"
    QString category; ///< "RECONCILIATION", "POINT_IN_TIME"
    QString status; ///< "IN_PROGRESS", "COMPLETED", "FAILED" …
    QString created; ///< ISO 8601, UTC
    PersonId createdBy;
    QString downloadUrl; ///< of a completed one, for a short time. A secret: never logged, never kept
    QList<ApiProblem> errors; ///< why a report failed

    [[nodiscard]] bool isCompleted() const { return status == u"COMPLETED"; }
    [[nodiscard]] bool isFailed() const { return status == u"FAILED"; }
};

/// What POST /wholesale/billing/reports is asked for.
struct NewBillingReport {
    QDate first;
    QDate last;
    QString type; ///< empty: the server's choice (PARTNER)
    QString category; ///< sent only where it is given: not every service knows the field
    OrgId provider; ///< sub-partner; empty: the partner itself
    bool internal = false; ///< with internal organizations
};

/// What GET /wholesale/billing/reports filters by; dates match exactly. Empty fields do not filter.
struct ReportQuery {
    QDate first;
    QDate last;
    QString type;
    QString status;
    OrgId provider;
};

/// A report that was asked for, and how it came about.
struct ObtainedReport {
    BillingReport report;
    bool reused = false; ///< it was there, or being made
};

} // namespace pd
