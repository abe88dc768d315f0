// SPDX-License-Identifier: GPL-3.0-or-later
// Several wizards at once, over restarts; files dropped on the window.
#include "operations/templatedraft.h"
#include "ui/draftdesk.h"
#include "ui/namedwidget.h"
#include "ui/shell/filebar.h"
#include "ui/shell/openwizards.h"
#include "ui/shell/services.h"
#include "ui/shell/takenfile.h"
#include "ui/widgets/textpaint.h"
#include "ui/windowfixture.h"
#include "ui/wizard/wizard.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using pd::test::DraftDesk;
using pd::test::named;
using pd::test::WindowFixture;

class ShellTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theRailLeavesWizardsOpen();
    void aDraftIsOpenOnce();
    void wizardsComeBackAfterARestart();
    void aChosenPageStays();
    void anUnknownKindSaysSo();
    void filesBecomeForms_data();
    void filesBecomeForms();
    void otherFilesGiveASentence_data();
    void otherFilesGiveASentence();
    void manyCustomersAreAskedFor();
    void dropsReachTheWindow();
    void tablesAreKnownByTheirTitles_data();
    void tablesAreKnownByTheirTitles();

private:
    void open();
    [[nodiscard]] pd::Wizard* shownWizard() const;
    [[nodiscard]] pd::Draft templateDraft(const QString& id, const QString& name) const;
    [[nodiscard]] QString file(const QString& name, const QByteArray& bytes) const;
    [[nodiscard]] pd::FileBar* bar() const { return m_window->findChild<pd::FileBar*>(); }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<DraftDesk> m_desk;
    std::unique_ptr<pd::MainWindow> m_window;
    QTemporaryDir m_files;
};

void ShellTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->hasData());
    m_desk = std::make_unique<DraftDesk>(m_fixture->drafts());
    QVERIFY(m_desk->isOpen());
}

void ShellTest::cleanup()
{
    m_window.reset();
    m_desk.reset();
    m_fixture.reset();
}

void ShellTest::open()
{
    m_window = m_fixture->makeWindow();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

pd::Wizard* ShellTest::shownWizard() const
{
    for (pd::Wizard* wizard : m_window->wizards().all()) {
        if (wizard->isVisible())
            return wizard;
    }
    return nullptr;
}

pd::Draft ShellTest::templateDraft(const QString& id, const QString& name) const
{
    pd::TemplateDraft draft;
    draft.name = name;
    draft.countryCode = u"DE"_s;
    return {id, u"template"_s, name, {}, draft.toJson()};
}

QString ShellTest::file(const QString& name, const QByteArray& bytes) const
{
    const QString path = m_files.filePath(name);
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        return {};
    return path;
}

void ShellTest::theRailLeavesWizardsOpen()
{
    open();
    m_window->openWizard(templateDraft(u"a"_s, u"Alpha"_s));
    m_window->openWizard(templateDraft(u"b"_s, u"Beta"_s));
    QCOMPARE(m_window->wizards().all().size(), 2);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier); // a form has no filter
    m_window->setCurrentPage(u"customers"_s);
    QCOMPARE(m_window->wizards().all().size(), 2);
    QVERIFY(!shownWizard());
}

void ShellTest::aDraftIsOpenOnce()
{
    open();
    m_window->openWizard(templateDraft(u"a"_s, u"Alpha"_s));
    pd::Wizard* first = shownWizard();
    QVERIFY(first);
    m_window->setCurrentPage(u"customers"_s);
    m_window->openWizard(templateDraft(u"a"_s, u"Alpha"_s));
    QCOMPARE(shownWizard(), first);
    QCOMPARE(m_window->wizards().all().size(), 1);
}

void ShellTest::wizardsComeBackAfterARestart()
{
    QVERIFY(m_fixture->drafts().store(templateDraft(u"a"_s, u"Alpha"_s)).isValid());
    QVERIFY(m_fixture->drafts().store(templateDraft(u"b"_s, u"Beta"_s)).isValid());
    QTRY_COMPARE(m_desk->all().size(), 2);
    open();
    m_window->openWizard(templateDraft(u"a"_s, u"Alpha"_s));
    m_window->openWizard(templateDraft(u"b"_s, u"Beta"_s));
    m_window->openWizard(templateDraft(u"a"_s, u"Alpha"_s));
    m_window->close();
    open();
    QTRY_COMPARE(m_window->wizards().all().size(), 2);
    QTRY_VERIFY(shownWizard());
    QCOMPARE(shownWizard()->draftId(), u"a"_s);
}

