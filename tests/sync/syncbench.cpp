// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncbench.h"

#include "cache/cachequery.h"

#include <QTest>

namespace pd::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 240'000;

QCoro::Task<void> keep(QCoro::Task<Status> task, std::shared_ptr<std::optional<Status>> result) { *result = co_await task; }

} // namespace

SyncBench::SyncBench(const QUrl& base)
    : m_transport(std::make_unique<HttpTransport>(
        base, [] { return u"sandbox"_s; }, m_clock, GovernorLimits{}))
{
    if (auto cache = CacheStore::open(m_home.path()))
        m_cache = std::move(*cache);
    m_engine = std::make_unique<SyncEngine>(*m_transport, *m_cache, m_clock);
}

QFuture<Result<SyncReport>> SyncBench::start(SyncKind kind)
{
    auto promise = std::make_shared<QPromise<Result<SyncReport>>>();
    promise->start();
    QFuture<Result<SyncReport>> future = promise->future();
    m_engine->sync(kind, promise);
    return future;
}

Result<SyncReport> SyncBench::sync(SyncKind kind)
{
    const QFuture<Result<SyncReport>> future = start(kind);
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, patienceMs))
        return failed(Error::Kind::Timeout);
    return future.result();
}

Status SyncBench::load(const CustomerId& id)
{
    const auto result = std::make_shared<std::optional<Status>>();
    keep(m_engine->loadCustomer(id), result);
    if (!QTest::qWaitFor([&] { return result->has_value(); }, patienceMs))
        return failed(Error::Kind::Timeout);
    return **result;
}

qint64 SyncBench::number(const char* sql)
{
    CacheQuery query(*m_cache, sql);
    return query.next() ? query.integer(0) : -1;
}

void SyncBench::restart()
{
    m_engine.reset();
    m_engine = std::make_unique<SyncEngine>(*m_transport, *m_cache, m_clock);
}

} // namespace pd::test
