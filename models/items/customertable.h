// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/customerchange.h"
#include "items/customerrow.h"
#include "items/customersmodel.h"

#include <functional>

namespace pd {

/// Which customers, and in which order.
struct CustomerTableRequest {
    CustomerFilter filter = {};
    int column = CustomersModel::NameColumn; ///< sorted by
    Qt::SortOrder order = Qt::AscendingOrder;
    QList<qint32> rows = {}; ///< of the cache: only these, in this order; empty: what the filter lets through
};

/// Every customer that the filter lets through, by name, for commands. Reads the cache on the calling thread: not for the interface thread of a
/// window. Kind::NotFound when there is no cache yet.
[[nodiscard]] Result<QList<CustomerRow>> readCustomerTable(const QString& cacheFile, const CustomerFilter& filter);

/// Hands over one customer after the other, as the cache is at one moment, without having all of them in memory. `begin` is told how many there are;
/// false from `use` ends it with Kind::Cancelled. On the calling thread, as above.
[[nodiscard]] Status visitCustomers(const QString& cacheFile, const CustomerTableRequest& request,
    const std::function<void(qsizetype total)>& begin, const std::function<bool(const CustomerRow& row)>& use);

/// The indirect provider whose customer it is; empty: our own, or not known here. On the calling thread, as above.
[[nodiscard]] Result<OrgId> readProviderOf(const QString& cacheFile, const CustomerId& id);

/// These rows of the cache as change forms take them, in their order; those that are gone are left out. On the calling thread, as above.
[[nodiscard]] Result<QList<SeenCustomer>> readSeenCustomers(const QString& cacheFile, const QList<qint32>& rows);

} // namespace pd
