// SPDX-License-Identifier: GPL-3.0-or-later
// Creating a customer with mouse and keyboard, over a session and a sandbox: what reaches the server, what it refuses, what stays.
#include "client/codec.h"
#include "items/customersmodel.h"
#include "sandbox/httpprobe.h"
#include "ui/customerformfixture.h"
#include "ui/customers/customerinspector.h"
#include "ui/customers/customerspage.h"
#include "ui/onboarding/customerprecheck.h"
#include "ui/onboarding/onboardedconfirmation.h"
#include "ui/onboarding/packagestates.h"
#include "ui/widgets/splitbutton.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using pd::test::CustomerFormFixture;
using pd::test::FormDriver;

namespace {

constexpr int patience = 20'000;

bool says(const QWidget& where, const QString& words)
{
    const QList<QLabel*> labels = where.findChildren<QLabel*>();
    return std::any_of(
        labels.cbegin(), labels.cend(), [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
}

} // namespace

class CreateCustomerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_fixture.reset(); }

    void mouseAndKeyboardCreateACustomer();
    void doubleClickCreatesOnce();
    void aTakenAddressIsSaidAtItsField();
    void anIdTakenAlreadyIsSaidBeforeTheReview();
    void anIdTakenMeanwhileLandsAtItsField();
    void aFailedCustomerIsEditedAndRetried();
    void aReviewIsExplained();
    void partialSuccessIsShownPerPackage();
    void withoutAServerItCanStillBeAskedFor();
    void draftSurvivesEscAndRestart();
    void similarCustomersAreHinted();
    void duplicatesLeaveOutWhatIsOnesOwn();
    void theConfirmationLeadsOn();

private:
    void begin(const QStringList& arguments = {u"--provision-ms"_s, u"150"_s});
    [[nodiscard]] pd::OnboardedConfirmation* confirmation() const { return m_fixture->wizard().findChild<pd::OnboardedConfirmation*>(); }
    /// From a good draft to the confirmation.
    void provision(const pd::CustomerDraft& draft);

    std::unique_ptr<CustomerFormFixture> m_fixture;
};

void CreateCustomerTest::begin(const QStringList& arguments)
{
    m_fixture = std::make_unique<CustomerFormFixture>(arguments);
    QVERIFY(m_fixture->isReady());
}

void CreateCustomerTest::provision(const pd::CustomerDraft& draft)
{
    const FormDriver form = m_fixture->review(draft);
    form.next();
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->wizard().isFinished(), patience);
}

