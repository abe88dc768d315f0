// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/operationrows.h"

#include "ledger/checksum.h"
#include "ledger/operationcodec.h"
#include "store/database.h"

namespace pd {

using namespace Qt::StringLiterals;

namespace {

Error lostStep()
{
    Error error;
    error.kind = Error::Kind::Damaged;
    error.detail = u"a step of this operation was damaged on disk and set aside"_s;
    return error;
}

void readSteps(SQLite::Statement& query, Operation& operation, const DamagedRow& damaged)
{
    query.reset();
    store::bind(query, 1, operation.id.toString());
    bool lost = false;
    while (query.executeStep()) {
        const QString key = store::text(query.getColumn(0));
        const QByteArray body = store::blob(query.getColumn(1));
        const Result<OperationStep> step = decodeStep(body);
        if (!step || store::blob(query.getColumn(2)) != rowChecksum(key, body)) {
            damaged(u"step"_s, key, body);
            lost = true;
            continue;
        }
        operation.steps << *step;
    }
    if (!lost)
        return;
    operation.state = StepState::NeedsAttention;
    if (!operation.steps.isEmpty())
        operation.steps.last().error = lostStep();
}

} // namespace

QList<Operation> readOperations(SQLite::Database& database, SQLite::Statement& query, const DamagedRow& damaged)
{
    QList<Operation> operations;
    SQLite::Statement steps(database, "SELECT id, body, sum FROM step WHERE operation_id=? ORDER BY position");
    while (query.executeStep()) {
        const QString key = store::text(query.getColumn(0));
        const QByteArray body = store::blob(query.getColumn(1));
        Result<Operation> operation = decodeOperation(body);
        if (!operation || store::blob(query.getColumn(2)) != rowChecksum(key, body)) {
            damaged(u"operation"_s, key, body);
            continue;
        }
        readSteps(steps, *operation, damaged);
        operations << *operation;
    }
    return operations;
}

} // namespace pd
