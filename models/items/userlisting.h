// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/strongid.h"
#include "items/usertextindex.h"

#include <QDateTime>
#include <QHash>
#include <QMap>
#include <QStringList>

namespace SQLite {
class Database;
}

namespace pd {

struct UserFilter {
    QString text; ///< substring of the e-mail address, a name or a phone number; any script, any case
    QString status; ///< wire word; empty: all
    QString package; ///< wire name; empty: all
    CustomerId customer; ///< empty: of all customers

    friend bool operator==(const UserFilter&, const UserFilter&) = default;
};

/// A user as tables show it. Name, number and extension are known for customers whose details were loaded.
struct ListedUser {
    qint32 row = 0; ///< of the cache's subscribers
    QString id;
    QString email;
    QString name;
    QString customerId;
    QString customerName; ///< the external ID where the name is not known
    QString package; ///< wire name
    QString status; ///< the server's word
    QString phoneNumber;
    QString extension;
    QDateTime changedAt; ///< UTC
};

struct UserListingRequest {
    enum Order { ByEmail, ByCustomer, ByPackage, ByStatus, ByChange };

    UserFilter filter;
    Order order = ByEmail;
    bool descending = false;
};

struct UserListing {
    QList<qint32> rows;
    QMap<QString, int> statusCounts; ///< over everything; "" is the total
};

/// Filters and sorts all users in SQL on a worker thread, and remembers orders while nobody writes.
class UserLister
{
public:
    /// One consistent look at the cache. `connection` tells files apart (BackgroundReader::connections()). Throws SQLite::Exception.
    [[nodiscard]] UserListing list(SQLite::Database& reader, const UserListingRequest& request, int connection);

private:
    void forgetWhenWritten(SQLite::Database& reader, int connection);
    [[nodiscard]] const QList<qint32>& orderOf(SQLite::Database& reader, UserListingRequest::Order order);
    [[nodiscard]] std::vector<bool> matching(SQLite::Database& reader, const QString& text, qint32 last);

    QHash<int, QList<qint32>> m_orders; ///< ascending
    QMap<QString, int> m_statusCounts;
    UserTextIndex m_index;
    qint64 m_dataVersion = -1;
    int m_connection = 0;
};

/// These rows of the cache, in their order; those that are gone are left out. Throws SQLite::Exception.
[[nodiscard]] QList<ListedUser> readUserRows(SQLite::Database& reader, const QList<qint32>& rows);

} // namespace pd
