// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop.h"

#include "core/logging.h"

#include <QApplication>
#include <QLoggingCategory>
#include <QPointer>
#include <QSettings>
#include <QTimer>

#include <QCoro/QCoroFuture>

#include <algorithm>

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

bool Desktop::start()
{
    const auto profile = chooseProfile(m_options.profile);
    if (!profile) {
        Console(false).complain(profile.error().detail);
        return false;
    }
    if (const Status logged = installLog(profile->dataDirectory + u"/log"_s, m_options.verbose); !logged)
        qCWarning(lcDesktop) << "no log is written:" << logged.error().detail;
    openProfile(*profile);
    return true;
}

void Desktop::openProfile(const Profile& profile)
{
    m_window.reset();
    m_session.reset();
    Session::Options options;
    options.profile = profile;
    options.sandboxArguments = {u"--customers"_s, u"250"_s, u"--subscribers-per-customer"_s, u"12"_s};
    m_session = std::make_unique<Session>(options);
    connect(m_session.get(), &Session::sandboxDied, this, [this] {
        Error error;
        error.kind = Error::Kind::Refused;
        error.detail = u"the sandbox process ended"_s;
        m_window->showError(error);
    });
    m_theme.setChoice(Theme::choiceFromName(m_options.theme.isEmpty() ? remembered(u"theme"_s) : m_options.theme));
    m_theme.apply(*qApp);
    m_opening = true;
    showWindow();
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
    Services services{m_session->operations(), m_session->sync(), m_session->drafts(), m_session->cacheFile(), m_session->ledgerFile(),
        m_session->settingsFile(), infoOf(m_session->profile()), {}};
    for (const Profile& profile : knownProfiles())
        services.profiles << infoOf(profile);
    if (m_session->profile().kind == Profile::Kind::Temporary)
        services.profiles << services.profile;
    m_window = std::make_unique<MainWindow>(services, m_theme);
    connect(m_window.get(), &MainWindow::profileChosen, this, &Desktop::changeProfile, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::languageChosen, this, &Desktop::changeLanguage, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::tokenEntered, this, [this](const QString& token) { signIn(this, token); });
    connect(
        m_window.get(), &MainWindow::themeChosen, this, [this](Theme::Choice choice) { remember(u"theme"_s, Theme::choiceName(choice)); });
    if (!m_options.page.isEmpty() && !m_window->setCurrentPage(m_options.page))
        qCWarning(lcDesktop) << "there is no page" << m_options.page;
    m_window->installEventFilter(this);
    m_window->show();
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
    session->operations().resumeAll();
    QFuture<QDateTime> future = session->sync().lastFinished();
    const QDateTime synced = co_await future;
    if (!self || !session || session != self->m_session.get())
        co_return;
    self->m_window->setSyncedAt(synced);
    if (!synced.isValid() || synced.secsTo(QDateTime::currentDateTimeUtc()) > freshFor.count())
        self->m_window->syncNow();
}

QCoro::Task<void> Desktop::signIn(QPointer<Desktop> self, QString token)
{
    const QPointer<Session> session = self->m_session.get();
    co_await session->signIn(token);
    if (!self || !session || session != self->m_session.get())
        co_return;
    self->showWindow();
    session->operations().resumeAll();
    self->m_window->syncNow();
}

void Desktop::changeProfile(const QString& name)
{
    const QList<Profile> profiles = knownProfiles();
    const auto it = std::find_if(profiles.cbegin(), profiles.cend(), [&](const Profile& p) { return p.name == name; });
    if (it == profiles.cend() || it->name == m_session->profile().name)
        return;
    openProfile(*it);
}

void Desktop::changeLanguage(const QString& language)
{
    remember(u"language"_s, language);
    m_options.language.clear();
    m_options.page = m_window->currentPage();
    showWindow();
    m_window->syncNow();
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
    if (profile.name == m_session->profile().name) {
        info.signedIn = m_session->hasToken();
        info.tokenForSessionOnly = m_session->tokenForSessionOnly();
    }
    return info;
}

QString Desktop::remembered(const QString& key) const
{
    return QSettings(m_session->settingsFile(), QSettings::IniFormat).value(u"program/"_s + key).toString();
}

void Desktop::remember(const QString& key, const QString& value) const
{
    QSettings(m_session->settingsFile(), QSettings::IniFormat).setValue(u"program/"_s + key, value);
}

} // namespace pd
