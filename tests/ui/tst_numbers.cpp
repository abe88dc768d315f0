// SPDX-License-Identifier: GPL-3.0-or-later
// Locations, numbers and PSTN connections of a customer with mouse and keyboard, over a session and a sandbox.
#include "operations/awaited.h"
#include "operations/customerinquiryservice.h"
#include "sync/syncservice.h"
#include "ui/changes/changedeck.h"
#include "ui/changes/changepanel.h"
#include "ui/numbers/addlocationstep.h"
#include "ui/numbers/addnumbersstep.h"
#include "ui/numbers/numberspage.h"
#include "ui/numbers/pstnstep.h"
#include "ui/numbers/removenumbersstep.h"
#include "ui/packagebench.h"
#include "ui/setup/locationform.h"
#include "ui/widgets/tableview.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;
using pd::test::awaited;
using pd::test::PackageBench;

namespace {

constexpr int patience = 15'000;

} // namespace

class NumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void numbersNeedAConnection();
    void aConnectionIsSet();
    void aListIsReadAndAdded();
    void numbersAreRemoved();
    void aLocationIsAdded();
    void whatOnlyPartnerHubCanDo();

private:
    void open(const QString& button);
    void finish();
    void choosePlace(const QString& name);
    [[nodiscard]] NumbersPage& page() { return *static_cast<NumbersPage*>(m_bench->window().page(u"numbers"_s)); }
    [[nodiscard]] ChangePanel* panel() { return page().changes()->current(); }
    [[nodiscard]] QStringList numbersThere();
    [[nodiscard]] bool says(const QString& words) { return PackageBench::says(*panel(), words); }

    std::unique_ptr<PackageBench> m_bench;
    SeenCustomer m_customer;
    QString m_office;
};

void NumbersTest::initTestCase()
{
    m_bench = std::make_unique<PackageBench>();
    QVERIFY(m_bench->isReady());
    m_customer = m_bench->provision(PackageBench::entry(u"Harbour Bakery"_s, {u"webex_calling"_s}, {u"webex_calling"_s}));
    QVERIFY(!m_customer.customer.id.isEmpty());
    m_bench->window().setCurrentPage(u"numbers"_s);
    page().openCustomer(m_customer.customer.id.toString(), m_customer.name);
    QTRY_VERIFY_WITH_TIMEOUT(page().isShown(), patience);
    QCOMPARE(page().places()->model()->rowCount(), 1);
    m_office = page().places()->model()->index(0, 0).data().toString();
}

void NumbersTest::open(const QString& button)
{
    PackageBench::click(page(), button);
    QVERIFY(panel());
    QTRY_VERIFY_WITH_TIMEOUT(panel()->isShown(), patience);
    if (auto* step = qobject_cast<LocationChoiceStep*>(panel()->step()))
        QTRY_VERIFY_WITH_TIMEOUT(step->isLoaded(), patience);
}

/// Waits for the end of what was asked for, and closes the form.
void NumbersTest::finish()
{
    PackageBench::click(*panel(), u"finish"_s);
    QTRY_VERIFY(panel()->isAsked());
    QCOMPARE(m_bench->lastOver(m_customer).state, StepState::Done);
    PackageBench::click(*panel(), u"cancel"_s);
    QTRY_VERIFY(!page().changes()->hasChanges());
}

QStringList NumbersTest::numbersThere()
{
    QStringList there;
    const auto entries = awaited(m_bench->session().customerInquiries().numbers(m_customer.customer.orgId));
    for (const PhoneNumberEntry& entry : entries.value_or(QList<PhoneNumberEntry>())) {
        if (!entry.number.isEmpty())
            there << entry.number;
    }
    there.sort();
    return there;
}

void NumbersTest::choosePlace(const QString& name)
{
    QAbstractItemModel* model = page().places()->model();
    const QModelIndexList found = model->match(model->index(0, 0), Qt::DisplayRole, name);
    QCOMPARE(found.size(), 1);
    page().places()->selectRow(found.constFirst().row());
}

void NumbersTest::numbersNeedAConnection()
{
    QVERIFY(PackageBench::says(page(), u"has no PSTN connection yet"_s));
    open(u"addNumbers"_s);
    QTest::keyClicks(panel()->findChild<QPlainTextEdit*>(u"numbers"_s), u"+15105550101"_s);
    PackageBench::click(*panel(), u"finish"_s);
    QVERIFY(!panel()->isAsked());
    QVERIFY(says(u"Choose one first, then add numbers"_s));
    // What was entered does not go without a question.
    QTest::keyClick(panel(), Qt::Key_Escape);
    QVERIFY(panel());
    QVERIFY(says(u"Close again to discard it"_s));
    QTest::keyClick(panel(), Qt::Key_Escape);
    QTRY_VERIFY(!page().changes()->hasChanges());
}

