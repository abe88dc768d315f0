// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandsession.h"
#include "app/commands/reportperiod.h"

#include "operations/reportengine.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <QCoro/QCoroFuture>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

QString serverText(const char* text) { return QCoreApplication::translate("Command line", text); }

/// Without the link: it is a key to the file, and lives for minutes only.
QJsonObject reportJson(const BillingReport& report)
{
    QJsonArray errors;
    for (const ApiProblem& problem : report.errors)
        errors << QJsonObject{{u"code"_s, problem.code}, {u"description"_s, problem.text}};
    return {{u"id"_s, report.id.toString()}, {u"billingStartDate"_s, report.first.toString(Qt::ISODate)},
        {u"billingEndDate"_s, report.last.toString(Qt::ISODate)}, {u"type"_s, report.type}, {u"category"_s, report.category},
        {u"status"_s, report.status}, {u"created"_s, report.created}, {u"createdBy"_s, report.createdBy.toString()}, {u"errors"_s, errors}};
}

void sayReport(const Console& console, const BillingReport& report)
{
    console.say(u"%1  %2 %3  %4  %5  %6"_s.arg(report.first.toString(Qt::ISODate), report.last.toString(Qt::ISODate),
        report.type.leftJustified(8), report.category.leftJustified(14), report.status.leftJustified(11), report.id.toString()));
    for (const ApiProblem& problem : report.errors)
        console.say(u"    %1  %2"_s.arg(problem.code).arg(problem.text));
}

ExitCode tellReport(const Console& console, const BillingReport& report)
{
    sayReport(console, report);
    console.document(reportJson(report));
    return ExitCode::Done;
}

const QStringList& periodOptions()
{
    static const QStringList options{u"month"_s, u"start"_s, u"end"_s, u"type"_s, u"sub-partner"_s};
    return options;
}

} // namespace

QCoro::Task<ExitCode> reportCreate(CommandContext context)
{
    const auto arguments =
        parseArguments(context.arguments, {u"internal"_s, u"wait"_s}, periodOptions() + QStringList{u"category"_s}, 0, 0);
    if (!arguments)
        co_return refuseReportUsage(context, arguments.error().detail);
    const auto wanted = wantedReport(*arguments, QDate());
    if (!wanted)
        co_return refuseReportUsage(context, wanted.error().detail);
    CommandSession opened = co_await openSession(context);
    if (!opened.session)
        co_return opened.code;
    if (arguments->has(u"wait"_s)) {
        QFuture<Result<ObtainedReport>> future = opened.session->reports().obtain(*wanted);
        const Result<ObtainedReport> obtained = co_await future;
        if (!obtained)
            co_return refuseReport(context.console, {}, obtained.error());
        co_return tellReport(context.console, obtained->report);
    }
    QFuture<Result<BillingReport>> future = opened.session->reports().create(*wanted);
    Result<BillingReport> made = co_await future;
    if (made && made->status.isEmpty())
        made->status = u"IN_PROGRESS"_s; // the answer to the request has no status yet
    if (!made && made.error().kind == Error::Kind::Conflict) {
        context.console.complain(serverText(QT_TRANSLATE_NOOP("Command line",
            "There is a report of this type for this period already. “report run” uses it; “report delete” makes room for a new one.")));
    }
    if (!made)
        co_return refuseReport(context.console, {}, made.error());
    co_return tellReport(context.console, *made);
}

QCoro::Task<ExitCode> reportList(CommandContext context)
{
    const auto arguments = parseArguments(context.arguments, {}, periodOptions() + QStringList{u"status"_s}, 0, 0);
    if (!arguments)
        co_return refuseReportUsage(context, arguments.error().detail);
    const auto query = reportQuery(*arguments);
    if (!query)
        co_return refuseReportUsage(context, query.error().detail);
    CommandSession opened = co_await openSession(context);
    if (!opened.session)
        co_return opened.code;
    QFuture<Result<QList<BillingReport>>> future = opened.session->reports().list(*query);
    const Result<QList<BillingReport>> reports = co_await future;
    if (!reports)
        co_return refuseReport(context.console, {}, reports.error());
    QJsonArray array;
    for (const BillingReport& report : *reports) {
        sayReport(context.console, report);
        array << reportJson(report);
    }
    if (reports->isEmpty())
        context.console.say(serverText(QT_TRANSLATE_NOOP("Command line", "There is no such report on the server.")));
    context.console.document({{u"reports"_s, array}});
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> reportGet(CommandContext context)
{
    const auto arguments = parseArguments(context.arguments, {}, {u"out"_s}, 1, 1);
    if (!arguments)
        co_return refuseReportUsage(context, arguments.error().detail);
    const ReportId id(arguments->positional.first());
    CommandSession opened = co_await openSession(context);
    if (!opened.session)
        co_return opened.code;
    QFuture<Result<BillingReport>> future = opened.session->reports().get(id);
    const Result<BillingReport> report = co_await future;
    if (!report)
        co_return refuseReport(context.console, id.toString(), report.error());
    if (arguments->has(u"out"_s)) {
        QFuture<Result<qint64>> fetching = opened.session->reports().download(id, arguments->value(u"out"_s));
        const Result<qint64> size = co_await fetching;
        if (!size)
            co_return refuseReport(context.console, id.toString(), size.error());
    }
    co_return tellReport(context.console, *report);
}

QCoro::Task<ExitCode> reportDelete(CommandContext context)
{
    const auto arguments = parseArguments(context.arguments, {}, {}, 1, 1);
    if (!arguments)
        co_return refuseReportUsage(context, arguments.error().detail);
    CommandSession opened = co_await openSession(context);
    if (!opened.session)
        co_return opened.code;
    const ReportId id(arguments->positional.first());
    QFuture<Status> future = opened.session->reports().remove(id);
    const Status removed = co_await future;
    if (!removed)
        co_return refuseReport(context.console, id.toString(), removed.error());
    context.console.say(
        serverText(QT_TRANSLATE_NOOP("Command line", "Deleted. A link to it that was sent before does not work any more.")));
    context.console.document({{u"id"_s, id.toString()}, {u"deleted"_s, true}});
    co_return ExitCode::Done;
}

} // namespace pd
