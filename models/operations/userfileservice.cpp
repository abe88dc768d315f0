// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/userfileservice.h"

#include "client/enginelink.h"

namespace pd {

struct UserFileService::Private {
    EngineLink<UserFileEngine> engine;
};

UserFileService::UserFileService()
    : d(std::make_unique<Private>())
{
}

UserFileService::~UserFileService() = default;

void UserFileService::attach(UserFileEngine& engine) { d->engine.attach(engine); }

void UserFileService::detach() { d->engine.detach(); }

QFuture<Result<UserFilePlan>> UserFileService::plan(QString customer, QList<UserRequest> requests, UserFileMode mode)
{
    return d->engine.task<Result<UserFilePlan>>(
        [customer, requests, mode](UserFileEngine& engine) { return engine.plan(customer, requests, mode); });
}

QFuture<Result<PresentUsers>> UserFileService::usersOf(QString customer)
{
    return d->engine.task<Result<PresentUsers>>([customer](UserFileEngine& engine) { return engine.usersOf(customer); });
}

QFuture<Result<QList<OperationId>>> UserFileService::apply(UserFilePlan plan)
{
    return d->engine.call<Result<QList<OperationId>>>([plan](UserFileEngine& engine) { return engine.apply(plan); });
}

} // namespace pd
