// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandsession.h"
#include "app/commands/reportperiod.h"

#include "core/privatefiles.h"
#include "operations/reportengine.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <QCoro/QCoroFuture>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

QString runText(const char* text) { return QCoreApplication::translate("Command line", text); }

struct FetchedReport {
    ObtainedReport obtained;
    ImportOutcome outcome;
    bool empty = false; ///< the server's file has a header and no rows
};

bool isWithoutRows(const Error& error) { return !error.fields.isEmpty() && error.fields.first().rule == "no-rows"_L1; }

/// From the server into the billing data; the downloaded file is gone afterwards.
QCoro::Task<Result<FetchedReport>> fetchReport(CommandContext context, Session& session, NewBillingReport wanted)
{
    FetchedReport fetched;
    QFuture<Result<ObtainedReport>> obtaining = session.reports().obtain(wanted);
    const Result<ObtainedReport> obtained = co_await obtaining;
    if (!obtained)
        co_return failed(obtained.error());
    fetched.obtained = *obtained;
    context.console.say(runText(obtained->reused ? QT_TRANSLATE_NOOP("Command line", "The report is there: %1")
                                                 : QT_TRANSLATE_NOOP("Command line", "The report was made: %1"))
                            .arg(obtained->report.id.toString()));
    const QString folder = session.profile().dataDirectory + u"/downloads"_s;
    if (const Status made = ensurePrivateDirectory(folder); !made)
        co_return failed(made.error());
    const QTemporaryDir place(folder + u"/report-XXXXXX"_s);
    const QString path = place.filePath(u"report.csv"_s);
    QFuture<Result<qint64>> downloading = session.reports().download(obtained->report.id, path);
    const Result<qint64> size = co_await downloading;
    if (!size)
        co_return failed(size.error());
    ReportImport::Options options;
    options.source = u"%1 %2 %3"_s.arg(obtained->report.type, wanted.first.toString(Qt::ISODate), wanted.last.toString(Qt::ISODate));
    options.serverId = obtained->report.id.toString();
    options.provider = wanted.provider.toString();
    options.category = obtained->report.category;
    const Result<ImportOutcome> outcome = co_await importFile(context, path, options);
    if (!outcome && !isWithoutRows(outcome.error()))
        co_return failed(outcome.error());
    fetched.empty = !outcome;
    if (outcome)
        fetched.outcome = *outcome;
    co_return fetched;
}

QJsonObject runJson(const FetchedReport& fetched, const QString& out)
{
    QJsonObject object =
        fetched.empty ? QJsonObject{{u"id"_s, QJsonValue()}, {u"rows"_s, 0}, {u"quantity"_s, 0}} : importedJson(fetched.outcome.report);
    object.insert(u"reportId"_s, fetched.obtained.report.id.toString());
    object.insert(u"reused"_s, fetched.obtained.reused);
    object.insert(u"alreadyImported"_s, fetched.outcome.alreadyThere);
    object.insert(u"out"_s, out);
    return object;
}

} // namespace

QCoro::Task<ExitCode> reportRun(CommandContext context)
{
    const auto arguments = parseArguments(context.arguments, {u"internal"_s, u"raw"_s},
        {u"month"_s, u"start"_s, u"end"_s, u"type"_s, u"category"_s, u"sub-partner"_s, u"out"_s}, 0, 0);
    if (!arguments)
        co_return refuseReportUsage(context, arguments.error().detail);
    auto wanted = wantedReport(*arguments, QDate());
    if (!wanted)
        co_return refuseReportUsage(context, wanted.error().detail);
    if (wanted->type.isEmpty())
        wanted->type = u"PARTNER"_s;
    const QString out = arguments->value(u"out"_s);
    if (!out.isEmpty() && !isExportName(out))
        co_return refuseReportUsage(context, runText(QT_TRANSLATE_NOOP("Command line", "--out takes a name that ends in .xlsx or .csv.")));
    CommandSession opened = co_await openSession(context);
    if (!opened.session)
        co_return opened.code;
    const Result<FetchedReport> fetched = co_await fetchReport(context, *opened.session, *wanted);
    if (!fetched)
        co_return refuseReport(context.console, {}, fetched.error());
    if (fetched->empty) {
        context.console.complain(
            runText(QT_TRANSLATE_NOOP("Command line", "The report has no rows: there was no usage in this period. No file is written.")));
        context.console.document(runJson(*fetched, {}));
        co_return ExitCode::Done;
    }
    const ExitCode told = tellImport(context.console, fetched->obtained.report.id.toString(), fetched->outcome);
    if (fetched->outcome.refused())
        co_return told;
    const ImportedReport& report = fetched->outcome.report;
    if (!out.isEmpty()) {
        const Status written = co_await exportFile(context, report.id, out, arguments->has(u"raw"_s));
        if (!written)
            co_return refuseReport(context.console, out, written.error());
    }
    context.console.say(runText(QT_TRANSLATE_NOOP("Command line", "Report %1: %2 rows, quantity %3"))
                            .arg(QString::number(report.id), QString::number(report.totals.rows), report.totals.quantity.toString()));
    context.console.document(runJson(*fetched, out));
    co_return ExitCode::Done;
}

} // namespace pd
