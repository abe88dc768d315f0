// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/subscriberrepository.h"

#include "cache/cachequery.h"
#include "cache/foldedtext.h"
#include "cache/packed.h"
#include "cache/records.h"

#include <QDateTime>
#include <QSet>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

QVariant packedSubscriberId(const SubscriberId& id) { return packed::id(id.toString(), u"SUBSCRIBER"_s); }

} // namespace

qint64 SubscriberRepository::customerKey(const CustomerId& id)
{
    const QVariant key = packed::customerId(id.toString());
    CacheQuery find(m_cache, "SELECT row FROM customer_keys WHERE id=?", key);
    if (find.next())
        return find.integer(0);
    CacheQuery add(m_cache, "INSERT INTO customer_keys(id) VALUES(?) RETURNING row", key);
    add.next();
    return add.integer(0);
}

Status SubscriberRepository::store(const QList<Subscriber>& subscribers)
{
    return m_cache.transact([&]() -> Status {
        Gains gains;
        for (const Subscriber& subscriber : subscribers)
            storeOne(subscriber, gains);
        applyGains(gains);
        return {};
    });
}

void SubscriberRepository::storeOne(const Subscriber& s, Gains& gains)
{
    const QVariant id = packedSubscriberId(s.id);
    const qint64 digest = records::digestOf(s);
    const qint64 changed = packed::milliseconds(s.lastStatusChange);
    const qint64 customer = customerKey(s.customerId);
    bool known = false;
    {
        CacheQuery find(m_cache, "SELECT digest, last_change, customer FROM subscribers WHERE id=?", id);
        if (find.next()) {
            if (find.integer(0) == digest || (changed > 0 && changed < find.integer(1)))
                return;
            known = true;
            --gains[find.integer(2)].users;
        }
    }
    const QVariant errors = s.errors.isEmpty() ? QVariant() : QVariant(records::blobOf(s.errors));
    CacheQuery(m_cache,
        "INSERT INTO subscribers(id, person, customer, external_customer_id, email, packages, status, created, last_change, errors, digest) "
        "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11) ON CONFLICT(id) DO UPDATE SET person=?2, customer=?3, external_customer_id=?4, "
        "email=?5, packages=?6, status=?7, created=?8, last_change=?9, errors=?10, digest=?11",
        id, packed::id(s.personId.toString(), u"PEOPLE"_s), customer, s.externalCustomerId, s.email, records::joined(s.packages), s.status,
        packed::time(s.created), packed::time(s.lastStatusChange), errors, digest)
        .run();
    Gain& gain = gains[customer];
    ++gain.users;
    gain.newest = qMax(gain.newest, changed);
    m_cache.countChange();
    if (known)
        markRewritten();
}

void SubscriberRepository::applyGains(const Gains& gains)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (const auto& [customer, gain] : gains.asKeyValueRange()) {
        CacheQuery(m_cache, "UPDATE customers SET users=users+?, updated_at=max(updated_at, ?), version=? WHERE row=?", gain.users,
            qMin(now, gain.newest), m_cache.version(), customer)
            .run();
    }
}

void SubscriberRepository::markRewritten()
{
    CacheQuery(m_cache, "INSERT OR REPLACE INTO sync_state(key, value) VALUES('subscribers-rewritten', ?)", m_cache.version()).run();
}

Status SubscriberRepository::storePeople(const OrgId& org, const QList<Person>& people)
{
    return m_cache.transact([&]() -> Status {
        CacheQuery(m_cache, "DELETE FROM people WHERE org_id=?", org.toString()).run();
        for (const Person& person : people)
            insertPerson(org, person);
        return {};
    });
}

Status SubscriberRepository::storePerson(const OrgId& org, const Person& person)
{
    return m_cache.transact([&]() -> Status {
        CacheQuery(m_cache, "DELETE FROM people WHERE org_id=? AND email=?", org.toString(), person.email).run();
        insertPerson(org, person);
        return {};
    });
}

void SubscriberRepository::insertPerson(const OrgId& org, const Person& person)
{
    QStringList digits;
    for (const QString& number : person.phoneNumbers)
        digits << phoneDigits(number);
    CacheQuery(m_cache,
        "INSERT INTO people(org_id, id, email, display_name, first_name, last_name, phones, digits, extension, location_id) "
        "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        org.toString(), person.id.toString(), person.email, person.displayName, person.firstName, person.lastName,
        records::joined(person.phoneNumbers), records::joined(digits), person.extension, person.locationId.toString())
        .run();
}

void SubscriberRepository::removeRow(qint64 row, Gains& gains)
{
    CacheQuery gone(m_cache, "DELETE FROM subscribers WHERE row=? RETURNING customer", row);
    while (gone.next())
        --gains[gone.integer(0)].users;
    m_cache.countChange();
    markRewritten();
}

Status SubscriberRepository::remove(const SubscriberId& id)
{
    return m_cache.transact([&]() -> Status {
        Gains gains;
        std::optional<qint64> row;
        {
            CacheQuery find(m_cache, "SELECT row FROM subscribers WHERE id=?", packedSubscriberId(id));
            if (find.next())
                row = find.integer(0);
        }
        if (row)
            removeRow(*row, gains);
        applyGains(gains);
        return {};
    });
}

Status SubscriberRepository::keepOnly(const CustomerId& customer, const QList<Subscriber>& kept)
{
    return m_cache.transact([&]() -> Status {
        QSet<QString> ids;
        for (const Subscriber& subscriber : kept)
            ids << subscriber.id.toString();
        QList<qint64> rows;
        {
            CacheQuery all(m_cache, "SELECT row, id FROM subscribers WHERE customer=?", customerKey(customer));
            while (all.next()) {
                if (!ids.contains(packed::idOf(all.statement().getColumn(1), u"SUBSCRIBER"_s)))
                    rows << all.integer(0);
            }
        }
        Gains gains;
        for (const qint64 row : rows)
            removeRow(row, gains);
        applyGains(gains);
        return {};
    });
}

Result<qint64> SubscriberRepository::count()
{
    return store::guarded([&] {
        CacheQuery all(m_cache, "SELECT count(*) FROM subscribers");
        all.next();
        return all.integer(0);
    });
}

} // namespace pd
