// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/precheckreport.h"
#include "ui/widgets/statuscelldelegate.h"

namespace pd {

enum class PrecheckVerdict { Passed, Remarks, Refused, Unasked };

[[nodiscard]] PrecheckVerdict precheckVerdict(const PrecheckRow& row);
[[nodiscard]] StatusWords precheckWords(PrecheckVerdict verdict);
/// What is wrong, or remarked, in sentences; why it could not be asked. Empty: nothing.
[[nodiscard]] QString precheckProblems(const PrecheckRow& row);

} // namespace pd
