// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandarguments.h"
#include "app/commands/commandsession.h"

#include <QCoreApplication>

#include <QCoro/QCoroFuture>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

QString syncText(const char* text, int count = -1) { return QCoreApplication::translate("Command line", text, nullptr, count); }

void saySyncReport(const Console& console, const SyncReport& report)
{
    console.say(syncText(QT_TRANSLATE_N_NOOP("Command line", "%n customers"), int(report.customers)) + u", "_s
        + syncText(QT_TRANSLATE_N_NOOP("Command line", "%n users"), int(report.subscribers)) + u", "_s
        + syncText(QT_TRANSLATE_N_NOOP("Command line", "%n rows changed"), int(report.changed)) + u", "_s
        + syncText(QT_TRANSLATE_N_NOOP("Command line", "%n requests"), int(report.requests)) + u", "_s
        + QCoreApplication::translate("Command line", "%1 s").arg(double(report.milliseconds) / 1000.0, 0, 'f', 2));
    if (report.setAside > 0)
        console.complain(
            syncText(QT_TRANSLATE_N_NOOP("Command line", "%n records could not be read and were set aside"), int(report.setAside)));
    if (report.missing > 0)
        console.complain(syncText(
            QT_TRANSLATE_N_NOOP("Command line", "%n known customers were not in the listing; they are kept"), int(report.missing)));
    if (report.namesMissing > 0)
        console.complain(syncText(
            QT_TRANSLATE_N_NOOP("Command line", "%n customers have no name yet: the server did not give the names of their organizations"),
            int(report.namesMissing)));
}

QJsonObject syncJson(const SyncReport& r)
{
    return {{u"kind"_s, r.kind == SyncKind::Full ? u"full"_s : u"incremental"_s}, {u"customers"_s, double(r.customers)},
        {u"subscribers"_s, double(r.subscribers)}, {u"changed"_s, double(r.changed)}, {u"requests"_s, double(r.requests)},
        {u"setAside"_s, double(r.setAside)}, {u"missing"_s, double(r.missing)}, {u"namesMissing"_s, double(r.namesMissing)},
        {u"milliseconds"_s, double(r.milliseconds)}};
}

} // namespace

QCoro::Task<ExitCode> runSync(CommandContext context)
{
    const auto arguments = parseArguments(context.arguments, {u"full"_s}, {}, 0, 0);
    if (!arguments)
        co_return refuseUsage(context, u"sync"_s, arguments.error());
    CommandSession opened = co_await openSession(context);
    if (!opened.session)
        co_return opened.code;
    QFuture<Result<SyncReport>> future = opened.session->sync().sync(arguments->has(u"full"_s) ? SyncKind::Full : SyncKind::Incremental);
    const Result<SyncReport> report = co_await future;
    if (!report) {
        context.console.complain({}, report.error());
        context.console.document({{u"error"_s, errorJson(report.error())}});
        co_return exitCodeOf(report.error());
    }
    saySyncReport(context.console, *report);
    context.console.document(syncJson(*report));
    co_return report->setAside > 0 ? ExitCode::Failed : ExitCode::Done;
}

} // namespace pd
