// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/assignmenthistory.h"

#include "billing/usagereasons.h"
#include "domain/packagecatalog.h"
#include "ledger/ledgerreader.h"
#include "store/database.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

constexpr int operationsRead = 20'000;

QList<Operation> operationsIn(const QString& ledgerFile)
{
    if (!QFileInfo::exists(ledgerFile))
        return {};
    const auto ledger = store::openReader(ledgerFile);
    return ledger ? LedgerReader(**ledger).recent(operationsRead).value_or(QList<Operation>()) : QList<Operation>();
}

qint64 startOf(const QDate& day) { return QDateTime(day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch(); }

void readUsers(AssignmentHistory& history, const QString& cacheFile, const QDate& first, const QDate& last)
{
    const auto cache = QFileInfo::exists(cacheFile) ? store::openReader(cacheFile) : failed(Error::Kind::NotFound);
    if (!cache)
        return;
    const Status read = store::guarded([&] {
        SQLite::Statement users(**cache,
            "SELECT c.org_id, s.packages, count(*) FROM subscribers s JOIN customers c ON c.row = s.customer "
            "WHERE s.created >= ? AND s.created < ? AND typeof(s.created) = 'integer' GROUP BY 1, 2");
        store::bind(users, 1, startOf(first));
        store::bind(users, 2, startOf(last.addDays(1)));
        while (users.executeStep()) {
            const QByteArray org = store::text(users.getColumn(0)).toUtf8();
            const QStringList packages = store::text(users.getColumn(1)).split(u'\n', Qt::SkipEmptyParts);
            for (const QString& package : packages)
                history.usersMade[movementKey(org, package.toUpper().toUtf8())] += users.getColumn(2).getInt();
        }
    });
    if (!read)
        history.usersMade.clear();
}

void readOperations(AssignmentHistory& history, const QString& ledgerFile, const QDate& first, const QDate& last)
{
    for (const Operation& operation : operationsIn(ledgerFile)) {
        const QByteArray org = operation.orgId.toString().toUtf8();
        for (const OperationStep& step : operation.steps) {
            const QDate day = step.finishedAt.toUTC().date();
            if (org.isEmpty() || step.state != StepState::Done || day < first || day > last)
                continue;
            AssignmentHistory::Done& done = history.doneHere[org];
            done.added += step.kind == StepKind::CreateSubscriber ? 1 : 0;
            done.removed += step.kind == StepKind::RemoveUser ? 1 : 0;
            done.changed += step.kind == StepKind::ChangeUserPackage ? 1 : 0;
            if (step.kind == StepKind::CreateCustomer)
                history.customersMade.insert(org);
        }
    }
}

} // namespace

AssignmentHistory AssignmentHistory::read(const QString& cacheFile, const QString& ledgerFile, const QDate& first, const QDate& last)
{
    AssignmentHistory history;
    readUsers(history, cacheFile, first, last);
    readOperations(history, ledgerFile, first, last);
    return history;
}

QHash<QByteArray, QDate> removedCustomers(const QString& ledgerFile)
{
    QHash<QByteArray, QDate> removed;
    for (const Operation& operation : operationsIn(ledgerFile)) {
        for (const OperationStep& step : operation.steps) {
            if (step.kind != StepKind::RemoveCustomer || step.state != StepState::Done || operation.orgId.isEmpty())
                continue;
            QDate& day = removed[operation.orgId.toString().toUtf8()];
            const QDate finished = step.finishedAt.toUTC().date();
            day = !day.isValid() || finished > day ? finished : day;
        }
    }
    return removed;
}

QSet<QByteArray> addOnServices()
{
    QSet<QByteArray> services;
    for (const PackageInfo& package : PackageCatalog::shipped().all()) {
        if (package.addOn)
            services.insert(package.id.toUpper().toUtf8());
    }
    return services;
}

} // namespace pd
