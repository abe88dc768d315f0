// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/customerinquiryservice.h"

#include "client/enginelink.h"
#include "operations/customerinquiryengine.h"

namespace pd {

struct CustomerInquiryService::Private {
    EngineLink<CustomerInquiryEngine> engine;
};

CustomerInquiryService::CustomerInquiryService()
    : d(std::make_unique<Private>())
{
}

CustomerInquiryService::~CustomerInquiryService() = default;

void CustomerInquiryService::attach(CustomerInquiryEngine& engine) { d->engine.attach(engine); }

void CustomerInquiryService::detach() { d->engine.detach(); }

QFuture<Result<SeenCustomer>> CustomerInquiryService::look(CustomerId id)
{
    return d->engine.task<Result<SeenCustomer>>([id](CustomerInquiryEngine& engine) { return engine.look(id); });
}

QFuture<Result<std::optional<SeenCustomer>>> CustomerInquiryService::findOnServer(QString text, OrgId onBehalfOf)
{
    return d->engine.task<Result<std::optional<SeenCustomer>>>(
        [text, onBehalfOf](CustomerInquiryEngine& engine) { return engine.findOnServer(text, onBehalfOf); });
}

QFuture<Result<QByteArray>> CustomerInquiryService::rawAnswer(CustomerId id)
{
    return d->engine.task<Result<QByteArray>>([id](CustomerInquiryEngine& engine) { return engine.rawAnswer(id); });
}

QFuture<Result<QMap<QString, int>>> CustomerInquiryService::usersPerPackage(CustomerId id)
{
    return d->engine.task<Result<QMap<QString, int>>>([id](CustomerInquiryEngine& engine) { return engine.usersPerPackage(id); });
}

QFuture<Result<QList<Person>>> CustomerInquiryService::people(OrgId org)
{
    return d->engine.task<Result<QList<Person>>>([org](CustomerInquiryEngine& engine) { return engine.people(org); });
}

QFuture<Result<bool>> CustomerInquiryService::restricted(OrgId org)
{
    return d->engine.task<Result<bool>>([org](CustomerInquiryEngine& engine) { return engine.restricted(org); });
}

QFuture<Result<QStringList>> CustomerInquiryService::tags(OrgId org)
{
    return d->engine.task<Result<QStringList>>([org](CustomerInquiryEngine& engine) { return engine.tags(org); });
}

QFuture<Result<QStringList>> CustomerInquiryService::allTags()
{
    return d->engine.task<Result<QStringList>>([](CustomerInquiryEngine& engine) { return engine.allTags(); });
}

QFuture<Result<QList<Location>>> CustomerInquiryService::locations(OrgId org)
{
    return d->engine.task<Result<QList<Location>>>([org](CustomerInquiryEngine& engine) { return engine.locations(org); });
}

QFuture<Result<QList<PhoneNumberEntry>>> CustomerInquiryService::numbers(OrgId org, LocationId location)
{
    return d->engine.task<Result<QList<PhoneNumberEntry>>>(
        [org, location](CustomerInquiryEngine& engine) { return engine.numbers(org, location); });
}

QFuture<Result<QList<PstnConnection>>> CustomerInquiryService::pstnOptions(OrgId org, LocationId location)
{
    return d->engine.task<Result<QList<PstnConnection>>>(
        [org, location](CustomerInquiryEngine& engine) { return engine.pstnOptions(org, location); });
}

QFuture<Result<std::optional<PstnConnection>>> CustomerInquiryService::pstnConnection(OrgId org, LocationId location)
{
    return d->engine.task<Result<std::optional<PstnConnection>>>(
        [org, location](CustomerInquiryEngine& engine) { return engine.pstnConnection(org, location); });
}

QFuture<Result<QString>> CustomerInquiryService::freeExtension(OrgId org, LocationId location, QString like)
{
    return d->engine.task<Result<QString>>(
        [org, location, like](CustomerInquiryEngine& engine) { return engine.freeExtension(org, location, like); });
}

QFuture<Result<PstnAudit>> CustomerInquiryService::auditPstn(QList<SeenCustomer> customers)
{
    return d->engine.watchedTask<Result<PstnAudit>>(
        [customers](CustomerInquiryEngine& engine, const TaskWatch& watch) { return engine.auditPstn(customers, watch); });
}

QFuture<Result<PrecheckReport>> CustomerInquiryService::precheckCustomers(QList<NewCustomer> customers, CustomerPrecheckKind kind)
{
    return d->engine.watchedTask<Result<PrecheckReport>>([customers, kind](CustomerInquiryEngine& engine, const TaskWatch& watch) {
        return engine.precheckCustomers(customers, kind, watch);
    });
}

QFuture<Result<PrecheckReport>> CustomerInquiryService::precheckUsers(QList<UserPrecheck> users, UserPrecheckKind kind)
{
    return d->engine.watchedTask<Result<PrecheckReport>>(
        [users, kind](CustomerInquiryEngine& engine, const TaskWatch& watch) { return engine.precheckUsers(users, kind, watch); });
}

} // namespace pd
