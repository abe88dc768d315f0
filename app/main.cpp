// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop.h"
#include "app/globaloptions.h"
#include "app/languages.h"
#include "app/stopsignals.h"

#include <QApplication>

#include <cstdlib>
#include <cstring>

namespace {

using namespace Qt::StringLiterals;

QStringList wordsOf(int argc, char** argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    return words;
}

/// Starts the command in the running event loop; its exit code ends the program.
QCoro::Task<void> runCommand(const pd::Command& command, pd::CommandContext context)
{
    const pd::ExitCode code = co_await command.run(context);
    QCoreApplication::exit(int(code));
}

int runHeadless(const pd::Invocation& invocation)
{
    const pd::StopSignals stop;
    QObject::connect(&stop, &pd::StopSignals::asked, qApp, [] {
        // Whatever was under way is in the ledger, which may be left at any moment.
        std::_Exit(int(pd::ExitCode::Failed));
    });
    pd::CommandContext context{invocation.options, invocation.arguments, pd::Console(invocation.options.json)};
    const pd::Command& command = *pd::findCommand(invocation.command);
    QMetaObject::invokeMethod(
        qApp, [&] { runCommand(command, context); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

/// Commands draw only for pictures; those work without a display too.
bool draws(const QString& command) { return command == "tour"_L1 || command == "screenshots"_L1; }

void nameProgram()
{
    QCoreApplication::setOrganizationName(u"PartnerDesk"_s);
    QCoreApplication::setApplicationName(u"partner-desk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PD_VERSION));
    QGuiApplication::setDesktopFileName(u"org.partnerdesk.partnerdesk"_s);
}

/// What follows "--" are names of files, also those that look like options of the toolkit (B33).
int wordsForToolkit(int argc, char** argv)
{
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--") == 0)
            return i;
    }
    return argc;
}

int runWindow(int& argc, char** argv, const pd::Invocation& invocation)
{
    const QApplication app(argc, argv);
    pd::Desktop desktop(invocation.options);
    const auto ended = desktop.start();
    return ended ? int(*ended) : QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    nameProgram();
    const auto invocation = pd::readInvocation(wordsOf(argc, argv));
    argc = wordsForToolkit(argc, argv);
    const pd::Console console(false);
    if (!invocation) {
        console.complain(invocation.error().detail);
        console.complain(u"partner-desk --help"_s);
        return int(pd::ExitCode::Usage);
    }
    if (invocation->help || invocation->version) {
        console.say(invocation->help ? pd::helpText() : u"partner-desk "_s + QStringLiteral(PD_VERSION));
        return int(pd::ExitCode::Done);
    }
    if (invocation->command.isEmpty())
        return runWindow(argc, argv, *invocation);
    if (draws(invocation->command)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // What a display would need is missing here on purpose: nothing to tell anybody.
        const QtMessageHandler usual = qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
        const QApplication app(argc, argv);
        qInstallMessageHandler(usual);
        return runHeadless(*invocation);
    }
    const QCoreApplication app(argc, argv);
    const pd::Languages languages(invocation->options.language);
    return runHeadless(*invocation);
}
