// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

namespace pd::errortext {

/// What only a change of a customer can meet: somebody else was faster, tags, PSTN and numbers. Empty for other rules.
[[nodiscard]] QString changeSentence(const FieldError& field);

} // namespace pd::errortext
