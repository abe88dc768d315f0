// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/customerrepository.h"

#include "cache/cachequery.h"
#include "cache/foldedtext.h"
#include "cache/packed.h"
#include "cache/records.h"
#include "domain/webexid.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <vector>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

qint64 nowMs() { return QDateTime::currentMSecsSinceEpoch(); }

int readyCount(const Customer& customer)
{
    return int(std::count_if(customer.packageStates.cbegin(), customer.packageStates.cend(),
        [](const PackageState& p) { return p.status == "provisioned"_L1; }));
}

} // namespace

std::optional<qint64> CustomerRepository::knownKeyOf(const CustomerId& id)
{
    CacheQuery find(m_cache, "SELECT row FROM customer_keys WHERE id=?", id.toString());
    return find.next() ? std::optional(find.integer(0)) : std::nullopt;
}

CustomerRepository::Key CustomerRepository::claimKey(const CustomerId& id)
{
    // While a first synchronisation fills the cache hardly any ID is known: then adding it is the look-up.
    if (m_cache.hasTextIndex()) {
        if (const auto known = knownKeyOf(id))
            return {*known, false};
    }
    const int added = CacheQuery(m_cache, "INSERT INTO customer_keys(id) VALUES(?) ON CONFLICT DO NOTHING", id.toString()).run();
    if (added > 0)
        return {m_cache.database().getLastInsertRowid(), true};
    return {knownKeyOf(id).value_or(0), false};
}

Status CustomerRepository::store(const QList<Customer>& customers)
{
    return m_cache.transact([&]() -> Status {
        for (const Customer& customer : customers)
            storeOne(customer);
        return {};
    });
}

Status CustomerRepository::storeSeen(const QList<Customer>& customers)
{
    return m_cache.transact([&]() -> Status {
        for (const Customer& customer : customers)
            CacheQuery(m_cache, "INSERT OR IGNORE INTO seen_customers(row) VALUES(?)", storeOne(customer)).run();
        return {};
    });
}

CustomerRepository::Context CustomerRepository::contextOf(const Key& key, const OrgId& org, bool isNew)
{
    Context context;
    context.updated = nowMs();
    CacheQuery organization(m_cache, "SELECT name, created FROM organizations WHERE org_id=?", org.toString());
    if (organization.next()) {
        context.name = organization.text(0);
        const qint64 created = packed::milliseconds(organization.text(1));
        if (isNew && created > 0)
            context.updated = qMin(context.updated, created);
    }
    if (isNew && !key.isFresh) { // a user named it before
        CacheQuery users(m_cache,
            "SELECT count(*), ifnull(max(last_change) FILTER (WHERE typeof(last_change)='integer'), 0) FROM subscribers WHERE customer=?",
            key.row);
        users.next();
        context.users = users.integer(0);
        if (users.integer(1) > 0)
            context.updated = qMin(nowMs(), users.integer(1));
    }
    return context;
}

qint64 CustomerRepository::storeOne(const Customer& customer)
{
    const Key key = claimKey(customer.id);
    const QByteArray body = records::bodyOf(customer);
    const qint64 digest = records::digestOf(customer, body);
    bool isNew = true;
    if (!key.isFresh) {
        CacheQuery stored(m_cache, "SELECT digest FROM customers WHERE row=?", key.row);
        if (stored.next()) {
            if (stored.integer(0) == digest)
                return key.row;
            isNew = false;
        }
    }
    const Context context = contextOf(key, customer.orgId, isNew);
    CacheQuery(m_cache,
        "INSERT INTO customers(row, id, org_id, external_id, status, name, name_key, country, packages, packages_ready, users, updated_at, "
        "version, digest) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14) ON CONFLICT(row) DO UPDATE SET org_id=?3, "
        "external_id=?4, status=?5, name=?6, name_key=?7, country=?8, packages=?9, packages_ready=?10, updated_at=?12, version=?13, digest=?14",
        key.row, customer.id.toString(), customer.orgId.toString(), customer.externalId, customer.status, context.name,
        m_cache.nameOrder().keyOf(context.name.isEmpty() ? customer.externalId : context.name), customer.address.country.toUpper(),
        records::joined(customer.packages), readyCount(customer), context.users, context.updated, m_cache.version(), digest)
        .run();
    CacheQuery(m_cache, "INSERT OR REPLACE INTO customer_bodies(row, body) VALUES(?, ?)", key.row, body).run();
    writeText(key.row, customer, context.name, isNew);
    m_cache.countChange();
    return key.row;
}

void CustomerRepository::unindexText(qint64 row)
{
    if (!m_cache.hasTextIndex())
        return;
    CacheQuery(
        m_cache, "INSERT INTO customer_text(customer_text, rowid, text) SELECT 'delete', row, text FROM customer_texts WHERE row=?", row)
        .run();
}

