// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/customerlisting.h"

#include "cache/customersearch.h"
#include "cache/foldedtext.h"
#include "cache/packed.h"
#include "items/phonesearch.h"
#include "items/statuscounts.h"
#include "store/database.h"

#include <algorithm>
#include <limits>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

/// Each but that of the customer ID has an index of that order, so sorting is a walk.
const char* orderSql(int column)
{
    switch (column) {
    case CustomersModel::ExternalIdColumn: return "SELECT row FROM customers ORDER BY external_id COLLATE NOCASE, row";
    case CustomersModel::StatusColumn: return "SELECT row FROM customers ORDER BY status, name_key, row";
    case CustomersModel::PackagesColumn: return "SELECT row FROM customers ORDER BY packages, row";
    case CustomersModel::UsersColumn: return "SELECT row FROM customers ORDER BY users, row";
    case CustomersModel::CountryColumn: return "SELECT row FROM customers ORDER BY country, name_key, row";
    case CustomersModel::UpdatedColumn: return "SELECT row FROM customers ORDER BY updated_at, row";
    case CustomersModel::OrgIdColumn: return "SELECT row FROM customers ORDER BY org_id, row";
    case CustomersModel::CustomerIdColumn: return "SELECT row FROM customers ORDER BY id";
    default: return "SELECT row FROM customers ORDER BY name_key, row";
    }
}

qint64 single(SQLite::Database& reader, const char* sql) { return reader.execAndGet(sql).getInt64(); }

void mark(std::vector<bool>& set, qint64 row)
{
    if (row >= 0 && size_t(row) < set.size())
        set[size_t(row)] = true;
}

std::vector<bool> withStatus(SQLite::Database& reader, const QStringList& statuses, qint32 last)
{
    std::vector<bool> set(size_t(last) + 1);
    SQLite::Statement query(reader, "SELECT row FROM customers WHERE status=?");
    for (const QString& status : statuses) {
        store::bind(query, 1, status);
        while (query.executeStep())
            mark(set, query.getColumn(0).getInt64());
        query.reset();
    }
    return set;
}

} // namespace

void CustomerLister::forgetWhenWritten(SQLite::Database& reader, int connection)
{
    const qint64 dataVersion = single(reader, "PRAGMA data_version");
    if (dataVersion == m_dataVersion && connection == m_connection)
        return;
    m_connection = connection;
    m_dataVersion = dataVersion;
    m_orders.clear();
    m_version = single(reader, "SELECT ifnull(max(version), 0) FROM customers");
    m_statusCounts = readStatusCounts(reader, "SELECT status, count(*) FROM customers GROUP BY status");
}

const QList<qint32>& CustomerLister::orderOf(SQLite::Database& reader, int column)
{
    const auto known = m_orders.constFind(column);
    if (known != m_orders.cend())
        return *known;
    QList<qint32> rows;
    SQLite::Statement query(reader, orderSql(column));
    while (query.executeStep())
        rows << query.getColumn(0).getInt();
    return *m_orders.insert(column, rows);
}

std::vector<bool> CustomerLister::matching(SQLite::Database& reader, const QString& text, qint32 last)
{
    std::vector<bool> set(size_t(last) + 1);
    for (const qint64 row : customersMatching(reader, text))
        mark(set, row);
    m_users.update(reader);
    for (const UserTextIndex::Hit& hit : m_users.find(foldedText(text), std::numeric_limits<qsizetype>::max()))
        mark(set, hit.customer);
    SQLite::Statement ofOrganization(reader, "SELECT row FROM customers WHERE org_id=?");
    for (const PhoneHit& hit : phonesMatching(reader, text, std::numeric_limits<int>::max())) {
        store::bind(ofOrganization, 1, hit.orgId);
        while (ofOrganization.executeStep())
            mark(set, ofOrganization.getColumn(0).getInt64());
        ofOrganization.reset();
    }
    return set;
}

void CustomerLister::report(SQLite::Database& reader, const CustomerListingRequest& request, CustomerListing& result)
{
    result.version = m_version;
    result.connection = request.connection;
    result.statusCounts = m_statusCounts;
    const bool sameFile = request.connection == request.knownConnection;
    SQLite::Statement changed(reader, "SELECT row FROM customers WHERE version>?");
    changed.bind(1, int64_t(sameFile ? request.sinceVersion : 0));
    while (changed.executeStep())
        result.changed << changed.getColumn(0).getInt();
    SQLite::Statement keys(reader, "SELECT row, id FROM customer_keys WHERE row>? ORDER BY row");
    keys.bind(1, sameFile ? request.sinceKey : 0);
    while (keys.executeStep())
        result.keys.emplace_back(qHash(packed::customerIdOf(keys.getColumn(1)), 0), keys.getColumn(0).getInt());
    std::sort(result.keys.begin(), result.keys.end());
}

CustomerListing CustomerLister::list(SQLite::Database& reader, const CustomerListingRequest& request)
{
    SQLite::Transaction snapshot(reader);
    single(reader, "SELECT count(*) FROM sync_state"); // the snapshot begins with the first read
    forgetWhenWritten(reader, request.connection);
    CustomerListing result;
    const auto last = qint32(single(reader, "SELECT ifnull(max(row), 0) FROM customer_keys"));

    const QString text = request.filter.text.trimmed();
    const bool byText = !text.isEmpty();
    const bool byStatus = !request.filter.statuses.isEmpty();
    const auto matches = byText ? matching(reader, text, last) : std::vector<bool>();
    const auto statuses = byStatus ? withStatus(reader, request.filter.statuses, last) : std::vector<bool>();
    const QList<qint32>& order = orderOf(reader, request.column);
    result.rows.reserve(order.size());
    for (const qint32 row : order) {
        if ((!byText || matches[size_t(row)]) && (!byStatus || statuses[size_t(row)]))
            result.rows << row;
    }
    if (request.order == Qt::DescendingOrder)
        std::reverse(result.rows.begin(), result.rows.end());
    report(reader, request, result);
    return result;
}

} // namespace pd
