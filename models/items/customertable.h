// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "items/customerrow.h"
#include "items/customersmodel.h"

namespace pd {

/// Every customer that the filter lets through, by name, for commands and exports. Reads the cache on the calling thread: not for the
/// interface thread of a window. Kind::NotFound when there is no cache yet.
[[nodiscard]] Result<QList<CustomerRow>> readCustomerTable(const QString& cacheFile, const CustomerFilter& filter);

} // namespace pd
