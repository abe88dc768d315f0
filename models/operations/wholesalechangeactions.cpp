// SPDX-License-Identifier: GPL-3.0-or-later
// Changes and removal of the wholesale customer itself: accepted with 202, then followed.
#include "domain/customerstatus.h"
#include "domain/rules.h"
#include "operations/actions.h"
#include "operations/changedmeanwhile.h"
#include "operations/changepayload.h"
#include "operations/customerchangeactions.h"
#include "operations/operationfacts.h"

#include <QSet>

#include <algorithm>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

QSet<QString> packageSet(const QStringList& packages) { return QSet<QString>(packages.cbegin(), packages.cend()); }

QString addressText(const Address& a) { return QStringList{a.line1, a.city, a.state, a.postalCode, a.country}.join(u", "_s); }

bool sameTown(const Address& a, const Address& b)
{
    return comparable(a.line1) == comparable(b.line1) && comparable(a.line2) == comparable(b.line2)
        && comparable(a.city) == comparable(b.city) && comparable(a.state) == comparable(b.state)
        && comparable(a.postalCode) == comparable(b.postalCode) && comparable(a.country) == comparable(b.country);
}

/// One field that the change touches and that the server tells.
struct Touched {
    QString field;
    QString now;
    bool asWanted = false;
    bool asSeen = false;
};

QList<Touched> touchedFields(const CustomerChange& change, const Customer& now)
{
    QList<Touched> touched;
    const CustomerUpdate& wanted = change.wanted;
    if (!wanted.packages.isEmpty()) {
        const QSet<QString> there = packageSet(now.packages);
        touched << Touched{
            u"packages"_s, now.packages.join(u", "_s), there == packageSet(wanted.packages), there == packageSet(change.seen.packages)};
    }
    if (!wanted.externalId.isEmpty()) {
        touched << Touched{u"externalId"_s, now.externalId, now.externalId == wanted.externalId, now.externalId == change.seen.externalId};
    }
    if (wanted.address) {
        touched << Touched{
            u"address"_s, addressText(now.address), sameTown(now.address, *wanted.address), sameTown(now.address, change.seen.address)};
    }
    return touched;
}

bool allAsWanted(const QList<Touched>& touched)
{
    return std::all_of(touched.cbegin(), touched.cend(), [](const Touched& one) { return one.asWanted; });
}

bool allAsSeen(const QList<Touched>& touched)
{
    return std::all_of(touched.cbegin(), touched.cend(), [](const Touched& one) { return one.asSeen; });
}

const Touched* changedByOthers(const QList<Touched>& touched)
{
    const auto it = std::find_if(touched.cbegin(), touched.cend(), [](const Touched& one) { return !one.asWanted && !one.asSeen; });
    return it == touched.cend() ? nullptr : &*it;
}

/// The server does not tell these, so what is there does not say whether they were set.
bool asksForUnreadable(const CustomerUpdate& wanted)
{
    return !wanted.packageLimits.isEmpty() || !wanted.billingStartDate.isEmpty() || wanted.calling.has_value();
}

tl::unexpected<Error> stillWorking(const Customer& customer)
{
    return failed(Error::Kind::Locked, u"the server is still working on the customer (%1)"_s.arg(customer.status));
}

/// What Partner Hub's restricted mode was recorded as goes along with the new external ID.
Status moveRecord(OperationFacts& facts, const CustomerChange& change)
{
    if (change.wanted.externalId.isEmpty() || facts.server.hub.hosted())
        return {};
    const auto recorded = facts.recordedRestriction(change.seen.externalId);
    if (!recorded)
        return failed(recorded.error());
    return recorded->has_value() ? facts.recordRestriction(change.wanted.externalId, **recorded) : Status();
}

/// Nobody works on it: how it ended.
Result<LookUp> judgeEnd(OperationFacts& facts, const CustomerChange& change, const Customer& now)
{
    const QList<Touched> touched = touchedFields(change, now);
    LookUp result;
    if (const Touched* other = changedByOthers(touched); other && customerStatus(now.status) != CustomerStatus::Error) {
        result = changedMeanwhile(other->field, other->now);
    } else if (customerStatus(now.status) == CustomerStatus::Error) {
        result.verdict = LookUp::Broken;
        result.problem = customerProblem(now);
    } else if (!allAsWanted(touched)) {
        return failed(Error::Kind::NotFound, u"the server accepted the change, and does not show it yet"_s);
    } else {
        if (const Status moved = moveRecord(facts, change); !moved)
            return failed(moved.error());
        result.verdict = LookUp::There;
        if (customerStatus(now.status) == CustomerStatus::ProvisionedWithErrors)
            result.problem = customerProblem(now);
    }
    result.id = now.id.toString();
    result.serverStatus = now.status;
    return result;
}

/// The customer that is to be changed could not be read.
Result<LookUp> withoutCustomer(const Error& error)
{
    if (error.kind == Error::Kind::NotFound)
        return goneMeanwhile(u"customer"_s);
    return failed(error);
}

