// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/cachestore.h"
#include "cache/encodedcustomer.h"
#include "store/bulkstatement.h"

namespace pd {

/// Writes customers one after the other; what it needs for one it keeps for the next. For one transaction: it does not outlive it. Throws
/// SQLite::Exception.
class CustomerWriter
{
public:
    explicit CustomerWriter(CacheStore& cache);

    /// Writes what differs. The row of the customer.
    qint64 write(const Customer& customer);
    /// The running full synchronisation saw it.
    void markSeen(qint64 row);

private:
    /// What the cache knows about a customer from elsewhere.
    struct Context {
        QString name;
        qint64 users = 0;
        qint64 updated = 0; ///< milliseconds since 1970
    };

    /// The number of a customer ID, and whether nobody named it before.
    struct Key {
        qint64 row = 0;
        bool isFresh = false;
    };

    [[nodiscard]] Key claimKey();
    [[nodiscard]] std::optional<qint64> knownKey();
    /// nullopt: there is no record yet.
    [[nodiscard]] std::optional<qint64> knownDigest(qint64 row);
    [[nodiscard]] Context contextOf(const Key& key, bool isNew);
    void nameOrganization(Context& context, bool isNew);
    void countUsers(Context& context, qint64 row);
    void writeRecord(qint64 row, const Customer& customer, const Context& context);
    void writeText(qint64 row, const Customer& customer, const QString& name, bool isNew);

    CacheStore& m_cache;
    EncodedCustomer m_record;
    QByteArray m_texts;
    store::BulkStatement m_findKey;
    store::BulkStatement m_addKey;
    store::BulkStatement m_digest;
    store::BulkStatement m_organization;
    store::BulkStatement m_askedName;
    store::BulkStatement m_users;
    store::BulkStatement m_customer;
    store::BulkStatement m_text;
    store::BulkStatement m_unindex;
    store::BulkStatement m_index;
    store::BulkStatement m_seen;
};

} // namespace pd
