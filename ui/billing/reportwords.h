// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/anomalies.h"
#include "domain/billingreport.h"

namespace pd::reportwords {

/// "October 2026" for a whole month, otherwise both days.
[[nodiscard]] QString period(const QDate& first, const QDate& last);
/// "October 2026".
[[nodiscard]] QString month(const QDate& day);
/// "By customer" for "CUSTOMER"; an unknown word as it is.
[[nodiscard]] QString type(const QString& word);
[[nodiscard]] QString status(const BillingReport& report);
[[nodiscard]] QString anomaly(Anomaly::Kind kind);
/// The last whole month before `today`.
[[nodiscard]] NewBillingReport lastMonth(const QDate& today, const QString& type);

/// What has to be asked for to get a report like this one.
[[nodiscard]] NewBillingReport sameAgain(const BillingReport& report, const OrgId& provider);

} // namespace pd::reportwords
