// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/draftservice.h"

#include "client/enginelink.h"
#include "operations/draftstore.h"

#include <QUuid>

namespace pd {

struct DraftService::Private {
    EngineLink<DraftStore> store;
};

DraftService::DraftService(QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
}

DraftService::~DraftService() = default;

void DraftService::attach(DraftStore& store)
{
    connect(&store, &DraftStore::changed, this, &DraftService::changed);
    d->store.attach(store);
}

void DraftService::detach() { d->store.detach(); }

QFuture<Status> DraftService::store(Draft draft)
{
    return d->store.call<Status>([draft](DraftStore& store) { return store.store(draft); });
}

QFuture<Result<QList<Draft>>> DraftService::all()
{
    return d->store.call<Result<QList<Draft>>>([](DraftStore& store) { return store.all(); });
}

QFuture<Status> DraftService::remove(QString id)
{
    return d->store.call<Status>([id](DraftStore& store) { return store.remove(id); });
}

QString DraftService::newId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

} // namespace pd