void ShellTest::aChosenPageStays()
{
    QVERIFY(m_fixture->drafts().store(templateDraft(u"a"_s, u"Alpha"_s)).isValid());
    QTRY_COMPARE(m_desk->all().size(), 1);
    open();
    m_window->openWizard(templateDraft(u"a"_s, u"Alpha"_s));
    m_window->close();
    m_window = m_fixture->makeWindow();
    m_window->setCurrentPage(u"settings"_s); // --page settings
    m_window->show();
    QTRY_COMPARE(m_window->wizards().all().size(), 1);
    QCOMPARE(m_window->currentPage(), u"settings"_s);
}

void ShellTest::anUnknownKindSaysSo()
{
    open();
    m_window->openWizard({u"x"_s, u"of a newer version"_s, u"X"_s, {}, "{}"});
    QVERIFY(m_window->wizards().all().isEmpty());
}

void ShellTest::filesBecomeForms_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("home");
    QTest::addColumn<QString>("subject");
    QTest::newRow("one customer") << u"one.json"_s
                                  << QByteArray(R"({"template":"Standard","customer":{"externalId":"c-1","packages":["webex_calling"],)"
                                                R"("customerInfo":{"name":"Skagen Fisk AS","primaryEmail":"a@skagen.example"}}})")
                                  << u"customers"_s << u"Skagen Fisk AS"_s;
    QTest::newRow("template") << u"t.JSON"_s
                              << QByteArray(R"({"name":"Nordics","countryCode":"NO","serviceProviderAdmin":"a@b.example",)"
                                            R"("subscriptionId":"Sub1234567","authentication":{"mode":"webex"}})")
                              << u"templates"_s << u"Nordics"_s;
    QTest::newRow("metadata") << u"idp.xml"_s
                              << QByteArray(
                                     R"(<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="https://idp.example/x">)"
                                     R"(<IDPSSODescriptor/></EntityDescriptor>)")
                              << u"templates"_s << QString();
}

void ShellTest::filesBecomeForms()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, home);
    QFETCH(const QString, subject);
    open();
    m_window->takeFiles({file(name, bytes)});
    QTRY_VERIFY2(shownWizard() || bar()->isVisible(), "nothing happened");
    QVERIFY2(shownWizard(), qPrintable(bar()->text()));
    QCOMPARE(shownWizard()->home(), home);
    if (!subject.isEmpty())
        QCOMPARE(shownWizard()->subject(), subject);
    if (name == "idp.xml"_L1)
        QCOMPARE(shownWizard()->stepKeys().at(shownWizard()->currentStep()), u"authentication"_s);
}

void ShellTest::otherFilesGiveASentence_data()
{
    QTest::addColumn<QString>("kind");
    for (const char* kind : {"B26 directory", "B26 FIFO", "B26 deleted", "B26 loop", "B26 /dev/zero", "B26 unreadable JSON",
             "B27 a workbook", "B28 an array of numbers", "B28 deep", "B28 null", "metadata with DTD", "json of something else"})
        QTest::newRow(kind) << QString::fromUtf8(kind);
}

