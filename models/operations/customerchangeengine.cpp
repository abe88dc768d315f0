// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/customerchangeengine.h"

#include "operations/operationengine.h"

namespace pd {

using namespace Qt::StringLiterals;

Result<OperationId> CustomerChangeEngine::ask(Result<Operation> planned)
{
    if (!planned)
        return failed(planned.error());
    if (planned->steps.isEmpty()) {
        Error error;
        error.kind = Error::Kind::Invalid;
        error.fields << FieldError{u"steps"_s, u"required"_s, {}};
        return failed(error);
    }
    planned->askedBy = m_operations.askedBy();
    planned->createdAt = m_operations.nowUtc();
    return m_operations.accept(*planned);
}

QList<Result<OperationId>> CustomerChangeEngine::askAll(const QList<Result<Operation>>& planned)
{
    QList<Result<OperationId>> asked;
    for (const Result<Operation>& one : planned)
        asked << ask(one);
    return asked;
}

QCoro::Task<Result<QList<PreviewedStep>>> CustomerChangeEngine::preview(QList<Operation> planned, TaskWatch watch)
{
    QList<PreviewedStep> steps;
    int done = 0;
    for (const Operation& operation : planned) {
        auto previewed = co_await m_operations.previewSteps(operation, watch.cancelled);
        if (!previewed)
            co_return failed(previewed.error());
        steps << *previewed;
        watch.progress(++done, int(planned.size()));
    }
    co_return steps;
}

QCoro::Task<Result<OperationId>> CustomerChangeEngine::attach(OnboardingEntry entry)
{
    if (entry.customer.orgId.isEmpty()) {
        Error error;
        error.kind = Error::Kind::Invalid;
        error.fields << FieldError{u"customer.orgId"_s, u"required"_s, {}};
        co_return failed(error);
    }
    auto asked = co_await m_operations.onboard(entry);
    co_return asked;
}

QCoro::Task<Result<OperationId>> CustomerChangeEngine::addLocations(SeenCustomer seen, QList<NewLocation> locations)
{
    SetUpEntry entry;
    entry.customerId = seen.customer.id;
    entry.orgId = seen.customer.orgId;
    entry.externalId = seen.customer.externalId;
    entry.customerName = seen.name;
    entry.packages = seen.customer.packages;
    entry.locations = locations;
    auto asked = co_await m_operations.setUp(entry);
    co_return asked;
}

} // namespace pd
