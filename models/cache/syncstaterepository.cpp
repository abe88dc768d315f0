// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/syncstaterepository.h"

#include "cache/cachequery.h"
#include "cache/packed.h"

#include <QMap>

namespace pd {

using namespace Qt::StringLiterals;

Result<SyncState> SyncStateRepository::load()
{
    return store::guarded([&] {
        QMap<QString, QString> values;
        CacheQuery all(m_cache, "SELECT key, value FROM sync_state");
        while (all.next())
            values.insert(all.text(0), all.text(1));
        SyncState state;
        state.fullUnfinished = values.value(u"full-unfinished"_s) == "1"_L1;
        state.customerOffset = values.value(u"customer-offset"_s).toInt();
        state.subscriberOffset = values.value(u"subscriber-offset"_s).toInt();
        state.finishedAt = QDateTime::fromString(values.value(u"finished-at"_s), Qt::ISODateWithMs);
        state.newestStatusChange = values.value(u"newest-status-change"_s).toLongLong();
        return state;
    });
}

Status SyncStateRepository::save(const SyncState& state)
{
    const auto time = [](const QDateTime& moment) { return moment.isValid() ? moment.toUTC().toString(Qt::ISODateWithMs) : u""_s; };
    const QList<std::pair<QString, QString>> values{
        {u"full-unfinished"_s, state.fullUnfinished ? u"1"_s : u"0"_s},
        {u"customer-offset"_s, QString::number(state.customerOffset)},
        {u"subscriber-offset"_s, QString::number(state.subscriberOffset)},
        {u"finished-at"_s, time(state.finishedAt)},
        {u"newest-status-change"_s, QString::number(state.newestStatusChange)},
    };
    return m_cache.transact([&]() -> Status {
        for (const auto& [key, value] : values)
            CacheQuery(m_cache, "INSERT OR REPLACE INTO sync_state(key, value) VALUES(?, ?)", key, value).run();
        return {};
    });
}

Status SyncStateRepository::beginGeneration()
{
    return m_cache.transact([&]() -> Status {
        CacheQuery(m_cache, "DELETE FROM seen_customers").run();
        CacheQuery(m_cache, "DELETE FROM seen_subscribers").run();
        return {};
    });
}

Status SyncStateRepository::markSeen(const QList<Customer>& customers)
{
    return m_cache.transact([&]() -> Status {
        for (const Customer& c : customers) {
            CacheQuery(m_cache, "INSERT OR IGNORE INTO seen_customers(row) SELECT row FROM customer_keys WHERE id=?",
                packed::customerId(c.id.toString()))
                .run();
        }
        return {};
    });
}

Status SyncStateRepository::markSeen(const QList<Subscriber>& subscribers)
{
    return m_cache.transact([&]() -> Status {
        for (const Subscriber& s : subscribers) {
            CacheQuery(m_cache, "INSERT OR IGNORE INTO seen_subscribers(row) SELECT row FROM subscribers WHERE id=?",
                packed::id(s.id.toString(), u"SUBSCRIBER"_s))
                .run();
        }
        return {};
    });
}

Result<qint64> SyncStateRepository::number(const char* sql)
{
    return store::guarded([&] {
        CacheQuery query(m_cache, sql);
        query.next();
        return query.integer(0);
    });
}

Result<qint64> SyncStateRepository::unseenCustomerCount()
{
    // A customer that is removed is not a seen one any more: each seen row is one of customers.
    // Those of indirect providers are not in the list.
    return number(
        "SELECT (SELECT count(*) FROM customers) - (SELECT count(*) FROM seen_customers) - (SELECT count(*) FROM customer_facts f "
        "JOIN customers USING(row) WHERE f.provider<>'' AND f.row NOT IN (SELECT row FROM seen_customers))");
}

Result<qint64> SyncStateRepository::unseenSubscriberCount()
{
    return number("SELECT count(*) FROM subscribers WHERE row NOT IN (SELECT row FROM seen_subscribers)");
}

Result<QList<CustomerId>> SyncStateRepository::unseenCustomers(int limit)
{
    return store::guarded([&] {
        QList<CustomerId> ids;
        CacheQuery query(m_cache,
            "SELECT id FROM customers WHERE row NOT IN (SELECT row FROM seen_customers) "
            "AND row NOT IN (SELECT row FROM customer_facts WHERE provider<>'') LIMIT ?",
            limit);
        while (query.next())
            ids << CustomerId(query.text(0));
        return ids;
    });
}

Result<QList<SubscriberId>> SyncStateRepository::unseenSubscribers(int limit)
{
    return store::guarded([&] {
        QList<SubscriberId> ids;
        CacheQuery query(m_cache, "SELECT id FROM subscribers WHERE row NOT IN (SELECT row FROM seen_subscribers) LIMIT ?", limit);
        while (query.next())
            ids << SubscriberId(packed::idOf(query.statement().getColumn(0), u"SUBSCRIBER"_s));
        return ids;
    });
}

} // namespace pd
