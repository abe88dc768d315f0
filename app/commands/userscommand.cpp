// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandarguments.h"
#include "app/commands/commandsession.h"
#include "app/commands/operationfollower.h"
#include "app/commands/userreport.h"

#include "exchange/userexport.h"
#include "exchange/usersheet.h"
#include "operations/userfileservice.h"

#include <QCoreApplication>

#include <QCoro/QCoroFuture>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

ExitCode endWith(const CommandContext& context, const QString& about, const Error& error)
{
    context.console.complain(about, error);
    context.console.document({{u"error"_s, errorJson(error)}});
    return exitCodeOf(error);
}

QCoro::Task<UserRun> carryOut(Session& session, UserFilePlan plan, const Console& console, bool wait)
{
    UserRun run;
    run.plan = plan;
    OperationFollower follower(session.operations(), console);
    QFuture<Result<QList<OperationId>>> asking = session.userFiles().apply(plan);
    const Result<QList<OperationId>> ids = co_await asking;
    if (!ids) {
        run.error = ids.error();
        co_return run;
    }
    run.operations = *ids;
    run.isOver = wait || ids->isEmpty();
    if (!wait || ids->isEmpty())
        co_return run;
    const FollowOutcome outcome = co_await follower.follow(*ids);
    run.error = outcome.blocked;
    for (const Operation& operation : outcome.operations)
        run.outcome.take(operation);
    run.isOver = run.outcome.isOver();
    co_return run;
}

QCoro::Task<ExitCode> applyFile(CommandContext context, CommandArguments arguments)
{
    const QString path = arguments.positional.at(1);
    const auto sheet = readUserSheet(path, PackageCatalog::shipped());
    if (!sheet)
        co_return endWith(context, path, sheet.error());
    if (sheet->sheet.encodingGuessed)
        context.console.complain(
            QCoreApplication::translate("Command line", "%1: read as %2").arg(path, textEncodingName(sheet->sheet.encoding)));
    CommandSession opened = co_await openSession(context);
    if (!opened.session)
        co_return opened.code;
    const auto mode = arguments.has(u"add-only"_s) ? UserFileMode::AddOnly : UserFileMode::AddAndRemove;
    QFuture<Result<UserFilePlan>> planning = opened.session->userFiles().plan(arguments.value(u"customer"_s), sheet->users, mode);
    const Result<UserFilePlan> plan = co_await planning;
    if (!plan)
        co_return endWith(context, arguments.value(u"customer"_s), plan.error());
    UserRun run;
    run.plan = *plan;
    if (arguments.has(u"dry-run"_s))
        run.isDry = true;
    else
        run = co_await carryOut(*opened.session, *plan, context.console, arguments.has(u"wait"_s));
    if (arguments.has(u"failed"_s)) {
        if (const Status written = saveFailedUsers(arguments.value(u"failed"_s), *sheet, run); !written)
            co_return endWith(context, arguments.value(u"failed"_s), written.error());
    }
    co_return tellUsers(context.console, path, run);
}

QCoro::Task<ExitCode> exportUsers(CommandContext context, CommandArguments arguments)
{
    CommandSession opened = co_await openSession(context);
    if (!opened.session)
        co_return opened.code;
    QFuture<Result<PresentUsers>> reading = opened.session->userFiles().usersOf(arguments.value(u"customer"_s));
    const Result<PresentUsers> users = co_await reading;
    if (!users)
        co_return endWith(context, arguments.value(u"customer"_s), users.error());
    const QString path = arguments.value(u"out"_s);
    if (const Status written = writeUserSheet(path, *users, PackageCatalog::shipped()); !written)
        co_return endWith(context, path, written.error());
    context.console.say(QCoreApplication::translate("Command line", "%n users written", nullptr, int(users->users.size())));
    context.console.document({{u"users"_s, double(users->users.size())}, {u"file"_s, path}});
    co_return ExitCode::Done;
}

Result<CommandArguments> usersArguments(const QStringList& words)
{
    const auto arguments = parseArguments(words, {u"dry-run"_s, u"wait"_s, u"add-only"_s}, {u"customer"_s, u"failed"_s, u"out"_s}, 1, 2);
    if (!arguments)
        return arguments;
    const QString action = arguments->positional.first();
    const bool isApply = action == "apply"_L1 && arguments->positional.size() == 2;
    const bool isExport = action == "export"_L1 && arguments->positional.size() == 1 && arguments->has(u"out"_s);
    if ((!isApply && !isExport) || arguments->value(u"customer"_s).isEmpty())
        return failed(Error::Kind::Input, QCoreApplication::translate("Command line", "a file and a customer are needed"));
    return arguments;
}

} // namespace

QCoro::Task<ExitCode> runUsers(CommandContext context)
{
    const auto arguments = usersArguments(context.arguments);
    if (!arguments)
        co_return refuseUsage(context, u"users"_s, arguments.error());
    const bool isApply = arguments->positional.first() == "apply"_L1;
    auto running = isApply ? applyFile(context, *arguments) : exportUsers(context, *arguments);
    const ExitCode code = co_await running;
    co_return code;
}

} // namespace pd
