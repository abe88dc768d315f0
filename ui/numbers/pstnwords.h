// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pstn.h"
#include "ui/widgets/statuscelldelegate.h"

#include <optional>

namespace pd {

/// How a location reaches the telephone network, in words.
[[nodiscard]] StatusWords pstnWords(const std::optional<PstnConnection>& connection);
/// "Local gateway", "Provider without integration"; the server's word where we do not know it.
[[nodiscard]] QString pstnTypeText(const QString& type);
/// What this program cannot do with numbers and connections, and where it is done.
[[nodiscard]] QString partnerHubText();

} // namespace pd
