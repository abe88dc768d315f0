// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/operationrepository.h"

#include "ledger/checksum.h"
#include "ledger/ledger.h"
#include "ledger/operationcodec.h"
#include "ledger/operationrows.h"
#include "store/database.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace pd {

namespace {

void bindBody(SQLite::Statement& statement, int index, const QString& key, const QByteArray& body)
{
    const QByteArray sum = rowChecksum(key, body);
    store::bind(statement, index, body);
    store::bind(statement, index + 1, sum);
}

void writeHead(SQLite::Database& database, const Operation& op)
{
    SQLite::Statement statement(database,
        "INSERT INTO operation (id, kind, natural_key, created_at, ended, body, sum) VALUES (?1,?2,?3,?4,?5,?6,?7) "
        "ON CONFLICT (id) DO UPDATE SET ended=?5, body=?6, sum=?7");
    store::bind(statement, 1, op.id.toString());
    statement.bind(2, int(op.kind));
    store::bind(statement, 3, op.naturalKey);
    store::bind(statement, 4, op.createdAt);
    statement.bind(5, op.finishedAt.isValid() ? 1 : 0);
    bindBody(statement, 6, op.id.toString(), encodeOperation(op));
    statement.exec();
}

void writeStep(SQLite::Database& database, const Operation& op, qsizetype position)
{
    const OperationStep& step = op.steps[position];
    SQLite::Statement statement(database,
        "INSERT INTO step (id, operation_id, position, body, sum) VALUES (?1,?2,?3,?4,?5) "
        "ON CONFLICT (id) DO UPDATE SET body=?4, sum=?5");
    store::bind(statement, 1, step.id.toString());
    store::bind(statement, 2, op.id.toString());
    statement.bind(3, int(position));
    bindBody(statement, 4, step.id.toString(), encodeStep(step));
    statement.exec();
}

/// What the customer of an onboarding was asked for with.
QString provisioningIdOf(const Operation& operation)
{
    for (const OperationStep& step : operation.steps) {
        if (step.kind == StepKind::CreateCustomer)
            return QJsonDocument::fromJson(step.payload).object()[QLatin1String("provisioningId")].toString();
    }
    return {};
}

std::optional<Operation> firstOf(const QList<Operation>& operations)
{
    return operations.isEmpty() ? std::nullopt : std::optional(operations.first());
}

/// Oldest first. Throws SQLite::Exception.
QList<Operation> acceptedOnboardings(Ledger& ledger)
{
    SQLite::Statement query(ledger.database(), "SELECT id, body, sum FROM operation WHERE kind=? ORDER BY created_at, rowid");
    query.bind(1, int(OperationKind::Onboard));
    QList<Operation> accepted = readOperations(ledger.database(), query, std::bind_front(&Ledger::setAside, &ledger));
    accepted.removeIf([](const Operation& operation) { return operation.customerId.isEmpty() && operation.finishedAt.isValid(); });
    return accepted;
}

} // namespace

Status OperationRepository::insert(const Operation& operation)
{
    const Status written = store::guarded([&] {
        SQLite::Database& database = m_ledger.database();
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        writeHead(database, operation);
        for (qsizetype i = 0; i < operation.steps.size(); ++i)
            writeStep(database, operation, i);
        m_ledger.raiseGeneration();
        transaction.commit();
    });
    return written ? m_ledger.generationCommitted() : written;
}

Status OperationRepository::save(const Operation& operation, const QList<qsizetype>& positions)
{
    return store::guarded([&] {
        SQLite::Database& database = m_ledger.database();
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        writeHead(database, operation);
        for (const qsizetype position : positions)
            writeStep(database, operation, position);
        transaction.commit();
    });
}

Result<std::optional<Operation>> OperationRepository::byId(const OperationId& id)
{
    return store::guarded([&] {
        SQLite::Statement query(m_ledger.database(), "SELECT id, body, sum FROM operation WHERE id=?");
        store::bind(query, 1, id.toString());
        return firstOf(readOperations(m_ledger.database(), query, std::bind_front(&Ledger::setAside, &m_ledger)));
    });
}

Result<std::optional<Operation>> OperationRepository::latest(OperationKind kind, const QString& naturalKey)
{
    return store::guarded([&] {
        SQLite::Statement query(m_ledger.database(),
            "SELECT id, body, sum FROM operation WHERE kind=? AND natural_key=? ORDER BY created_at DESC, rowid DESC LIMIT 1");
        query.bind(1, int(kind));
        store::bind(query, 2, naturalKey);
        return firstOf(readOperations(m_ledger.database(), query, std::bind_front(&Ledger::setAside, &m_ledger)));
    });
}

Result<QStringList> OperationRepository::onboardedWith(const ProvisioningId& id)
{
    return store::guarded([&] {
        QStringList externalIds;
        for (const Operation& operation : acceptedOnboardings(m_ledger)) {
            if (provisioningIdOf(operation) == id.toString() && !externalIds.contains(operation.naturalKey))
                externalIds << operation.naturalKey;
        }
        return externalIds;
    });
}

Result<QHash<QString, QString>> OperationRepository::provisioningIds()
{
    return store::guarded([&] {
        QHash<QString, QString> ids;
        for (const Operation& operation : acceptedOnboardings(m_ledger))
            ids.insert(operation.naturalKey, provisioningIdOf(operation));
        return ids;
    });
}

Result<QList<Operation>> OperationRepository::unfinished()
{
    return store::guarded([&] {
        SQLite::Statement query(m_ledger.database(), "SELECT id, body, sum FROM operation WHERE ended=0 ORDER BY created_at, rowid");
        return readOperations(m_ledger.database(), query, std::bind_front(&Ledger::setAside, &m_ledger));
    });
}

} // namespace pd
