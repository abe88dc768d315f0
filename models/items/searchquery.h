// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/searchmodel.h"
#include "items/usertextindex.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace SQLite {
class Database;
}

namespace pd {

struct SearchHit {
    SearchModel::Kind kind = SearchModel::Kind::Customer;
    QString customerId;
    QString title;
    QString detail;
    QString status;
};

/// The global search, on a worker thread.
class SearchQuery
{
public:
    /// Throws SQLite::Exception.
    [[nodiscard]] QList<SearchHit> find(SQLite::Database& reader, const QString& text);

private:
    static void addCustomers(SQLite::Database& reader, const QString& text, QList<SearchHit>& hits);
    void addUsers(SQLite::Database& reader, const QString& text, QList<SearchHit>& hits);

    UserTextIndex m_users;
};

} // namespace pd
