// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/customerchangeservice.h"

#include "client/enginelink.h"
#include "operations/customerchangeengine.h"

namespace pd {

namespace {

Result<Operation> planned(const SeenCustomer& seen, const CustomerUpdate& wanted)
{
    return planCustomerChange(seen, wanted, PackageCatalog::shipped());
}

} // namespace

struct CustomerChangeService::Private {
    EngineLink<CustomerChangeEngine> engine;
};

CustomerChangeService::CustomerChangeService()
    : d(std::make_unique<Private>())
{
}

CustomerChangeService::~CustomerChangeService() = default;

void CustomerChangeService::attach(CustomerChangeEngine& engine) { d->engine.attach(engine); }

void CustomerChangeService::detach() { d->engine.detach(); }

CustomerChangeService::Asked CustomerChangeService::ask(Result<Operation> operation)
{
    return d->engine.call<Result<OperationId>>([operation](CustomerChangeEngine& engine) { return engine.ask(operation); });
}

CustomerChangeService::AskedForAll CustomerChangeService::askAll(QList<Result<Operation>> operations)
{
    return d->engine.call<QList<Result<OperationId>>>([operations](CustomerChangeEngine& engine) { return engine.askAll(operations); });
}

QFuture<Result<QList<PreviewedStep>>> CustomerChangeService::preview(QList<Operation> operations)
{
    return d->engine.watchedTask<Result<QList<PreviewedStep>>>(
        [operations](CustomerChangeEngine& engine, const TaskWatch& watch) { return engine.preview(operations, watch); });
}

CustomerChangeService::Asked CustomerChangeService::rename(SeenCustomer seen, QString newName) { return ask(planRename(seen, newName)); }

CustomerChangeService::Asked CustomerChangeService::changeExternalId(SeenCustomer seen, QString externalId)
{
    CustomerUpdate wanted;
    wanted.externalId = externalId.trimmed();
    return ask(planned(seen, wanted));
}

CustomerChangeService::Asked CustomerChangeService::changeAddress(SeenCustomer seen, Address address)
{
    CustomerUpdate wanted;
    wanted.address = address;
    return ask(planned(seen, wanted));
}

CustomerChangeService::Asked CustomerChangeService::changePackages(
    SeenCustomer seen, QStringList packages, QMap<QString, int> limits, std::optional<CallingLocation> location)
{
    CustomerUpdate wanted;
    wanted.packages = packages;
    if (!packages.isEmpty()) {
        wanted.packageLimits = limits;
        wanted.calling = location;
    }
    return ask(planned(seen, wanted));
}

CustomerChangeService::Asked CustomerChangeService::changeBillingStart(SeenCustomer seen, QString date)
{
    CustomerUpdate wanted;
    wanted.billingStartDate = date;
    return ask(planned(seen, wanted));
}

CustomerChangeService::Asked CustomerChangeService::removeCustomer(SeenCustomer seen, QList<Person> persons)
{
    return ask(planRemoval(seen, persons));
}

CustomerChangeService::AskedForAll CustomerChangeService::setRestricted(QList<SeenCustomer> customers, bool on)
{
    QList<Result<Operation>> operations;
    for (const SeenCustomer& seen : customers)
        operations << planRestriction(seen, on);
    return askAll(operations);
}

CustomerChangeService::Asked CustomerChangeService::attachOrganization(OnboardingEntry entry)
{
    return d->engine.task<Result<OperationId>>([entry](CustomerChangeEngine& engine) { return engine.attach(entry); });
}

CustomerChangeService::Asked CustomerChangeService::setTags(SeenCustomer seen, QStringList seenTags, QStringList tags)
{
    return ask(planTags(seen, TagChange{seen.customer.orgId, tags, seenTags, {}, {}}));
}

CustomerChangeService::AskedForAll CustomerChangeService::changeTags(QList<SeenCustomer> customers, QStringList add, QStringList remove)
{
    QList<Result<Operation>> operations;
    for (const SeenCustomer& seen : customers)
        operations << planTags(seen, TagChange{seen.customer.orgId, std::nullopt, {}, add, remove});
    return askAll(operations);
}

CustomerChangeService::Asked CustomerChangeService::resendConsent(SeenCustomer seen, QList<Subscriber> waiting)
{
    return ask(planConsentMails(seen, waiting));
}

CustomerChangeService::Asked CustomerChangeService::changePerson(SeenCustomer seen, UserChange change)
{
    return ask(planPersonChange(seen, change));
}

CustomerChangeService::Asked CustomerChangeService::moveNumber(
    SeenCustomer seen, Person from, Person to, QString number, QString extensionOfFrom)
{
    return ask(planNumberMove(seen, from, to, number, extensionOfFrom));
}

CustomerChangeService::Asked CustomerChangeService::addLocations(SeenCustomer seen, QList<NewLocation> locations)
{
    return d->engine.task<Result<OperationId>>(
        [seen, locations](CustomerChangeEngine& engine) { return engine.addLocations(seen, locations); });
}

CustomerChangeService::Asked CustomerChangeService::addNumbers(SeenCustomer seen, NumberChange change)
{
    return ask(planNumbersToAdd(seen, change));
}

CustomerChangeService::Asked CustomerChangeService::removeNumbers(SeenCustomer seen, NumberChange change)
{
    return ask(planNumbersToRemove(seen, change));
}

CustomerChangeService::Asked CustomerChangeService::setPstn(SeenCustomer seen, QList<PstnChange> changes)
{
    return ask(planPstn(seen, changes));
}

} // namespace pd
