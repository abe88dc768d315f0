// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/customerfactrepository.h"

#include "cache/cachequery.h"
#include "cache/packed.h"
#include "cache/records.h"

#include <QSet>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

QList<qint64> customerRowsOf(CacheStore& cache, const OrgId& org)
{
    QList<qint64> rows;
    CacheQuery query(cache, "SELECT row FROM customers WHERE org_id=?", org.toString());
    while (query.next())
        rows << query.integer(0);
    return rows;
}

} // namespace

void CustomerFactRepository::touch(qint64 row)
{
    CacheQuery(m_cache, "UPDATE customers SET version=? WHERE row=?", m_cache.version(), row).run();
    m_cache.countChange();
}

void CustomerFactRepository::setTags(qint64 row, const QStringList& tags)
{
    const int changed = CacheQuery(m_cache,
        "INSERT INTO customer_facts(row, tags) VALUES(?1, ?2) ON CONFLICT(row) DO UPDATE SET tags=?2 WHERE tags IS NOT ?2", row,
        records::joined(tags))
                            .run();
    if (changed > 0)
        touch(row);
}

void CustomerFactRepository::dropTags(qint64 row)
{
    if (CacheQuery(m_cache, "UPDATE customer_facts SET tags=NULL WHERE row=?", row).run() > 0)
        touch(row);
}

Status CustomerFactRepository::storeTags(const OrgId& org, const QStringList& tags)
{
    return m_cache.transact([&]() -> Status {
        for (const qint64 row : customerRowsOf(m_cache, org))
            setTags(row, tags);
        return {};
    });
}

Status CustomerFactRepository::storeAllTags(const QHash<OrgId, QStringList>& tags, bool complete, const QDateTime& readAtUtc)
{
    return m_cache.transact([&]() -> Status {
        QSet<qint64> named;
        for (auto it = tags.cbegin(); it != tags.cend(); ++it) {
            for (const qint64 row : customerRowsOf(m_cache, it.key())) {
                named.insert(row);
                setTags(row, it.value());
            }
        }
        QList<qint64> before;
        CacheQuery known(m_cache, "SELECT row FROM customer_facts WHERE tags IS NOT NULL");
        while (known.next())
            before << known.integer(0);
        for (const qint64 row : std::as_const(before)) {
            if (complete && !named.contains(row))
                dropTags(row);
        }
        CacheQuery(m_cache, "INSERT OR REPLACE INTO sync_state(key, value) VALUES('tags-complete', ?)", complete ? u"1"_s : u"0"_s).run();
        CacheQuery(m_cache, "INSERT OR REPLACE INTO sync_state(key, value) VALUES('tags-read', ?)", readAtUtc.toString(Qt::ISODateWithMs))
            .run();
        return {};
    });
}

Result<QDateTime> CustomerFactRepository::tagsReadAt()
{
    return store::guarded([&] {
        CacheQuery found(m_cache, "SELECT value FROM sync_state WHERE key='tags-read'");
        return found.next() ? QDateTime::fromString(found.text(0), Qt::ISODateWithMs) : QDateTime();
    });
}

std::optional<qint64> CustomerFactRepository::rowOf(const QString& externalId)
{
    CacheQuery find(m_cache,
        "SELECT row FROM customers WHERE external_id=?1 COLLATE NOCASE AND external_id=?1 COLLATE BINARY "
        "AND row NOT IN (SELECT row FROM customer_facts WHERE provider<>'') LIMIT 1",
        externalId);
    return find.next() ? std::optional(find.integer(0)) : std::nullopt;
}

Status CustomerFactRepository::storeRecorded(const QHash<QString, QString>& templates, const QHash<QString, bool>& restricted)
{
    return m_cache.transact([&]() -> Status {
        for (auto it = templates.cbegin(); it != templates.cend(); ++it) {
            const auto row = rowOf(it.key());
            if (row
                && CacheQuery(m_cache,
                       "INSERT INTO customer_facts(row, template) VALUES(?1, ?2) ON CONFLICT(row) DO UPDATE SET template=?2 WHERE template=''",
                       *row, it.value())
                        .run()
                    > 0)
                touch(*row);
        }
        for (auto it = restricted.cbegin(); it != restricted.cend(); ++it) {
            const auto row = rowOf(it.key());
            if (row
                && CacheQuery(m_cache,
                       "INSERT INTO customer_facts(row, restricted) VALUES(?1, ?2) ON CONFLICT(row) DO UPDATE SET restricted=?2 "
                       "WHERE restricted IS NULL",
                       *row, int(it.value()))
                        .run()
                    > 0)
                touch(*row);
        }
        return {};
    });
}

Status CustomerFactRepository::setProvider(const CustomerId& id, const OrgId& provider)
{
    return m_cache.transact([&]() -> Status {
        const QVariant key = packed::customerId(id.toString());
        CacheQuery(m_cache, "INSERT INTO customer_keys(id) VALUES(?) ON CONFLICT DO NOTHING", key).run();
        CacheQuery find(m_cache, "SELECT row FROM customer_keys WHERE id=?", key);
        if (!find.next())
            return {};
        const qint64 row = find.integer(0);
        const int changed = CacheQuery(m_cache,
            "INSERT INTO customer_facts(row, provider) VALUES(?1, ?2) ON CONFLICT(row) DO UPDATE SET provider=?2 WHERE provider<>?2", row,
            provider.toString())
                                .run();
        if (changed > 0)
            touch(row);
        return {};
    });
}

Result<OrgId> CustomerFactRepository::providerOf(const CustomerId& id)
{
    return store::guarded([&] {
        CacheQuery found(m_cache, "SELECT provider FROM customer_facts WHERE row=(SELECT row FROM customer_keys WHERE id=?)",
            packed::customerId(id.toString()));
        return found.next() ? OrgId(found.text(0)) : OrgId();
    });
}

} // namespace pd
