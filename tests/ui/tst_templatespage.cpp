// SPDX-License-Identifier: GPL-3.0-or-later
// The list of onboarding templates as people use it: filter, copy, open, duplicate, delete, and its states.
#include "items/templatesmodel.h"
#include "items/templatesview.h"
#include "ui/sessionfixture.h"
#include "ui/shell/openwizards.h"
#include "ui/templates/templateinspector.h"
#include "ui/templates/templateoutcome.h"
#include "ui/templates/templatespage.h"
#include "ui/templates/templatewizard.h"
#include "ui/widgets/detailrow.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconlineedit.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using pd::test::SessionFixture;

namespace {

pd::OnboardingTemplate named(const QString& name, const QString& country = u"IE"_s)
{
    pd::OnboardingTemplate value;
    value.name = name;
    value.countryCode = country;
    value.serviceProviderAdmin = u"admin@partner.example"_s;
    value.subscriptionId = u"Sub1234567"_s;
    value.language = u"en_GB"_s;
    return value;
}

} // namespace

class TemplatesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void modelKeepsItsPromises();
    void viewSortsAndFilters();
    void firstTemplateComesFirst();
    void newTemplatesAppearByThemselves();
    void filterAndKeyboard();
    void copyTakesHeadersAlong();
    void inspectorShowsAndLeadsOn();
    void deletingIsAskedInThePanel();
    void deletingIsRefusedWhileCustomersUseIt();
    void errorsCanBeRetried();
    void columnsAreRememberedByName();
    void everyControlHasAName();

private:
    void begin(const QStringList& sandboxArguments = {});
    void create(const pd::OnboardingTemplate& value);
    /// Somebody else did it, with plain HTTP.
    void onboard(const QString& externalId, const QString& provisioningId);
    [[nodiscard]] pd::TemplatesPage& page() const { return *static_cast<pd::TemplatesPage*>(m_window->page(u"templates"_s)); }
    [[nodiscard]] QAbstractButton* inPanel(const QString& name) const { return page().inspector()->findChild<QAbstractButton*>(name); }

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<pd::MainWindow> m_window;
};

void TemplatesPageTest::cleanup()
{
    m_window.reset();
    m_fixture.reset();
}

