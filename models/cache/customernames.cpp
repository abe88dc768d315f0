// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/cachequery.h"
#include "cache/customerrepository.h"
#include "cache/foldedtext.h"
#include "cache/organizationwriter.h"
#include "cache/packed.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

#include <limits>
#include <numeric>

namespace pd {

namespace {

/// Customers whose name is empty, by their organization; only those whose organization is not stored.
QHash<QString, qint64> nameless(CacheStore& cache, qsizetype mostOrganizations)
{
    QHash<QString, qint64> found;
    QSet<QString> stored;
    CacheQuery named(cache, "SELECT org_id FROM customers WHERE name='' AND org_id<>''");
    while (found.size() < mostOrganizations && named.next()) {
        const QString id = named.text(0);
        if (!found.contains(id) && !stored.contains(id)
            && CacheQuery(cache, "SELECT 1 FROM organizations WHERE org_id=?", packed::orgId(id)).next())
            stored << id;
        if (!stored.contains(id))
            ++found[id];
    }
    return found;
}

} // namespace

Status CustomerRepository::storeOrganizations(const QList<Organization>& organizations)
{
    return m_cache.transact([&]() -> Status {
        const bool hasCustomers = m_cache.database().execAndGet("SELECT EXISTS (SELECT 1 FROM customers)").getInt() != 0;
        if (organizations.size() > 1 && hasCustomers)
            m_cache.database().exec("CREATE INDEX IF NOT EXISTS customers_org ON customers(org_id)");
        OrganizationWriter writer(m_cache);
        for (const OrganizationWriter::Change& change : writer.write(organizations)) {
            m_cache.countChange();
            if (hasCustomers)
                rename(change.organization->id.toString(), change.organization->name, change.wasKnown);
        }
        return {};
    });
}

void CustomerRepository::rename(const QString& org, const QString& name, bool wasKnown)
{
    QList<std::pair<qint64, QString>> customers;
    {
        CacheQuery named(m_cache, "SELECT row, external_id FROM customers WHERE org_id=? AND name<>?", org, name);
        while (named.next())
            customers.emplaceBack(named.integer(0), named.text(1));
    }
    for (const auto& [row, externalId] : customers) {
        CacheQuery(m_cache, "UPDATE customers SET name=?, name_key=?, version=?, updated_at=iif(?, ?, updated_at) WHERE row=?", name,
            m_cache.nameOrder().keyOf(name.isEmpty() ? externalId : name), m_cache.version(), int(wasKnown),
            QDateTime::currentMSecsSinceEpoch(), row)
            .run();
        unindexText(row);
        const QString text = searchText(name, externalId);
        CacheQuery(m_cache, "UPDATE customer_texts SET text=? WHERE row=?", text, row).run();
        CacheQuery(m_cache, "INSERT INTO customer_text(rowid, text) VALUES(?, ?)", row, text).run();
    }
}

Result<qint64> CustomerRepository::withoutNameCount()
{
    return store::guarded([&] {
        const QHash<QString, qint64> found = nameless(m_cache, std::numeric_limits<qsizetype>::max());
        return std::accumulate(found.cbegin(), found.cend(), qint64(0));
    });
}

Result<QList<OrgId>> CustomerRepository::organizationsWithoutName(int limit)
{
    return store::guarded([&] {
        const QHash<QString, qint64> found = nameless(m_cache, limit);
        QList<OrgId> ids;
        for (auto it = found.keyBegin(); it != found.keyEnd(); ++it)
            ids << OrgId(*it);
        return ids;
    });
}

Result<QList<OrgId>> CustomerRepository::unknownOrganizations(const QList<Organization>& organizations)
{
    return store::guarded([&] {
        QList<OrgId> ids;
        for (const Organization& organization : organizations) {
            const QString id = organization.id.toString();
            CacheQuery find(m_cache,
                "SELECT 1 FROM organizations WHERE org_id=?1 UNION ALL SELECT 1 FROM customers WHERE org_id=?2 LIMIT 1", packed::orgId(id),
                id);
            if (!find.next())
                ids << organization.id;
        }
        return ids;
    });
}

Result<QString> CustomerRepository::organizationName(const OrgId& id)
{
    return store::guarded([&] {
        CacheQuery find(m_cache, "SELECT name FROM organizations WHERE org_id=?", packed::orgId(id.toString()));
        return find.next() ? find.text(0) : QString();
    });
}

} // namespace pd
