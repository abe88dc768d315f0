// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandarguments.h"
#include "app/commands/commandsession.h"
#include "app/commands/onboardreport.h"
#include "app/commands/operationfollower.h"

#include "ledger/operationcodec.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <QCoro/QCoroFuture>

namespace pd {

using namespace Qt::StringLiterals;

/// Everything that is not over goes on; with --wait to its end. Lists what is open.
QCoro::Task<ExitCode> runOperations(CommandContext context)
{
    const auto arguments = parseArguments(context.arguments, {u"wait"_s}, {}, 0, 0);
    if (!arguments)
        co_return refuseUsage(context, u"operations"_s, arguments.error());
    CommandSession opened = co_await openSession(context);
    if (!opened.session)
        co_return opened.code;
    OperationService& service = opened.session->operations();
    QFuture<Result<QList<OperationId>>> future = service.unfinished();
    const Result<QList<OperationId>> open = co_await future;
    if (!open) {
        context.console.complain({}, open.error());
        co_return exitCodeOf(open.error());
    }
    OperationFollower follower(service, context.console);
    service.resumeAll();
    const FollowOutcome outcome = co_await follower.follow(*open, !arguments->has(u"wait"_s));
    QJsonArray array;
    ExitCode code = ExitCode::Done;
    for (const Operation& operation : outcome.operations) {
        context.console.say(u"%1  %2  %3/%4  %5"_s.arg(operation.naturalKey, -20)
                                .arg(stateName(operation.state), -16)
                                .arg(operation.stepsDone())
                                .arg(operation.steps.size())
                                .arg(operation.title));
        array << operationJson(operation);
        if (operation.finishedAt.isValid() && operation.state != StepState::Done)
            code = ExitCode::Failed;
    }
    if (open->isEmpty())
        context.console.say(QCoreApplication::translate("Command line", "No operation is open."));
    if (outcome.blocked) {
        context.console.complain({}, *outcome.blocked);
        code = exitCodeOf(*outcome.blocked);
    }
    context.console.document({{u"operations"_s, array}});
    co_return code;
}

} // namespace pd
