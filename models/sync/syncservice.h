// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/strongid.h"

#include <QDateTime>
#include <QFuture>
#include <QObject>

#include <memory>

namespace pd {

class SyncEngine;

enum class SyncKind {
    Full, ///< every page of every list
    Incremental, ///< what changed since the last one; becomes full when there was none or it is unfinished
};

enum class SyncPhase { Organizations, Customers, Subscribers, MissingNames, Confirming };

struct SyncProgress {
    SyncPhase phase = SyncPhase::Organizations;
    qint64 done = 0; ///< records
    qint64 expected = -1; ///< -1: not known
};

struct SyncReport {
    SyncKind kind = SyncKind::Full;
    qint64 customers = 0; ///< in the cache now
    qint64 subscribers = 0; ///< in the cache now
    qint64 changed = 0; ///< rows added or changed by this run
    qint64 requests = 0; ///< on the wire
    qint64 setAside = 0; ///< records that could not be read
    qint64 missing = 0; ///< known before, absent from the listing, and kept because that is no proof (reliability.md F45–F47)
    qint64 namesMissing = 0; ///< customers whose name could not be read (yet): the listing of organizations failed
    QDateTime finishedAt; ///< UTC
    qint64 milliseconds = 0;
};

/// Brings the cache up to date. May be called from any thread; signals come on the thread where this object lives.
class SyncService : public QObject
{
    Q_OBJECT

public:
    explicit SyncService(QObject* parent = nullptr);
    ~SyncService() override;

    /// `engine` lives on the service thread. What was asked before waits for this. detach() before the engine goes.
    void attach(SyncEngine& engine);
    void detach();

    /// One at a time: a second call while one runs gets the running one's report.
    [[nodiscard]] QFuture<Result<SyncReport>> sync(SyncKind kind);
    /// Reads locations, numbers, people and subscribers of one customer into the cache (the inspector asks for it).
    [[nodiscard]] QFuture<Status> loadCustomer(CustomerId id);
    /// When the cache was last brought up to date, UTC; invalid: never.
    [[nodiscard]] QFuture<QDateTime> lastFinished();
    /// Ends the running sync; what it stored stays and the next one goes on from there.
    void cancel();

Q_SIGNALS:
    void started(pd::SyncKind kind);
    void progressed(pd::SyncProgress progress);
    void finished(pd::SyncReport report);
    void failed(pd::Error error);
    /// Rows of the cache changed: models refresh. At most four times a second while a sync runs.
    void cacheChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace pd

Q_DECLARE_METATYPE(pd::SyncProgress)
Q_DECLARE_METATYPE(pd::SyncReport)
