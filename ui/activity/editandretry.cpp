// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/editandretry.h"

#include "operations/attachdraft.h"
#include "operations/customerdraft.h"
#include "operations/serverfields.h"
#include "operations/setupdraft.h"
#include "operations/templatedraft.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

bool isThere(const Operation& operation)
{
    return std::any_of(operation.steps.cbegin(), operation.steps.cend(),
        [](const OperationStep& step) { return step.kind == StepKind::CreateCustomer && step.state == StepState::Done; });
}

/// The step of the form that holds the first field that the server did not like.
int stepToFix(const Operation& operation)
{
    for (const OperationStep& step : operation.steps) {
        if (step.kind != StepKind::CreateCustomer || !step.error)
            continue;
        for (const FieldError& problem : customerFields(*step.error)) {
            if (!problem.field.isEmpty())
                return int(CustomerDraft::steps().indexOf(CustomerDraft::stepOf(problem.field)));
        }
    }
    return 0;
}

QByteArray customerBody(const Operation& operation)
{
    CustomerDraft draft = draftOf(operation);
    draft.visited = CustomerDraft::steps();
    draft.step = std::max(0, stepToFix(operation));
    return draft.toJson();
}

} // namespace

std::optional<Draft> editAndRetry(const Operation& operation)
{
    if (operation.state != StepState::Failed && operation.state != StepState::NeedsAttention)
        return std::nullopt;
    const auto of = [&operation](const QString& kind, const QByteArray& body) { return Draft{{}, kind, operation.title, {}, body}; };
    if (operation.kind == OperationKind::CreateTemplate)
        return of(u"template"_s, templateDraftOf(operation).toJson());
    if (operation.kind == OperationKind::SetUp || isThere(operation))
        return of(u"setup"_s, setUpDraftOf(operation).toJson());
    if (const AttachDraft attach = attachDraftOf(operation); !attach.customer.attachOrgId.isEmpty())
        return of(u"attach"_s, attach.toJson());
    return of(u"customer"_s, customerBody(operation));
}

} // namespace pd
