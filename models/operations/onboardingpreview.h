// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/operation.h"

#include <optional>

namespace pd {

/// What would happen to one step.
struct PreviewedStep {
    StepKind kind = StepKind::CreateCustomer;
    QString subject;
    bool alreadyThere = false;
    std::optional<Error> problem; ///< why the server would refuse it
    int code = 0; ///< the server's own code of the refusal; 0: none
    QList<FieldError> warnings; ///< what the server only remarked
    QString trackingId; ///< of the answer; empty where nothing was asked
};

struct OnboardingPreview {
    QList<PreviewedStep> steps;
};

} // namespace pd
