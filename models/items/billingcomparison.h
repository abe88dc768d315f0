// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/comparison.h"
#include "items/billingfigures.h"

namespace pd {

/// Something that explains a difference, as far as it is known.
struct UsageReason {
    enum class Kind {
        OnlyLength, ///< `count` days more (or less): as much as before on every day
        UsersCame, ///< `count` users that the earlier report does not have
        UsersLeft,
        SameUsers, ///< the same ones, on more or fewer days
        CustomerMade, ///< set up here in the later period
        CustomerRemoved, ///< here, before the later period ended
        MadeInPeriod, ///< `count` users of today were made in the later period
        AddedHere, ///< `count` users, by this program
        RemovedHere,
        ChangedHere, ///< to another package
    };

    Kind kind = Kind::SameUsers;
    qint64 count = 0;

    friend bool operator==(const UsageReason&, const UsageReason&) = default;
};

/// A line of the comparison of two reports.
struct ComparedCustomer {
    CustomerName customer;
    QString key; ///< CUSTOMER_ORG_ID
    QString package;
    ComparedUsage usage;
    QList<UsageReason> reasons;
};

/// Two reports side by side: what is not the same.
struct BillingComparison {
    ImportedReport before;
    ImportedReport after;
    bool withCount = false; ///< units of a period beside a count of a moment (POINT_IN_TIME); otherwise user-days
    qint64 same = 0; ///< lines that are the same
    QList<ComparedCustomer> rows;
};

/// On the thread of `store`. A POINT_IN_TIME report is the later of the two, whichever was chosen first.
[[nodiscard]] Result<BillingComparison> readComparison(
    BillingStore& store, qint64 before, qint64 after, const QString& cacheFile, const QString& ledgerFile);

} // namespace pd
