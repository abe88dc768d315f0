// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/cachequery.h"
#include "cache/customerrepository.h"
#include "cache/foldedtext.h"
#include "cache/organizationwriter.h"
#include "cache/packed.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

#include <algorithm>
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
        std::vector<Renaming> renamings;
        for (const OrganizationWriter::Change& change : writer.write(organizations)) {
            m_cache.countChange();
            if (hasCustomers)
                collectRenamings(renamings, *change.organization, change.wasKnown);
        }
        rename(std::move(renamings));
        return {};
    });
}

void CustomerRepository::collectRenamings(std::vector<Renaming>& renamings, const Organization& organization, bool wasKnown)
{
    CacheQuery named(
        m_cache, "SELECT row, external_id FROM customers WHERE org_id=? AND name<>?", organization.id.toString(), organization.name);
    while (named.next())
        renamings.push_back({named.integer(0), named.text(1), organization.name, wasKnown});
}

/// In the order of rows: the trigram index writes everything out that it has gathered whenever an earlier row comes.
void CustomerRepository::rename(std::vector<Renaming> renamings)
{
    std::sort(renamings.begin(), renamings.end(), [](const Renaming& a, const Renaming& b) { return a.row < b.row; });
    for (const Renaming& renaming : renamings) {
        CacheQuery(m_cache, "UPDATE customers SET name=?, name_key=?, version=?, updated_at=iif(?, ?, updated_at) WHERE row=?",
            renaming.name, m_cache.nameOrder().keyOf(renaming.name.isEmpty() ? renaming.externalId : renaming.name), m_cache.version(),
            int(renaming.wasKnown), QDateTime::currentMSecsSinceEpoch(), renaming.row)
            .run();
        unindexText(renaming.row);
        const QString text = searchText(renaming.name, renaming.externalId);
        CacheQuery(m_cache, "UPDATE customer_texts SET text=? WHERE row=?", text, renaming.row).run();
        CacheQuery(m_cache, "INSERT INTO customer_text(rowid, text) VALUES(?, ?)", renaming.row, text).run();
    }
}

Status CustomerRepository::setAskedName(const CustomerId& id, const QString& name)
{
    return m_cache.transact([&]() -> Status {
        const qint64 row = keyOf(id);
        CacheQuery(
            m_cache, "INSERT INTO customer_facts(row, asked_name) VALUES(?1, ?2) ON CONFLICT(row) DO UPDATE SET asked_name=?2", row, name)
            .run();
        std::vector<Renaming> renamings;
        {
            CacheQuery nameless(m_cache, "SELECT external_id FROM customers WHERE row=? AND name=''", row);
            if (nameless.next() && !name.isEmpty())
                renamings.push_back({row, nameless.text(0), name, false});
        }
        if (!renamings.empty())
            m_cache.countChange();
        rename(std::move(renamings));
        return {};
    });
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
