// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace pd {

/// Where partners work by hand. The guide names no address of a single customer: there the person searches by organization ID.
[[nodiscard]] QUrl partnerHubAddress();
[[nodiscard]] QUrl controlHubAddress();

} // namespace pd
