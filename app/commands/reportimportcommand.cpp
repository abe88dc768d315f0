// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/background.h"
#include "app/commands/reportcommand.h"

#include "ui/errors/errortext.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <QCoro/QCoroFuture>

#include <cstdio>
#include <unistd.h>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostToldRows = 20;

QString importText(const char* text, int count = -1) { return QCoreApplication::translate("Command line", text, nullptr, count); }

/// A line that is written over, on a terminal only.
void showShare(int percent)
{
    static const bool terminal = ::isatty(STDERR_FILENO) != 0;
    if (terminal) {
        std::fprintf(stderr, percent < 100 ? "\r%3d %%" : "\r      \r", percent);
        std::fflush(stderr);
    }
}

QString rowLabel(const BadRow& row)
{
    const QString line = QCoreApplication::translate("Command line", "line %1").arg(row.line);
    return row.column.isEmpty() ? line : QString(line + u", "_s + row.column);
}

QJsonArray badRowsJson(const ImportOutcome& outcome)
{
    QJsonArray array;
    for (const BadRow& row : outcome.badRows) {
        array << QJsonObject{{u"line"_s, double(row.line)}, {u"column"_s, row.column}, {u"rule"_s, row.rule},
            {u"message"_s, errortext::fieldSentence({row.column, row.rule, row.text})}};
    }
    return array;
}

Result<ImportOutcome> importNow(const QString& directory, const QString& path, const ReportImport::Options& options)
{
    auto store = BillingStore::open(directory);
    if (!store)
        return failed(store.error());
    int shown = -1;
    ReportImport import(**store, path, options, [&shown](qint64 done, qint64 total) {
        const int percent = total > 0 ? int(done * 100 / total) : 100;
        if (std::exchange(shown, percent) != percent)
            showShare(percent);
        return true;
    });
    return import.run();
}

} // namespace

Result<std::unique_ptr<BillingStore>> openBilling(const CommandContext& context)
{
    const auto profile = chooseProfile(context.options.profile);
    if (!profile)
        return failed(profile.error());
    return BillingStore::open(profile->dataDirectory);
}

QJsonValue exactNumber(const Decimal& value)
{
    const double number = value.toDouble();
    const auto back = Decimal::parse(QString::number(number, 'f', QLocale::FloatingPointShortest));
    return back && *back == value ? QJsonValue(number) : QJsonValue(value.toString());
}

QJsonObject importedJson(const ImportedReport& report)
{
    return {{u"id"_s, double(report.id)}, {u"rows"_s, double(report.totals.rows)}, {u"quantity"_s, exactNumber(report.totals.quantity)},
        {u"type"_s, reportTypeName(report.totals.type)}, {u"category"_s, report.category},
        {u"billingStartDate"_s, report.totals.first.toString(Qt::ISODate)}, {u"billingEndDate"_s, report.totals.last.toString(Qt::ISODate)},
        {u"customers"_s, double(report.totals.customers)}, {u"skippedRows"_s, double(report.skippedRows)}, {u"source"_s, report.source},
        {u"reportId"_s, report.serverId}, {u"imported"_s, report.importedAt.toString(Qt::ISODate)}};
}

QCoro::Task<Result<ImportOutcome>> importFile(CommandContext context, QString path, ReportImport::Options options)
{
    const auto profile = chooseProfile(context.options.profile);
    if (!profile)
        co_return failed(profile.error());
    const QString directory = profile->dataDirectory;
    QFuture<Result<ImportOutcome>> future = inBackground([directory, path, options] { return importNow(directory, path, options); });
    const Result<ImportOutcome> outcome = co_await future;
    co_return outcome;
}

