// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/customertable.h"

#include "items/customerlisting.h"
#include "store/database.h"

#include <QFile>
#include <QHash>

namespace pd {

Result<QList<CustomerRow>> readCustomerTable(const QString& cacheFile, const CustomerFilter& filter)
{
    if (!QFile::exists(cacheFile))
        return failed(Error::Kind::NotFound, cacheFile);
    auto reader = store::openReader(cacheFile);
    if (!reader)
        return failed(reader.error());
    return store::guarded([&] {
        CustomerListingRequest request;
        request.filter = filter;
        const CustomerListing listing = CustomerLister().list(**reader, request);
        QHash<qint32, CustomerRow> known;
        known.reserve(listing.rows.size());
        for (const CustomerRow& row : readCustomerRows(**reader, listing.rows))
            known.insert(row.row, row);
        QList<CustomerRow> rows;
        rows.reserve(listing.rows.size());
        for (const qint32 row : listing.rows) {
            if (const auto it = known.constFind(row); it != known.cend())
                rows << *it;
        }
        return rows;
    });
}

} // namespace pd
