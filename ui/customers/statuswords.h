// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/statuscelldelegate.h"

namespace pd {

/// The words of tokens.json for what the server says; an unknown one is shown raw.
[[nodiscard]] StatusWords customerStatusWords(const QString& wireWord);
/// With "3 of 5" while packages are still on their way.
[[nodiscard]] StatusWords customerStatusWords(const QString& wireWord, int packagesReady, int packages);
/// The status of a user.
[[nodiscard]] StatusWords userStatusWords(const QString& wireWord);

} // namespace pd
