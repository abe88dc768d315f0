// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QSet>
#include <QString>

namespace pd {

/// What this computer knows of who came and went: users of the cache by the day on which they were made, and what was done here (ledger). The
/// service has no list of past assignments, so this is never all; what it says is true.
struct AssignmentHistory {
    /// Days from `first` to `last`, both included, UTC. Files that are missing or cannot be read leave out what they would say.
    [[nodiscard]] static AssignmentHistory read(const QString& cacheFile, const QString& ledgerFile, const QDate& first, const QDate& last);

    struct Done {
        int added = 0;
        int removed = 0;
        int changed = 0; ///< to another package
    };

    QHash<QByteArray, int> usersMade; ///< users of today that were made in these days, by movementKey(); SERVICE_NAME in upper case
    QHash<QByteArray, Done> doneHere; ///< users, by CUSTOMER_ORG_ID
    QSet<QByteArray> customersMade; ///< in these days, here
};

/// Customers that were removed from this computer, by organization ID, with the day; the last one where there are several. `ledgerFile` may be
/// missing.
[[nodiscard]] QHash<QByteArray, QDate> removedCustomers(const QString& ledgerFile);
/// SERVICE_NAMEs of packages that go with a base package, in upper case.
[[nodiscard]] QSet<QByteArray> addOnServices();

} // namespace pd
