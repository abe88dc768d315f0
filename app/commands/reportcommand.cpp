// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/reportcommand.h"

#include "app/commands/commandsession.h"

#include "ui/errors/errortext.h"
#include "ui/errors/reporttext.h"

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

/// Line or column that a sentence is about. The name of the file stands before it already.
QString placeOf(const FieldError& field)
{
    bool isLine = false;
    field.field.toLongLong(&isLine);
    if (isLine)
        return QCoreApplication::translate("Command line", "line %1").arg(field.field) + u": "_s;
    return field.rule.endsWith("-column"_L1) ? QString(field.field + u": "_s) : QString();
}

} // namespace

ExitCode refuseReport(const Console& console, const QString& about, const Error& error)
{
    // What is wrong with a file or a download says more than the kind of the error.
    const QString prefix = about.isEmpty() ? QString() : QString(about + u": "_s);
    bool said = false;
    for (const FieldError& field : error.fields) {
        const QString sentence = errortext::reportSentence(field);
        if (!sentence.isEmpty())
            console.complain(prefix + placeOf(field) + sentence);
        else if (said)
            console.complain(prefix + errortext::fieldSentence(field));
        said = said || !sentence.isEmpty();
    }
    if (!said)
        console.complain(about, error);
    else if (error.kind == Error::Kind::Storage && !error.detail.isEmpty())
        console.complain(error.detail);
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
