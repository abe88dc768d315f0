// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

namespace pd::errortext {

/// What is wrong with, or worth knowing about, a field of the customer form; empty for rules of other forms.
[[nodiscard]] QString customerSentence(const FieldError& field);

} // namespace pd::errortext
