// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compliance/review.h"

#include "domain/customerstatus.h"
#include "items/operationsmodel.h"

#include <algorithm>

namespace pd {

namespace {

constexpr qint64 secondsPerHour = 3600;

/// What waits for a customer: users, locations, numbers.
bool waitsForReview(StepKind kind)
{
    static const QList<StepKind> kinds{StepKind::CreateLocation, StepKind::EnableCalling, StepKind::CreateSubscriber,
        StepKind::ChangeUserPackage, StepKind::ChangePerson, StepKind::RemoveUser, StepKind::ResendConsent, StepKind::AddNumbers,
        StepKind::RemoveNumbers, StepKind::SetPstn};
    return kinds.contains(kind);
}

/// What compliance looks at.
bool isReviewed(StepKind kind) { return kind == StepKind::CreateCustomer || kind == StepKind::ChangeCustomer; }

bool isOf(const Operation& operation, const Review& review)
{
    return operation.customerId == review.id || (!review.externalId.isEmpty() && operation.naturalKey == review.externalId);
}

void addOperation(Review& review, const Operation& operation)
{
    const bool over = operation.finishedAt.isValid();
    const auto open = int(std::count_if(operation.steps.cbegin(), operation.steps.cend(),
        [](const OperationStep& step) { return waitsForReview(step.kind) && step.state != StepState::Done; }));
    if (!over)
        review.waiting += open;
    else if (open > 0) {
        review.stopped << operation.id;
        review.stoppedSteps += open;
    }
    for (const OperationStep& step : operation.steps) {
        if (!isReviewed(step.kind))
            continue;
        if (step.startedAt.isValid() && (!review.asked || step.startedAt > review.since)) {
            review.since = step.startedAt;
            review.asked = true;
        }
        if (over && step.kind == StepKind::CreateCustomer && step.state != StepState::Done && !review.failed)
            review.failed = operation;
    }
}

} // namespace

bool Review::isOver() const { return customerStatus(status) != CustomerStatus::PendingReview; }

std::optional<int> Review::hoursLeft(const QDateTime& nowUtc) const
{
    if (!since.isValid())
        return std::nullopt;
    const qint64 passed = std::max<qint64>(0, since.secsTo(nowUtc)) / secondsPerHour;
    return int(std::max<qint64>(0, longestReviewHours - passed));
}

Review::Stage Review::stage(const QDateTime& nowUtc) const
{
    if (isOver())
        return customerStatus(status) == CustomerStatus::Error ? Stage::Stopped : Stage::Approved;
    const std::optional<int> left = hoursLeft(nowUtc);
    return left && *left == 0 ? Stage::Overdue : Stage::Pending;
}

void addOperations(Review& review, const OperationsModel& operations)
{
    for (int row = 0; row < operations.rowCount(); ++row) {
        const OperationId id(operations.index(row, 0).data(OperationsModel::OperationIdRole).toString());
        const std::optional<Operation> operation = operations.operation(id);
        if (operation && isOf(*operation, review))
            addOperation(review, *operation);
    }
    // A later attempt made up for it.
    if (review.failed && customerStatus(review.status) != CustomerStatus::Error)
        review.failed.reset();
}

} // namespace pd
