// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

namespace pd::errortext {

/// What is wrong with a usage report file, or with a row of it; empty for a rule that is none of these.
[[nodiscard]] QString reportSentence(const FieldError& field);

} // namespace pd::errortext
