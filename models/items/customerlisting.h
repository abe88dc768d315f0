// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/customerfacts.h"
#include "items/customersmodel.h"
#include "items/usertextindex.h"

#include <QHash>
#include <QList>

#include <memory>
#include <utility>
#include <vector>

namespace SQLite {
class Database;
}

namespace pd {

/// What a view shows: rows of the cache's `customers` in order.
struct CustomerListingRequest {
    CustomerFilter filter;
    int column = CustomersModel::NameColumn;
    Qt::SortOrder order = Qt::AscendingOrder;
    qint64 sinceVersion = 0; ///< report rows changed after it
    qint32 sinceKey = 0; ///< report IDs of rows after it
    int connection = 0; ///< BackgroundReader::connections()
    int knownConnection =
        0; ///< of the answer that sinceVersion and sinceKey are from; another one is another file, and counts from the start
};

struct CustomerListing {
    QList<qint32> rows;
    QList<qint32> changed;
    QMap<QString, int> statusCounts; ///< over everything; "" is the total
    std::vector<std::pair<size_t, qint32>> keys; ///< hash of the customer ID, row; sorted
    bool tagsComplete = false; ///< who has no tags of its own is known to have none
    qint64 version = 0; ///< newest row version of the cache
    int connection = 0; ///< of the request
};

/// Filters and sorts in the database on a worker thread, and remembers orders while nobody writes. A request costs milliseconds for 50,000.
class CustomerLister
{
public:
    /// One consistent look at the cache. Throws SQLite::Exception.
    [[nodiscard]] CustomerListing list(SQLite::Database& reader, const CustomerListingRequest& request);
    /// Likewise, inside a transaction of the caller.
    [[nodiscard]] CustomerListing listWithin(SQLite::Database& reader, const CustomerListingRequest& request);
    /// The values that customers have, of those that the rest of the filter lets through. Not for CustomerFacet::Updated.
    [[nodiscard]] CustomerFactTable::Counts counts(
        SQLite::Database& reader, CustomerFacet facet, const CustomerFilter& filter, int connection);

private:
    [[nodiscard]] const QList<qint32>& orderOf(SQLite::Database& reader, int column);
    [[nodiscard]] QList<qint32> orderOfFacts(SQLite::Database& reader, int column);
    [[nodiscard]] const CustomerFactTable& facts(SQLite::Database& reader);
    [[nodiscard]] const CustomerFactTable& records(SQLite::Database& reader);
    [[nodiscard]] std::vector<bool> passing(SQLite::Database& reader, const CustomerFilter& filter);
    void readProviders(SQLite::Database& reader);
    [[nodiscard]] QMap<QString, int> statusCounts(SQLite::Database& reader, const QStringList& providers) const;
    void forgetWhenWritten(SQLite::Database& reader, int connection);
    void report(SQLite::Database& reader, const CustomerListingRequest& request, CustomerListing& result);
    [[nodiscard]] std::vector<bool> matching(SQLite::Database& reader, const QString& text, qint32 last);

    QHash<int, QList<qint32>> m_orders; ///< by column, ascending
    QMap<QString, int> m_statusCounts;
    QHash<QString, QList<qint32>> m_ofProviders; ///< customers that are not our own, by organization ID of the provider
    CustomerFactTable m_table;
    bool m_factsRead = false; ///< since somebody wrote; likewise
    bool m_recordsRead = false;
    qint32 m_last = 0; ///< highest row
    bool m_tagsComplete = false;
    UserTextIndex m_users;
    qint64 m_dataVersion = -1;
    int m_connection = 0;
    qint64 m_version = 0;
};

} // namespace pd
