// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandarguments.h"
#include "app/commands/commandsession.h"
#include "app/commands/onboarding.h"
#include "app/commands/pictures.h"

#include "core/logging.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <QCoro/QCoroFuture>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

QString tourText(const char* text) { return QCoreApplication::translate("Command line", text); }

QByteArray demoFile(const QString& name)
{
    QFile file(u":/demo/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Session::Options tourOptions(const QString& directory)
{
    Session::Options options;
    options.profile = Profile{u"Tour"_s, Profile::Kind::Sandbox, {}, directory, {}};
    options.sandboxKeepsState = false;
    options.sandboxArguments = {u"--customers"_s, u"60"_s, u"--provision-ms"_s, u"900"_s};
    return options;
}

QCoro::Task<ExitCode> makeTourTemplate(Session& session, const Console& console)
{
    const auto value = readTemplateFile(demoFile(u"template.json"_s));
    if (!value) {
        console.complain({}, value.error());
        co_return ExitCode::Failed;
    }
    OperationFollower follower(session.operations(), console);
    QFuture<Result<OperationId>> future = session.operations().createTemplate(*value);
    const Result<OperationId> id = co_await future;
    if (!id) {
        console.complain({}, id.error());
        co_return exitCodeOf(id.error());
    }
    const QList<OperationId> ids(1, *id);
    const FollowOutcome outcome = co_await follower.follow(ids);
    co_return outcome.operations.first().state == StepState::Done ? ExitCode::Done : ExitCode::Failed;
}

QCoro::Task<ExitCode> tourSync(Session& session, const Console& console)
{
    QFuture<Result<SyncReport>> future = session.sync().sync(SyncKind::Full);
    const Result<SyncReport> report = co_await future;
    if (!report) {
        console.complain({}, report.error());
        co_return exitCodeOf(report.error());
    }
    console.say(QCoreApplication::translate("Command line", "%n customers in the cache", nullptr, int(report->customers)));
    co_return ExitCode::Done;
}

} // namespace

QCoro::Task<ExitCode> runTour(CommandContext context)
{
    const auto arguments = parseArguments(context.arguments, {}, {u"out"_s}, 0, 0);
    if (!arguments)
        co_return refuseUsage(context, u"tour"_s, arguments.error());
    const QTemporaryDir directory;
    if (const Status logged = installLog(directory.filePath(u"log"_s), context.options.verbose); !logged)
        context.console.complain({}, logged.error());
    Session session(tourOptions(directory.path()));
    context.console.say(tourText(QT_TRANSLATE_NOOP("Command line", "1. A sandbox of its own starts")));
    const Status opened = co_await session.open();
    if (!opened) {
        context.console.complain({}, opened.error());
        co_return exitCodeOf(opened.error());
    }
    context.console.say(u"   "_s + session.profile().apiBase.toString());
    context.console.say(tourText(QT_TRANSLATE_NOOP("Command line", "2. An onboarding template")));
    ExitCode code = co_await makeTourTemplate(session, context.console);
    if (code != ExitCode::Done)
        co_return code;
    context.console.say(
        tourText(QT_TRANSLATE_NOOP("Command line", "3. Customers with their locations, users and numbers, until they are provisioned")));
    const auto file = readOnboardingFile(demoFile(u"onboarding.json"_s));
    if (!file)
        co_return exitCodeOf(file.error());
    const OnboardingRun run = co_await onboardAll(session.operations(), *file, context.console, true);
    context.console.say(tourText(QT_TRANSLATE_NOOP("Command line", "4. The cache is brought up to date")));
    code = co_await tourSync(session, context.console);
    sayTable(context.console, run.entries);
    if (arguments->has(u"out"_s)) {
        context.console.say(tourText(QT_TRANSLATE_NOOP("Command line", "5. Pictures of the pages")));
        const QStringList languages{context.options.language.isEmpty() ? u"en"_s : context.options.language};
        const ExitCode pictured = co_await takePictures(session, arguments->value(u"out"_s), {}, languages, context.console);
        if (code == ExitCode::Done)
            code = pictured;
    }
    context.console.document(onboardJson(run.entries));
    co_return run.code == ExitCode::Done ? code : run.code;
}

} // namespace pd
