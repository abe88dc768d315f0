// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/customerlisting.h"

#include "cache/packed.h"
#include "items/customerconditions.h"
#include "items/statuscounts.h"
#include "store/database.h"

#include <algorithm>
#include <utility>

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

bool isFactColumn(int column) { return column >= CustomersModel::TagsColumn && column < CustomersModel::ColumnCount; }

qint64 single(SQLite::Database& reader, const char* sql) { return reader.execAndGet(sql).getInt64(); }

} // namespace

void CustomerLister::forgetWhenWritten(SQLite::Database& reader, int connection)
{
    const qint64 dataVersion = single(reader, "PRAGMA data_version");
    if (dataVersion == m_dataVersion && connection == m_connection)
        return;
    m_connection = connection;
    m_dataVersion = dataVersion;
    m_orders.clear();
    m_factsRead = m_recordsRead = false;
    m_version = single(reader, "SELECT ifnull(max(version), 0) FROM customers");
    m_last = qint32(single(reader, "SELECT ifnull(max(row), 0) FROM customer_keys"));
    m_statusCounts = readStatusCounts(reader, "SELECT status, count(*) FROM customers GROUP BY status");
    m_tagsComplete = areTagsComplete(reader);
    readProviders(reader);
}

void CustomerLister::readProviders(SQLite::Database& reader)
{
    m_ofProviders.clear();
    SQLite::Statement query(reader, "SELECT row, provider FROM customer_facts WHERE provider<>''");
    while (query.executeStep())
        m_ofProviders[store::text(query.getColumn(1))] << query.getColumn(0).getInt();
}

const CustomerFactTable& CustomerLister::facts(SQLite::Database& reader)
{
    if (!m_factsRead)
        m_table.readFacts(reader, m_last);
    m_factsRead = true; // not when it was interrupted
    return m_table;
}

const CustomerFactTable& CustomerLister::records(SQLite::Database& reader)
{
    if (!m_recordsRead)
        m_table.readRecords(reader, m_last);
    m_recordsRead = true;
    return m_table;
}

QList<qint32> CustomerLister::orderOfFacts(SQLite::Database& reader, int column)
{
    QList<qint32> rows = orderOf(reader, CustomersModel::NameColumn);
    if (column == CustomersModel::ProviderColumn) {
        QHash<qint32, QString> names;
        for (auto it = m_ofProviders.cbegin(); it != m_ofProviders.cend(); ++it) {
            for (const qint32 row : it.value())
                names.insert(row, it.key());
        }
        if (!names.isEmpty())
            std::stable_sort(rows.begin(), rows.end(), [&names](qint32 a, qint32 b) { return names.value(a) < names.value(b); });
        return rows;
    }
    const CustomerFacet facet = column == CustomersModel::TagsColumn ? CustomerFacet::Tag
        : column == CustomersModel::TemplateColumn                   ? CustomerFacet::Template
                                                                     : CustomerFacet::Restricted;
    const std::vector<qint32> ranks = facts(reader).ranks(facet);
    std::stable_sort(rows.begin(), rows.end(), [&ranks](qint32 a, qint32 b) { return ranks[size_t(a)] < ranks[size_t(b)]; });
    return rows;
}

const QList<qint32>& CustomerLister::orderOf(SQLite::Database& reader, int column)
{
    const auto known = m_orders.constFind(column);
    if (known != m_orders.cend())
        return *known;
    if (isFactColumn(column))
        return *m_orders.insert(column, orderOfFacts(reader, column));
    QList<qint32> rows;
    SQLite::Statement query(reader, orderSql(column));
    while (query.executeStep())
        rows << query.getColumn(0).getInt();
    return *m_orders.insert(column, rows);
}

