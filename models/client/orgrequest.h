// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/httptransport.h"

namespace pd {

/// A request about what belongs to `org`; `max` 0: no page size.
[[nodiscard]] ApiRequest ofOrganization(Verb verb, const QStringList& path, const OrgId& org, int max = 0);

} // namespace pd
