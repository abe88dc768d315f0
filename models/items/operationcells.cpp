// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/operationcells.h"

#include "items/operationsmodel.h"

#include <algorithm>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

/// The step that is under way or went wrong, else one that the server complained of; nullptr when everything is done and well.
const OperationStep* notableStep(const Operation& operation)
{
    for (const OperationStep& step : operation.steps) {
        if (step.state != StepState::Done && (step.state != StepState::Planned || step.error))
            return &step;
    }
    for (const OperationStep& step : operation.steps) {
        if (step.error)
            return &step;
    }
    return nullptr;
}

QVariant errorValue(const std::optional<Error>& error) { return error ? QVariant::fromValue(*error) : QVariant(); }

QString operationText(const Operation& operation, int column)
{
    switch (column) {
    case OperationsModel::TitleColumn: return operation.title;
    case OperationsModel::ProgressColumn: return u"%1/%2"_s.arg(operation.stepsDone()).arg(operation.steps.size());
    case OperationsModel::TrackingIdColumn: {
        const OperationStep* step = notableStep(operation);
        return step ? step->trackingId : QString();
    }
    default: return {};
    }
}

} // namespace

QVariant operationCell(const Operation& operation, int column, int role)
{
    const OperationStep* notable = notableStep(operation);
    switch (role) {
    case Qt::DisplayRole: return operationText(operation, column);
    case OperationsModel::OperationIdRole: return operation.id.toString();
    case OperationsModel::IsStepRole: return false;
    case OperationsModel::StateRole: return int(operation.state);
    case OperationsModel::StepKindRole: return notable ? int(notable->kind) : -1;
    case OperationsModel::OperationKindRole: return int(operation.kind);
    case OperationsModel::SubjectRole: return operation.naturalKey;
    case OperationsModel::DoneRole: return int(operation.stepsDone());
    case OperationsModel::TotalRole: return int(operation.steps.size());
    case OperationsModel::StartedAtRole: return operation.createdAt;
    case OperationsModel::FinishedAtRole: return operation.finishedAt;
    case OperationsModel::NextPollAtRole: return notable && !operation.finishedAt.isValid() ? notable->nextPollAt : QDateTime();
    case OperationsModel::ServerStatusRole: return notable ? notable->serverStatus : QString();
    case OperationsModel::AlreadyThereRole:
        return std::all_of(operation.steps.cbegin(), operation.steps.cend(), [](const OperationStep& s) { return s.alreadyThere; });
    case OperationsModel::ErrorRole: return notable ? errorValue(notable->error) : QVariant();
    case OperationsModel::TrackingIdRole: return operationText(operation, OperationsModel::TrackingIdColumn);
    case OperationsModel::CustomerIdRole: return operation.customerId.toString();
    default: return {};
    }
}

QVariant stepCell(const Operation& operation, const OperationStep& step, int column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        if (column == OperationsModel::TitleColumn)
            return step.subject;
        return column == OperationsModel::TrackingIdColumn ? step.trackingId : QString();
    case OperationsModel::OperationIdRole: return operation.id.toString();
    case OperationsModel::IsStepRole: return true;
    case OperationsModel::StateRole: return int(step.state);
    case OperationsModel::StepKindRole: return int(step.kind);
    case OperationsModel::OperationKindRole: return int(operation.kind);
    case OperationsModel::SubjectRole: return step.subject;
    case OperationsModel::DoneRole: return step.state == StepState::Done ? 1 : 0;
    case OperationsModel::TotalRole: return 1;
    case OperationsModel::StartedAtRole: return step.startedAt;
    case OperationsModel::FinishedAtRole: return step.finishedAt;
    case OperationsModel::NextPollAtRole: return isEnded(step.state) ? QDateTime() : step.nextPollAt;
    case OperationsModel::ServerStatusRole: return step.serverStatus;
    case OperationsModel::AlreadyThereRole: return step.alreadyThere;
    case OperationsModel::ErrorRole: return errorValue(step.error);
    case OperationsModel::TrackingIdRole: return step.trackingId;
    case OperationsModel::CustomerIdRole: return operation.customerId.toString();
    case OperationsModel::ResultIdRole: return step.resultId;
    default: return {};
    }
}

} // namespace pd
