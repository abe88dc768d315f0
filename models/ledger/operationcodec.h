// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/operation.h"

#include <QByteArray>

namespace pd {

// The stored form of operations and steps. Times are ms since 1970, UTC. A body that cannot be read gives Kind::Damaged.

[[nodiscard]] QByteArray encodeOperation(const Operation& operation); ///< without its steps
[[nodiscard]] Result<Operation> decodeOperation(const QByteArray& body);
[[nodiscard]] QByteArray encodeStep(const OperationStep& step);
[[nodiscard]] Result<OperationStep> decodeStep(const QByteArray& body);

/// Stable English word ("needs-attention"), for --json and logs.
[[nodiscard]] QString stateName(StepState state);
[[nodiscard]] QString stepKindName(StepKind kind);

} // namespace pd
