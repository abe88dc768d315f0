// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/onboarding/customerform.h"
#include "ui/widgets/reviewpanel.h"

namespace pd {

/// Packages with their limits, as reviews show them.
[[nodiscard]] QList<ReviewRow> packageReviewRows(const CustomerForm& form);
/// Address and, with a calling package, where calling starts.
[[nodiscard]] QList<ReviewRow> placeReviewRows(const CustomerForm& form);

} // namespace pd
