// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandarguments.h"
#include "app/commands/commandsession.h"
#include "app/commands/onboarding.h"
#include "app/commands/pictures.h"
#include "app/languages.h"
#include "core/logging.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pictures.h"
#include "ui/shell/screenshots.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QSettings>
#include <QTemporaryDir>

#include <QCoro/QCoroFuture>
#include <QCoro/QCoroSignal>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

/// A sandbox of its own, slow enough that operations can be seen at work.
Session::Options pictureOptions(const QString& directory)
{
    Session::Options options;
    options.profile = Profile{u"Sandbox"_s, Profile::Kind::Sandbox, {}, directory, {}};
    options.sandboxKeepsState = false;
    options.sandboxArguments = {u"--customers"_s, u"250"_s, u"--subscribers-per-customer"_s, u"12"_s, u"--provision-ms"_s, u"60000"_s};
    return options;
}

/// `cacheDirectory` instead of the session's own; empty: that.
Services servicesOver(Session& session, const QString& cacheDirectory, const QString& settings, ProfileInfo::Kind kind)
{
    ProfileInfo info;
    info.name = info.displayName = session.profile().name;
    info.kind = ProfileInfo::Kind(int(session.profile().kind));
    info.apiBase = session.profile().apiBase.toString();
    info.dataDirectory = u"~/.local/share/partner-desk/sandbox"_s;
    info.logDirectory = info.dataDirectory + u"/log"_s;
    info.signedIn = session.hasToken();
    ProfileInfo webex = info;
    webex.name = webex.displayName = u"Webex"_s;
    webex.kind = ProfileInfo::Kind::Webex;
    webex.apiBase = u"https://webexapis.com/v1"_s;
    webex.dataDirectory = u"~/.local/share/partner-desk/webex"_s;
    webex.logDirectory = webex.dataDirectory + u"/log"_s;
    ProfileInfo added = webex;
    added.name = added.displayName = u"Northline Nordics"_s;
    added.removable = true;
    const bool asWebex = kind == ProfileInfo::Kind::Webex;
    const bool empty = !cacheDirectory.isEmpty();
    return Services{session.operations(), session.sync(), session.drafts(), session.reports(), session.userFiles(), session.providers(),
        session.customerChanges(), session.customerInquiries(), empty ? QString(cacheDirectory + u"/cache.db"_s) : session.cacheFile(),
        empty ? QString(cacheDirectory + u"/ledger.db"_s) : session.ledgerFile(), settings, asWebex ? webex : info, {info, webex, added}};
}

QByteArray sampleFile(const QString& name)
{
    QFile file(u":/demo/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Something to see under Activity: the shipped sample, on its way.
QCoro::Task<void> beginSample(Session& session, const Console& console)
{
    const auto value = readTemplateFile(sampleFile(u"template.json"_s));
    const auto entries = readOnboardingFile(sampleFile(u"onboarding.json"_s));
    if (!value || !entries)
        co_return;
    OperationFollower follower(session.operations(), console);
    QFuture<Result<OperationId>> future = session.operations().createTemplate(*value);
    const Result<OperationId> id = co_await future;
    if (!id)
        co_return;
    const QList<OperationId> ids(1, *id);
    const FollowOutcome made = co_await follower.follow(ids);
    Q_UNUSED(made);
    const OnboardingRun run = co_await onboardAll(session.operations(), *entries, console, false);
    Q_UNUSED(run);
}

QCoro::Task<ExitCode> picturesOver(Session& session, CommandContext context, QString directory, bool own)
{
    const Console quiet(true);
    if (own)
        co_await beginSample(session, quiet);
    QFuture<Result<SyncReport>> future = session.sync().sync(SyncKind::Full);
    const Result<SyncReport> report = co_await future;
    if (!report) {
        context.console.complain({}, report.error());
        context.console.document({{u"error"_s, errorJson(report.error())}});
        co_return exitCodeOf(report.error());
    }
    const QString asked = context.options.language;
    const QStringList languages = asked.isEmpty() ? QStringList{u"en"_s, u"he"_s} : QStringList{asked};
    const ExitCode code = co_await takePictures(session, directory, context.options.page, languages, context.console);
    const QStringList files = QDir(directory).entryList({u"*.png"_s}, QDir::Files, QDir::Name);
    context.console.document({{u"directory"_s, directory}, {u"pictures"_s, QJsonArray::fromStringList(files)}});
    co_return code;
}

} // namespace

QCoro::Task<ExitCode> takePictures(Session& session, QString directory, QString page, QStringList languages, const Console& console)
{
    QApplication::setQuitOnLastWindowClosed(false); // each picture has a window of its own
    Screenshots::useReferenceFont();
    const QTemporaryDir scratch;
    const QString settings = scratch.filePath(u"settings.ini"_s);
    QSettings(settings, QSettings::IniFormat).setValue("sync/finishedAt"_L1, QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    Theme theme;
    theme.apply(*qApp);
    std::unique_ptr<Languages> current;
    Screenshots pictures(
        theme,
        [&current](const QString& language) {
            current.reset(); // first out, then in: the order of translators counts
            current = std::make_unique<Languages>(language);
            QApplication::setLayoutDirection(current->isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        },
        [&](const Picture& picture) {
            const QString elsewhere = picture.withData ? QString() : scratch.filePath(u"nothing"_s);
            return std::make_unique<MainWindow>(servicesOver(session, elsewhere, settings, picture.profile), theme);
        },
        directory);
    QObject::connect(&pictures, &Screenshots::saved, &pictures, [&console](const QString& file) { console.say(file); });
    pictures.run(page, languages);
    const QString problem = co_await qCoro(&pictures, &Screenshots::finished);
    if (problem.isEmpty())
        co_return ExitCode::Done;
    console.complain(problem);
    co_return ExitCode::Failed;
}

QCoro::Task<ExitCode> runScreenshots(CommandContext context)
{
    const auto arguments = parseArguments(context.arguments, {}, {}, 1, 1);
    if (!arguments)
        co_return refuseUsage(context, u"screenshots"_s, arguments.error());
    if (picturesOf(context.options.page).isEmpty()) {
        Error error;
        error.detail = QCoreApplication::translate("Command line", "There is no page %1.").arg(context.options.page);
        co_return refuseUsage(context, u"screenshots"_s, error);
    }
    const QString directory = arguments->positional.constFirst();
    const ProfileChoice& choice = context.options.profile;
    if (!choice.apiBase.isEmpty() || !choice.profileName.isEmpty()) {
        CommandSession opened = co_await openSession(context);
        if (!opened.session)
            co_return opened.code;
        const ExitCode code = co_await picturesOver(*opened.session, context, directory, false);
        co_return code;
    }
    const QTemporaryDir data;
    if (const Status logged = installLog(data.filePath(u"log"_s), context.options.verbose); !logged)
        context.console.complain({}, logged.error());
    Session session(pictureOptions(data.path()));
    const Status ready = co_await session.open();
    if (!ready) {
        context.console.complain({}, ready.error());
        co_return exitCodeOf(ready.error());
    }
    const ExitCode code = co_await picturesOver(session, context, directory, true);
    co_return code;
}

} // namespace pd
