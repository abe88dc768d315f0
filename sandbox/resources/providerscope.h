// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/api/router.h"
#include "sandbox/state/state.h"

namespace pd::sandbox {

/// For whom a call is made: the partner itself (row 0), or the sub-partner of onBehalfOfSubPartnerOrgId.
/// A sub-partner that does not exist gives 404; a suspended one that wants to change anything but delete gives 403.
[[nodiscard]] tl::expected<qint64, Answer> providerOf(State& state, const Call& call);

/// The organization of `orgId`, or of the partner when it is not given. 404 for an unknown one; 403 until GET /organizations/{id} has
/// put it on the partner's managed list (domain.md 1.9).
[[nodiscard]] tl::expected<qint64, Answer> organizationOf(State& state, const Call& call);

} // namespace pd::sandbox
