// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

namespace pd::errortext {

/// What a rule that only a file of users or its changes can break says; empty for other rules.
[[nodiscard]] QString sheetSentence(const FieldError& field);

/// All that is wrong with one row of a file, with the names of its columns: "Extension: An extension has 2 to 10 digits."
[[nodiscard]] QString rowSentences(const Error& error);

} // namespace pd::errortext