LookUp working(const Customer& customer)
{
    LookUp result;
    result.verdict = LookUp::Working;
    result.id = customer.id.toString();
    result.serverStatus = customer.status;
    return result;
}

} // namespace

QCoro::Task<Result<LookUp>> ChangeCustomerAction::lookUp(std::shared_ptr<OperationFacts> facts, OperationStep step)
{
    const CustomerChange change = payload::customerChange(step);
    const Result<Customer> found = co_await facts->server.customers.get(change.seen.id, change.seen.provider);
    if (!found)
        co_return withoutCustomer(found.error());
    facts->current = *found;
    facts->mirror.customer(*found, QString());
    const bool sent = step.state != StepState::Planned;
    if (isBusy(customerStatus(found->status))) {
        if (sent)
            co_return working(*found);
        co_return stillWorking(*found);
    }
    const QList<Touched> touched = touchedFields(change, *found);
    if (const Touched* other = changedByOthers(touched))
        co_return changedMeanwhile(other->field, other->now);
    const bool tells = !touched.isEmpty() && (sent || !asksForUnreadable(change.wanted)) && !allAsSeen(touched);
    if (tells && allAsWanted(touched))
        co_return judgeEnd(*facts, change, *found);
    const bool nothingToDo = !touched.isEmpty() && allAsWanted(touched) && !asksForUnreadable(change.wanted);
    if (nothingToDo && customerStatus(found->status) != CustomerStatus::Error)
        co_return judgeEnd(*facts, change, *found);
    co_return LookUp();
}

QCoro::Task<Result<Sent>> ChangeCustomerAction::send(std::shared_ptr<OperationFacts> facts, OperationStep step)
{
    const CustomerChange change = payload::customerChange(step);
    CustomerUpdate update = change.wanted;
    if (update.packages.isEmpty())
        update.packages = facts->current.packages; // the list is complete: what is left out would be removed
    const auto accepted = co_await facts->server.customers.update(change.seen.id, update, change.seen.provider);
    if (!accepted)
        co_return failed(accepted.error());
    Sent sent;
    sent.id = change.seen.id.toString();
    sent.finished = false;
    sent.trackingId = accepted->trackingId;
    co_return sent;
}

QCoro::Task<Result<LookUp>> ChangeCustomerAction::poll(std::shared_ptr<OperationFacts> facts, OperationStep step)
{
    const CustomerChange change = payload::customerChange(step);
    const Result<Customer> found = co_await facts->server.customers.get(change.seen.id, change.seen.provider);
    if (!found)
        co_return withoutCustomer(found.error());
    facts->mirror.customer(*found, QString());
    if (isBusy(customerStatus(found->status)))
        co_return working(*found);
    co_return judgeEnd(*facts, change, *found);
}

QCoro::Task<Result<LookUp>> RemoveCustomerAction::lookUp(std::shared_ptr<OperationFacts> facts, OperationStep step)
{
    const Customer seen = payload::removedCustomer(step);
    const Result<Customer> found = co_await facts->server.customers.get(seen.id, seen.provider);
    if (!found && found.error().kind == Error::Kind::NotFound) {
        facts->mirror.customerGone(seen.id);
        LookUp gone;
        gone.verdict = LookUp::There;
        gone.id = seen.id.toString();
        co_return gone;
    }
    if (!found)
        co_return failed(found.error());
    facts->current = *found;
    facts->mirror.customer(*found, QString());
    const CustomerStatus status = customerStatus(found->status);
    if (status == CustomerStatus::Deleting)
        co_return working(*found);
    if (found->externalId != seen.externalId)
        co_return changedMeanwhile(u"externalId"_s, found->externalId);
    if (status == CustomerStatus::Provisioning || status == CustomerStatus::Updating)
        co_return stillWorking(*found);
    if (packageSet(found->packages) != packageSet(seen.packages))
        co_return changedMeanwhile(u"packages"_s, found->packages.join(u", "_s));
    co_return LookUp();
}

QCoro::Task<Result<Sent>> RemoveCustomerAction::send(std::shared_ptr<OperationFacts> facts, OperationStep step)
{
    const Customer seen = payload::removedCustomer(step);
    const Status removed = co_await facts->server.customers.remove(seen.id, seen.provider);
    if (!removed && removed.error().kind != Error::Kind::NotFound)
        co_return failed(removed.error());
    if (facts->current.id == seen.id) { // whoever looks at the customer sees what happens to it, also before the first poll
        facts->current.status = wireWord(CustomerStatus::Deleting);
        facts->mirror.customer(facts->current, QString());
    }
    Sent sent;
    sent.id = seen.id.toString();
    sent.finished = false;
    co_return sent;
}

QCoro::Task<Result<LookUp>> RemoveCustomerAction::poll(std::shared_ptr<OperationFacts> facts, OperationStep step)
{
    const Result<LookUp> found = co_await lookUp(facts, step);
    if (found && found->verdict == LookUp::NotThere)
        co_return failed(Error::Kind::NotFound, u"the server accepted the removal, and has not begun it"_s);
    co_return found;
}

} // namespace pd
