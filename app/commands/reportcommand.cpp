// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/reportcommand.h"

#include "app/commands/commandsession.h"

#include <QCoreApplication>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

struct ReportVerb {
    const char* name;
    QCoro::Task<ExitCode> (*run)(CommandContext context);
};

constexpr ReportVerb reportVerbs[] = {{"create", reportCreate}, {"list", reportList}, {"get", reportGet}, {"delete", reportDelete},
    {"run", reportRun}, {"import", reportImport}, {"imported", reportImported}, {"export", reportExport}, {"summary", reportSummary}};

} // namespace

ExitCode refuseReport(const Console& console, const QString& about, const Error& error)
{
    console.complain(about, error);
    console.document({{u"error"_s, errorJson(error)}});
    return exitCodeOf(error);
}

ExitCode refuseReportUsage(const CommandContext& context, const QString& sentence)
{
    Error error;
    error.detail = sentence;
    return refuseUsage(context, u"report"_s, error);
}

QCoro::Task<ExitCode> runReport(CommandContext context)
{
    const QString verb = context.arguments.value(0);
    for (const ReportVerb& known : reportVerbs) {
        if (verb != QLatin1String(known.name))
            continue;
        context.arguments.removeFirst();
        const ExitCode code = co_await known.run(context);
        co_return code;
    }
    co_return refuseReportUsage(context,
        QCoreApplication::translate(
            "Command line", "What to do with reports: create, list, get, delete, run, import, imported, export or summary."));
}

} // namespace pd
