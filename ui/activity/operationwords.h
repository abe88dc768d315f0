// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"
#include "ui/widgets/statuscelldelegate.h"

namespace pd {

/// "Onboard customer".
[[nodiscard]] QString operationTitle(OperationKind kind);
/// "Onboard Contoso Ltd.".
[[nodiscard]] QString operationTitle(OperationKind kind, const QString& subject);
/// "Create customer".
[[nodiscard]] QString stepTitle(StepKind kind);
/// The state of an operation as people see it: while it runs, its own may be that of a step between others ("Done", "Failed").
[[nodiscard]] StepState wholeState(StepState state, const QDateTime& finishedAt);
/// Icon and word of a state of an operation or a step.
[[nodiscard]] StatusWords stepStateWords(StepState state);
/// Done, but the server had something to say.
[[nodiscard]] StatusWords doneWithErrorsWords();
/// A step that its operation did not come to.
[[nodiscard]] StatusWords notDoneWords();

} // namespace pd
