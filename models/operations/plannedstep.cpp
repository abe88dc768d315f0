// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/plannedstep.h"

#include <QUuid>

namespace pd {

namespace {

QString freshId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

} // namespace

OperationStep plannedStep(StepKind kind, const QString& subject, const QByteArray& payload)
{
    OperationStep step;
    step.id = StepId(freshId());
    step.kind = kind;
    step.subject = subject;
    step.payload = payload;
    return step;
}

Operation plannedOperation(
    OperationKind kind, const QString& title, const QString& naturalKey, const QString& askedBy, const QDateTime& nowUtc)
{
    Operation op;
    op.id = OperationId(freshId());
    op.kind = kind;
    op.title = title;
    op.naturalKey = naturalKey;
    op.askedBy = askedBy;
    op.createdAt = nowUtc;
    return op;
}

} // namespace pd