std::vector<bool> CustomerLister::passing(SQLite::Database& reader, const CustomerFilter& filter)
{
    CustomerConditions conditions(reader, m_last);
    conditions.text(filter.text.trimmed(), m_users);
    conditions.statuses(filter.statuses);
    conditions.providers(filter.providers, m_ofProviders);
    std::vector<bool> set = conditions.take();
    if (CustomerFactTable::needsFacts(filter))
        static_cast<void>(facts(reader));
    if (CustomerFactTable::needsRecords(filter))
        static_cast<void>(records(reader));
    m_table.keepMatching(set, filter);
    return set;
}

QMap<QString, int> CustomerLister::statusCounts(SQLite::Database& reader, const QStringList& providers) const
{
    if (m_ofProviders.isEmpty() && providers.isEmpty())
        return m_statusCounts;
    QMap<QString, int> theirs;
    SQLite::Statement query(reader, "SELECT status FROM customers WHERE row=?");
    for (auto it = m_ofProviders.cbegin(); it != m_ofProviders.cend(); ++it) {
        if (!providers.isEmpty() && !providers.contains(it.key()))
            continue;
        for (const qint32 row : it.value()) {
            query.bind(1, row);
            if (query.executeStep()) {
                ++theirs[store::text(query.getColumn(0))];
                ++theirs[QString()];
            }
            query.reset();
        }
    }
    if (!providers.isEmpty())
        return theirs;
    QMap<QString, int> own = m_statusCounts;
    for (auto it = theirs.cbegin(); it != theirs.cend(); ++it) {
        own[it.key()] -= it.value();
        if (own.value(it.key()) == 0 && !it.key().isEmpty())
            own.remove(it.key());
    }
    return own;
}

void CustomerLister::report(SQLite::Database& reader, const CustomerListingRequest& request, CustomerListing& result)
{
    result.version = m_version;
    result.tagsComplete = m_tagsComplete;
    result.connection = request.connection;
    result.statusCounts = statusCounts(reader, request.filter.providers);
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
    return listWithin(reader, request);
}

CustomerListing CustomerLister::listWithin(SQLite::Database& reader, const CustomerListingRequest& request)
{
    single(reader, "SELECT count(*) FROM sync_state"); // the snapshot begins with the first read
    forgetWhenWritten(reader, request.connection);
    CustomerListing result;
    const std::vector<bool> shown = passing(reader, request.filter);
    const QList<qint32>& order = orderOf(reader, request.column);
    result.rows.reserve(order.size());
    for (const qint32 row : order) {
        if (shown[size_t(row)])
            result.rows << row;
    }
    if (request.order == Qt::DescendingOrder)
        std::reverse(result.rows.begin(), result.rows.end());
    report(reader, request, result);
    return result;
}

CustomerFactTable::Counts CustomerLister::counts(
    SQLite::Database& reader, CustomerFacet facet, const CustomerFilter& filter, int connection)
{
    SQLite::Transaction snapshot(reader);
    single(reader, "SELECT count(*) FROM sync_state");
    forgetWhenWritten(reader, connection);
    CustomerFilter others = filter;
    clearPart(others, facet);
    if (facet == CustomerFacet::Provider) {
        CustomerFactTable::Counts found;
        for (auto it = m_ofProviders.cbegin(); it != m_ofProviders.cend(); ++it)
            found.values.insert(it.key(), int(it.value().size()));
        return found;
    }
    const std::vector<bool> wanted = passing(reader, others);
    std::vector<bool> set(wanted.size()); // without numbers that no customer has
    for (const qint32 row : orderOf(reader, CustomersModel::NameColumn))
        set[size_t(row)] = wanted[size_t(row)];
    if (facet == CustomerFacet::Tag || facet == CustomerFacet::Template || facet == CustomerFacet::Restricted)
        return facts(reader).counts(facet, set);
    if (facet == CustomerFacet::Status)
        return countStatuses(reader, set);
    CustomerFactTable::Counts found = records(reader).counts(facet, set);
    if (found.none > 0)
        found.values.insert(QString(), std::exchange(found.none, 0)); // a customer without a country
    return found;
}

} // namespace pd
