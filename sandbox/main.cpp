// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/ending.h"
#include "sandbox/sandbox.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

void say(std::FILE* stream, const QString& text)
{
    std::fputs(qUtf8Printable(text), stream);
    std::fflush(stream);
}

} // namespace

int main(int argc, char** argv)
{
    using namespace Qt::StringLiterals;
    using namespace pd;
    QCoreApplication application(argc, argv);
    const Result<sandbox::Options> options = sandbox::readOptions(QCoreApplication::arguments().sliced(1));
    if (!options) {
        say(stderr, u"partner-desk-sandbox: %1\n\n%2"_s.arg(options.error().detail, sandbox::helpText()));
        return 2;
    }
    if (options->showHelp || options->showVersion) {
        say(stdout, options->showHelp ? sandbox::helpText() : QStringLiteral("partner-desk-sandbox " PD_VERSION "\n"));
        return 0;
    }
    const auto started = sandbox::Sandbox::start(*options);
    if (!started) {
        say(stderr, u"partner-desk-sandbox: %1\n"_s.arg(started.error().detail));
        return started.error().kind == Error::Kind::Input ? 2 : 1;
    }
    const sandbox::Ending ending(options->untilStdinCloses, [] { QCoreApplication::quit(); });
    say(stdout, u"listening on %1\n"_s.arg((*started)->base().toString()));
    return QCoreApplication::exec();
}
