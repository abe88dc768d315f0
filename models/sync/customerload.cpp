// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncsteps.h"
#include "sync/walks.h"

namespace pd {

namespace {

QCoro::Task<Status> loadRecord(SharedRun run, CustomerId id, std::shared_ptr<Customer> customer)
{
    const OrgId provider = run->factRows.providerOf(id).value_or(OrgId());
    auto asked = run->customers.get(id, provider);
    const Result<Customer> answer = co_await asked;
    if (const Status going = run->goOn(); !going)
        co_return going;
    if (!answer && answer.error().kind == Error::Kind::NotFound) {
        if (const Status removed = run->customerRows.remove(id); !removed)
            co_return removed;
    }
    if (!answer)
        co_return failed(answer.error());
    *customer = *answer;
    customer->provider = provider;
    co_return run->customerRows.store({*answer});
}

QCoro::Task<Status> loadOrganization(SharedRun run, OrgId org)
{
    auto asked = run->organizations.get(org);
    const Result<Organization> answer = co_await asked;
    if (const Status going = run->goOn(); !going)
        co_return going;
    co_return answer ? run->customerRows.storeOrganizations({*answer}) : Status(failed(answer.error()));
}

QCoro::Task<Status> loadLocations(SharedRun run, OrgId org)
{
    auto asked = run->locations.list(org);
    const Result<QList<Location>> answer = co_await asked;
    if (const Status going = run->goOn(); !going)
        co_return going;
    co_return answer ? run->placeRows.storeLocations(org, *answer) : Status(failed(answer.error()));
}

QCoro::Task<Status> loadNumbers(SharedRun run, OrgId org)
{
    auto asked = run->locations.numbers(org);
    const Result<QList<PhoneNumberEntry>> answer = co_await asked;
    if (const Status going = run->goOn(); !going)
        co_return going;
    co_return answer ? run->placeRows.storeNumbers(org, *answer) : Status(failed(answer.error()));
}

QCoro::Task<Status> loadPeople(SharedRun run, OrgId org)
{
    auto asked = run->people.list(org);
    const Result<QList<Person>> answer = co_await asked;
    if (const Status going = run->goOn(); !going)
        co_return going;
    co_return answer ? run->subscriberRows.storePeople(org, *answer) : Status(failed(answer.error()));
}

/// Tags are for finding customers: one that has none to tell is no error.
QCoro::Task<Status> loadTags(SharedRun run, OrgId org)
{
    auto asked = run->tags.of(org);
    const Result<QStringList> answer = co_await asked;
    if (const Status going = run->goOn(); !going)
        co_return going;
    co_return answer ? run->factRows.storeTags(org, *answer) : Status();
}

QCoro::Task<Status> loadRestriction(SharedRun run, CustomerId id, OrgId org)
{
    if (!run->hub || !run->hub->hosted())
        co_return Status();
    auto asked = run->hub->restrictedByPartner(org);
    const Result<bool> answer = co_await asked;
    if (const Status going = run->goOn(); !going)
        co_return going;
    co_return answer ? run->customerRows.setRestricted(id, *answer) : Status(failed(answer.error()));
}

QCoro::Task<Status> loadSubscribers(SharedRun run, CustomerId id, OrgId provider)
{
    SubscriberQuery query;
    query.customerId = id;
    query.onBehalfOf = provider;
    auto walk = subscriberWalk(run, query, 0);
    const auto users = std::make_shared<QList<Subscriber>>();
    walk->store = [run = run.get(), users](const QList<Subscriber>& items) {
        *users << items;
        return run->subscriberRows.store(items);
    };
    auto walking = walkPages<Subscriber>(walk);
    const Status walked = co_await walking;
    if (!walked)
        co_return walked;
    const bool proof = walk->plan.isComplete() && run->report.setAside == 0 && !users->isEmpty();
    co_return proof ? run->subscriberRows.keepOnly(id, *users) : Status();
}

} // namespace

QCoro::Task<Status> loadOneCustomer(SharedRun run, CustomerId id)
{
    const auto customer = std::make_shared<Customer>();
    auto record = loadRecord(run, id, customer);
    const Status known = co_await record;
    if (!known)
        co_return known;
    auto users = loadSubscribers(run, id, customer->provider);
    Status first = co_await users;
    if (const Status going = run->goOn(); !going)
        co_return going;
    // Only wholesale calls can be made on behalf of an indirect provider.
    if (!customer->orgId.isEmpty() && customer->provider.isEmpty()) {
        for (const auto step : {loadOrganization, loadLocations, loadNumbers, loadPeople, loadTags}) {
            auto loading = step(run, customer->orgId);
            const Status done = co_await loading;
            if (const Status going = run->goOn(); !going)
                co_return going;
            if (!done && first)
                first = done;
        }
        auto restriction = loadRestriction(run, id, customer->orgId);
        const Status restricted = co_await restriction;
        if (const Status going = run->goOn(); !going)
            co_return going;
        if (!restricted && first)
            first = restricted;
    }
    if (!first)
        co_return first;
    co_return run->customerRows.setDetailsLoaded(id, run->clock.nowUtc());
}

} // namespace pd
