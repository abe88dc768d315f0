// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/reportreader.h"
#include "billing/reportwriter.h"
#include "core/filelock.h"

#include <QDateTime>

namespace pd {

/// A report that was imported, or is about to be.
struct ImportedReport {
    qint64 id = 0; ///< ours
    ReportTotals totals;
    QString source; ///< name of the file, without its folder
    QByteArray fileHash; ///< of the whole file
    qint64 fileBytes = 0;
    QString serverId; ///< of the report on the server; empty: from a file
    QString provider; ///< organization ID of the sub-partner; empty: the partner itself
    QString category; ///< "POINT_IN_TIME" where the server said so; otherwise "RECONCILIATION"
    QDateTime importedAt; ///< UTC
    qint64 skippedRows = 0; ///< bad rows that were left out
};

/// A report file that is being written. Gone with this object unless BillingStore::keep() took it.
class PartFile
{
public:
    PartFile(QString path, FileLock lock)
        : m_path(std::move(path))
        , m_lock(std::move(lock))
    {
    }
    PartFile(PartFile&& other) noexcept
        : m_path(std::exchange(other.m_path, QString()))
        , m_lock(std::move(other.m_lock))
    {
    }
    PartFile& operator=(PartFile&&) = delete;
    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;
    ~PartFile();

    [[nodiscard]] const QString& path() const { return m_path; }

private:
    friend class BillingStore;
    QString m_path;
    FileLock m_lock;
};

/// Imported reports of one profile: an index (billing.db), and one database file for each report (reports/N.db). Several programs may read and
/// import at the same time. One object per thread.
class BillingStore
{
public:
    /// Makes what is missing below `dataDirectory`. Kind::Storage, Kind::Damaged, or Kind::Unsupported for a newer version's.
    [[nodiscard]] static Result<std::unique_ptr<BillingStore>> open(const QString& dataDirectory);

    /// Newest first.
    [[nodiscard]] Result<QList<ImportedReport>> reports();
    /// Kind::NotFound when there is none with this ID.
    [[nodiscard]] Result<ImportedReport> find(qint64 id);
    [[nodiscard]] Result<std::optional<ImportedReport>> findByHash(const QByteArray& fileHash);
    /// Some report came from a file of this size.
    [[nodiscard]] Result<bool> hasFileOfSize(qint64 bytes);
    /// Kind::NotFound, or Kind::Damaged when its file is gone or is none of ours.
    [[nodiscard]] Result<std::unique_ptr<ReportReader>> read(qint64 id);
    [[nodiscard]] Status remove(qint64 id);

    /// A place for a new report. Clears away what an import that was killed left behind. Kind::Storage "in use" while another import runs.
    [[nodiscard]] Result<PartFile> begin(std::chrono::milliseconds wait);
    /// Takes a finished file into the index: whole, or not at all. Gives the report with its ID.
    [[nodiscard]] Result<ImportedReport> keep(PartFile& part, ImportedReport report);

    /// The index, where price list, choices and invoices lie as well.
    [[nodiscard]] SQLite::Database& database() { return *m_database; }
    [[nodiscard]] QString setting(const QString& key, const QString& otherwise);
    [[nodiscard]] Status setSetting(const QString& key, const QString& value);

private:
    BillingStore(QString directory, std::unique_ptr<SQLite::Database> database)
        : m_directory(std::move(directory))
        , m_database(std::move(database))
    {
    }

    [[nodiscard]] QString fileOf(qint64 id) const { return m_directory + QStringLiteral("/reports/%1.db").arg(id); }
    void clearLeftovers();
    [[nodiscard]] qint64 insert(const ImportedReport& report);

    QString m_directory;
    std::unique_ptr<SQLite::Database> m_database;
};

} // namespace pd
