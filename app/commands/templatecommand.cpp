// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandarguments.h"
#include "app/commands/commandsession.h"
#include "app/commands/operationfollower.h"

#include "core/privatefiles.h"
#include "operations/onboardingfile.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <QCoro/QCoroFuture>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxTemplateFile = 1024 * 1024;

QString templateText(const char* text) { return QCoreApplication::translate("Command line", text); }

Result<OnboardingTemplate> readTemplateAt(const QString& path)
{
    const Result<QByteArray> bytes = readRegularFile(path, maxTemplateFile);
    if (!bytes)
        return failed(bytes.error());
    return readTemplateFile(*bytes);
}

ExitCode refuse(const Console& console, const QString& about, const Error& error)
{
    console.complain(about, error);
    console.document({{u"error"_s, errorJson(error)}});
    return exitCodeOf(error);
}

/// In production nothing was made on a server: the person gets the values to enter in Partner Hub.
void sayValues(const Console& console, const OnboardingTemplate& t)
{
    console.say(templateText(
        QT_TRANSLATE_NOOP("Command line", "Recorded. Enter these values in Partner Hub, then note the provisioning ID here:")));
    console.say(u"  name %1 · country %2 · administrator %3 · subscription %4"_s.arg(
        t.name, t.countryCode, t.serviceProviderAdmin, t.subscriptionId));
}

QCoro::Task<ExitCode> createTemplateFrom(CommandContext context, OnboardingTemplate value)
{
    CommandSession opened = co_await openSession(context);
    if (!opened.session)
        co_return opened.code;
    // Scripts take the provisioning ID from stdout: nothing else goes there.
    const Console quiet(true);
    OperationFollower follower(opened.session->operations(), quiet);
    QFuture<Result<OperationId>> future = opened.session->operations().createTemplate(value);
    const Result<OperationId> id = co_await future;
    if (!id)
        co_return refuse(context.console, value.name, id.error());
    const QList<OperationId> ids(1, *id);
    const FollowOutcome outcome = co_await follower.follow(ids);
    const Operation* operation = outcome.operations.isEmpty() ? nullptr : &outcome.operations.first();
    const OperationStep* step = operation && !operation->steps.isEmpty() ? &operation->steps.first() : nullptr;
    if (!step || step->state != StepState::Done)
        co_return step && step->error ? refuse(context.console, value.name, *step->error) : ExitCode::Failed;
    if (step->serverStatus == "recorded"_L1)
        sayValues(context.console, value);
    else
        context.console.say(step->resultId);
    context.console.document({{u"name"_s, value.name}, {u"provisioningId"_s, step->resultId}, {u"created"_s, !step->alreadyThere},
        {u"recordedOnly"_s, step->serverStatus == "recorded"_L1}});
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> listTemplates(CommandContext context)
{
    CommandSession opened = co_await openSession(context);
    if (!opened.session)
        co_return opened.code;
    QFuture<Result<QList<OnboardingTemplate>>> future = opened.session->operations().templates();
    const Result<QList<OnboardingTemplate>> templates = co_await future;
    if (!templates)
        co_return refuse(context.console, {}, templates.error());
    QJsonArray array;
    for (const OnboardingTemplate& t : *templates) {
        context.console.say(u"%1  %2  %3  %4"_s.arg(t.provisioningId.toString(), -48).arg(t.countryCode, t.subscriptionId, t.name));
        array << QJsonObject{{u"name"_s, t.name}, {u"provisioningId"_s, t.provisioningId.toString()}, {u"countryCode"_s, t.countryCode},
            {u"subscriptionId"_s, t.subscriptionId}, {u"serviceProviderAdmin"_s, t.serviceProviderAdmin}};
    }
    if (templates->isEmpty())
        context.console.say(templateText(QT_TRANSLATE_NOOP("Command line", "There is no onboarding template yet.")));
    context.console.document({{u"templates"_s, array}});
    co_return ExitCode::Done;
}

} // namespace

QCoro::Task<ExitCode> runTemplate(CommandContext context)
{
    const auto arguments = parseArguments(context.arguments, {}, {}, 1, 2);
    if (!arguments)
        co_return refuseUsage(context, u"template"_s, arguments.error());
    const QString verb = arguments->positional.first();
    if (verb == "list"_L1 && arguments->positional.size() == 1) {
        const ExitCode code = co_await listTemplates(context);
        co_return code;
    }
    if (verb != "create"_L1 || arguments->positional.size() != 2) {
        Error error;
        error.detail = templateText(QT_TRANSLATE_NOOP("Command line", "What to do with templates: create FILE.json, or list."));
        co_return refuseUsage(context, u"template"_s, error);
    }
    const Result<OnboardingTemplate> value = readTemplateAt(arguments->positional[1]);
    if (!value)
        co_return refuse(context.console, arguments->positional[1], value.error());
    const ExitCode code = co_await createTemplateFrom(context, *value);
    co_return code;
}

} // namespace pd
