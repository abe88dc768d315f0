// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/jobthread.h"
#include "sync/syncservice.h"

#include <QCoro/QCoroTask>
#include <QPromise>
#include <QTimer>

#include <chrono>
#include <memory>

namespace pd {

class CacheStore;
class Clock;
class HttpTransport;
class PartnerHubPort;
struct SyncRun;

/// Does what SyncService offers, on the service thread. `transport`, `cache` and `clock` outlive it.
class SyncEngine : public QObject
{
    Q_OBJECT

public:
    using Promise = std::shared_ptr<QPromise<Result<SyncReport>>>;

    SyncEngine(HttpTransport& transport, CacheStore& cache, const Clock& clock, QObject* parent = nullptr);
    /// A running synchronisation ends with Kind::Cancelled; what it stored stays.
    ~SyncEngine() override;

    /// Whom loadCustomer() asks what the public API does not tell; null: nobody. It outlives the engine.
    void setPartnerHub(PartnerHubPort* hub) { m_hub = hub; }

    /// `promise` (started) is finished with the report of the run that is under way, or of a new one.
    void sync(SyncKind kind, Promise promise);
    [[nodiscard]] QCoro::Task<Status> loadCustomer(CustomerId id);
    void cancel();
    /// Somebody else on the service thread may have written into the cache: cacheChanged() follows if so, at most four times a second.
    void noteChanges();
    /// UTC; invalid: never, or the cache cannot tell.
    [[nodiscard]] QDateTime lastFinished();

Q_SIGNALS:
    void started(pd::SyncKind kind);
    void progressed(pd::SyncProgress progress);
    void finished(pd::SyncReport report);
    void failed(pd::Error error);
    void cacheChanged();

private:
    QCoro::Task<void> perform(std::shared_ptr<SyncRun> run, SyncKind kind);
    void end(const Result<SyncReport>& result);
    [[nodiscard]] Result<SyncReport> concluded(SyncRun& run);
    void advanced(const SyncProgress& progress);
    void tellChanges();
    void recoverFrom(const Error& error);
    QCoro::Task<void> settle();

    HttpTransport& m_transport;
    CacheStore& m_cache;
    const Clock& m_clock;
    PartnerHubPort* m_hub = nullptr;
    JobThread m_writer;
    QTimer m_rest;
    QTimer m_tellSoon;
    std::shared_ptr<SyncRun> m_run;
    QList<std::shared_ptr<SyncRun>> m_loads;
    QList<Promise> m_waiting;
    std::chrono::milliseconds m_startedAt{0};
    std::chrono::milliseconds m_toldAt{0};
    qint64 m_requestsBefore = 0;
    qint64 m_changesBefore = 0;
    qint64 m_changesTold = 0;
};

} // namespace pd
