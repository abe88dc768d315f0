// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/userlisting.h"

#include "cache/foldedtext.h"
#include "cache/packed.h"
#include "cache/records.h"
#include "items/phonesearch.h"
#include "items/statuscounts.h"
#include "store/database.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <functional>
#include <limits>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

const char* userOrderSql(UserListingRequest::Order order)
{
    switch (order) {
    case UserListingRequest::ByCustomer:
        return "SELECT s.row FROM subscribers s LEFT JOIN customers c ON c.row=s.customer ORDER BY c.name_key, s.customer, s.email";
    case UserListingRequest::ByPackage: return "SELECT row FROM subscribers ORDER BY packages, row";
    case UserListingRequest::ByStatus: return "SELECT row FROM subscribers ORDER BY status, row";
    case UserListingRequest::ByChange: return "SELECT row FROM subscribers ORDER BY last_change, row";
    case UserListingRequest::ByEmail: break;
    }
    return "SELECT row FROM subscribers ORDER BY email, row";
}

void markUser(std::vector<bool>& set, qint64 row)
{
    if (row >= 0 && size_t(row) < set.size())
        set[size_t(row)] = true;
}

/// Marks the rows that a query gives.
void markAll(std::vector<bool>& set, SQLite::Statement& query)
{
    while (query.executeStep())
        markUser(set, query.getColumn(0).getInt64());
    query.reset();
}

ListedUser userRowOf(SQLite::Statement& query, qint32 row)
{
    ListedUser user;
    user.row = row;
    user.id = packed::idOf(query.getColumn(0), u"SUBSCRIBER"_s);
    user.email = store::text(query.getColumn(1));
    user.package = records::split(store::text(query.getColumn(2))).value(0);
    user.status = store::text(query.getColumn(3));
    const QString changed = packed::timeOf(query.getColumn(4));
    user.changedAt = QDateTime::fromMSecsSinceEpoch(packed::milliseconds(changed), Qt::UTC);
    user.customerId = packed::customerIdOf(query.getColumn(5));
    user.customerName = store::text(query.getColumn(6));
    user.name = store::text(query.getColumn(7));
    user.phoneNumber = records::split(store::text(query.getColumn(8))).value(0);
    user.extension = store::text(query.getColumn(9));
    return user;
}

} // namespace

void UserLister::forgetWhenWritten(SQLite::Database& reader, int connection)
{
    const qint64 dataVersion = reader.execAndGet("PRAGMA data_version").getInt64();
    if (dataVersion == m_dataVersion && connection == m_connection)
        return;
    m_connection = connection;
    m_dataVersion = dataVersion;
    m_orders.clear();
    m_statusCounts = readStatusCounts(reader, "SELECT status, count(*) FROM subscribers GROUP BY status");
}

const QList<qint32>& UserLister::orderOf(SQLite::Database& reader, UserListingRequest::Order order)
{
    const auto known = m_orders.constFind(order);
    if (known != m_orders.cend())
        return *known;
    QList<qint32> rows;
    rows.reserve(m_statusCounts.value(QString()));
    SQLite::Statement query(reader, userOrderSql(order));
    while (query.executeStep())
        rows << query.getColumn(0).getInt();
    return *m_orders.insert(order, rows);
}

std::vector<bool> UserLister::matching(SQLite::Database& reader, const QString& text, qint32 last)
{
    std::vector<bool> set(size_t(last) + 1);
    m_index.update(reader);
    for (const UserTextIndex::Hit& hit : m_index.find(foldedText(text), std::numeric_limits<qsizetype>::max()))
        markUser(set, hit.user);
    SQLite::Statement ofPerson(
        reader, "SELECT s.row FROM customers c JOIN subscribers s ON s.customer=c.row WHERE c.org_id=? AND s.email=? COLLATE NOCASE");
    for (const PhoneHit& hit : phonesMatching(reader, text, std::numeric_limits<int>::max())) {
        store::bind(ofPerson, 1, hit.orgId);
        store::bind(ofPerson, 2, hit.email);
        markAll(set, ofPerson);
    }
    SQLite::Statement named(reader, "SELECT org_id, email FROM people WHERE instr(lower(display_name), lower(?))>0");
    store::bind(named, 1, text);
    while (named.executeStep()) {
        store::bind(ofPerson, 1, store::text(named.getColumn(0)));
        store::bind(ofPerson, 2, store::text(named.getColumn(1)));
        markAll(set, ofPerson);
    }
    return set;
}

UserListing UserLister::list(SQLite::Database& reader, const UserListingRequest& request, int connection)
{
    SQLite::Transaction snapshot(reader);
    const auto last = qint32(reader.execAndGet("SELECT ifnull(max(row), 0) FROM subscribers").getInt64());
    forgetWhenWritten(reader, connection);
    const UserFilter& filter = request.filter;
    QList<std::vector<bool>> sets;
    if (!filter.text.trimmed().isEmpty())
        sets << matching(reader, filter.text.trimmed(), last);
    const auto select = [&](const char* sql, const std::function<void(SQLite::Statement&)>& bind) {
        sets << std::vector<bool>(size_t(last) + 1);
        SQLite::Statement query(reader, sql);
        bind(query);
        markAll(sets.last(), query);
    };
    const auto text = [](const QString& value) { return [value](SQLite::Statement& query) { store::bind(query, 1, value); }; };
    if (!filter.status.isEmpty())
        select("SELECT row FROM subscribers WHERE status=?", text(filter.status));
    if (!filter.package.isEmpty())
        select("SELECT row FROM subscribers WHERE packages=?", text(filter.package));
    if (!filter.customer.isEmpty()) {
        select("SELECT s.row FROM subscribers s JOIN customer_keys k ON k.row=s.customer WHERE k.id=?",
            [&](SQLite::Statement& query) { packed::bindCustomerId(query, 1, filter.customer.toString()); });
    }
    UserListing listing;
    listing.statusCounts = m_statusCounts;
    for (const qint32 row : orderOf(reader, request.order)) {
        if (std::all_of(sets.cbegin(), sets.cend(), [&](const std::vector<bool>& set) { return set[size_t(row)]; }))
            listing.rows << row;
    }
    if (request.descending)
        std::reverse(listing.rows.begin(), listing.rows.end());
    return listing;
}

QList<ListedUser> readUserRows(SQLite::Database& reader, const QList<qint32>& rows)
{
    QList<ListedUser> users;
    users.reserve(rows.size());
    SQLite::Statement query(reader,
        "SELECT s.id, s.email, s.packages, s.status, s.last_change, k.id, iif(ifnull(c.name, '')='', s.external_customer_id, c.name), "
        "ifnull(p.display_name, ''), ifnull(p.phones, ''), ifnull(p.extension, '') FROM subscribers s "
        "JOIN customer_keys k ON k.row=s.customer LEFT JOIN customers c ON c.row=s.customer "
        "LEFT JOIN people p ON p.org_id=c.org_id AND p.email=s.email AND c.org_id<>'' WHERE s.row=?");
    for (const qint32 row : rows) {
        query.bind(1, row);
        if (query.executeStep())
            users << userRowOf(query, row);
        query.reset();
    }
    return users;
}

} // namespace pd
