// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowfixture.h"

#include "items/customersmodel.h"
#include "ui/believabledata.h"
#include "ui/customers/customerspage.h"

#include <QApplication>
#include <QTest>

namespace pd::test {

using namespace Qt::StringLiterals;

WindowFixture::WindowFixture()
    : m_filled(makeBelievableData(m_directory.path()).has_value())
{
    chooseLanguage(u"en"_s);
    m_theme.apply(*qApp);
}

WindowFixture::~WindowFixture() { QCoreApplication::removeTranslator(&m_texts); }

QString WindowFixture::settingsFile() const { return m_directory.filePath(u"settings.ini"_s); }

void WindowFixture::chooseLanguage(const QString& code)
{
    QCoreApplication::removeTranslator(&m_texts);
    const QLocale locale = code == "he"_L1 ? QLocale(QLocale::Hebrew, QLocale::Israel) : QLocale(QLocale::English, QLocale::UnitedKingdom);
    QLocale::setDefault(locale);
    if (m_texts.load(u":/i18n/partnerdesk_%1.qm"_s.arg(code)))
        QCoreApplication::installTranslator(&m_texts);
    QApplication::setLayoutDirection(locale.textDirection());
}

std::unique_ptr<MainWindow> WindowFixture::makeWindow(bool withData)
{
    ProfileInfo profile;
    profile.name = u"sandbox"_s;
    profile.displayName = u"Northline Telecom"_s;
    profile.apiBase = u"http://127.0.0.1:8080/v1"_s;
    profile.dataDirectory = u"~/.local/share/partner-desk/sandbox"_s;
    profile.logDirectory = u"~/.local/state/partner-desk"_s;
    profile.signedIn = true;
    ProfileInfo other = profile;
    other.name = u"webex"_s;
    other.displayName = u"Webex"_s;
    other.kind = ProfileInfo::Kind::Webex;
    other.removable = true;
    const QTemporaryDir& data = withData ? m_directory : m_empty;
    Services services{m_operations, m_sync, m_drafts, m_reports, m_userFiles, m_providers, m_customerChanges, m_inquiries,
        data.filePath(u"cache.db"_s), data.filePath(u"ledger.db"_s), settingsFile(), profile, {profile, other}};
    return std::make_unique<MainWindow>(services, m_theme);
}

CustomersPage& WindowFixture::customers(const MainWindow& window) { return *qobject_cast<CustomersPage*>(window.page(u"customers"_s)); }

bool WindowFixture::waitForRows(const MainWindow& window)
{
    const CustomersModel* model = customers(window).model();
    return QTest::qWaitFor([model] { return model->rowCount() > 0 && model->index(0, 0).data(CustomersModel::LoadedRole).toBool(); });
}

} // namespace pd::test
