// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bulkonboarding/bulkcustomer.h"
#include "ui/widgets/statuscelldelegate.h"

namespace pd {

/// What would be done with a customer of a bulk file, or what became of it.
[[nodiscard]] StatusWords bulkVerdict(const BulkCustomer& customer);
/// Why not, with line and column of the file; empty: nothing is wrong.
[[nodiscard]] QString bulkReason(const BulkCustomer& customer);

} // namespace pd
