// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QString>

namespace pd::errortext {

/// What only forms find or warn of (names that are taken, look-alike addresses, metadata files …); empty for other rules.
[[nodiscard]] QString formSentence(const FieldError& field);

} // namespace pd::errortext
