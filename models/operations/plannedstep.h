// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"

namespace pd {

/// Each with an ID of its own; nothing is sent or stored.
[[nodiscard]] OperationStep plannedStep(StepKind kind, const QString& subject, const QByteArray& payload);
[[nodiscard]] Operation plannedOperation(
    OperationKind kind, const QString& title, const QString& naturalKey, const QString& askedBy, const QDateTime& nowUtc);

} // namespace pd
