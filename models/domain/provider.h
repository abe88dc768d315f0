// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/strongid.h"

#include <QString>

namespace pd {

/// Contract: SubPartner; "indirect provider" in the window. A suspended one may only delete.
struct Provider {
    OrgId orgId;
    QString subscriptionId;
    QString provisioningState; ///< "active", "suspended"
    QString created; ///< ISO 8601, UTC
    QString billingStartDate; ///< ISO 8601, UTC
};

} // namespace pd
