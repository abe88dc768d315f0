// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/cachequery.h"
#include "cache/customerrepository.h"
#include "cache/packed.h"
#include "cache/records.h"

namespace pd {

using namespace Qt::StringLiterals;

namespace {

using FoundCustomer = Result<std::optional<Customer>>;

} // namespace

Result<std::optional<Customer>> CustomerRepository::byExternalId(const QString& externalId)
{
    return store::guarded([&]() -> FoundCustomer {
        CacheQuery find(m_cache,
            "SELECT c.id, c.org_id, c.external_id, c.status, c.packages, t.body FROM customers c JOIN customer_texts t USING(row) "
            "WHERE external_id=?1 COLLATE NOCASE AND external_id=?1 COLLATE BINARY ORDER BY c.row LIMIT 1",
            externalId);
        return find.next() ? std::optional(records::customerOf(find.statement())) : std::nullopt;
    });
}

Result<std::optional<Customer>> CustomerRepository::byId(const CustomerId& id)
{
    return store::guarded([&]() -> FoundCustomer {
        CacheQuery find(m_cache,
            "SELECT c.id, c.org_id, c.external_id, c.status, c.packages, t.body FROM customers c JOIN customer_texts t USING(row) "
            "WHERE c.row=(SELECT row FROM customer_keys WHERE id=?)",
            packed::customerId(id.toString()));
        return find.next() ? std::optional(records::customerOf(find.statement())) : std::nullopt;
    });
}

Status CustomerRepository::remove(const CustomerId& id)
{
    return m_cache.transact([&]() -> Status {
        const auto row = knownKeyOf(id);
        if (!row)
            return {};
        unindexText(*row);
        CacheQuery(m_cache, "DELETE FROM customer_texts WHERE row=?", *row).run();
        CacheQuery(m_cache, "DELETE FROM seen_customers WHERE row=?", *row).run();
        const int removed = CacheQuery(m_cache, "DELETE FROM customers WHERE row=?", *row).run();
        CacheQuery(m_cache, "DELETE FROM customer_facts WHERE row=?", *row).run();
        const int users = CacheQuery(m_cache, "DELETE FROM subscribers WHERE customer=?", *row).run();
        if (users > 0)
            CacheQuery(m_cache, "INSERT OR REPLACE INTO sync_state(key, value) VALUES('subscribers-rewritten', ?)", m_cache.version())
                .run();
        if (removed > 0)
            m_cache.countChange();
        return {};
    });
}

Result<qint64> CustomerRepository::count()
{
    return store::guarded([&] {
        CacheQuery all(m_cache, "SELECT count(*) FROM customers");
        all.next();
        return all.integer(0);
    });
}

Result<QList<CustomerId>> CustomerRepository::busy(int limit)
{
    return store::guarded([&] {
        QList<CustomerId> ids;
        CacheQuery find(m_cache,
            "SELECT id FROM customers WHERE status NOT IN ('provisioned', 'provisioned_with_errors', 'error') "
            "AND row NOT IN (SELECT row FROM customer_facts WHERE provider<>'') ORDER BY updated_at LIMIT ?",
            limit);
        while (find.next())
            ids << CustomerId(find.text(0));
        return ids;
    });
}

} // namespace pd
