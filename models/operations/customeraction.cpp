// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/actions.h"
#include "operations/operationfacts.h"
#include "operations/payload.h"

#include "domain/rules.h"

namespace pd {

using namespace Qt::StringLiterals;

namespace {

QString problemText(const QList<ApiProblem>& problems)
{
    QStringList lines;
    for (const ApiProblem& p : problems)
        lines << (p.code ? u"%1 (%2)"_s.arg(p.text).arg(p.code) : p.text);
    return lines.join(u'\n');
}

QSet<QString> asSet(const QStringList& list) { return QSet<QString>(list.cbegin(), list.cend()); }

bool sameAddress(const Address& a, const Address& b)
{
    return comparable(a.line1) == comparable(b.line1) && comparable(a.city) == comparable(b.city)
        && comparable(a.country) == comparable(b.country) && comparable(a.postalCode) == comparable(b.postalCode);
}

std::optional<Error> customerDifference(const NewCustomer& asked, const Customer& found)
{
    Error error;
    error.kind = Error::Kind::Conflict;
    if (asSet(asked.packages) != asSet(found.packages)) {
        error.fields << FieldError{u"packages"_s, u"exists-differently"_s, found.packages.join(u", "_s)};
        error.detail = u"a customer with this external ID exists with the packages %1"_s.arg(found.packages.join(u", "_s));
        return error;
    }
    if (!found.address.country.isEmpty() && !sameAddress(asked.address, found.address)) {
        const QString there = QStringList{found.address.line1, found.address.city, found.address.country}.join(u", "_s);
        error.fields << FieldError{u"address"_s, u"exists-differently"_s, there};
        error.detail = u"a customer with this external ID exists with the address %1"_s.arg(there);
        return error;
    }
    return std::nullopt;
}

/// Everything that an update can carry; the name and the administrator's e-mail stay what they are.
CustomerUpdate updateOf(const NewCustomer& asked)
{
    CustomerUpdate update;
    update.packages = asked.packages;
    update.address = asked.address;
    update.calling = asked.calling;
    update.meetingsTimeZone = asked.meetingsTimeZone;
    update.packageLimits = asked.packageLimits;
    return update;
}

/// A customer is ready for locations and users once it has its organization and nobody works on it.
LookUp judgeAwaited(OperationFacts& facts, const OperationStep& step, const Customer& found)
{
    LookUp result;
    result.id = found.id.toString();
    result.serverStatus = found.status;
    facts.operation.customerId = found.id;
    facts.operation.orgId = found.orgId;
    facts.mirror.customer(found, step.subject);
    if (isBusy(customerStatus(found.status)))
        result.verdict = LookUp::Working;
    else if (found.orgId.isEmpty())
        result.verdict = LookUp::Broken;
    else
        result.verdict = LookUp::There;
    if (result.verdict == LookUp::Broken)
        result.problem = customerProblem(found);
    return result;
}

LookUp judge(OperationFacts& facts, const OperationStep& step, const Customer& found)
{
    facts.operation.customerId = found.id;
    facts.operation.orgId = found.orgId;
    const NewCustomer asked = payload::customer(step);
    facts.mirror.customer(found, asked.name);
    facts.mirror.customerOrigin(found.id, facts.templateName(asked.provisioningId), asked);
    LookUp result;
    result.id = found.id.toString();
    result.serverStatus = found.status;
    const CustomerStatus status = customerStatus(found.status);
    if (status == CustomerStatus::Error) {
        result.verdict = LookUp::Broken;
        result.problem = customerProblem(found);
    } else if (isBusy(status)) {
        result.verdict = LookUp::Working;
    } else {
        result.verdict = LookUp::There;
        if (!asked.orgId.isEmpty()) // attaching leaves it off (offer.md)
            facts.mirror.restricted(found.id, false);
        if (status == CustomerStatus::ProvisionedWithErrors)
            result.problem = customerProblem(found);
    }
    return result;
}

} // namespace

Error customerProblem(const Customer& customer)
{
    Error error;
    error.kind = Error::Kind::Server;
    QStringList lines;
    if (!customer.errors.isEmpty()) {
        lines << problemText(customer.errors);
        error.errorCode = customer.errors.first().code;
    }
    for (const PackageState& package : customer.packageStates) {
        const QString text = problemText(package.errors + package.warnings);
        if (!text.isEmpty())
            lines << u"%1: %2"_s.arg(package.name, text);
    }
    error.detail = lines.join(u'\n');
    return error;
}

QCoro::Task<Result<LookUp>> CustomerAction::lookUp(std::shared_ptr<OperationFacts> facts, OperationStep step)
{
    const NewCustomer asked = payload::customer(step);
    facts->repaired = {};
    auto found = co_await facts->server.customers.findByExternalId(asked.externalId);
    if (!found)
        co_return failed(found.error());
    if (!found->has_value())
        co_return LookUp{};
    LookUp result = judge(*facts, step, **found);
    if (result.verdict == LookUp::Broken) {
        // The server gave up on it before this step was sent: what is asked for now gets a new attempt.
        if (step.state == StepState::Planned) {
            facts->repaired = (*found)->id;
            result.verdict = LookUp::Again;
        }
        co_return result;
    }
    if (const auto difference = customerDifference(asked, **found)) {
        result.verdict = LookUp::Differs;
        result.problem = difference;
    }
    co_return result;
}

QCoro::Task<Result<Sent>> CustomerAction::send(std::shared_ptr<OperationFacts> facts, OperationStep step)
{
    NewCustomer asked = payload::customer(step);
    const CustomerId repaired = facts->repaired;
    auto sending = repaired.isEmpty() ? facts->server.customers.create(asked) : facts->server.customers.update(repaired, updateOf(asked));
    auto accepted = co_await sending;
    if (!accepted)
        co_return failed(accepted.error());
    facts->operation.customerId = accepted->id;
    Sent sent;
    sent.id = accepted->id.toString();
    sent.finished = false;
    sent.trackingId = accepted->trackingId;
    co_return sent;
}

QCoro::Task<Result<LookUp>> CustomerAction::poll(std::shared_ptr<OperationFacts> facts, OperationStep step)
{
    if (step.resultId.isEmpty()) {
        // 202 without a usable Location: the natural key tells.
        auto found = co_await lookUp(facts, step);
        co_return found;
    }
    const CustomerId id(step.resultId);
    auto customer = co_await facts->server.customers.get(id);
    if (!customer)
        co_return failed(customer.error());
    co_return judge(*facts, step, *customer);
}

QCoro::Task<Result<LookUp>> AwaitCustomerAction::lookUp(std::shared_ptr<OperationFacts> facts, OperationStep step)
{
    const SetUpEntry about = payload::setUpCustomer(step);
    const CustomerId id = about.customerId;
    if (id.isEmpty()) {
        auto found = co_await facts->server.customers.findByExternalId(about.externalId);
        if (!found)
            co_return failed(found.error());
        co_return found->has_value() ? judgeAwaited(*facts, step, **found) : LookUp{};
    }
    auto customer = co_await facts->server.customers.get(id);
    if (!customer && customer.error().kind == Error::Kind::NotFound)
        co_return LookUp{};
    if (!customer)
        co_return failed(customer.error());
    co_return judgeAwaited(*facts, step, *customer);
}

/// Reached when there is no such customer.
QCoro::Task<Result<Sent>> AwaitCustomerAction::send(std::shared_ptr<OperationFacts> /*facts*/, OperationStep step)
{
    Error error;
    error.kind = Error::Kind::NotFound;
    error.detail = u"there is no customer %1"_s.arg(step.subject);
    co_return failed(error);
}

} // namespace pd