void CustomerRepository::writeText(qint64 row, const Customer& customer, const QString& name, bool isNew)
{
    if (!isNew)
        unindexText(row);
    const QString text = foldedText(name) + u'\n' + foldedText(customer.externalId);
    const QString uuids = bareUuid(customer.id.toString()) + u' ' + bareUuid(customer.orgId.toString());
    CacheQuery(m_cache, "INSERT OR REPLACE INTO customer_texts(row, text, uuids) VALUES(?, ?, ?)", row, text, uuids).run();
    if (m_cache.hasTextIndex())
        CacheQuery(m_cache, "INSERT INTO customer_text(rowid, text) VALUES(?, ?)", row, text).run();
}

Status CustomerRepository::storeOrganizations(const QList<Organization>& organizations)
{
    // In the order of their key: a table that is filled so grows at its end only.
    std::vector<const Organization*> sorted;
    sorted.reserve(size_t(organizations.size()));
    for (const Organization& organization : organizations)
        sorted.push_back(&organization);
    std::stable_sort(sorted.begin(), sorted.end(), [](auto* a, auto* b) { return a->id.toString() < b->id.toString(); });
    return m_cache.transact([&]() -> Status {
        if (organizations.size() > 1 && m_cache.database().execAndGet("SELECT EXISTS (SELECT 1 FROM customers)").getInt() != 0)
            m_cache.database().exec("CREATE INDEX IF NOT EXISTS customers_org ON customers(org_id)");
        for (const Organization* organization : sorted)
            storeOrganization(*organization);
        return {};
    });
}

void CustomerRepository::storeOrganization(const Organization& organization)
{
    const QString id = organization.id.toString();
    bool renamed = false;
    {
        CacheQuery known(m_cache, "SELECT name, created FROM organizations WHERE org_id=?", id);
        if (known.next()) {
            if (known.text(0) == organization.name && known.text(1) == organization.created)
                return;
            renamed = true;
        }
    }
    CacheQuery(
        m_cache, "INSERT OR REPLACE INTO organizations(org_id, name, created) VALUES(?, ?, ?)", id, organization.name, organization.created)
        .run();
    m_cache.countChange();
    QList<std::pair<qint64, Customer>> named;
    {
        CacheQuery customers(
            m_cache, "SELECT row, id, org_id, external_id FROM customers WHERE org_id=? AND name<>?", id, organization.name);
        while (customers.next()) {
            Customer customer;
            customer.id = CustomerId(customers.text(1));
            customer.orgId = OrgId(customers.text(2));
            customer.externalId = customers.text(3);
            named.emplaceBack(customers.integer(0), customer);
        }
    }
    for (const auto& [row, customer] : named) {
        const QByteArray key = m_cache.nameOrder().keyOf(organization.name.isEmpty() ? customer.externalId : organization.name);
        CacheQuery(m_cache, "UPDATE customers SET name=?, name_key=?, version=?, updated_at=iif(?, ?, updated_at) WHERE row=?",
            organization.name, key, m_cache.version(), int(renamed), nowMs(), row)
            .run();
        writeText(row, customer, organization.name, false);
    }
}

void CustomerRepository::touch(qint64 row)
{
    CacheQuery(m_cache, "UPDATE customers SET version=? WHERE row=?", m_cache.version(), row).run();
    m_cache.countChange();
}

Status CustomerRepository::setRestricted(const CustomerId& id, bool on)
{
    return m_cache.transact([&]() -> Status {
        const qint64 row = keyOf(id);
        CacheQuery(m_cache, "INSERT INTO customer_facts(row, restricted) VALUES(?1, ?2) ON CONFLICT(row) DO UPDATE SET restricted=?2", row,
            int(on))
            .run();
        touch(row);
        return {};
    });
}

Status CustomerRepository::setTemplate(
    const CustomerId& id, const QString& templateName, const QString& administratorEmail, const QMap<QString, int>& limits)
{
    QJsonObject object;
    for (const auto& [package, limit] : limits.asKeyValueRange())
        object.insert(package, limit);
    const QString json = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    return m_cache.transact([&]() -> Status {
        const qint64 row = keyOf(id);
        CacheQuery(m_cache,
            "INSERT INTO customer_facts(row, template, administrator, limits) VALUES(?1, ?2, ?3, ?4) "
            "ON CONFLICT(row) DO UPDATE SET template=?2, administrator=?3, limits=?4",
            row, templateName, administratorEmail, json)
            .run();
        touch(row);
        return {};
    });
}

Status CustomerRepository::setDetailsLoaded(const CustomerId& id, const QDateTime& whenUtc)
{
    return m_cache.transact([&]() -> Status {
        CacheQuery(m_cache, "INSERT INTO customer_facts(row, details_at) VALUES(?1, ?2) ON CONFLICT(row) DO UPDATE SET details_at=?2",
            keyOf(id), whenUtc.toMSecsSinceEpoch())
            .run();
        return {};
    });
}

} // namespace pd