void CreateCustomerTest::mouseAndKeyboardCreateACustomer()
{
    begin();
    m_fixture->window().setCurrentPage(u"customers"_s);
    auto* create = m_fixture->window().findChild<pd::SplitButton*>(u"createCustomer"_s);
    QTest::mouseClick(create->action(), Qt::LeftButton);
    QTRY_VERIFY(m_fixture->wizard().isReady());
    const FormDriver form = m_fixture->form();
    form.type(u"name"_s, u"Skagen Fisk AS"_s);
    form.type(u"primaryEmail"_s, u"kari.lunde@skagenfisk.example"_s);
    QCOMPARE(m_fixture->wizard().draft().externalId, u"skagen-fisk-as"_s);
    QCOMPARE(m_fixture->wizard().draft().templateRef, u"Nordics standard"_s); // the only one
    form.next();
    QCOMPARE(form.step(), u"packages"_s);
    form.click(u"webex_calling"_s);
    form.click(u"cisco_calling_plan"_s);
    form.next();
    QCOMPARE(form.step(), u"headquarters"_s);
    form.type(u"address.country"_s, u"norway"_s);
    form.type(u"address.line1"_s, u"Strandkaien 24"_s);
    form.type(u"address.postalCode"_s, u"4005"_s);
    form.type(u"address.city"_s, u"Stavanger"_s);
    QCOMPARE(m_fixture->wizard().draft().locationName, u"Stavanger"_s);
    if (m_fixture->wizard().draft().timeZone.isEmpty())
        form.type(u"calling.timeZone"_s, u"Europe/Oslo"_s);
    form.click(u"supportedLocation"_s);
    form.next();
    QCOMPARE(form.step(), u"options"_s);
    form.next();
    QCOMPARE(form.step(), u"review"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->wizard().precheck().isRunning(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(says(m_fixture->wizard(), u"are accepted"_s), patience);
    QTest::keyClick(&m_fixture->wizard(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->wizard().isFinished(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(int(confirmation()->operation().state), int(pd::StepState::Done), patience);
    QCOMPARE(m_fixture->creations().size(), 1);
    const QJsonObject made = m_fixture->session().server().customer(u"skagen-fisk-as"_s);
    QCOMPARE(made["status"_L1].toString(), u"provisioned"_s);
    QVERIFY(m_fixture->session().server().restricted(u"skagen-fisk-as"_s));
    QTRY_VERIFY(m_fixture->drafts().isEmpty());
}

void CreateCustomerTest::doubleClickCreatesOnce()
{
    begin();
    const FormDriver form = m_fixture->review(CustomerFormFixture::goodCustomer());
    QAbstractButton* next = form.button(u"next"_s);
    QTest::mouseClick(next, Qt::LeftButton);
    QTest::mouseDClick(next, Qt::LeftButton);
    QTest::keyClick(&m_fixture->wizard(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->wizard().isFinished(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(int(confirmation()->operation().state), int(pd::StepState::Done), patience);
    QCOMPARE(m_fixture->creations(), QStringList{u"customer c-1392 ×1"_s});
}

void CreateCustomerTest::aTakenAddressIsSaidAtItsField()
{
    begin();
    pd::CustomerDraft draft = CustomerFormFixture::goodCustomer();
    draft.primaryEmail = u"kari+taken@skagenfisk.example"_s;
    const FormDriver form = m_fixture->review(draft);
    QTRY_VERIFY(says(m_fixture->wizard(), u"belongs to a Webex user already"_s));
    form.click(u"Go to the field"_s);
    QCOMPARE(form.step(), u"information"_s);
    QVERIFY(form.errorOf(u"primaryEmail"_s).contains(u"belongs to a Webex user already"_s));
    form.type(u"primaryEmail"_s, u"kari@skagenfisk.example"_s);
    QVERIFY(form.errorOf(u"primaryEmail"_s).isEmpty());
    form.next(); // returns to the review, which asks again
    QCOMPARE(form.step(), u"review"_s);
    QTRY_VERIFY_WITH_TIMEOUT(says(m_fixture->wizard(), u"are accepted"_s), patience);
}

void CreateCustomerTest::anIdTakenAlreadyIsSaidBeforeTheReview()
{
    begin({u"--provision-ms"_s, u"150"_s, u"--customers"_s, u"3"_s});
    const auto synced = m_fixture->session().session().sync().sync(pd::SyncKind::Full);
    QTRY_VERIFY_WITH_TIMEOUT(synced.isFinished(), patience);
    auto* page = static_cast<pd::CustomersPage*>(m_fixture->window().page(u"customers"_s));
    QTRY_COMPARE(page->model()->rowCount(), 3);
    QTRY_VERIFY(page->model()->index(0, 0).data(pd::CustomersModel::LoadedRole).toBool());
    const QString taken = page->model()->index(0, pd::CustomersModel::ExternalIdColumn).data().toString();
    const FormDriver form = m_fixture->open(pd::CustomerDraft());
    form.type(u"name"_s, u"Skagen Fisk AS"_s);
    form.type(u"externalId"_s, taken);
    form.field(u"primaryEmail"_s)->focusControl();
    QTRY_VERIFY_WITH_TIMEOUT(form.errorOf(u"externalId"_s).contains(u"Another customer has this external ID"_s), patience);
}

void CreateCustomerTest::anIdTakenMeanwhileLandsAtItsField()
{
    begin();
    const FormDriver form = m_fixture->review(CustomerFormFixture::goodCustomer());
    pd::CustomerDraft other = CustomerFormFixture::goodCustomer(u"Other AS"_s);
    other.primaryEmail = u"other@other.example"_s;
    other.packages = {u"webex_suite"_s};
    other.limits.clear();
    // Somebody else, with another program, on the same server.
    pd::NewCustomer foreign = other.toEntry().customer;
    foreign.provisioningId = pd::ProvisioningId(m_fixture->session().server().templates().first()["provisioningId"_L1].toString());
    pd::test::HttpProbe probe(m_fixture->session().sandbox().base());
    QCOMPARE(probe.post(u"/wholesale/customers"_s, pd::codec::writeNewCustomer(foreign)).status, 202);
    form.next();
    QTRY_COMPARE_WITH_TIMEOUT(form.step(), u"information"_s, patience);
    QVERIFY(form.errorOf(u"externalId"_s).contains(u"Another customer has this external ID"_s));
    QCOMPARE(m_fixture->wizard().draft().name, u"Skagen Fisk AS"_s);
    form.type(u"externalId"_s, u"c-1393"_s);
    form.next();
    QCOMPARE(form.step(), u"review"_s);
    form.next();
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->wizard().isFinished(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->creations().contains(u"customer c-1393 ×1"_s), patience);
}

void CreateCustomerTest::aFailedCustomerIsEditedAndRetried()
{
    begin({u"--provision-ms"_s, u"4000"_s});
    pd::CustomerDraft refused = CustomerFormFixture::goodCustomer();
    refused.address.line1 = u"FAIL Strandkaien 24"_s;
    provision(refused);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->form().button(u"editAndRetry"_s), 2 * patience);
    const auto* before = &m_fixture->wizard();
    m_fixture->form().click(u"editAndRetry"_s);
    QTRY_VERIFY(&m_fixture->wizard() != before);
    QTRY_VERIFY(m_fixture->wizard().isReady());
    const FormDriver form = m_fixture->form();
    QCOMPARE(m_fixture->wizard().draft().packages, CustomerFormFixture::goodCustomer().packages);
    QCOMPARE(m_fixture->wizard().draft().templateRef, u"Nordics standard"_s);
    m_fixture->wizard().showStep(u"headquarters"_s);
    form.type(u"address.line1"_s, u"Strandkaien 24"_s);
    while (form.step() != u"review"_s) {
        const QString step = form.step();
        form.next();
        QVERIFY2(form.step() != step, qPrintable(step));
    }
    form.next();
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->wizard().isFinished(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(int(confirmation()->operation().state), int(pd::StepState::Done), 2 * patience);
    QCOMPARE(m_fixture->creations(), QStringList{u"customer c-1392 ×1"_s});
}

void CreateCustomerTest::aReviewIsExplained()
{
    begin({u"--provision-ms"_s, u"60000"_s});
    provision(CustomerFormFixture::goodCustomer(u"RPL Fisk AS"_s));
    QTRY_VERIFY_WITH_TIMEOUT(says(*confirmation(), u"at most 72 hours"_s), patience);
    QVERIFY(m_fixture->form().button(u"setUp"_s));
}

void CreateCustomerTest::partialSuccessIsShownPerPackage()
{
    begin();
    provision(CustomerFormFixture::goodCustomer(u"WARN Fisk AS"_s));
    auto* packages = confirmation()->findChild<pd::PackageStates*>();
    QTRY_COMPARE_WITH_TIMEOUT(packages->failedCount(), 1, 2 * patience);
    QTRY_VERIFY(says(*confirmation(), u"not all of its packages"_s));
}

void CreateCustomerTest::withoutAServerItCanStillBeAskedFor()
{
    begin();
    m_fixture->open(CustomerFormFixture::goodCustomer(), u"options"_s);
    m_fixture->session().sandbox().kill();
    m_fixture->form().next();
    QTRY_VERIFY_WITH_TIMEOUT(says(m_fixture->wizard(), u"The server could not be asked"_s), 2 * patience);
    m_fixture->form().next();
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->wizard().isFinished(), patience);
    QVERIFY(confirmation());
}

void CreateCustomerTest::draftSurvivesEscAndRestart()
{
    begin();
    m_fixture->open(pd::CustomerDraft());
    m_fixture->form().type(u"name"_s, u"סקאגן דגים"_s);
    m_fixture->form().type(u"primaryEmail"_s, u"not an address"_s);
    QTest::keyClick(&m_fixture->wizard(), Qt::Key_Escape);
    QTRY_COMPARE(m_fixture->drafts().size(), 1);
    m_fixture->reopen(m_fixture->drafts().constFirst());
    m_fixture->form().type(u"externalId"_s, u"carmel/fish?#1"_s);
    QTRY_VERIFY(m_fixture->drafts().constFirst().body.contains("carmel/fish?#1"));
    m_fixture->restart();
    m_fixture->reopen(m_fixture->drafts().constFirst());
    const pd::CustomerDraft& again = m_fixture->wizard().draft();
    QCOMPARE(again.name, u"סקאגן דגים"_s);
    QCOMPARE(again.primaryEmail, u"not an address"_s);
    QCOMPARE(again.externalId, u"carmel/fish?#1"_s);
    QCOMPARE(m_fixture->form().step(), u"information"_s);
    // And further on.
    m_fixture->wizard().showStep(u"headquarters"_s);
    m_fixture->form().type(u"address.country"_s, u"Atlantis"_s);
    QTRY_VERIFY(m_fixture->drafts().constFirst().body.contains("Atlantis"));
    m_fixture->restart();
    m_fixture->reopen(m_fixture->drafts().constFirst());
    QCOMPARE(m_fixture->form().step(), u"headquarters"_s);
    QCOMPARE(m_fixture->wizard().draft().address.country, u"Atlantis"_s);
}

void CreateCustomerTest::similarCustomersAreHinted()
{
    begin({u"--customers"_s, u"5"_s, u"--subscribers-per-customer"_s, u"2"_s});
    const auto synced = m_fixture->session().session().sync().sync(pd::SyncKind::Full);
    QTRY_VERIFY_WITH_TIMEOUT(synced.isFinished(), patience);
    auto* page = static_cast<pd::CustomersPage*>(m_fixture->window().page(u"customers"_s));
    QTRY_COMPARE(page->model()->rowCount(), 5);
    QTRY_VERIFY(!page->model()->index(0, pd::CustomersModel::NameColumn).data().toString().isEmpty());
    const QString name = page->model()->index(0, pd::CustomersModel::NameColumn).data().toString();
    const FormDriver form = m_fixture->open(pd::CustomerDraft());
    form.type(u"name"_s, name.toUpper());
    QTRY_VERIFY(says(m_fixture->wizard(), u"There is a customer with this name already"_s));
    form.click(QString(u"Open "_s + name));
    QTRY_COMPARE(m_fixture->window().currentPage(), u"customers"_s);
}

void CreateCustomerTest::duplicatesLeaveOutWhatIsOnesOwn()
{
    begin({u"--customers"_s, u"3"_s});
    const auto synced = m_fixture->session().session().sync().sync(pd::SyncKind::Full);
    QTRY_VERIFY_WITH_TIMEOUT(synced.isFinished(), patience);
    auto* page = static_cast<pd::CustomersPage*>(m_fixture->window().page(u"customers"_s));
    QTRY_COMPARE(page->model()->rowCount(), 3);
    QTRY_VERIFY(!page->model()->idAt(1).isEmpty());
    m_fixture->window().openCustomer(page->model()->idAt(1));
    auto* duplicate = page->findChild<QPushButton*>(u"duplicate"_s);
    QTRY_VERIFY(page->inspector()->isShown() && !duplicate->visibleRegion().isEmpty());
    QTest::mouseClick(duplicate, Qt::LeftButton);
    QTRY_COMPARE(m_fixture->window().wizards().all().size(), 1);
    const pd::CustomerDraft& draft = m_fixture->wizard().draft();
    QVERIFY(!draft.packages.isEmpty());
    QVERIFY(!draft.address.country.isEmpty());
    QVERIFY(draft.name.isEmpty() && draft.primaryEmail.isEmpty() && draft.externalId.isEmpty());
}

void CreateCustomerTest::theConfirmationLeadsOn()
{
    begin();
    provision(CustomerFormFixture::goodCustomer());
    QTRY_COMPARE_WITH_TIMEOUT(int(confirmation()->operation().state), int(pd::StepState::Done), patience);
    QVERIFY(says(*confirmation(), u"The customer is ready"_s));
    m_fixture->form().click(u"openActivity"_s);
    QCOMPARE(m_fixture->window().currentPage(), u"activity"_s);
    pd::CustomerWizard* done = &m_fixture->wizard();
    QSignalSpy asked(done, &pd::Wizard::wizardRequested);
    QTest::mouseClick(done->findChild<QPushButton*>(u"setUp"_s), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.constFirst().constFirst().value<pd::Draft>().kind, u"setup"_s);
    QTest::mouseClick(done->findChild<QPushButton*>(u"openCustomer"_s), Qt::LeftButton);
    QTRY_COMPARE(m_fixture->window().currentPage(), u"customers"_s);
}

QTEST_MAIN(CreateCustomerTest)
#include "tst_createcustomer.moc"
