// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/filelock.h"
#include "core/result.h"
#include "ledger/generationmark.h"

#include <memory>

namespace SQLite {
class Database;
}

namespace pd {

/// ledger.db of one profile: what must never be lost. One program at a time holds it (a lock on ledger.lock); it lives on the service thread.
///
/// A file that is missing, empty or older than the mark beside it says is not silently started anew: open() restores the last backup when that is
/// as new, and otherwise fails with Kind::Damaged, leaving every file as it is.
class Ledger
{
public:
    /// `lockWait`: how long to wait for another program that has the profile open. Kind::Storage "in use" after that.
    [[nodiscard]] static Result<std::unique_ptr<Ledger>> open(
        const QString& directory, const Clock& clock, std::chrono::milliseconds lockWait = {});
    /// What lies in `directory`, copied to `scratch`, which can be written, and opened so that every write fails with Kind::Storage; an empty one
    /// where nothing can be read. For when `directory` cannot be written (reliability.md F59).
    [[nodiscard]] static Result<std::unique_ptr<Ledger>> openCopy(const QString& directory, const QString& scratch, const Clock& clock);
    ~Ledger();

    Ledger(const Ledger&) = delete;
    Ledger& operator=(const Ledger&) = delete;

    [[nodiscard]] SQLite::Database& database() { return *m_database; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] static QString fileIn(const QString& directory);

    /// Inside a transaction that adds intent: one generation further. Call generationCommitted() after the commit.
    void raiseGeneration();
    [[nodiscard]] Status generationCommitted();

    /// Keeps a row whose checksum does not match where people can see it, and logs it.
    void setAside(const QString& source, const QString& key, const QByteArray& body);
    [[nodiscard]] Result<int> damagedCount();

private:
    Ledger(FileLock lock, std::unique_ptr<SQLite::Database> database, GenerationMark mark, const Clock& clock);

    FileLock m_lock;
    std::unique_ptr<SQLite::Database> m_database;
    GenerationMark m_mark;
    const Clock& m_clock;
};

} // namespace pd
