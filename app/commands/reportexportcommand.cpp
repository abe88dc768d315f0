// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/background.h"
#include "app/commands/reportcommand.h"

#include "exchange/reportworkbook.h"

#include <QCoreApplication>
#include <QLocale>

#include <QCoro/QCoroFuture>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

QString exportText(const char* text, int count = -1) { return QCoreApplication::translate("Command line", text, nullptr, count); }

bool isWorkbookName(const QString& path) { return path.endsWith(".xlsx"_L1, Qt::CaseInsensitive); }

ReportWorkbookTexts workbookTexts(const QString& language)
{
    ReportWorkbookTexts texts;
    texts.summary = exportText(QT_TRANSLATE_NOOP("Command line", "Summary"));
    texts.pivot = exportText(QT_TRANSLATE_NOOP("Command line", "Pivot"));
    texts.details = exportText(QT_TRANSLATE_NOOP("Command line", "Details"));
    texts.report = exportText(QT_TRANSLATE_NOOP("Command line", "Report"));
    texts.type = exportText(QT_TRANSLATE_NOOP("Command line", "Type"));
    texts.period = exportText(QT_TRANSLATE_NOOP("Command line", "Period"));
    texts.rows = exportText(QT_TRANSLATE_NOOP("Command line", "Rows"));
    texts.quantity = exportText(QT_TRANSLATE_NOOP("Command line", "Quantity"));
    texts.total = exportText(QT_TRANSLATE_NOOP("Command line", "Total"));
    texts.usagePerService = exportText(QT_TRANSLATE_NOOP("Command line", "Usage per service"));
    texts.rightToLeft = language == "he"_L1;
    return texts;
}

struct ExportJob {
    QString directory;
    qint64 report = 0;
    QString path;
    bool raw = false;
    ReportWorkbookTexts texts;
};

Result<ExportOutcome> exportNow(const ExportJob& job)
{
    auto store = BillingStore::open(job.directory);
    if (!store)
        return failed(store.error());
    const auto report = (*store)->find(job.report);
    if (!report)
        return failed(report.error());
    const auto reader = (*store)->read(job.report);
    if (!reader)
        return failed(reader.error());
    if (isWorkbookName(job.path))
        return writeReportWorkbook(**reader, *report, job.path, job.texts, {});
    return writeReportCsv(**reader, job.path, job.raw ? CsvProfile::Raw : CsvProfile::SpreadsheetSafe, {});
}

} // namespace

bool isExportName(const QString& path) { return isWorkbookName(path) || path.endsWith(".csv"_L1, Qt::CaseInsensitive); }

QCoro::Task<Status> exportFile(CommandContext context, qint64 report, QString path, bool raw)
{
    const auto profile = chooseProfile(context.options.profile);
    if (!profile)
        co_return failed(profile.error());
    const ExportJob job{profile->dataDirectory, report, path, raw, workbookTexts(context.options.language)};
    QFuture<Result<ExportOutcome>> future = inBackground([job] { return exportNow(job); });
    const Result<ExportOutcome> outcome = co_await future;
    if (!outcome)
        co_return failed(outcome.error());
    if (outcome->sanitised > 0)
        context.console.complain(
            exportText(QT_TRANSLATE_N_NOOP("Command line", "%n texts had characters that a workbook cannot hold; those were left out."),
                int(outcome->sanitised)));
    co_return Status{};
}

QCoro::Task<ExitCode> reportExport(CommandContext context)
{
    const auto arguments = parseArguments(context.arguments, {u"raw"_s}, {u"out"_s}, 1, 1);
    if (!arguments)
        co_return refuseReportUsage(context, arguments.error().detail);
    const QString path = arguments->value(u"out"_s);
    if (!isExportName(path))
        co_return refuseReportUsage(
            context, exportText(QT_TRANSLATE_NOOP("Command line", "--out takes a name that ends in .xlsx or .csv.")));
    const QString id = arguments->positional.first();
    const Status written = co_await exportFile(context, id.toLongLong(), path, arguments->has(u"raw"_s));
    if (!written)
        co_return refuseReport(context.console, id, written.error());
    context.console.say(path);
    context.console.document({{u"id"_s, id.toDouble()}, {u"out"_s, path}});
    co_return ExitCode::Done;
}

} // namespace pd
