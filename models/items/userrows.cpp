// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/userrows.h"

#include "cache/packed.h"
#include "cache/records.h"
#include "store/database.h"

#include <QFile>
#include <QSet>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype usersReadAtOnce = 1024;

/// Opens the cache and runs `work` on it; the connection goes with the call.
Status withCache(const QString& cacheFile, const std::function<void(SQLite::Database&)>& work)
{
    if (!QFile::exists(cacheFile))
        return failed(Error::Kind::NotFound, cacheFile);
    const auto reader = store::openReader(cacheFile);
    if (!reader)
        return failed(reader.error());
    return store::guarded([&] { work(**reader); });
}

QList<SeenCustomer> customersOf(SQLite::Database& reader, const QList<ListedUser>& users)
{
    QList<SeenCustomer> customers;
    QSet<QString> seen;
    SQLite::Statement key(reader, "SELECT row FROM customer_keys WHERE id=?");
    for (const ListedUser& user : users) {
        if (seen.contains(user.customerId))
            continue;
        seen << user.customerId;
        packed::bindCustomerId(key, 1, user.customerId);
        std::optional<SeenCustomer> customer;
        if (key.executeStep())
            customer = readSeenCustomer(reader, key.getColumn(0).getInt64());
        key.reset();
        if (customer)
            customers << *customer;
    }
    return customers;
}

/// In one snapshot: which rows, and then the users and customers of these.
Result<ChosenUsers> usersOf(const QString& cacheFile, const std::function<QList<qint32>(SQLite::Database&)>& rowsIn)
{
    ChosenUsers chosen;
    const Status read = withCache(cacheFile, [&](SQLite::Database& reader) {
        SQLite::Transaction snapshot(reader);
        chosen.users = readUserRows(reader, rowsIn(reader));
        chosen.customers = customersOf(reader, chosen.users);
    });
    if (!read)
        return failed(read.error());
    return chosen;
}

} // namespace

std::optional<SeenCustomer> readSeenCustomer(SQLite::Database& reader, qint64 row)
{
    SQLite::Statement query(reader,
        u"SELECT c.name, %1 FROM customers c JOIN customer_texts t USING(row) WHERE c.row=?"_s.arg(QLatin1String(records::customerColumns))
            .toStdString());
    store::bind(query, 1, row);
    if (!query.executeStep())
        return std::nullopt;
    return SeenCustomer{records::customerOf(query, 1), store::text(query.getColumn(0))};
}

Result<ChosenUsers> readChosenUsers(const QString& cacheFile, const QList<qint32>& rows)
{
    return usersOf(cacheFile, [&](SQLite::Database&) { return rows; });
}

Result<ChosenUsers> readWaitingUsers(const QString& cacheFile)
{
    return usersOf(cacheFile, [](SQLite::Database& reader) {
        QList<qint32> rows;
        SQLite::Statement waiting(reader,
            "SELECT s.row FROM subscribers s LEFT JOIN customers c ON c.row=s.customer WHERE s.status='pending_user_migration' "
            "ORDER BY c.name_key, s.customer, s.email");
        while (waiting.executeStep())
            rows << waiting.getColumn(0).getInt();
        return rows;
    });
}

Status eachUser(const QString& cacheFile, const QList<qint32>& rows, const std::function<bool(const ListedUser&)>& use)
{
    return withCache(cacheFile, [&](SQLite::Database& reader) {
        for (qsizetype from = 0; from < rows.size(); from += usersReadAtOnce) {
            for (const ListedUser& user : readUserRows(reader, rows.mid(from, usersReadAtOnce))) {
                if (!use(user))
                    return;
            }
        }
    });
}

} // namespace pd
