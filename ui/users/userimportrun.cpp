// SPDX-License-Identifier: GPL-3.0-or-later
// Carrying out what a file of users asks for.
#include "core/background.h"
#include "core/whendone.h"
#include "operations/operationservice.h"
#include "operations/userfileservice.h"
#include "ui/users/importrecord.h"
#include "ui/users/userimport.h"

namespace pd {

void UserImport::apply()
{
    if (m_phase != Phase::Ready)
        return;
    m_error.reset();
    setPhase(Phase::Sending);
    whenDone(m_files.apply(m_plan), this, [this](const Result<QList<OperationId>>& ids) {
        if (!ids) {
            m_error = ids.error();
            return setPhase(Phase::Ready);
        }
        keepRecord(*ids);
        follow(*ids);
    });
}

void UserImport::follow(const QList<OperationId>& ids)
{
    m_operations = ids;
    m_waiting = QSet<OperationId>(ids.cbegin(), ids.cend());
    m_noted = m_waiting;
    setPhase(m_waiting.isEmpty() ? Phase::Done : Phase::Applying);
    m_pause.start();
}

/// Best effort: the operations themselves are safe in the ledger whatever becomes of this.
void UserImport::keepRecord(const QList<OperationId>& ids)
{
    const ImportRecord record{m_path, m_sheet.sheet, m_plan, ids};
    whenDone(inBackground([record, file = m_recordFile] { return record.save(file); }), this, [](const Status& saved) {
        if (!saved)
            qWarning("the import is not kept for a restart: %s", qUtf8Printable(saved.error().detail));
    });
}

void UserImport::recall()
{
    whenDone(inBackground([file = m_recordFile] { return ImportRecord::load(file); }), this, [this](const Result<ImportRecord>& record) {
        if (record && m_phase == Phase::Choosing && m_path.isEmpty())
            takeRecord(*record);
    });
}

void UserImport::takeRecord(const ImportRecord& record)
{
    ++m_asks;
    m_path = record.path;
    m_sheet = {};
    m_sheet.sheet = record.sheet;
    m_header = record.sheet.header;
    m_found.emplace();
    m_found->encoding = record.sheet.encoding;
    m_found->separator = record.sheet.separator;
    m_customer = record.plan.customer.id.toString();
    m_customerName = record.plan.customerName;
    m_plan = record.plan;
    follow(record.operations);
}

void UserImport::cancel()
{
    for (const OperationId& id : std::as_const(m_waiting))
        m_service.cancel(id);
}

bool UserImport::canGoOn() const { return m_phase == Phase::Done && !m_outcome.failures().isEmpty(); }

void UserImport::goOn()
{
    if (!canGoOn())
        return;
    const QSet<OperationId> again = m_outcome.unfinished();
    for (const OperationId& id : again)
        m_service.retry(id);
    m_outcome.forgetFailures();
    m_waiting = again;
    m_noted = again;
    setPhase(Phase::Applying);
    m_pause.start();
}

void UserImport::note(const OperationId& id)
{
    if (!m_operations.contains(id))
        return;
    m_noted << id;
    if (!m_pause.isActive())
        m_pause.start();
}

void UserImport::readOperations()
{
    const QSet<OperationId> ids = std::exchange(m_noted, {});
    for (const OperationId& id : ids) {
        whenDone(m_service.operation(id), this, [this, id](const Result<Operation>& operation) {
            if (m_operations.contains(id) && operation)
                takeOperation(*operation);
        });
    }
}

void UserImport::takeOperation(const Operation& operation)
{
    m_outcome.take(operation);
    if (operation.finishedAt.isValid()) // its state says that something went wrong before the rest is over
        m_waiting.remove(operation.id);
    else
        m_waiting << operation.id;
    Q_EMIT progressed();
    const Phase now = m_waiting.isEmpty() ? Phase::Done : Phase::Applying;
    if (now != m_phase && m_phase >= Phase::Applying)
        setPhase(now);
}

void UserImport::showOutcome(const QList<Operation>& operations)
{
    for (const Operation& operation : operations) {
        m_operations << operation.id;
        m_outcome.take(operation);
    }
    setPhase(Phase::Done);
}

int UserImport::changeCount() const
{
    return m_plan.count(UserVerdict::Add) + m_plan.count(UserVerdict::Change) + m_plan.count(UserVerdict::Remove);
}

int UserImport::overCount() const
{
    return int(std::count_if(m_plan.changes.cbegin(), m_plan.changes.cend(), [this](const UserChange& change) {
        return change.verdict != UserVerdict::Wrong && (m_outcome.isDone(change.email) || m_outcome.failures().contains(change.email));
    }));
}

} // namespace pd
