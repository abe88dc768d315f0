// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/strongid.h"
#include "domain/customer.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QStringList>

namespace pd {

/// A customer as Overview names it.
struct OverviewCustomer {
    CustomerId id;
    QString name; ///< the external ID where there is no name
    QString externalId;
    QString status; ///< the server's word
    QDateTime updatedAt; ///< UTC, when the cache last saw a change
    QList<PackageState> packages;

    friend bool operator==(const OverviewCustomer&, const OverviewCustomer&) = default;
};

/// Users of one customer that have not agreed to move yet.
struct WaitingUsers {
    CustomerId customer;
    QString name;
    int users = 0;
    QDateTime since; ///< UTC, of the first one; invalid: not known

    friend bool operator==(const WaitingUsers&, const WaitingUsers&) = default;
};

/// Those with the most such users, and how many customers have any.
struct WaitingFacts {
    QList<WaitingUsers> first;
    int customers = 0;
};

/// What Overview takes from the cache.
struct OverviewFacts {
    QMap<QString, int> statusCounts; ///< by the server's word; "" is the total
    bool anyUser = false;
    QMap<QString, QList<OverviewCustomer>>
        troubled; ///< by status: error, provisioned_with_errors, pending_rpl_review; the first ones by name
    QList<OverviewCustomer> opened; ///< those asked for, in that order, as far as they still exist

    [[nodiscard]] int customers() const { return statusCounts.value(QString()); }
};

/// What Overview takes from the ledger besides its operations and drafts.
struct OverviewLedger {
    int templates = 0;
    QStringList templatesWithoutId; ///< names
    QStringList setAside; ///< damaged records: where they were, and their key
};

} // namespace pd
