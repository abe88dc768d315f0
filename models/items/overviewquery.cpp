// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/overviewquery.h"

#include "cache/packed.h"
#include "cache/records.h"
#include "domain/customerstatus.h"
#include "store/database.h"

#include <optional>
#include <string>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

std::string customerSql(const char* condition)
{
    return u"SELECT c.name, c.updated_at, %1 FROM customers c JOIN customer_texts t USING(row) WHERE %2"_s
        .arg(QLatin1String(records::customerColumns), QLatin1String(condition))
        .toStdString();
}

QString nameOr(const QString& name, const QString& externalId) { return name.isEmpty() ? externalId : name; }

OverviewCustomer overviewCustomerOf(SQLite::Statement& query)
{
    const Customer record = records::customerOf(query, 2);
    return {record.id, nameOr(store::text(query.getColumn(0)), record.externalId), record.externalId, record.status,
        store::time(query.getColumn(1)), record.packageStates};
}

void readCounts(SQLite::Database& cache, OverviewFacts& facts)
{
    int total = 0;
    // Those of indirect providers, which somebody looked up, are not ours to count.
    SQLite::Statement query(cache,
        "SELECT status, count(*) FROM customers WHERE row NOT IN (SELECT row FROM customer_facts WHERE provider<>'') GROUP BY status");
    while (query.executeStep()) {
        facts.statusCounts.insert(store::text(query.getColumn(0)), query.getColumn(1).getInt());
        total += query.getColumn(1).getInt();
    }
    facts.statusCounts.insert(u""_s, total);
    facts.anyUser = cache.execAndGet("SELECT EXISTS(SELECT 1 FROM subscribers)").getInt() != 0;
}

void bindCustomerId(SQLite::Statement& query, const CustomerId& id)
{
    const QVariant key = packed::customerId(id.toString());
    if (key.typeId() == QMetaType::QByteArray)
        store::bind(query, 1, key.toByteArray());
    else
        store::bind(query, 1, key.toString());
}

} // namespace

OverviewFacts readOverviewFacts(SQLite::Database& cache, const QList<CustomerId>& opened, int mostNamed)
{
    SQLite::Transaction snapshot(cache);
    OverviewFacts facts;
    readCounts(cache, facts);
    SQLite::Statement named(cache, customerSql("c.status=? ORDER BY c.name_key LIMIT ?"));
    for (const CustomerStatus status : {CustomerStatus::Error, CustomerStatus::ProvisionedWithErrors, CustomerStatus::PendingReview}) {
        const QString word = wireWord(status);
        store::bind(named, 1, word);
        named.bind(2, mostNamed);
        while (named.executeStep())
            facts.troubled[word] << overviewCustomerOf(named);
        named.reset();
    }
    SQLite::Statement one(cache, customerSql("c.row=(SELECT row FROM customer_keys WHERE id=?)"));
    for (const CustomerId& id : opened) {
        bindCustomerId(one, id);
        if (one.executeStep())
            facts.opened << overviewCustomerOf(one);
        one.reset();
    }
    return facts;
}

WaitingFacts readWaitingUsers(SQLite::Database& cache, int mostNamed)
{
    SQLite::Transaction snapshot(cache);
    WaitingFacts facts;
    // Times of an unusual form lie there as text; they are not compared.
    SQLite::Statement query(cache,
        "WITH waiting AS (SELECT customer, count(*) AS users, min(iif(typeof(last_change)='integer', last_change, NULL)) AS since "
        "FROM subscribers WHERE status='pending_user_migration' GROUP BY customer) "
        "SELECT c.id, c.name, c.external_id, w.users, w.since, count(*) OVER () FROM waiting w JOIN customers c ON c.row=w.customer "
        "ORDER BY w.users DESC, c.name_key LIMIT ?");
    query.bind(1, mostNamed);
    while (query.executeStep()) {
        WaitingUsers users;
        users.customer = CustomerId(store::text(query.getColumn(0)));
        users.name = nameOr(store::text(query.getColumn(1)), store::text(query.getColumn(2)));
        users.users = query.getColumn(3).getInt();
        if (!query.isColumnNull(4))
            users.since = store::time(query.getColumn(4));
        facts.customers = query.getColumn(5).getInt();
        facts.first << users;
    }
    return facts;
}

} // namespace pd
