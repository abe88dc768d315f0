// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessionfixture.h"

#include <QApplication>
#include <QLocale>

#include <QCoro/QCoroTask>

namespace pd::test {

using namespace Qt::StringLiterals;

std::unique_ptr<Session> openedSession(const QUrl& apiBase, const QString& dataDirectory)
{
    Session::Options options;
    options.profile.name = u"test"_s;
    options.profile.kind = Profile::Kind::Temporary;
    options.profile.apiBase = apiBase;
    options.profile.dataDirectory = dataDirectory;
    options.profile.token = u"test"_s;
    auto session = std::make_unique<Session>(options);
    if (const Status opened = QCoro::waitFor(session->open()); !opened)
        qWarning("session not open: %s", qUtf8Printable(opened.error().detail));
    return session;
}

std::unique_ptr<MainWindow> windowOf(Session& session, Theme& theme)
{
    ProfileInfo profile;
    profile.name = profile.displayName = session.profile().name;
    profile.apiBase = session.profile().apiBase.toString();
    Services services{session.operations(), session.sync(), session.drafts(), session.reports(), session.userFiles(), session.providers(),
        session.customerChanges(), session.customerInquiries(), session.cacheFile(), session.ledgerFile(), session.settingsFile(), profile,
        {profile}};
    return std::make_unique<MainWindow>(services, theme);
}

SessionFixture::SessionFixture(const QStringList& sandboxArguments, Hub hub)
    : m_sandbox(sandboxArguments)
    , m_hub(hub)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication::setLayoutDirection(Qt::LeftToRight);
    m_theme.apply(*qApp);
    reopen();
}

void SessionFixture::reopen()
{
    m_session.reset();
    m_session = openedSession(m_hub == Hub::Hosted ? m_sandbox.base() : QUrl(u"https://webexapis.com/v1"_s), m_directory.path());
}

std::unique_ptr<MainWindow> SessionFixture::makeWindow() { return windowOf(*m_session, m_theme); }

} // namespace pd::test
