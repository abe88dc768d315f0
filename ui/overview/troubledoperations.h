// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/strongid.h"
#include "domain/operation.h"

#include <QDateTime>
#include <QList>

namespace pd {

class OperationsModel;

/// An operation that ended without being done, and that nothing newer has made up for.
struct TroubledOperation {
    QString id;
    StepState state = StepState::Failed;
    QString title;
    QString word; ///< of the state
    QString why;
    CustomerId customer;
    QString naturalKey;
};

/// Newest first. One that was asked for again (the same kind for the same customer or template) is not among them.
[[nodiscard]] QList<TroubledOperation> troubledOperations(const OperationsModel& model, const QDateTime& nowUtc);
/// When our newest operation for this customer began; `otherwise` where there is none.
[[nodiscard]] QDateTime createdByUs(const OperationsModel& model, const CustomerId& customer, const QDateTime& otherwise);

} // namespace pd
