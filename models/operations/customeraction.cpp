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
        if (status == CustomerStatus::ProvisionedWithErrors)
            result.problem = customerProblem(found);
    }
    return result;
}

} // namespace

QCoro::Task<Result<LookUp>> CustomerAction::lookUp(std::shared_ptr<OperationFacts> facts, OperationStep step)
{
    const NewCustomer asked = payload::customer(step);
    auto found = co_await facts->server.customers.findByExternalId(asked.externalId);
    if (!found)
        co_return failed(found.error());
    if (!found->has_value())
        co_return LookUp{};
    LookUp result = judge(*facts, step, **found);
    if (const auto difference = customerDifference(asked, **found)) {
        result.verdict = LookUp::Differs;
        result.problem = difference;
    }
    co_return result;
}

QCoro::Task<Result<Sent>> CustomerAction::send(std::shared_ptr<OperationFacts> facts, OperationStep step)
{
    NewCustomer asked = payload::customer(step);
    auto accepted = co_await facts->server.customers.create(asked);
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

} // namespace pd
