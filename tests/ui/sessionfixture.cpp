// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessionfixture.h"

#include <QApplication>
#include <QLocale>

#include <QCoro/QCoroTask>

namespace pd::test {

using namespace Qt::StringLiterals;

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
    Session::Options options;
    options.profile.name = u"test"_s;
    options.profile.kind = Profile::Kind::Temporary;
    options.profile.apiBase = m_hub == Hub::Hosted ? m_sandbox.base() : QUrl(u"https://webexapis.com/v1"_s);
    options.profile.dataDirectory = m_directory.path();
    options.profile.token = u"test"_s;
    m_session = std::make_unique<Session>(options);
    if (const Status opened = QCoro::waitFor(m_session->open()); !opened)
        qWarning("session not open: %s", qUtf8Printable(opened.error().detail));
}

std::unique_ptr<MainWindow> SessionFixture::makeWindow()
{
    ProfileInfo profile;
    profile.name = profile.displayName = m_session->profile().name;
    profile.apiBase = m_session->profile().apiBase.toString();
    Services services{m_session->operations(), m_session->sync(), m_session->drafts(), m_session->cacheFile(), m_session->ledgerFile(),
        m_session->settingsFile(), profile, {profile}};
    return std::make_unique<MainWindow>(services, m_theme);
}

} // namespace pd::test
