// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/reportcommand.h"
#include "client/reportsapi.h"

namespace pd {

/// What --month (YYYY-MM or "last"), --start and --end, --type, --category, --sub-partner and --internal ask for. `today` invalid: that of the
/// computer, UTC. Kind::Input with a sentence for what is missing or cannot be.
[[nodiscard]] Result<NewBillingReport> wantedReport(const CommandArguments& arguments, QDate today);
/// The same options, all of them optional, and --status.
[[nodiscard]] Result<ReportQuery> reportQuery(const CommandArguments& arguments);

} // namespace pd
