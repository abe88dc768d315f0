// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandsession.h"

#include "core/logging.h"

#include <QCoreApplication>

namespace pd {

using namespace Qt::StringLiterals;

QCoro::Task<CommandSession> openSession(CommandContext context)
{
    CommandSession result;
    const auto profile = chooseProfile(context.options.profile);
    if (!profile) {
        context.console.complain(profile.error().detail);
        context.console.document({{u"error"_s, errorJson(profile.error())}});
        result.code = profile.error().kind == Error::Kind::SignIn ? ExitCode::Refused : ExitCode::Usage;
        co_return result;
    }
    if (const Status logged = installLog(profile->dataDirectory + u"/log"_s, context.options.verbose); !logged)
        context.console.complain(QCoreApplication::translate("Command line", "No log is written: %1").arg(logged.error().detail));
    Session::Options options;
    options.profile = *profile;
    options.lockWait = std::chrono::seconds(10);
    auto session = std::make_unique<Session>(options);
    const Status opened = co_await session->open();
    if (!opened) {
        context.console.complain({}, opened.error());
        context.console.document({{u"error"_s, errorJson(opened.error())}});
        result.code = exitCodeOf(opened.error());
        co_return result;
    }
    if (session->isReadOnly()) {
        context.console.complain(QCoreApplication::translate(
            "Command line", "The data folder %1 cannot be written: customers can be read, but nothing can be set up, changed or kept.")
                                     .arg(profile->dataDirectory));
    }
    result.session = std::move(session);
    co_return result;
}

ExitCode refuseUsage(const CommandContext& context, const QString& command, const Error& error)
{
    context.console.complain(error.detail);
    context.console.document({{u"error"_s, errorJson(error)}});
    if (const Command* known = findCommand(command)) {
        context.console.complain(QCoreApplication::translate("Command line", "Usage: partner-desk %1 %2")
                                     .arg(QLatin1String(known->name), QString::fromUtf8(known->usage)));
    }
    return ExitCode::Usage;
}

} // namespace pd
