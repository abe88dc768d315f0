// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "domain/onboarding.h"
#include "domain/operation.h"

#include <optional>

namespace pd {

/// One customer of a bulk file: what was read, what the checks said, and what became of it.
struct BulkCustomer {
    /// What the server says before anything is sent.
    enum class Check { None, Passed, There, Refused };

    qint64 line = 0; ///< of the file, where it begins
    QList<qsizetype> rows; ///< positions in the sheet
    QString externalId;
    OnboardingEntry entry;
    QList<FieldError> problems; ///< by our own rules; `field` is "line 7, Country"
    Check check = Check::None;
    std::optional<Error> refusal; ///< with Check::Refused
    OperationId operation; ///< empty: not started
    StepState state = StepState::Planned;
    bool over = false; ///< the operation is
    std::optional<Error> error; ///< of the operation, or why it could not be started
    CustomerId customerId;
    OrgId orgId;

    [[nodiscard]] bool isWrong() const { return !problems.isEmpty(); }
    [[nodiscard]] bool isStarted() const { return !operation.isEmpty() || error.has_value(); }
    [[nodiscard]] bool isDone() const { return over && state == StepState::Done && !error; }
    /// Refused, stopped, or waiting for a person.
    [[nodiscard]] bool hasFailed() const { return isStarted() && (error.has_value() || (over && state != StepState::Done)); }
};

} // namespace pd
