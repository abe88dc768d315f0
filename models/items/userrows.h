// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/customerchange.h"
#include "items/userlisting.h"

#include <functional>
#include <optional>

namespace SQLite {
class Database;
}

namespace pd {

/// Users of the cache with the customers whose they are.
struct ChosenUsers {
    QList<ListedUser> users;
    QList<SeenCustomer> customers; ///< each once, in the order of the users; those that are not listed (yet) are left out
};

// These open the cache on their own and block: call them on a worker thread. Kind::NotFound: there is no cache (yet).

/// These rows of the cache (UsersModel::rowsShown()), in their order; those that are gone are left out.
[[nodiscard]] Result<ChosenUsers> readChosenUsers(const QString& cacheFile, const QList<qint32>& rows);
/// Everybody whose consent is waited for, by customer and e-mail.
[[nodiscard]] Result<ChosenUsers> readWaitingUsers(const QString& cacheFile);
/// Hands each of the rows to `use`, until it gives false; memory does not grow with their number.
[[nodiscard]] Status eachUser(const QString& cacheFile, const QList<qint32>& rows, const std::function<bool(const ListedUser&)>& use);

/// One customer by its row of customer_keys; nullopt: not listed. Throws SQLite::Exception.
[[nodiscard]] std::optional<SeenCustomer> readSeenCustomer(SQLite::Database& reader, qint64 row);

} // namespace pd
