// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandbox.h"

#include "sandbox/api/service.h"
#include "sandbox/http/httpserver.h"
#include "sandbox/resources/customers.h"
#include "sandbox/resources/locations.h"
#include "sandbox/resources/organizations.h"
#include "sandbox/resources/partnerhub.h"
#include "sandbox/resources/providers.h"
#include "sandbox/resources/subscribers.h"
#include "sandbox/seed/seed.h"

namespace pd::sandbox {

using namespace Qt::StringLiterals;

struct Sandbox::Parts {
    Parts(const Options& o, Faults faults)
        : options(o)
        , pendingFaults(std::move(faults))
    {
    }

    Status open();
    Status listen();

    Options options;
    Faults pendingFaults;
    SystemClock systemClock;
    std::unique_ptr<State> state;
    std::unique_ptr<ProvisioningClock> clock;
    std::unique_ptr<Creations> creations;
    std::unique_ptr<Service> service;
    std::unique_ptr<Customers> customers;
    std::unique_ptr<Subscribers> subscribers;
    std::unique_ptr<Organizations> organizations;
    std::unique_ptr<Locations> locations;
    std::unique_ptr<Providers> providers;
    std::unique_ptr<PartnerHub> partnerHub;
    std::unique_ptr<HttpServer> api;
};

Status Sandbox::Parts::open()
{
    auto opened = State::open(options, systemClock);
    if (!opened)
        return failed(opened.error());
    state = std::move(*opened);
    if (state->isNew()) {
        if (const Status seeded = seedState(*state); !seeded)
            return seeded;
    }
    clock = std::make_unique<ProvisioningClock>(*state);
    creations = std::make_unique<Creations>(*state);
    service = std::make_unique<Service>(*state, *clock, *creations, std::move(pendingFaults));
    customers = std::make_unique<Customers>(*state, *clock, *creations);
    subscribers = std::make_unique<Subscribers>(*state, *creations);
    organizations = std::make_unique<Organizations>(*state);
    locations = std::make_unique<Locations>(*state, *creations);
    providers = std::make_unique<Providers>(*state);
    partnerHub = std::make_unique<PartnerHub>(*state, *creations);
    Router& router = service->router();
    creations->addRoutes(router);
    customers->addRoutes(router);
    subscribers->addRoutes(router);
    organizations->addRoutes(router);
    locations->addRoutes(router);
    providers->addRoutes(router);
    partnerHub->addRoutes(router);
    return {};
}

Status Sandbox::Parts::listen()
{
    api = std::make_unique<HttpServer>([this](const HttpRequest& request) { return service->answer(request); });
    const Result<quint16> port = api->listen(options.port);
    if (!port)
        return failed(port.error());
    state->setBase(u"http://127.0.0.1:%1/v1"_s.arg(*port));
    return {};
}

Result<std::unique_ptr<Sandbox>> Sandbox::start(const Options& options)
{
    Result<Faults> faults = Faults::load(options.faultsFile);
    if (!faults)
        return failed(faults.error());
    auto parts = std::make_unique<Parts>(options, std::move(*faults));
    if (const Status opened = parts->open(); !opened)
        return failed(opened.error());
    if (const Status listening = parts->listen(); !listening)
        return failed(listening.error());
    return std::unique_ptr<Sandbox>(new Sandbox(std::move(parts)));
}

Sandbox::Sandbox(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

Sandbox::~Sandbox() = default;

QUrl Sandbox::base() const
{
    return QUrl(m_parts->state->base());
}

} // namespace pd::sandbox
