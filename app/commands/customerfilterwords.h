// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/commandarguments.h"
#include "items/customerfilter.h"

namespace pd {

/// The names of the options that filter customers; each takes a value.
[[nodiscard]] QStringList customerFilterOptions();

/// What --search, --status, --package … ask for. Several values of one option are separated by commas; "none" and "unknown" stand for
/// customers without a value and for those of whom it is not known. Kind::Input where a value cannot be meant.
[[nodiscard]] Result<CustomerFilter> customerFilterFrom(const CommandArguments& arguments);

} // namespace pd
