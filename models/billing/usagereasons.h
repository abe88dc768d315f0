// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/comparison.h"

#include <QHash>

namespace pd {

/// What can be read from two reports about one customer and package: who is in one and not in the other.
struct UserMovement {
    qint64 came = 0; ///< in the later report only
    qint64 left = 0; ///< in the earlier one only
    qint64 stayed = 0;
};

/// By customer and package, the two texts with U+001F between them. Empty where one of the reports does not name users.
[[nodiscard]] Result<QHash<QByteArray, UserMovement>> movementsOf(ReportReader& before, ReportReader& after);
/// The key of a movement.
[[nodiscard]] QByteArray movementKey(const QByteArray& customer, const QByteArray& service);

/// The number of days alone explains the difference: every day, `before` was used as `after` is.
[[nodiscard]] bool isOnlyLength(const Decimal& before, qint64 daysBefore, const Decimal& after, qint64 daysAfter);

} // namespace pd
