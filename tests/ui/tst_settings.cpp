// SPDX-License-Identifier: GPL-3.0-or-later
// Settings: profiles are added and removed in place, nonsense is clamped, diagnostics hold no secret.
#include "ui/namedwidget.h"
#include "ui/settings/profilecheck.h"
#include "ui/settings/profileform.h"
#include "ui/settings/programsettings.h"
#include "ui/settings/settingspage.h"
#include "ui/windowfixture.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using pd::test::named;
using pd::test::WindowFixture;

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup();

    void profilesAreChecked_data();
    void profilesAreChecked();
    void profilesAreAddedInPlace();
    void removingAsksInTheRow();
    void nonsenseSettingsAreClamped_data();
    void nonsenseSettingsAreClamped();
    void diagnosticsHoldNoSecret();

private:
    void open();

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<pd::MainWindow> m_window;
};

void SettingsTest::cleanup()
{
    m_window.reset();
    m_fixture.reset();
}

void SettingsTest::open()
{
    m_window = m_fixture->makeWindow();
    m_window->setCurrentPage(u"settings"_s);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void SettingsTest::profilesAreChecked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("rule");
    const QString usual = u"https://webexapis.com/v1"_s;
    QTest::newRow("fine") << u"Nordics"_s << usual << QString();
    QTest::newRow("loopback") << u"Nordics"_s << u"http://127.0.0.1:8080/v1"_s << QString();
    QTest::newRow("no name") << u"  "_s << usual << u"required"_s;
    QTest::newRow("taken, another case") << u"sandBOX"_s << usual << u"profile-taken"_s;
    QTest::newRow("B17 hidden marks") << QString(u"a"_s + QChar(0x202e)) << usual << u"bidi-controls"_s;
    QTest::newRow("B19 long") << QString(300, u'a') << usual << u"too-long"_s;
    QTest::newRow("http elsewhere") << u"Nordics"_s << u"http://webexapis.com/v1"_s << u"profile-address"_s;
    QTest::newRow("no address") << u"Nordics"_s << u"webexapis"_s << u"profile-address"_s;
    QTest::newRow("a password in it") << u"Nordics"_s << u"https://a:b@webexapis.com/v1"_s << u"profile-address"_s;
    QTest::newRow("file") << u"Nordics"_s << u"file:///etc/passwd"_s << u"profile-address"_s;
}

void SettingsTest::profilesAreChecked()
{
    QFETCH(const QString, name);
    QFETCH(const QString, address);
    QFETCH(const QString, rule);
    pd::ProfileInfo sandbox;
    sandbox.name = u"Sandbox"_s;
    const QList<pd::FieldError> errors = pd::checkProfile(name, address, {sandbox});
    QCOMPARE(errors.isEmpty() ? QString() : errors.constFirst().rule, rule);
}

void SettingsTest::profilesAreAddedInPlace()
{
    open();
    m_window->setCurrentPage(u"settings"_s);
    pd::SettingsPage& page = m_window->settings();
    QSignalSpy added(&page, &pd::SettingsPage::profileAdded);
    QTest::mouseClick(named<QPushButton>(&page, u"Add a Webex profile"_s), Qt::LeftButton);
    auto* form = page.findChild<pd::ProfileForm*>();
    QVERIFY(form->isVisible());
    QTRY_VERIFY(form->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // a name is missing
    QCOMPARE(added.size(), 0);
    QVERIFY(named<QLabel>(form, u"Fill this in."_s));
    QTest::keyClicks(QApplication::focusWidget(), u"Nordics"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(added.size(), 1);
    QCOMPARE(added.constFirst().at(0).toString(), u"Nordics"_s);
    QVERIFY(!form->isVisible());
}

void SettingsTest::removingAsksInTheRow()
{
    open();
    m_window->setCurrentPage(u"settings"_s);
    pd::ProfileInfo sandbox;
    sandbox.name = sandbox.displayName = u"sandbox"_s;
    pd::ProfileInfo other;
    other.name = other.displayName = u"<b>Nordics</b> %1 & more"_s;
    other.kind = pd::ProfileInfo::Kind::Webex;
    other.removable = true;
    m_window->setProfiles({sandbox, other});
    pd::SettingsPage& page = m_window->settings();
    QSignalSpy removed(&page, &pd::SettingsPage::profileRemoved);
    QTRY_VERIFY(named<QPushButton>(&page, u"Remove"_s));
    QTest::mouseClick(named<QPushButton>(&page, u"Remove"_s), Qt::LeftButton);
    QCOMPARE(removed.size(), 0);
    auto* sure = named<QPushButton>(&page, u"Remove profile"_s);
    QVERIFY(sure && sure->isVisible());
    QTest::mouseClick(named<QPushButton>(&page, u"Keep"_s), Qt::LeftButton);
    QVERIFY(!sure->isVisible());
    QTest::mouseClick(named<QPushButton>(&page, u"Remove"_s), Qt::LeftButton);
    QTest::mouseClick(sure, Qt::LeftButton);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.constFirst().constFirst().toString(), other.name);
}

void SettingsTest::nonsenseSettingsAreClamped_data()
{
    QTest::addColumn<QVariant>("budget");
    QTest::addColumn<QVariant>("log");
    QTest::addColumn<int>("wanted");
    QTest::newRow("as chosen") << QVariant(300) << QVariant(u"usual"_s) << 300;
    QTest::newRow("B37 negative") << QVariant(-5) << QVariant(u"usual"_s) << 0;
    QTest::newRow("B37 between") << QVariant(100) << QVariant(u"LOUD"_s) << 120;
    QTest::newRow("B37 huge") << QVariant(2'000'000'000) << QVariant(7) << 1200;
    QTest::newRow("B37 a text") << QVariant(u"many"_s) << QVariant(QString(10'000'000, u'x')) << 0;
    QTest::newRow("B37 a list") << QVariant(QStringList{u"1"_s, u"2"_s}) << QVariant(QStringList{u"usual"_s, u"x"_s}) << 0;
}

void SettingsTest::nonsenseSettingsAreClamped()
{
    QFETCH(const QVariant, budget);
    QFETCH(const QVariant, log);
    QFETCH(const int, wanted);
    {
        QSettings settings(m_fixture->settingsFile(), QSettings::IniFormat);
        settings.setValue("network/requestsPerMinute"_L1, budget);
        settings.setValue("log/detail"_L1, log);
        settings.setValue("wizards/open"_L1, log);
        settings.setValue("program/language"_L1, log);
    }
    const auto settings = pd::ProgramSettings::read(m_fixture->settingsFile());
    QCOMPARE(settings.requestsPerMinute, wanted);
    QCOMPARE(settings.log, pd::ProgramSettings::Log::Usual);
    open();
    QVERIFY(m_window->setCurrentPage(u"settings"_s));
}

void SettingsTest::diagnosticsHoldNoSecret()
{
    open();
    m_window->setCurrentPage(u"settings"_s);
    QTest::mouseClick(named<QPushButton>(&m_window->settings(), u"Copy diagnostics"_s), Qt::LeftButton);
    const QString text = QApplication::clipboard()->text();
    QVERIFY(text.contains(QLatin1String(qVersion())));
    QVERIFY(text.contains("sandbox"_L1));
    for (const auto& secret : {u"Northline"_s, u"token"_s, QDir::homePath()})
        QVERIFY2(!text.contains(secret), qPrintable(secret));
}

QTEST_MAIN(SettingsTest)
#include "tst_settings.moc"
