// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/customerrepository.h"

#include "cache/cachequery.h"
#include "cache/customerwriter.h"
#include "cache/packed.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace pd {

using namespace Qt::StringLiterals;

std::optional<qint64> CustomerRepository::knownKeyOf(const CustomerId& id)
{
    CacheQuery find(m_cache, "SELECT row FROM customer_keys WHERE id=?", packed::customerId(id.toString()));
    return find.next() ? std::optional(find.integer(0)) : std::nullopt;
}

qint64 CustomerRepository::keyOf(const CustomerId& id)
{
    if (const auto known = knownKeyOf(id))
        return *known;
    CacheQuery(m_cache, "INSERT INTO customer_keys(id) VALUES(?)", packed::customerId(id.toString())).run();
    return m_cache.database().getLastInsertRowid();
}

Status CustomerRepository::store(const QList<Customer>& customers)
{
    return m_cache.transact([&]() -> Status {
        CustomerWriter writer(m_cache);
        for (const Customer& customer : customers)
            writer.write(customer);
        return {};
    });
}

Status CustomerRepository::storeSeen(const QList<Customer>& customers)
{
    return m_cache.transact([&]() -> Status {
        CustomerWriter writer(m_cache);
        for (const Customer& customer : customers)
            writer.markSeen(writer.write(customer));
        return {};
    });
}

void CustomerRepository::unindexText(qint64 row)
{
    CacheQuery(
        m_cache, "INSERT INTO customer_text(customer_text, rowid, text) SELECT 'delete', row, text FROM customer_texts WHERE row=?", row)
        .run();
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
