// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/customertable.h"

#include "cache/packed.h"
#include "cache/records.h"
#include "items/customerlisting.h"
#include "store/database.h"

#include <QFile>

#include <string>

namespace pd {

namespace {

constexpr qsizetype rowsAtOnce = 500;

/// Runs `read(SQLite::Database&)` inside one look at the cache.
template<typename Read>
auto withSnapshot(const QString& cacheFile, Read read) -> std::invoke_result_t<Read, SQLite::Database&>
{
    if (!QFile::exists(cacheFile))
        return failed(Error::Kind::NotFound, cacheFile);
    auto reader = store::openReader(cacheFile);
    if (!reader)
        return failed(reader.error());
    return store::guarded([&] {
        SQLite::Transaction snapshot(**reader);
        return read(**reader);
    });
}

QList<qint32> rowsOf(SQLite::Database& reader, const CustomerTableRequest& request)
{
    if (!request.rows.isEmpty())
        return request.rows;
    CustomerListingRequest listing;
    listing.filter = request.filter;
    listing.column = request.column;
    listing.order = request.order;
    return CustomerLister().listWithin(reader, listing).rows;
}

} // namespace

Status visitCustomers(const QString& cacheFile, const CustomerTableRequest& request, const std::function<void(qsizetype total)>& begin,
    const std::function<bool(const CustomerRow& row)>& use)
{
    return withSnapshot(cacheFile, [&](SQLite::Database& reader) -> Status {
        const QList<qint32> rows = rowsOf(reader, request);
        begin(rows.size());
        for (qsizetype from = 0; from < rows.size(); from += rowsAtOnce) {
            for (const CustomerRow& row : readCustomerRows(reader, rows.mid(from, rowsAtOnce))) {
                if (!use(row))
                    return failed(Error::Kind::Cancelled);
            }
        }
        return {};
    });
}

Result<QList<CustomerRow>> readCustomerTable(const QString& cacheFile, const CustomerFilter& filter)
{
    QList<CustomerRow> rows;
    CustomerTableRequest request;
    request.filter = filter;
    const Status read = visitCustomers(
        cacheFile, request, [&rows](qsizetype total) { rows.reserve(total); },
        [&rows](const CustomerRow& row) {
            rows << row;
            return true;
        });
    if (!read)
        return failed(read.error());
    return rows;
}

Result<OrgId> readProviderOf(const QString& cacheFile, const CustomerId& id)
{
    return withSnapshot(cacheFile, [&id](SQLite::Database& reader) -> Result<OrgId> {
        SQLite::Statement query(reader, "SELECT provider FROM customer_facts WHERE row=(SELECT row FROM customer_keys WHERE id=?)");
        packed::bindCustomerId(query, 1, id.toString());
        return query.executeStep() ? OrgId(store::text(query.getColumn(0))) : OrgId();
    });
}

Result<QList<SeenCustomer>> readSeenCustomers(const QString& cacheFile, const QList<qint32>& rows)
{
    return withSnapshot(cacheFile, [&rows](SQLite::Database& reader) -> Result<QList<SeenCustomer>> {
        QList<SeenCustomer> customers;
        customers.reserve(rows.size());
        const std::string sql = std::string("SELECT ") + records::customerColumns
            + ", c.name, ifnull(f.provider, '') FROM customers c JOIN customer_texts t USING(row) "
              "LEFT JOIN customer_facts f USING(row) WHERE c.row=?";
        SQLite::Statement query(reader, sql);
        constexpr int afterRecord = 6; // columns of records::customerColumns
        for (const qint32 row : rows) {
            query.bind(1, row);
            if (query.executeStep()) {
                SeenCustomer seen{records::customerOf(query), store::text(query.getColumn(afterRecord))};
                seen.customer.provider = OrgId(store::text(query.getColumn(afterRecord + 1)));
                customers << seen;
            }
            query.reset();
        }
        return customers;
    });
}

} // namespace pd
