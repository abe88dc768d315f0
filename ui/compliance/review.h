// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/strongid.h"
#include "domain/operation.h"

#include <QDateTime>
#include <QList>
#include <QMap>

#include <optional>

namespace pd {

class OperationsModel;

/// How long Cisco takes for a compliance check at most (offer.md).
constexpr int longestReviewHours = 72;

/// A customer whose address is, or was, checked by compliance.
struct Review {
    enum class Stage { Pending, Overdue, Approved, Stopped };

    CustomerId id;
    QString name; ///< the external ID where there is no name
    QString externalId;
    QString status; ///< the server's word
    QDateTime since; ///< UTC; invalid: not known
    bool asked = false; ///< `since` is when we asked for what is reviewed; otherwise when it was first seen
    int waiting = 0; ///< users, locations and numbers that go on by themselves
    QList<OperationId> stopped; ///< their users, locations and numbers have to be run again
    int stoppedSteps = 0;
    std::optional<Operation> failed; ///< the creation or change that was not approved

    [[nodiscard]] Stage stage(const QDateTime& nowUtc) const;
    [[nodiscard]] bool isOver() const;
    /// Of 72; nullopt: not known since when.
    [[nodiscard]] std::optional<int> hoursLeft(const QDateTime& nowUtc) const;
};

/// Fills in what our own operations know of it.
void addOperations(Review& review, const OperationsModel& operations);

} // namespace pd