ExitCode tellImport(const Console& console, const QString& path, const ImportOutcome& outcome)
{
    for (const BadRow& row : outcome.badRows.first(std::min(mostToldRows, outcome.badRows.size())))
        console.complain(u"%1: %2: %3"_s.arg(path, rowLabel(row), errortext::fieldSentence({row.column, row.rule, row.text})));
    if (outcome.badRowCount > mostToldRows)
        console.complain(
            importText(QT_TRANSLATE_N_NOOP("Command line", "%n more rows cannot be counted."), int(outcome.badRowCount - mostToldRows)));
    if (outcome.refused()) {
        console.complain(importText(
            QT_TRANSLATE_NOOP("Command line", "Nothing was imported. Mend the file, or take it without these rows: --skip-bad-rows")));
        Error error;
        error.kind = Error::Kind::Input;
        error.detail = path;
        console.document(
            {{u"error"_s, errorJson(error)}, {u"badRowCount"_s, double(outcome.badRowCount)}, {u"badRows"_s, badRowsJson(outcome)}});
        return ExitCode::Failed;
    }
    if (outcome.encodingGuessed)
        console.complain(importText(
            QT_TRANSLATE_NOOP("Command line", "The file does not say how its letters are written; taken as %1. Another choice: --encoding"))
                             .arg(textEncodingName(outcome.encoding)));
    if (outcome.lastLineCut && !outcome.alreadyThere)
        console.complain(
            importText(QT_TRANSLATE_NOOP("Command line", "The last line has no line end. If the file was cut off, rows are missing.")));
    return ExitCode::Done;
}

QCoro::Task<ExitCode> reportImport(CommandContext context)
{
    const auto arguments = parseArguments(context.arguments, {u"skip-bad-rows"_s}, {u"encoding"_s}, 1, 1);
    if (!arguments)
        co_return refuseReportUsage(context, arguments.error().detail);
    ReportImport::Options options;
    options.skipBadRows = arguments->has(u"skip-bad-rows"_s);
    if (arguments->has(u"encoding"_s)) {
        options.encoding = textEncodingOf(arguments->value(u"encoding"_s));
        if (!options.encoding)
            co_return refuseReportUsage(context,
                importText(QT_TRANSLATE_NOOP(
                    "Command line", "--encoding takes utf-8, utf-16le, utf-16be, windows-1255, windows-1252 or iso-8859-8.")));
    }
    const QString path = arguments->positional.first();
    const Result<ImportOutcome> outcome = co_await importFile(context, path, options);
    if (!outcome)
        co_return refuseReport(context.console, path, outcome.error());
    const ExitCode code = tellImport(context.console, path, *outcome);
    if (outcome->refused())
        co_return code;
    const ImportedReport& report = outcome->report;
    QJsonObject document = importedJson(report);
    document.insert(u"alreadyImported"_s, outcome->alreadyThere);
    document.insert(u"badRows"_s, badRowsJson(*outcome));
    context.console.document(document);
    if (outcome->alreadyThere)
        context.console.say(importText(QT_TRANSLATE_NOOP("Command line", "This file was imported before.")));
    context.console.say(
        importText(QT_TRANSLATE_NOOP("Command line", "Report %1: %2, %3 to %4, %5 rows, quantity %6"))
            .arg(QString::number(report.id), reportTypeName(report.totals.type), report.totals.first.toString(Qt::ISODate),
                report.totals.last.toString(Qt::ISODate), QString::number(report.totals.rows), report.totals.quantity.toString()));
    co_return code;
}

QCoro::Task<ExitCode> reportImported(CommandContext context)
{
    const auto arguments = parseArguments(context.arguments, {}, {u"remove"_s}, 0, 0);
    if (!arguments)
        co_return refuseReportUsage(context, arguments.error().detail);
    const auto store = openBilling(context);
    if (!store)
        co_return refuseReport(context.console, {}, store.error());
    if (arguments->has(u"remove"_s)) {
        if (const Status removed = (*store)->remove(arguments->value(u"remove"_s).toLongLong()); !removed)
            co_return refuseReport(context.console, arguments->value(u"remove"_s), removed.error());
    }
    const auto reports = (*store)->reports();
    if (!reports)
        co_return refuseReport(context.console, {}, reports.error());
    QJsonArray array;
    for (const ImportedReport& report : *reports) {
        array << importedJson(report);
        context.console.say(u"%1  %2  %3  %4  %5  %6  %7"_s.arg(QString::number(report.id).rightJustified(4),
            reportTypeName(report.totals.type).leftJustified(8), report.totals.first.toString(Qt::ISODate),
            report.totals.last.toString(Qt::ISODate), QString::number(report.totals.rows).rightJustified(9),
            report.totals.quantity.toString().rightJustified(14), report.source));
    }
    context.console.document({{u"reports"_s, array}});
    co_return ExitCode::Done;
}

} // namespace pd
