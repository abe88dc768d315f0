// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop.h"

#include "app/logdetail.h"
#include "app/tokenstore.h"
#include "core/logging.h"
#include "ui/settings/settingspage.h"
#include "ui/widgets/textpaint.h"

#include <QApplication>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QPointer>
#include <QSettings>
#include <QTimer>
#include <QUrl>

#include <QCoro/QCoroFuture>

#include <algorithm>
#include <utility>

Q_LOGGING_CATEGORY(lcDesktop, "pd.desktop")

namespace pd {

using namespace Qt::StringLiterals;

namespace {

/// A cache younger than this is not brought up to date again just because a window opens.
constexpr std::chrono::seconds freshFor(300);

} // namespace

Desktop::Desktop(GlobalOptions options, QObject* parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    connect(&m_stop, &StopSignals::asked, qApp, [] { QApplication::quit(); });
}

Desktop::~Desktop() = default;

std::optional<ExitCode> Desktop::start()
{
    const auto profile = chooseProfile(m_options.profile);
    if (!profile) {
        Console(false).complain(profile.error().detail);
        return ExitCode::Usage;
    }
    for (QString& file : m_options.files)
        file = QFileInfo(QUrl(file).isLocalFile() ? QUrl(file).toLocalFile() : file).absoluteFilePath();
    if (const auto ended = claimWindow(*profile))
        return ended;
    if (const Status logged = installLog(profile->dataDirectory + u"/log"_s, m_options.verbose); !logged)
        qCWarning(lcDesktop) << "no log is written:" << logged.error().detail;
    openProfile(*profile);
    return std::nullopt;
}

/// One window for each profile (F71). Where the place cannot be written there is nothing to claim, and nothing to lose.
std::optional<ExitCode> Desktop::claimWindow(const Profile& profile)
{
    auto claim = WindowClaim::take(profile.dataDirectory);
    if (claim) {
        adopt(std::move(*claim));
        return std::nullopt;
    }
    if (claim.error().detail != "in use"_L1)
        return std::nullopt;
    const Status told = WindowClaim::handOver(profile.dataDirectory, {m_options.page, m_options.files});
    if (told)
        return ExitCode::Done;
    Console(false).complain(tr("Partner Desk is open already, but it does not answer: %1").arg(told.error().detail));
    return ExitCode::Failed;
}

void Desktop::adopt(std::unique_ptr<WindowClaim> claim)
{
    m_claim = std::move(claim);
    connect(m_claim.get(), &WindowClaim::asked, this, &Desktop::serve);
}

void Desktop::serve(const WindowRequest& request)
{
    if (!request.page.isEmpty())
        m_window->setCurrentPage(request.page);
    m_window->takeFiles(request.files);
    m_window->bringForward();
}

void Desktop::openProfile(const Profile& profile)
{
    m_window.reset();
    m_session.reset();
    Session::Options options;
    options.profile = profile;
    options.sandboxArguments = {u"--customers"_s, u"250"_s, u"--subscribers-per-customer"_s, u"12"_s};
    m_session = std::make_unique<Session>(options);
    watchSession();
    applyLogDetail(m_options.verbose ? ProgramSettings::Log::Everything : ProgramSettings::read(m_session->settingsFile()).log);
    m_theme.setChoice(Theme::choiceFromName(m_options.theme.isEmpty() ? remembered(u"theme"_s) : m_options.theme));
    m_theme.apply(*qApp);
    m_opening = true;
    showWindow();
}

void Desktop::watchSession()
{
    connect(m_session.get(), &Session::sandboxRestarted, this,
        [this] { m_window->showNotice(tr("The sandbox had stopped and was started again. What was under way goes on.")); });
    connect(m_session.get(), &Session::sandboxLost, this, [this](const Error& error) {
        m_window->showNotice(tr("The sandbox stopped and could not be started again. Choose the profile again to retry."), error.detail);
    });
}

/// Server, sandbox and ledger wait until the window has been painted once: the cache alone fills it.
bool Desktop::eventFilter(QObject* watched, QEvent* event)
{
    if (m_opening && watched == m_window.get() && event->type() == QEvent::Paint) {
        m_opening = false;
        QTimer::singleShot(0, this, [this] {
            QApplication::setWindowIcon(QIcon(u":/demo/partnerdesk.svg"_s));
            openSession(this);
        });
    }
    return QObject::eventFilter(watched, event);
}

void Desktop::showWindow()
{
    m_window.reset();
    m_languages.reset();
    m_languages = std::make_unique<Languages>(m_options.language.isEmpty() ? remembered(u"language"_s) : m_options.language);
    QApplication::setLayoutDirection(m_languages->isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const Services services{m_session->operations(), m_session->sync(), m_session->drafts(), m_session->reports(), m_session->userFiles(),
        m_session->providers(), m_session->customerChanges(), m_session->customerInquiries(), m_session->cacheFile(),
        m_session->ledgerFile(), m_session->settingsFile(), infoOf(m_session->profile()), profileInfos()};
    m_window = std::make_unique<MainWindow>(services, m_theme);
    connectWindow();
    connectSettings();
    // What the command line asks for is asked once; afterwards the window remembers where it was.
    const QString page = std::exchange(m_options.page, {});
    if (!page.isEmpty() && !m_window->setCurrentPage(page))
        qCWarning(lcDesktop) << "there is no page" << page;
    if (!m_options.files.isEmpty())
        m_window->takeFiles(std::exchange(m_options.files, {}));
    m_window->installEventFilter(this);
    m_window->show();
}

void Desktop::connectWindow()
{
    connect(m_window.get(), &MainWindow::profileChosen, this, &Desktop::changeProfile, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::languageChosen, this, &Desktop::changeLanguage, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::tokenEntered, this, [this](const QString& token) { signIn(this, token); });
    connect(
        m_window.get(), &MainWindow::themeChosen, this, [this](Theme::Choice choice) { remember(u"theme"_s, Theme::choiceName(choice)); });
}

void Desktop::connectSettings()
{
    SettingsPage& settings = m_window->settings();
    connect(&settings, &SettingsPage::profileAdded, this, &Desktop::addWebexProfile);
    connect(&settings, &SettingsPage::profileRemoved, this, &Desktop::forgetProfile);
    connect(&settings, &SettingsPage::programSettingsChanged, this, [this](const ProgramSettings& values) {
        values.write(m_session->settingsFile());
        applyLogDetail(values.log);
    });
}

QList<ProfileInfo> Desktop::profileInfos() const
{
    QList<ProfileInfo> infos;
    for (const Profile& profile : knownProfiles())
        infos << infoOf(profile);
    if (m_session->profile().kind == Profile::Kind::Temporary)
        infos << infoOf(m_session->profile());
    return infos;
}

void Desktop::addWebexProfile(const QString& name, const QString& apiBase)
{
    const Status added = addProfile(name, apiBase);
    if (!added)
        m_window->showError(added.error());
    m_window->setProfiles(profileInfos());
}

void Desktop::forgetProfile(const QString& name)
{
    const Status removed = removeProfile(name);
    if (!removed)
        return m_window->showError(removed.error());
    removeToken(name);
    m_window->setProfiles(profileInfos());
}

QCoro::Task<void> Desktop::removeToken(QString profile)
{
    TokenStore tokens;
    const Status removed = co_await tokens.remove(profile);
    if (!removed)
        qCWarning(lcDesktop) << "the token of a removed profile may still be in the keyring:" << removed.error().detail;
}

QCoro::Task<void> Desktop::openSession(QPointer<Desktop> self)
{
    const QPointer<Session> session = self->m_session.get();
    const Status opened = co_await session->open();
    if (!self || !session || session != self->m_session.get())
        co_return;
    if (!opened) {
        self->m_window->showError(opened.error());
        co_return;
    }
    self->tellWhatCannotBeKept();
    if (!session->isReadOnly())
        session->operations().resumeAll();
    QFuture<QDateTime> future = session->sync().lastFinished();
    const QDateTime synced = co_await future;
    if (!self || !session || session != self->m_session.get())
        co_return;
    self->m_window->setSyncedAt(synced);
    if (!synced.isValid() || synced.secsTo(QDateTime::currentDateTimeUtc()) > freshFor.count())
        self->m_window->syncNow();
}

/// The window opens again, over the files that there are instead.
void Desktop::tellWhatCannotBeKept()
{
    if (!m_session->isReadOnly() && !m_session->cacheIsTemporary())
        return;
    showWindow();
    const QString folder = m_session->profile().dataDirectory;
    if (m_session->isReadOnly()) {
        m_window->showNotice(
            tr("The data folder cannot be written. You can look at customers, but nothing can be set up, changed or kept."), folder);
    } else {
        m_window->showNotice(
            tr("The data folder cannot be written. What is read from the server is kept only until the program closes."), folder);
    }
}

QCoro::Task<void> Desktop::signIn(QPointer<Desktop> self, QString token)
{
    const QPointer<Session> session = self->m_session.get();
    co_await session->signIn(token);
    if (!self || !session || session != self->m_session.get())
        co_return;
    self->showWindow();
    if (!session->isReadOnly())
        session->operations().resumeAll();
    self->m_window->syncNow();
}

void Desktop::changeProfile(const QString& name)
{
    const QList<Profile> profiles = knownProfiles();
    const auto it = std::find_if(profiles.cbegin(), profiles.cend(), [&](const Profile& p) { return p.name == name; });
    if (it == profiles.cend() || it->name == m_session->profile().name)
        return;
    auto claim = WindowClaim::take(it->dataDirectory);
    if (!claim && claim.error().detail == "in use"_L1)
        return m_window->showNotice(tr("The profile %1 is open in another window.").arg(isolated(name)));
    if (claim)
        adopt(std::move(*claim));
    openProfile(*it);
}

void Desktop::changeLanguage(const QString& language)
{
    remember(u"language"_s, language);
    m_options.language.clear();
    showWindow();
}

ProfileInfo Desktop::infoOf(const Profile& profile) const
{
    ProfileInfo info;
    info.name = profile.name;
    info.displayName = profile.name;
    info.kind = ProfileInfo::Kind(int(profile.kind));
    info.apiBase = profile.apiBase.toString();
    info.dataDirectory = profile.dataDirectory;
    info.logDirectory = profile.dataDirectory + u"/log"_s;
    info.removable = profile.added;
    if (profile.name == m_session->profile().name) {
        info.signedIn = m_session->hasToken();
        info.tokenForSessionOnly = m_session->tokenForSessionOnly();
    }
    return info;
}

QString Desktop::remembered(const QString& key) const { return settingsText(m_session->settingsFile(), u"program/"_s + key); }

void Desktop::remember(const QString& key, const QString& value) const
{
    QSettings(m_session->settingsFile(), QSettings::IniFormat).setValue(u"program/"_s + key, value);
}

} // namespace pd