void NumbersTest::aConnectionIsSet()
{
    open(u"setPstn"_s);
    auto* step = static_cast<PstnStep*>(panel()->step());
    QTRY_VERIFY_WITH_TIMEOUT(step->hasOptions(), patience);
    auto* box = panel()->findChild<QComboBox*>(u"connection"_s);
    // What only Partner Hub can set is shown, and cannot be chosen.
    const int integrated = box->findText(u"Integrated PSTN (in Partner Hub only)"_s);
    QVERIFY(integrated >= 0);
    QVERIFY(!(box->model()->index(integrated, 0).flags() & Qt::ItemIsEnabled));
    // A local gateway is a trunk, or a group of them.
    box->setCurrentIndex(box->findText(u"Local gateway"_s));
    PackageBench::click(*panel(), u"finish"_s);
    QVERIFY(says(u"Fill this in."_s));
    // A field that goes away does not take the keyboard along.
    static_cast<LocationChoiceStep*>(panel()->step())->focusField(u"routeId"_s);
    QWidget* route = page().window()->focusWidget();
    QVERIFY(qobject_cast<QLineEdit*>(route));
    box->setCurrentIndex(box->findText(u"Cloud PSTN One"_s));
    QVERIFY(!route->isVisible());
    QVERIFY(box->hasFocus());
    finish();
    QTRY_COMPARE_WITH_TIMEOUT(page().places()->model()->index(0, 1).data().toString(), u"Cloud PSTN One"_s, patience);
}

void NumbersTest::aListIsReadAndAdded()
{
    const QStringList before = numbersThere();
    open(u"addNumbers"_s);
    auto* list = panel()->findChild<QPlainTextEdit*>(u"numbers"_s);
    list->setPlainText(u"+47 22 55 01 01\n+4722550102;+4722550103\n+4722550102\nabc\n1.2E+11"_s);
    PackageBench::click(*panel(), u"finish"_s);
    QVERIFY(!panel()->isAsked());
    QVERIFY(says(u"“abc”: A phone number has digits only."_s));
    QVERIFY(says(u"A spreadsheet has shortened this number"_s));
    list->setPlainText(u"+47 22 55 01 01\n+4722550102;+4722550103\n+4722550102\n+4722550104\n+4722550105\n+4722550106\n+4722550107"_s);
    QVERIFY(says(u"7 numbers can be read"_s));
    QVERIFY(PackageBench::button(*panel(), u"Add 7 numbers"_s));
    finish();
    QCOMPARE(numbersThere().size(), before.size() + 7);
    QTRY_COMPARE_WITH_TIMEOUT(page().numbers()->model()->rowCount(), int(before.size()) + 7, patience);
}

void NumbersTest::numbersAreRemoved()
{
    const QStringList before = numbersThere();
    page().numbers()->clearSelection();
    open(u"removeNumbers"_s);
    auto* step = static_cast<RemoveNumbersStep*>(panel()->step());
    QTRY_VERIFY_WITH_TIMEOUT(step->hasNumbers(), patience);
    auto* list = panel()->findChild<QListWidget*>(u"numbers"_s);
    QTRY_COMPARE(list->count(), int(before.size()));
    PackageBench::click(*panel(), u"finish"_s);
    QVERIFY(!panel()->isAsked());
    // With the keyboard: the first one, then all.
    list->setFocus();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(list->item(0)->checkState(), Qt::Checked);
    QVERIFY(PackageBench::button(*panel(), u"Remove 1 number"_s) || PackageBench::button(*panel(), u"Remove 1 numbers"_s));
    PackageBench::click(*panel(), u"allFree"_s);
    QVERIFY(says(u"7 numbers are removed, five at a time."_s));
    QTest::keyClick(panel(), Qt::Key_Return); // too easy to press
    QVERIFY(!panel()->isAsked());
    finish();
    QCOMPARE(numbersThere().size(), before.size() - 7);
}

void NumbersTest::aLocationIsAdded()
{
    open(u"addLocation"_s);
    auto* form = static_cast<AddLocationStep*>(panel()->step())->form();
    NewLocation location = LocationForm::startingIn(u"US"_s);
    location.name = m_office.toUpper();
    location.timeZone = u"America/Los_Angeles"_s;
    location.address = {u"9 Dock Road"_s, {}, u"Oakland"_s, u"CA"_s, u"94607"_s, u"US"_s};
    form->setValue(location);
    PackageBench::click(*panel(), u"finish"_s);
    QVERIFY(!panel()->isAsked()); // the name is taken, however it is written
    location.name = u"Depot INTEGRATED"_s;
    form->setValue(location);
    finish();
    QTRY_COMPARE_WITH_TIMEOUT(page().places()->model()->rowCount(), 2, patience);
}

void NumbersTest::whatOnlyPartnerHubCanDo()
{
    choosePlace(u"Depot INTEGRATED"_s);
    QVERIFY(PackageBench::says(page(), u"in Partner Hub only"_s));
    for (const QString& name : {u"addNumbers"_s, u"removeNumbers"_s, u"setPstn"_s})
        QVERIFY(!PackageBench::button(page(), name)->isEnabled());
    choosePlace(m_office);
    QVERIFY(PackageBench::button(page(), u"addNumbers"_s)->isEnabled());
}

QTEST_MAIN(NumbersTest)
#include "tst_numbers.moc"