void ShellTest::otherFilesGiveASentence()
{
    QFETCH(const QString, kind);
    const QString path = m_files.filePath(u"odd-%1.json"_s.arg(qHash(kind)));
    QHash<QString, QByteArray> contents{{u"B26 unreadable JSON"_s, "{\"customer\": "}, {u"B27 a workbook"_s, "PK\x03\x04"},
        {u"B28 an array of numbers"_s, "[1, 2]"}, {u"B28 deep"_s, QByteArray(100'000, '[')}, {u"B28 null"_s, "null"},
        {u"json of something else"_s, "{\"a\": 1}"}};
    QString taken = path;
    if (kind == "B26 directory"_L1)
        QVERIFY(QDir().mkpath(path));
    else if (kind == "B26 FIFO"_L1)
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    else if (kind == "B26 loop"_L1)
        QVERIFY(QFile::link(path, path));
    else if (kind == "B26 /dev/zero"_L1)
        QVERIFY(QFile::link(u"/dev/zero"_s, path));
    else if (kind == "metadata with DTD"_L1)
        taken = file(u"bad.xml"_s, "<!DOCTYPE a [<!ENTITY b \"c\">]><a/>");
    else if (contents.contains(kind))
        taken = file(QFileInfo(path).fileName(), contents.value(kind));
    open();
    m_window->takeFiles({taken});
    QTRY_VERIFY(bar()->isVisible());
    QVERIFY(bar()->text().endsWith(u'.'));
    QVERIFY(!shownWizard());
}

void ShellTest::manyCustomersAreAskedFor()
{
    const QByteArray good =
        R"({"template":"Standard","customer":{"externalId":"c-%","packages":["webex_calling"],"address":{"addressLine1":"1 A St",)"
        R"("city":"Milpitas","stateOrProvince":"CA","zipOrPostalCode":"95035","country":"US"},"provisioningParameters":{"calling":)"
        R"({"location":{"name":"Head Office","timezone":"America/Los_Angeles","language":"en_us","address":{"addressLine1":"1 A St",)"
        R"("city":"Milpitas","stateOrProvince":"CA","zipOrPostalCode":"95035","country":"US"}}}},)"
        R"("customerInfo":{"name":"Company %","primaryEmail":"a@c%.example","language":"en_US"}}})";
    QByteArray all = "[";
    for (const char* id : {"1", "2"})
        all += QByteArray(good).replace('%', id) + ',';
    all += R"({"customer": {"externalId": "c-3", "customerInfo": {"name": 5}}}])";
    open();
    m_window->takeFiles({file(u"many.json"_s, all)});
    QTRY_VERIFY(bar()->isVisible());
    QVERIFY2(bar()->text().contains(u'2'), qPrintable(bar()->text()));
    QVERIFY(m_window->wizards().all().isEmpty());
    auto* button = named<QPushButton>(bar(), u"Onboard 2 customers"_s);
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(m_window->currentPage(), u"activity"_s);
    QVERIFY(!button->isVisible()); // asked once
}

void ShellTest::dropsReachTheWindow()
{
    open();
    QMimeData data;
    data.setUrls({QUrl(u"https://example.org/a.json"_s)});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    QVERIFY(bar()->isVisible());
    QVERIFY(bar()->text().endsWith(u'.'));
}

void ShellTest::tablesAreKnownByTheirTitles_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("page");
    const QString users = u"Import users"_s;
    QTest::newRow("users") << QByteArray("First Name,Last Name,User ID/Email (Required),Webex Calling\nAda,Lie,a@x.example,TRUE\n") << users
                           << u"import-users"_s;
    QTest::newRow("users, semicolons and a mark") << QByteArray("\xEF\xBB\xBF"
                                                                "Email;First Name\r\na@x.example;Ada\r\n")
                                                  << users << u"import-users"_s;
    QTest::newRow("report") << QByteArray("PARTNER_NAME,SERVICE_NAME,QUANTITY,CONSUMPTION_START_DATE,CONSUMPTION_END_DATE\n"
                                          "P,Webex Calling,3,2026-10-01,2026-10-31\n")
                            << u"Import billing report"_s << u"billing"_s;
    QTest::newRow("another table") << QByteArray("Colour,Weight\nred,3\n") << QString() << QString();
    QTest::newRow("B27 a workbook under another name") << QByteArray("PK\x03\x04 and what follows") << QString() << QString();
}

void ShellTest::tablesAreKnownByTheirTitles()
{
    QFETCH(const QByteArray, table);
    QFETCH(const QString, button);
    QFETCH(const QString, page);
    open();
    const QString before = m_window->currentPage();
    m_window->takeFiles({file(u"table.csv"_s, table)});
    QTRY_VERIFY(bar()->isVisible());
    if (button.isEmpty()) {
        QVERIFY(bar()->text().startsWith(pd::isolated(u"table.csv"_s)));
        QCOMPARE(m_window->currentPage(), before);
        return;
    }
    QVERIFY2(named<QPushButton>(bar(), button), qPrintable(bar()->text()));
    QTest::mouseClick(named<QPushButton>(bar(), button), Qt::LeftButton);
    QCOMPARE(m_window->currentPage(), page);
    QVERIFY(!bar()->isVisible());
}

QTEST_MAIN(ShellTest)
#include "tst_shell.moc"
