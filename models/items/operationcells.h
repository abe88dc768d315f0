// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"

#include <QVariant>

namespace pd {

// What OperationsModel answers for one row. Times are shown by the view, which knows the locale and ticks.
[[nodiscard]] QVariant operationCell(const Operation& operation, int column, int role);
[[nodiscard]] QVariant stepCell(const Operation& operation, const OperationStep& step, int column, int role);

} // namespace pd
