// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncengine.h"

#include "cache/syncstaterepository.h"

#include "sync/syncsteps.h"

#include <QLoggingCategory>

namespace pd {

namespace {

Q_LOGGING_CATEGORY(syncLog, "pd.sync", QtInfoMsg)

constexpr std::chrono::milliseconds tellEvery{250};
constexpr std::chrono::seconds restAfter{1};

} // namespace

SyncEngine::SyncEngine(HttpTransport& transport, CacheStore& cache, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_transport(transport)
    , m_cache(cache)
    , m_clock(clock)
    , m_rest(this)
    , m_tellSoon(this)
{
    m_tellSoon.setSingleShot(true);
    m_tellSoon.setInterval(tellEvery);
    connect(&m_tellSoon, &QTimer::timeout, this, &SyncEngine::tellChanges);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restAfter);
    connect(&m_rest, &QTimer::timeout, this, [this] { settle(); });
}

SyncEngine::~SyncEngine()
{
    for (const auto& load : std::as_const(m_loads))
        load->isCancelled = true;
    cancel();
}

void SyncEngine::sync(SyncKind kind, Promise promise)
{
    m_waiting << std::move(promise);
    if (m_run)
        return;
    m_run = std::make_shared<SyncRun>(m_transport, m_cache, m_clock);
    m_run->writer = &m_writer;
    m_run->onProgress = [this](const SyncProgress& progress) { advanced(progress); };
    m_startedAt = m_clock.monotonic();
    m_requestsBefore = m_transport.counters().requests;
    m_changesBefore = m_cache.changes();
    m_changesTold = m_changesBefore;
    const auto state = m_run->syncState.load();
    if (!state) {
        recoverFrom(state.error());
        end(pd::failed(state.error()));
        return;
    }
    m_run->state = *state;
    const bool full = kind == SyncKind::Full || state->fullUnfinished || !state->finishedAt.isValid();
    perform(m_run, full ? SyncKind::Full : SyncKind::Incremental);
}

QCoro::Task<void> SyncEngine::perform(std::shared_ptr<SyncRun> run, SyncKind kind)
{
    run->report.kind = kind;
    Q_EMIT started(kind);
    auto steps = kind == SyncKind::Full ? syncFully(run) : syncChanges(run);
    const Status done = co_await steps;
    if (run->isCancelled)
        co_return; // told already, and this may be gone
    if (done) {
        const Result<SyncReport> report = concluded(*run);
        end(report);
        co_return;
    }
    recoverFrom(done.error());
    end(pd::failed(done.error()));
}

Result<SyncReport> SyncEngine::concluded(SyncRun& run)
{
    SyncReport& report = run.report;
    report.finishedAt = m_clock.nowUtc();
    run.state.finishedAt = report.finishedAt;
    if (const Status saved = run.saveState(); !saved)
        return pd::failed(saved.error());
    const Result<qint64> customers = run.customerRows.count();
    const Result<qint64> subscribers = run.subscriberRows.count();
    if (!customers || !subscribers)
        return pd::failed(customers ? subscribers.error() : customers.error());
    const Result<qint64> nameless = run.customerRows.withoutNameCount();
    if (!nameless)
        return pd::failed(nameless.error());
    report.namesMissing = *nameless;
    report.customers = *customers;
    report.subscribers = *subscribers;
    report.changed = m_cache.changes() - m_changesBefore;
    report.requests = m_transport.counters().requests - m_requestsBefore;
    report.milliseconds = (m_clock.monotonic() - m_startedAt).count();
    qCInfo(syncLog) << "synchronised" << report.customers << "customers," << report.changed << "changed," << report.requests << "requests,"
                    << report.milliseconds << "ms";
    return report;
}

QDateTime SyncEngine::lastFinished()
{
    const Result<SyncState> state = SyncStateRepository(m_cache).load();
    return state ? state->finishedAt : QDateTime();
}

void SyncEngine::end(const Result<SyncReport>& result)
{
    m_run.reset();
    m_rest.start();
    tellChanges();
    const QList<Promise> waiting = std::exchange(m_waiting, {});
    for (const Promise& promise : waiting) {
        promise->addResult(result);
        promise->finish();
    }
    if (result)
        Q_EMIT finished(*result);
    else
        Q_EMIT failed(result.error());
}

/// What takes a while and nobody waits for.
QCoro::Task<void> SyncEngine::settle()
{
    if (m_run)
        co_return;
    auto settling = m_writer.run([cache = &m_cache]() -> Status {
        const Status made = cache->isFilling() ? Status() : cache->makeOrders();
        cache->releaseMemory();
        return made;
    });
    const Status settled = co_await settling;
    if (!settled && settled.error().kind != Error::Kind::Cancelled)
        qCWarning(syncLog) << "the cache keeps fewer indexes:" << settled.error().detail;
}

void SyncEngine::cancel()
{
    if (!m_run)
        return;
    m_run->isCancelled = true; // its requests end on their own, unheard
    m_writer.stop();
    end(pd::failed(Error::Kind::Cancelled));
}

QCoro::Task<Status> SyncEngine::loadCustomer(CustomerId id)
{
    const auto run = std::make_shared<SyncRun>(m_transport, m_cache, m_clock);
    run->hub = m_hub;
    m_loads << run;
    const qint64 changesBefore = m_cache.changes();
    auto loading = loadOneCustomer(run, id);
    const Status loaded = co_await loading;
    if (run->isCancelled)
        co_return loaded;
    m_loads.removeOne(run);
    if (!loaded)
        recoverFrom(loaded.error());
    if (loaded || m_cache.changes() != changesBefore)
        Q_EMIT cacheChanged();
    co_return loaded;
}

void SyncEngine::advanced(const SyncProgress& progress)
{
    const auto now = m_clock.monotonic();
    if (m_toldAt.count() != 0 && now - m_toldAt < tellEvery)
        return;
    m_toldAt = now;
    Q_EMIT progressed(progress);
    tellChanges();
}

void SyncEngine::noteChanges()
{
    if (!m_tellSoon.isActive())
        m_tellSoon.start();
}

void SyncEngine::tellChanges()
{
    if (std::exchange(m_changesTold, m_cache.changes()) != m_cache.changes())
        Q_EMIT cacheChanged();
}

/// A damaged mirror is not worth keeping: the next run fills a new one.
void SyncEngine::recoverFrom(const Error& error)
{
    if (error.kind != Error::Kind::Damaged)
        return;
    qCWarning(syncLog) << "the cache is damaged and starts anew:" << error.detail;
    if (const Status rebuilt = m_cache.rebuild(); !rebuilt)
        qCWarning(syncLog) << "that failed:" << rebuilt.error().detail;
    Q_EMIT cacheChanged();
}

} // namespace pd
