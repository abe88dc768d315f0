// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/overviewfacts.h"
#include "ui/overview/overviewrows.h"
#include "ui/shell/profileinfo.h"

#include <QDateTime>

namespace pd {

class OperationsModel;
class SyncStatus;

/// One thing that a person should look at, and what its button does.
struct AttentionEntry {
    enum class Does {
        Retry,
        OpenOperation,
        OpenActivity,
        OpenCustomer,
        ShowReviews,
        ShowStatus,
        ShowCustomers,
        Sync,
        SignIn,
        ShowTemplates,
        Copy
    };

    OverviewRow row;
    Does does = Does::OpenCustomer;
    QString target; ///< ID, status or text, as the button needs it
    int more = 0; ///< stands for as many things; 0: for one
};

/// What there is to know.
struct AttentionSources {
    const OperationsModel& operations;
    const OverviewFacts& facts;
    const WaitingFacts& waiting;
    const OverviewLedger& ledger;
    const SyncStatus& sync;
    const ProfileInfo& profile;
    QDateTime nowUtc;
};

/// The most urgent first: what stops everything, what failed, what is not ready, what waits, what is only to be known. Of each kind some
/// are named, the
/// rest is counted.
[[nodiscard]] QList<AttentionEntry> attentionOf(const AttentionSources& sources);
/// How many things these are.
[[nodiscard]] int attentionCount(const QList<AttentionEntry>& entries);

/// "With errors: Customer Assist is not ready, 4 of 5 packages are".
[[nodiscard]] QString troubleText(const OverviewCustomer& customer, const QDateTime& reviewSinceUtc, const QDateTime& nowUtc);

} // namespace pd
