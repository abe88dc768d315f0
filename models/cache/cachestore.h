// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/nameorder.h"
#include "cache/organizationnames.h"
#include "store/database.h"

#include <QString>

#include <atomic>
#include <memory>
#include <mutex>
#include <string_view>
#include <unordered_map>

namespace pd {

/// The writing connection of cache.db, the disposable mirror of the server. One object; several threads may use it, one at a time: each
/// transaction and each query holds it. Readers open the file on their own (store::openReader). Repositories share its prepared statements
/// and transactions.
class CacheStore
{
public:
    /// Opens or makes `directory`/cache.db. A file that is damaged or of a newer version is moved to "cache.db.corrupt-<UTC time>" and an
    /// empty one is made. Kind::Storage where the directory cannot be written.
    [[nodiscard]] static Result<std::unique_ptr<CacheStore>> open(const QString& directory);
    CacheStore(const CacheStore&) = delete;
    CacheStore& operator=(const CacheStore&) = delete;
    ~CacheStore();

    [[nodiscard]] const QString& file() const { return m_file; }
    /// Where the damaged file of this open() or the last rebuild() went; empty when there was none.
    [[nodiscard]] const QString& movedAside() const { return m_movedAside; }
    [[nodiscard]] const NameOrder& nameOrder() const { return m_nameOrder; }
    [[nodiscard]] SQLite::Database& database() { return *m_database; }

    /// After an error of Kind::Damaged: moves the file aside and starts an empty one.
    [[nodiscard]] Status rebuild();

    /// Before an empty cache is filled: takes the indexes of customers away, because making them afterwards costs a fraction, and does not
    /// wait for the disk. Searching and sorting still work meanwhile. Does nothing when there are customers.
    [[nodiscard]] Status beginBulkLoad();
    /// Makes what is missing of the indexes that are needed.
    [[nodiscard]] Status makeIndexes();
    /// Likewise, and ends the filling.
    [[nodiscard]] Status endBulkLoad();
    /// Makes the other indexes: what can wait until there is time. open() does it too.
    [[nodiscard]] Status makeOrders();
    /// Between beginBulkLoad() and endBulkLoad() of an empty cache.
    [[nodiscard]] bool isFilling() const { return m_isFilling; }
    /// The whole table of organizations, while an empty cache is filled; null: look there.
    [[nodiscard]] const OrganizationNames* names() const { return m_names.get(); }
    /// Keeps names() the whole table; from `most` on it is given up.
    void rememberName(const std::string& id, OrganizationNames::Known known, size_t most);

    /// Runs `body` (giving Status or Result) in one transaction: committed when it succeeds, rolled back when not. Inside another
    /// transact() it joins that one.
    template<typename F>
    auto transact(F&& body)
    {
        const Hold hold = this->hold();
        return store::guarded([&] {
            if (m_depth > 0)
                return body();
            SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
            const Running running(*this);
            auto result = body();
            if (result) {
                transaction.commit();
                m_isCommitted = true;
            }
            return result;
        });
    }

    using Hold = std::unique_lock<std::recursive_mutex>;
    /// Keeps other threads from this object as long as it lives.
    [[nodiscard]] Hold hold() { return Hold(m_mutex); }

    /// Gives back what a long synchronisation kept in memory.
    void releaseMemory();

    /// Rows added, changed or removed by repositories since the store was opened.
    [[nodiscard]] qint64 changes() const { return m_changes; }
    void countChange() { ++m_changes; }
    /// What rows changed by the running transaction carry as `version`.
    [[nodiscard]] qint64 version() const { return m_version; }
    /// Prepared once per text; used through CacheQuery.
    [[nodiscard]] SQLite::Statement& statement(const char* sql);

private:
    /// What memory knows of a transaction that fails is forgotten.
    struct Running {
        explicit Running(CacheStore& ofStore);
        ~Running();
        CacheStore& store;
    };

    CacheStore() = default;
    [[nodiscard]] Status start();
    [[nodiscard]] Status openFile();
    [[nodiscard]] Status prepare();
    [[nodiscard]] Status moveAside();
    [[nodiscard]] Status make(const QByteArray& sql);

    std::recursive_mutex m_mutex;
    QString m_file;
    QString m_movedAside;
    NameOrder m_nameOrder;
    std::unique_ptr<SQLite::Database> m_database;
    std::unordered_map<std::string_view, std::unique_ptr<SQLite::Statement>> m_statements;
    std::unique_ptr<OrganizationNames> m_names;
    int m_depth = 0;
    bool m_isCommitted = false; ///< of the running transaction
    std::atomic<bool> m_isFilling = false;
    std::atomic<qint64> m_changes = 0;
    qint64 m_version = 0;
};

} // namespace pd
