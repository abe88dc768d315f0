// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pd {

/// How much a package offers, compared with the others: from meetings only, over calling, to everything. The package of a customer's full
/// administrator cannot become a lower one (offer.md, Packages). -1 for a package that has no place in this order.
[[nodiscard]] int packageLevel(const QString& package);

/// Both have a place in the order, and the second is the lower one.
[[nodiscard]] bool isLowerPackage(const QString& from, const QString& to);

} // namespace pd
