// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandbox.h"

#include "sandbox/api/service.h"
#include "sandbox/http/httpserver.h"
#include "sandbox/resources/customers.h"
#include "sandbox/resources/locations.h"
#include "sandbox/resources/numbers.h"
#include "sandbox/resources/organizationextras.h"
#include "sandbox/resources/organizations.h"
#include "sandbox/resources/partnerhub.h"
#include "sandbox/resources/people.h"
#include "sandbox/resources/providers.h"
#include "sandbox/resources/reports.h"
#include "sandbox/resources/signin.h"
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
    void makeResources();
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
    std::unique_ptr<People> people;
    std::unique_ptr<Providers> providers;
    std::unique_ptr<PartnerHub> partnerHub;
    std::unique_ptr<Numbers> numbers;
    std::unique_ptr<OrganizationExtras> extras;
    std::unique_ptr<SignIn> signIn;
    std::unique_ptr<ReportFile> reportFiles;
    std::unique_ptr<Reports> reports;
    std::unique_ptr<HttpServer> api;
    std::unique_ptr<HttpServer> downloads;
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
    makeResources();
    return {};
}

void Sandbox::Parts::makeResources()
{
    customers = std::make_unique<Customers>(*state, *clock, *creations);
    subscribers = std::make_unique<Subscribers>(*state, *creations);
    organizations = std::make_unique<Organizations>(*state);
    locations = std::make_unique<Locations>(*state, *creations);
    people = std::make_unique<People>(*state);
    providers = std::make_unique<Providers>(*state);
    partnerHub = std::make_unique<PartnerHub>(*state, *creations);
    numbers = std::make_unique<Numbers>(*state);
    extras = std::make_unique<OrganizationExtras>(*state);
    signIn = std::make_unique<SignIn>(*state);
    reportFiles = std::make_unique<ReportFile>(*state);
    reports = std::make_unique<Reports>(*state, *reportFiles);
    Router& router = service->router();
    const auto add = [&router](auto&... resource) { (resource->addRoutes(router), ...); };
    add(creations, customers, subscribers, organizations, locations, people, providers, partnerHub, numbers, extras, signIn, reports);
}

Status Sandbox::Parts::listen()
{
    api = std::make_unique<HttpServer>([this](const HttpRequest& request) { return service->answer(request); });
    const Result<quint16> port = api->listen(options.port);
    if (!port)
        return failed(port.error());
    state->setBase(u"http://127.0.0.1:%1/v1"_s.arg(*port));
    downloads = std::make_unique<HttpServer>([this](const HttpRequest& request) { return reportFiles->serve(request); });
    const Result<quint16> other = downloads->listen(0);
    if (!other)
        return failed(other.error());
    reportFiles->setOrigin(u"http://127.0.0.1:%1"_s.arg(*other));
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

QUrl Sandbox::base() const { return QUrl(m_parts->state->base()); }

} // namespace pd::sandbox
