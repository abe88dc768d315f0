// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/cachestore.h"
#include "domain/subscriber.h"

#include <QHash>

namespace pd {

/// Users of customers, and the people of their organizations. Like CustomerRepository in everything.
class SubscriberRepository
{
public:
    explicit SubscriberRepository(CacheStore& cache)
        : m_cache(cache)
    {
    }

    /// A record older (lastStatusChange) than the one that is known changes nothing. Keeps the customers' number of users.
    [[nodiscard]] Status store(const QList<Subscriber>& subscribers);
    /// All people of the organization: the ones before are replaced.
    [[nodiscard]] Status storePeople(const OrgId& org, const QList<Person>& people);
    /// One of them, besides the others; replaces the one with the same e-mail.
    [[nodiscard]] Status storePerson(const OrgId& org, const Person& person);
    [[nodiscard]] Status remove(const SubscriberId& id);
    /// Removes the users of the customer that are not among `kept`: for a complete, fresh list of one customer.
    [[nodiscard]] Status keepOnly(const CustomerId& customer, const QList<Subscriber>& kept);
    [[nodiscard]] Result<qint64> count();

private:
    struct Gain {
        qint64 users = 0;
        qint64 newest = 0;
    };
    using Gains = QHash<qint64, Gain>;

    void insertPerson(const OrgId& org, const Person& person);
    void storeOne(const Subscriber& subscriber, Gains& gains);
    [[nodiscard]] qint64 customerKey(const CustomerId& id);
    void removeRow(qint64 row, Gains& gains);
    void applyGains(const Gains& gains);
    void markRewritten();

    CacheStore& m_cache;
};

} // namespace pd