void TemplatesPageTest::begin(const QStringList& sandboxArguments)
{
    m_fixture = std::make_unique<SessionFixture>(sandboxArguments);
    QVERIFY(m_fixture->isOpen());
    m_window = m_fixture->makeWindow();
    m_window->resize(1400, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->setCurrentPage(u"templates"_s);
    QTRY_VERIFY(page().isReady());
}

void TemplatesPageTest::create(const pd::OnboardingTemplate& value)
{
    QFuture<pd::Result<pd::OperationId>> asked = m_fixture->session().operations().createTemplate(value);
    QTRY_VERIFY(asked.isFinished());
    QVERIFY(asked.result());
}

void TemplatesPageTest::onboard(const QString& externalId, const QString& provisioningId)
{
    const QJsonObject address{
        {u"addressLine1"_s, u"14 Quay Street"_s}, {u"city"_s, u"Galway"_s}, {u"zipOrPostalCode"_s, u"H91 X2P4"_s}, {u"country"_s, u"IE"_s}};
    const QJsonObject info{{u"name"_s, externalId}, {u"primaryEmail"_s, QString(externalId + u"@boatyard.example"_s)}};
    const QJsonObject body{{u"provisioningId"_s, provisioningId}, {u"packages"_s, QJsonArray{u"webex_meetings"_s}},
        {u"externalId"_s, externalId}, {u"address"_s, address}, {u"customerInfo"_s, info}};
    pd::test::HttpProbe probe(m_fixture->sandbox().base());
    const pd::test::ProbeReply reply = probe.post(u"/wholesale/customers"_s, body);
    QVERIFY2(reply.status == 200 || reply.status == 202, reply.body.constData());
}

void TemplatesPageTest::modelKeepsItsPromises()
{
    pd::TemplatesModel model;
    pd::TemplatesView view(model);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester viewTester(&view, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTemplates({named(u"A"_s), named(u"B"_s), named(u"C"_s)});
    const QPersistentModelIndex kept = view.index(view.rowOf(u"C"_s), 0);
    pd::OnboardingTemplate changed = named(u"C"_s);
    changed.brandName = u"New"_s;
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setTemplates({named(u"D"_s), changed, named(u"A"_s)});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(changes.size(), 1);
    QVERIFY(kept.isValid());
    QCOMPARE(kept.data().toString(), u"C"_s);
    model.setCustomerCounts({{u"C"_s, 12}});
    QCOMPARE(kept.sibling(kept.row(), pd::TemplatesModel::CustomersColumn).data().toString(), u"12"_s);
    QCOMPARE(view.index(view.rowOf(u"A"_s), pd::TemplatesModel::CustomersColumn).data().toString(), QString());
    model.setTemplates({});
    QCOMPARE(view.rowCount(), 0);
    QVERIFY(!kept.isValid());
}

void TemplatesPageTest::viewSortsAndFilters()
{
    pd::TemplatesModel model;
    pd::TemplatesView view(model);
    model.setTemplates({named(u"zebra"_s, u"NO"_s), named(u"Ärger"_s), named(u"apple"_s), named(u"ישראל"_s, u"IL"_s)});
    QCOMPARE(view.at(0).name, u"apple"_s);
    view.setFilterText(u"  norw "_s);
    QCOMPARE(view.rowCount(), 1);
    QCOMPARE(view.at(0).name, u"zebra"_s);
    view.setFilterText(u"israel webex"_s);
    QCOMPARE(view.rowCount(), 1);
    view.setFilterText(u"nothing like it"_s);
    QCOMPARE(view.rowCount(), 0);
    QCOMPARE(view.rowOf(u"apple"_s), -1);
}

void TemplatesPageTest::firstTemplateComesFirst()
{
    begin();
    auto* empty = page().findChild<pd::EmptyState*>();
    QTRY_VERIFY(empty->isVisible());
    auto* button = empty->findChild<QPushButton*>();
    QCOMPARE(button->text(), u"Create template"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(m_window->wizards().all().size(), 1);
    QCOMPARE(m_window->wizards().all().constFirst()->title(), u"Create template"_s);
}

void TemplatesPageTest::newTemplatesAppearByThemselves()
{
    begin();
    create(named(u"Nordics"_s, u"NO"_s));
    QTRY_COMPARE(page().rows()->rowCount(), 1);
    QVERIFY(page().table()->isVisible());
    QVERIFY(page().facts().value(0).startsWith("1 template"_L1));
    const QModelIndex id = page().rows()->index(0, pd::TemplatesModel::ProvisioningIdColumn);
    QCOMPARE(id.data().toString(), m_fixture->server().templates().at(0)[u"provisioningId"_s].toString());
}

void TemplatesPageTest::filterAndKeyboard()
{
    begin();
    page().showAnswer(QList<pd::OnboardingTemplate>{named(u"Nordics"_s, u"NO"_s), named(u"Ireland"_s), named(u"Israel"_s, u"IL"_s)});
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    auto* filter = qobject_cast<pd::IconLineEdit*>(QApplication::focusWidget());
    QVERIFY(filter);
    QTest::keyClicks(filter, u"nor"_s);
    QCOMPARE(page().rows()->rowCount(), 1);
    QCOMPARE(page().facts(), QStringList{u"1 of 3 templates"_s});
    QTest::keyClick(filter, Qt::Key_Down);
    QTRY_VERIFY(page().table()->hasFocus());
    QTest::keyClick(page().table(), Qt::Key_Home);
    QTest::keyClick(page().table(), Qt::Key_Return);
    QTRY_VERIFY(page().inspector()->isVisible());
    QCOMPARE(page().inspector()->current().name, u"Nordics"_s);
    QTest::keyClick(page().table(), Qt::Key_Escape);
    QVERIFY(!page().inspector()->isVisible());
    filter->setText(u"nothing like it"_s);
    auto* empty = page().findChild<pd::EmptyState*>();
    QVERIFY(empty->isVisible());
    QTest::mouseClick(empty->findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(page().rows()->rowCount(), 3);
}

void TemplatesPageTest::copyTakesHeadersAlong()
{
    begin();
    page().showAnswer(QList<pd::OnboardingTemplate>{named(u"Nordics"_s, u"NO"_s), named(u"Ireland"_s)});
    page().table()->selectRow(1);
    QTest::keyClick(page().table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QVERIFY(lines.value(0).startsWith("Name\tCountry\tSign-in"_L1));
    QVERIFY(lines.value(1).startsWith("Nordics\tNorway\tWebex\tSub1234567"_L1));
    QVERIFY(QApplication::clipboard()->mimeData()->hasHtml());
}

void TemplatesPageTest::inspectorShowsAndLeadsOn()
{
    begin();
    create(named(u"Nordics"_s, u"NO"_s));
    QTRY_COMPARE(page().rows()->rowCount(), 1);
    QTRY_VERIFY(page().table()->isVisible() && !page().table()->visualRect(page().rows()->index(0, 0)).isEmpty());
    const QPoint place = page().table()->visualRect(page().rows()->index(0, 0)).center();
    QTest::mouseClick(page().table()->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(page().table()->viewport(), Qt::LeftButton, {}, place);
    QTRY_VERIFY(page().inspector()->isVisible());
    QStringList values;
    for (const pd::DetailRow* row : page().inspector()->findChildren<pd::DetailRow*>())
        values << row->value();
    QVERIFY(values.contains(u"Norway"_s) && values.contains(u"Sub1234567"_s));
    QVERIFY(values.contains(page().inspector()->current().provisioningId.toString()));
    QSignalSpy asked(&page(), &pd::ShellPage::wizardRequested);
    QTest::mouseClick(inPanel(u"customer"_s), Qt::LeftButton);
    QCOMPARE(asked.takeFirst().at(0).value<pd::Draft>().kind, u"customer"_s);
    m_window->setCurrentPage(u"templates"_s);
    QTest::mouseClick(inPanel(u"duplicate"_s), Qt::LeftButton);
    QVERIFY(m_window->wizards().all().constLast()->isVisible());
    const auto* copy = static_cast<pd::TemplateWizard*>(m_window->wizards().all().constLast());
    QCOMPARE(copy->draft().name, QString());
    QCOMPARE(copy->draft().replaces, QString());
    QCOMPARE(copy->draft().countryCode, u"NO"_s);
    m_window->setCurrentPage(u"templates"_s);
    QTest::mouseClick(inPanel(u"edit"_s), Qt::LeftButton);
    QCOMPARE(static_cast<pd::TemplateWizard*>(m_window->wizards().all().constLast())->draft().replaces, u"Nordics"_s);
}

void TemplatesPageTest::deletingIsAskedInThePanel()
{
    begin();
    create(named(u"Nordics"_s, u"NO"_s));
    QTRY_COMPARE(page().rows()->rowCount(), 1);
    page().table()->setFocus();
    page().table()->selectRow(0);
    QTest::keyClick(page().table(), Qt::Key_Delete);
    QTRY_VERIFY(inPanel(u"confirm"_s)->isVisible());
    QCOMPARE(QApplication::activeModalWidget(), nullptr);
    QTest::mouseClick(inPanel(u"keep"_s), Qt::LeftButton);
    QVERIFY(!inPanel(u"confirm"_s)->isVisible());
    QCOMPARE(m_fixture->server().templates().size(), 1);
    QTest::mouseClick(inPanel(u"delete"_s), Qt::LeftButton);
    QTest::mouseClick(inPanel(u"confirm"_s), Qt::LeftButton);
    QTRY_COMPARE(page().rows()->rowCount(), 0);
    QVERIFY(!page().inspector()->isVisible());
    QCOMPARE(m_fixture->server().templates().size(), 0);
}

void TemplatesPageTest::deletingIsRefusedWhileCustomersUseIt()
{
    begin();
    create(named(u"Nordics"_s, u"NO"_s));
    QTRY_COMPARE(page().rows()->rowCount(), 1);
    for (int i = 0; i < 12; ++i)
        onboard(u"c-%1"_s.arg(1000 + i), page().rows()->at(0).provisioningId.toString());
    page().openTemplate(page().rows()->at(0).name);
    QTest::mouseClick(inPanel(u"delete"_s), Qt::LeftButton);
    QTest::mouseClick(inPanel(u"confirm"_s), Qt::LeftButton);
    auto* message = page().inspector()->findChild<pd::MessageBar*>();
    QTRY_VERIFY(message->isVisible());
    QCOMPARE(message->text(), u"12 customers use this template. It cannot be deleted while they do."_s);
    QCOMPARE(m_fixture->server().templates().size(), 1);
    QList<QPushButton*> links;
    for (QPushButton* one : page().inspector()->findChildren<QPushButton*>()) {
        if (one->isVisible() && one->accessibleDescription() == "Shows this customer"_L1)
            links << one;
    }
    QCOMPARE(links.size(), 10);
    QSignalSpy asked(&page(), &pd::ShellPage::customerRequested);
    const QString id = m_fixture->server().customer(links.constFirst()->text())[u"id"_s].toString();
    QTest::mouseClick(links.constFirst(), Qt::LeftButton);
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(0).value<pd::CustomerId>().toString(), id);
    QCOMPARE(m_window->currentPage(), u"customers"_s);
}

void TemplatesPageTest::errorsCanBeRetried()
{
    begin();
    pd::Error error;
    error.kind = pd::Error::Kind::Refused;
    page().showAnswer(pd::failed(error));
    auto* empty = page().findChild<pd::EmptyState*>();
    QVERIFY(empty->isVisible());
    const auto bars = page().findChildren<pd::MessageBar*>();
    const auto shown = std::find_if(bars.cbegin(), bars.cend(), [](const pd::MessageBar* bar) { return bar->isVisible(); });
    QVERIFY(shown != bars.cend());
    pd::MessageBar* bar = *shown;
    for (QPushButton* one : bar->findChildren<QPushButton*>()) {
        if (one->text() == "Retry"_L1)
            QTest::mouseClick(one, Qt::LeftButton);
    }
    QTRY_VERIFY(!bar->isVisible());
    QCOMPARE(empty->findChild<QPushButton*>()->text(), u"Create template"_s);
}

void TemplatesPageTest::columnsAreRememberedByName()
{
    begin();
    const int brand = page().table()->columnOf(u"brand"_s);
    page().table()->setChosen(brand, false);
    page().table()->horizontalHeader()->moveSection(0, 2);
    m_window.reset();
    m_window = m_fixture->makeWindow();
    m_window->resize(1400, 900);
    m_window->show();
    QVERIFY(!page().table()->isChosen(brand));
    QCOMPARE(page().table()->horizontalHeader()->visualIndex(0), 2);
}

void TemplatesPageTest::everyControlHasAName()
{
    begin();
    page().showAnswer(QList<pd::OnboardingTemplate>{named(u"Nordics"_s, u"NO"_s)});
    page().openTemplate(u"Nordics"_s);
    for (const QAbstractButton* one : page().findChildren<QAbstractButton*>()) {
        if (one->isVisible() && one->focusPolicy() != Qt::NoFocus)
            QVERIFY2(!one->text().isEmpty() || !one->accessibleName().isEmpty(), qPrintable(one->objectName()));
    }
    QVERIFY(!page().table()->accessibleName().isEmpty());
}

QTEST_MAIN(TemplatesPageTest)
#include "tst_templatespage.moc"
