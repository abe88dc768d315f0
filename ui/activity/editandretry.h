// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"
#include "domain/operation.h"

#include <optional>

namespace pd {

/// The form with which a failed operation can be corrected and asked for again: everything that was entered, at the step where it has to
/// be changed. A
/// customer that is there already is not asked for again: then it is the form for its locations and users. nullopt while the operation is
/// not over, or
/// when nothing of it failed.
[[nodiscard]] std::optional<Draft> editAndRetry(const Operation& operation);

} // namespace pd
