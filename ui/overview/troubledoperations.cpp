// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/troubledoperations.h"

#include "items/operationsmodel.h"
#include "ui/activity/operationdigest.h"
#include "ui/activity/operationwords.h"

#include <QSet>

namespace pd {

namespace {

TroubledOperation troubledOf(const QModelIndex& index, const QDateTime& nowUtc)
{
    const OperationDigest facts = OperationDigest::of(index, nowUtc);
    TroubledOperation operation;
    operation.id = index.data(OperationsModel::OperationIdRole).toString();
    operation.state = facts.state;
    // A customer is known by its name alone; other things say what was to be done with them.
    const bool customer = OperationKind(index.data(OperationsModel::OperationKindRole).toInt()) == OperationKind::Onboard;
    const QString name = index.siblingAtColumn(OperationsModel::TitleColumn).data().toString();
    operation.title = customer && !name.isEmpty() ? name : facts.title;
    operation.word = facts.words.word;
    operation.why = facts.outcome;
    operation.customer = CustomerId(index.data(OperationsModel::CustomerIdRole).toString());
    operation.naturalKey = index.data(OperationsModel::SubjectRole).toString();
    return operation;
}

} // namespace

QList<TroubledOperation> troubledOperations(const OperationsModel& model, const QDateTime& nowUtc)
{
    QList<TroubledOperation> troubled;
    QSet<std::pair<int, QString>> newer;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        const std::pair key(index.data(OperationsModel::OperationKindRole).toInt(), index.data(OperationsModel::SubjectRole).toString());
        if (newer.contains(key))
            continue;
        newer.insert(key);
        const StepState state =
            wholeState(StepState(index.data(OperationsModel::StateRole).toInt()), index.data(OperationsModel::FinishedAtRole).toDateTime());
        if (state == StepState::Failed || state == StepState::NeedsAttention)
            troubled << troubledOf(index, nowUtc);
    }
    return troubled;
}

QDateTime createdByUs(const OperationsModel& model, const CustomerId& customer, const QDateTime& otherwise)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        if (index.data(OperationsModel::CustomerIdRole).toString() == customer.toString())
            return index.data(OperationsModel::StartedAtRole).toDateTime();
    }
    return otherwise;
}

} // namespace pd
