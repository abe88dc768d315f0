// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandarguments.h"
#include "app/commands/commandsession.h"
#include "app/commands/onboarding.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <QCoro/QCoroFuture>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

QString onboardText(const char* text) { return QCoreApplication::translate("Command line", text); }

/// What the server and the rules say of one entry; nothing is changed.
QCoro::Task<EntryOutcome> previewEntry(OperationService& service, OnboardingFileEntry file, const Console& console, QString source)
{
    EntryOutcome outcome = outcomeOf(file, source);
    if (outcome.error) {
        console.complain(problemLabel(outcome), *outcome.error);
        co_return outcome;
    }
    QFuture<Result<OnboardingPreview>> future = service.preview(*file.entry);
    const Result<OnboardingPreview> preview = co_await future;
    if (!preview) {
        outcome.error = preview.error();
        console.complain(problemLabel(outcome), *outcome.error);
        co_return outcome;
    }
    for (const PreviewedStep& step : preview->steps) {
        const QString verdict = step.problem ? onboardText(QT_TRANSLATE_NOOP("Command line", "would be refused"))
            : step.alreadyThere              ? onboardText(QT_TRANSLATE_NOOP("Command line", "already there"))
                                             : onboardText(QT_TRANSLATE_NOOP("Command line", "would be created"));
        OperationStep phrase;
        phrase.kind = step.kind;
        phrase.subject = step.subject;
        console.say(u"%1: %2: %3"_s.arg(entryLabel(outcome), stepPhrase(phrase), verdict));
        if (step.problem) {
            console.complain(problemLabel(outcome) + u": "_s + stepPhrase(phrase), *step.problem);
            outcome.error = step.problem;
        }
    }
    co_return outcome;
}

QCoro::Task<ExitCode> dryRun(Session& session, QList<OnboardingFileEntry> file, const Console& console, QString source)
{
    QJsonArray array;
    ExitCode code = ExitCode::Done;
    for (const OnboardingFileEntry& entry : file) {
        const EntryOutcome outcome = co_await previewEntry(session.operations(), entry, console, source);
        QJsonObject object{{u"position"_s, double(outcome.position)}, {u"externalId"_s, outcome.externalId}, {u"ok"_s, !outcome.error}};
        if (outcome.error) {
            object.insert(u"error"_s, errorJson(*outcome.error));
            if (code != ExitCode::Unreachable)
                code = exitCodeOf(*outcome.error);
        }
        array << object;
    }
    console.document({{u"dryRun"_s, true}, {u"entries"_s, array}});
    co_return code;
}

} // namespace

QCoro::Task<ExitCode> runOnboard(CommandContext context)
{
    const auto arguments = parseArguments(context.arguments, {u"dry-run"_s, u"wait"_s}, {}, 1, 1);
    if (!arguments)
        co_return refuseUsage(context, u"onboard"_s, arguments.error());
    const QString path = arguments->positional.first();
    const auto file = readOnboardingAt(path);
    if (!file) {
        context.console.complain(path, file.error());
        context.console.document({{u"error"_s, errorJson(file.error())}});
        co_return exitCodeOf(file.error());
    }
    CommandSession opened = co_await openSession(context);
    if (!opened.session)
        co_return opened.code;
    if (arguments->has(u"dry-run"_s)) {
        const ExitCode code = co_await dryRun(*opened.session, *file, context.console, path);
        co_return code;
    }
    const OnboardingRun run = co_await onboardAll(opened.session->operations(), *file, context.console, arguments->has(u"wait"_s), path);
    sayTable(context.console, run.entries);
    context.console.document(onboardJson(run.entries));
    co_return run.code;
}

} // namespace pd
