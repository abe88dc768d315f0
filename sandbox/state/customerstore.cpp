// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/state/customerstore.h"

#include "sandbox/state/assignmenthistory.h"

#include "store/database.h"

namespace pd::sandbox {

using namespace Qt::StringLiterals;

#define PD_CUSTOMER_COLUMNS                                                                                                                \
    "c.id, c.external_id, c.org, c.provider, c.attach_org, c.name, c.email, c.address, c.calling, c.status, c.packages, c.errors, "        \
    "c.started, c.ends, c.created, c.billing_start"

QStringList CustomerRow::packageNames() const
{
    QStringList names;
    for (const QJsonValue& package : packages)
        names << package["name"_L1].toString();
    return names;
}

bool CustomerRow::takesUsers() const { return org && status != "deleting"_L1 && status != "error"_L1; }

const char* CustomerStore::columns() { return PD_CUSTOMER_COLUMNS; }

CustomerRow CustomerStore::read(SQLite::Statement& s)
{
    CustomerRow c;
    c.id = s.getColumn(0).getInt64();
    c.externalId = store::text(s.getColumn(1));
    c.org = optionalOf(s.getColumn(2));
    c.provider = s.getColumn(3).getInt64();
    c.attachOrg = optionalOf(s.getColumn(4));
    c.name = store::text(s.getColumn(5));
    c.email = store::text(s.getColumn(6));
    c.address = objectOf(s.getColumn(7));
    c.calling = objectOf(s.getColumn(8));
    c.status = store::text(s.getColumn(9));
    c.packages = arrayOf(s.getColumn(10));
    c.errors = arrayOf(s.getColumn(11));
    c.started = s.getColumn(12).getInt64();
    c.ends = optionalOf(s.getColumn(13));
    c.created = s.getColumn(14).getInt64();
    c.billingStart = store::text(s.getColumn(15));
    return c;
}

std::optional<CustomerRow> CustomerStore::first(SQLite::Statement& found)
{
    if (!found.executeStep())
        return std::nullopt;
    CustomerRow row = read(found);
    found.reset();
    return row;
}

std::optional<CustomerRow> CustomerStore::find(qint64 row)
{
    return first(m_state.query("SELECT " PD_CUSTOMER_COLUMNS " FROM customers c WHERE c.id = ? AND c.status <> 'gone'", row));
}

std::optional<CustomerRow> CustomerStore::findByOrg(qint64 org)
{
    return first(m_state.query("SELECT " PD_CUSTOMER_COLUMNS " FROM customers c WHERE c.org = ?", org));
}

std::optional<CustomerRow> CustomerStore::findByExternalId(const QString& externalId)
{
    return first(m_state.query("SELECT " PD_CUSTOMER_COLUMNS " FROM customers c WHERE c.external_id = ?", externalId));
}

QList<CustomerRow> CustomerStore::due(qint64 now)
{
    QList<CustomerRow> rows;
    SQLite::Statement& found = m_state.query(
        "SELECT " PD_CUSTOMER_COLUMNS " FROM customers c WHERE c.ends IS NOT NULL AND c.ends <= ? ORDER BY c.ends, c.id", now);
    while (found.executeStep())
        rows << read(found);
    return rows;
}

qint64 CustomerStore::insert(const CustomerRow& c)
{
    m_state.run("INSERT INTO customers(external_id, org, provider, attach_org, name, email, address, calling, status, packages, errors, "
                "started, ends, created, billing_start) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        c.externalId, c.org, c.provider, c.attachOrg, c.name, c.email, objectText(c.address), objectText(c.calling), c.status,
        arrayText(c.packages), arrayText(c.errors), c.started, c.ends, c.created, c.billingStart);
    m_state.touchCustomers();
    return m_state.lastRow();
}

void CustomerStore::save(const CustomerRow& c)
{
    m_state.run("UPDATE customers SET external_id = ?, org = ?, attach_org = ?, name = ?, address = ?, calling = ?, status = ?, "
                "packages = ?, errors = ?, started = ?, ends = ?, billing_start = ? WHERE id = ?",
        c.externalId, c.org, c.attachOrg, c.name, objectText(c.address), objectText(c.calling), c.status, arrayText(c.packages),
        arrayText(c.errors), c.started, c.ends, c.billingStart, c.id);
}

void CustomerStore::remove(const CustomerRow& c)
{
    if (c.org)
        AssignmentHistory(m_state).endAll(*c.org, m_state.now());
    m_state.run("UPDATE customers SET status = 'gone', external_id = NULL, org = NULL, ends = NULL, email = '' WHERE id = ?", c.id);
    m_state.touchCustomers();
    if (!c.org)
        return;
    m_state.run("UPDATE organizations SET owner = 'former' WHERE id = ?", *c.org);
    m_state.run("UPDATE people SET member = 0, listed = 0, pending = 0 WHERE org = ? AND member = 1", *c.org);
    m_state.touchPeople();
}

} // namespace pd::sandbox
