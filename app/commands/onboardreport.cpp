// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/onboardreport.h"

#include "ledger/operationcodec.h"
#include "operations/payload.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

int countSteps(const Operation& operation, StepKind kind)
{
    return int(std::count_if(operation.steps.cbegin(), operation.steps.cend(),
        [&](const OperationStep& s) { return s.kind == kind && s.state == StepState::Done; }));
}

/// The calling location of the customer and those made besides.
int countLocations(const Operation& operation)
{
    int count = countSteps(operation, StepKind::CreateLocation);
    for (const OperationStep& step : operation.steps)
        count += step.kind == StepKind::CreateCustomer && step.state == StepState::Done && payload::customer(step).calling ? 1 : 0;
    return count;
}

int countCreated(const Operation& operation)
{
    return int(std::count_if(operation.steps.cbegin(), operation.steps.cend(),
        [](const OperationStep& s) { return s.state == StepState::Done && !s.alreadyThere; }));
}

QString outcomeWord(const EntryOutcome& entry)
{
    if (entry.error || !entry.operation)
        return QCoreApplication::translate("Command line", "refused");
    if (isFullyDone(entry))
        return QCoreApplication::translate("Command line", "provisioned");
    switch (entry.operation->state) {
    case StepState::Failed: return QCoreApplication::translate("Command line", "failed");
    case StepState::NeedsAttention: return QCoreApplication::translate("Command line", "needs attention");
    case StepState::Done: return QCoreApplication::translate("Command line", "with errors");
    default: return QCoreApplication::translate("Command line", "goes on");
    }
}

QJsonObject stepJson(const OperationStep& step)
{
    QJsonObject object{{u"kind"_s, stepKindName(step.kind)}, {u"subject"_s, step.subject}, {u"state"_s, stateName(step.state)},
        {u"id"_s, step.resultId}, {u"alreadyThere"_s, step.alreadyThere}, {u"serverStatus"_s, step.serverStatus},
        {u"trackingId"_s, step.trackingId}};
    if (step.error)
        object.insert(u"error"_s, errorJson(*step.error));
    return object;
}

} // namespace

QString entryLabel(const EntryOutcome& entry)
{
    const QString position = QCoreApplication::translate("Command line", "entry %1").arg(entry.position);
    return entry.externalId.isEmpty() ? position : u"%1 (%2)"_s.arg(position, entry.externalId);
}

QString problemLabel(const EntryOutcome& entry)
{
    return entry.source.isEmpty() ? entryLabel(entry) : u"%1: %2"_s.arg(entry.source, entryLabel(entry));
}

bool isFullyDone(const EntryOutcome& entry)
{
    if (!entry.operation || entry.operation->state != StepState::Done)
        return false;
    return std::none_of(
        entry.operation->steps.cbegin(), entry.operation->steps.cend(), [](const OperationStep& s) { return s.error.has_value(); });
}

void sayTable(const Console& console, const QList<EntryOutcome>& entries)
{
    const QString heads[] = {QCoreApplication::translate("Command line", "External ID"),
        QCoreApplication::translate("Command line", "Outcome"), QCoreApplication::translate("Command line", "Locations"),
        QCoreApplication::translate("Command line", "Users"), QCoreApplication::translate("Command line", "Created"),
        QCoreApplication::translate("Command line", "Customer")};
    console.say({});
    console.say(
        u"%1  %2  %3  %4  %5  %6"_s.arg(heads[0], -20).arg(heads[1], -16).arg(heads[2], 9).arg(heads[3], 6).arg(heads[4], 8).arg(heads[5]));
    for (const EntryOutcome& entry : entries) {
        const Operation operation = entry.operation.value_or(Operation());
        console.say(u"%1  %2  %3  %4  %5  %6"_s.arg(entry.externalId, -20)
                        .arg(outcomeWord(entry), -16)
                        .arg(countLocations(operation), 9)
                        .arg(countSteps(operation, StepKind::CreateSubscriber), 6)
                        .arg(countCreated(operation), 8)
                        .arg(entry.name));
    }
}

QJsonObject operationJson(const Operation& operation)
{
    QJsonArray steps;
    for (const OperationStep& step : operation.steps)
        steps << stepJson(step);
    return {{u"operationId"_s, operation.id.toString()}, {u"externalId"_s, operation.naturalKey}, {u"name"_s, operation.title},
        {u"state"_s, stateName(operation.state)}, {u"customerId"_s, operation.customerId.toString()},
        {u"orgId"_s, operation.orgId.toString()}, {u"finished"_s, operation.finishedAt.isValid()}, {u"created"_s, countCreated(operation)},
        {u"steps"_s, steps}};
}

QJsonObject onboardJson(const QList<EntryOutcome>& entries)
{
    QJsonArray array;
    int done = 0;
    for (const EntryOutcome& entry : entries) {
        QJsonObject object = entry.operation ? operationJson(*entry.operation) : QJsonObject();
        object.insert(u"position"_s, double(entry.position));
        object.insert(u"externalId"_s, entry.externalId);
        object.insert(u"name"_s, entry.name);
        object.insert(u"ok"_s, isFullyDone(entry));
        if (entry.error)
            object.insert(u"error"_s, errorJson(*entry.error));
        done += isFullyDone(entry) ? 1 : 0;
        array << object;
    }
    return {{u"entries"_s, array}, {u"done"_s, done}, {u"notDone"_s, int(entries.size()) - done}};
}

} // namespace pd
