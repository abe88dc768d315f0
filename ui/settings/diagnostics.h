// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pd {

class Theme;
struct Services;

/// What support asks first: versions, system, profile kind, sizes. No names, no IDs, no secrets. English, for pasting into a ticket.
[[nodiscard]] QString diagnostics(const Theme& theme, const Services& services);

} // namespace pd
