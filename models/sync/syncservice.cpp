// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncservice.h"

#include "client/enginelink.h"
#include "sync/syncengine.h"

namespace pd {

struct SyncService::Private {
    EngineLink<SyncEngine> engine;
};

SyncService::SyncService(QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    qRegisterMetaType<SyncKind>();
}

SyncService::~SyncService() = default;

void SyncService::attach(SyncEngine& engine)
{
    connect(&engine, &SyncEngine::started, this, &SyncService::started);
    connect(&engine, &SyncEngine::progressed, this, &SyncService::progressed);
    connect(&engine, &SyncEngine::finished, this, &SyncService::finished);
    connect(&engine, &SyncEngine::failed, this, &SyncService::failed);
    connect(&engine, &SyncEngine::cacheChanged, this, &SyncService::cacheChanged);
    d->engine.attach(engine);
}

void SyncService::detach() { d->engine.detach(); }

QFuture<Result<SyncReport>> SyncService::sync(SyncKind kind)
{
    auto promise = std::make_shared<QPromise<Result<SyncReport>>>();
    promise->start();
    d->engine.run([kind, promise](SyncEngine& engine) { engine.sync(kind, promise); });
    return promise->future();
}

QFuture<Status> SyncService::loadCustomer(CustomerId id)
{
    return d->engine.task<Status>([id](SyncEngine& engine) { return engine.loadCustomer(id); });
}

QFuture<QDateTime> SyncService::lastFinished()
{
    return d->engine.call<QDateTime>([](SyncEngine& engine) { return engine.lastFinished(); });
}

void SyncService::cancel()
{
    d->engine.run([](SyncEngine& engine) { engine.cancel(); });
}

} // namespace pd
