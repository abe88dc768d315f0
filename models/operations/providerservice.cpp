// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/providerservice.h"

#include "client/enginelink.h"

namespace pd {

struct ProviderService::Private {
    EngineLink<ProviderEngine> engine;
};

ProviderService::ProviderService()
    : d(std::make_unique<Private>())
{
}

ProviderService::~ProviderService() = default;

void ProviderService::attach(ProviderEngine& engine) { d->engine.attach(engine); }

void ProviderService::detach() { d->engine.detach(); }

QFuture<Result<QList<NamedProvider>>> ProviderService::all()
{
    return d->engine.task<Result<QList<NamedProvider>>>([](ProviderEngine& engine) { return engine.all(); });
}

} // namespace pd
