// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QString>

namespace pd::errortext {

/// What is wrong with users and their numbers in the set-up form; empty for rules of other forms.
[[nodiscard]] QString userSentence(const FieldError& field);

} // namespace pd::errortext
