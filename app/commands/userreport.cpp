// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/userreport.h"

#include "exchange/failedrows.h"
#include "ui/errors/sheetsentences.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

QString usersText(const char* text, int n = -1) { return QCoreApplication::translate("Command line", text, nullptr, n); }

QString verdictWord(UserVerdict verdict)
{
    switch (verdict) {
    case UserVerdict::Add: return u"add"_s;
    case UserVerdict::Change: return u"change"_s;
    case UserVerdict::Remove: return u"remove"_s;
    case UserVerdict::Unchanged: return u"unchanged"_s;
    case UserVerdict::Wrong: return u"error"_s;
    }
    return {};
}

QJsonObject rowJson(const UserChange& change, const UserRun& run)
{
    QJsonObject object{{u"line"_s, double(change.line)}, {u"email"_s, change.email}, {u"verdict"_s, verdictWord(change.verdict)}};
    if (!change.toPackage.isEmpty())
        object.insert(u"package"_s, change.toPackage);
    if (const auto problem = run.outcome.problemOf(change))
        object.insert(u"error"_s, errorJson(*problem));
    return object;
}

QJsonObject documentOf(const UserRun& run)
{
    QJsonArray rows;
    for (const UserChange& change : run.plan.changes)
        rows << rowJson(change, run);
    QJsonArray operations;
    for (const OperationId& id : run.operations)
        operations << id.toString();
    QJsonObject object{{u"customerId"_s, run.plan.customer.id.toString()}, {u"externalId"_s, run.plan.customer.externalId},
        {u"dryRun"_s, run.isDry}, {u"rows"_s, rows}, {u"operations"_s, operations}, {u"failed"_s, double(run.outcome.failures().size())}};
    for (const UserVerdict verdict :
        {UserVerdict::Add, UserVerdict::Change, UserVerdict::Remove, UserVerdict::Unchanged, UserVerdict::Wrong})
        object.insert(verdictWord(verdict), run.plan.count(verdict));
    if (run.error)
        object.insert(u"problem"_s, errorJson(*run.error));
    return object;
}

void sayCounts(const Console& console, const UserRun& run)
{
    console.say(usersText(QT_TRANSLATE_NOOP("Command line", "add: %1, change: %2, remove: %3, unchanged: %4, wrong: %5"))
                    .arg(run.plan.count(UserVerdict::Add))
                    .arg(run.plan.count(UserVerdict::Change))
                    .arg(run.plan.count(UserVerdict::Remove))
                    .arg(run.plan.count(UserVerdict::Unchanged))
                    .arg(run.plan.count(UserVerdict::Wrong)));
    if (run.isDry)
        console.say(usersText(QT_TRANSLATE_NOOP("Command line", "dry run: nothing was changed")));
    else if (!run.isOver)
        console.say(usersText(QT_TRANSLATE_NOOP("Command line", "it goes on; see “partner-desk operations --wait”")));
    else if (!run.outcome.failures().isEmpty())
        console.say(usersText(QT_TRANSLATE_N_NOOP("Command line", "%n users failed"), int(run.outcome.failures().size())));
}

} // namespace

ExitCode tellUsers(const Console& console, const QString& path, const UserRun& run)
{
    for (const UserChange& change : run.plan.changes) {
        if (const auto problem = run.outcome.problemOf(change)) {
            console.complain(usersText(QT_TRANSLATE_NOOP("Command line", "%1: line %2 (%3): %4"))
                                 .arg(path, QString::number(change.line), change.email, errortext::rowSentences(*problem)));
        } else if (run.isDry && change.verdict != UserVerdict::Unchanged) {
            console.say(u"%1  %2  %3"_s.arg(change.line, 6).arg(verdictWord(change.verdict), -7).arg(change.email));
        }
    }
    if (run.error)
        console.complain(path, *run.error);
    sayCounts(console, run);
    console.document(documentOf(run));
    if (run.error)
        return exitCodeOf(*run.error);
    return run.outcome.failures().isEmpty() && run.plan.count(UserVerdict::Wrong) == 0 ? ExitCode::Done : ExitCode::Failed;
}

Status saveFailedUsers(const QString& path, const UserSheet& sheet, const UserRun& run)
{
    QMap<qsizetype, QString> reasons;
    for (qsizetype i = 0; i < run.plan.changes.size(); ++i) {
        if (const auto problem = run.outcome.problemOf(run.plan.changes.at(i)))
            reasons.insert(i, errortext::rowSentences(*problem));
    }
    return writeFailedRows(path, sheet.sheet, reasons, usersText(QT_TRANSLATE_NOOP("Command line", "Reason")));
}

} // namespace pd
