// SPDX-License-Identifier: GPL-3.0-or-later
// Attaching an organization that exists, with mouse and keyboard, over a session and a sandbox.
#include "domain/webexid.h"
#include "operations/awaited.h"
#include "operations/draftservice.h"
#include "operations/operationservice.h"
#include "ui/attach/attachconfirmation.h"
#include "ui/attach/attachwizard.h"
#include "ui/onboarding/customerprecheck.h"
#include "ui/onboarding/hintpanel.h"
#include "ui/packagebench.h"
#include "ui/widgets/splitbutton.h"

#include <QLabel>
#include <QMenu>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace pd;
using pd::test::FormDriver;
using pd::test::PackageBench;

namespace {

constexpr int patience = 15'000;

} // namespace

class AttachWizardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }

    void aSmallOrganizationIsAttached();
    void aLargeOneWaitsForApproval();
    void whatIsNoOrganization_data();
    void whatIsNoOrganization();
    void aCustomerIsSaidAtOnceAndRefused();
    void theTemplateHasToAllowInvitations();
    void theDraftSurvives();

private:
    [[nodiscard]] AttachWizard& wizard() const { return *static_cast<AttachWizard*>(m_bench->window().wizards().all().constLast()); }
    [[nodiscard]] FormDriver form() const { return FormDriver(wizard()); }
    /// The bare UUID of one that nobody has; `large`: the one that needs approval.
    [[nodiscard]] QString attachable(bool large) const;
    void open(const AttachDraft& draft, const QString& step);
    [[nodiscard]] AttachDraft good(const QString& organization) const;
    void fillConditions() const;
    void fillHeadquarters() const;
    void finish();

    std::unique_ptr<PackageBench> m_bench;
};

void AttachWizardTest::init()
{
    m_bench = std::make_unique<PackageBench>(QStringList{u"--provision-ms"_s, u"60"_s});
    QVERIFY(m_bench->isReady());
}

QString AttachWizardTest::attachable(bool large) const
{
    for (const QJsonValue& one : m_bench->probe().get(u"/sandbox/attachable"_s).items()) {
        if (one["needsApproval"_L1].toBool() == large)
            return bareUuid(one["id"_L1].toString());
    }
    return {};
}

AttachDraft AttachWizardTest::good(const QString& organization) const
{
    AttachDraft draft;
    draft.customer = test::CustomerFormFixture::goodCustomer(u"Copper Kettle Tea Rooms"_s);
    draft.customer.externalId = u"copper-kettle"_s;
    draft.customer.primaryEmail.clear();
    draft.customer.attachOrgId = organization;
    draft.consequencesRead = true;
    return draft;
}

void AttachWizardTest::open(const AttachDraft& value, const QString& step)
{
    AttachDraft draft = value;
    draft.step = int(AttachDraft::steps().indexOf(step));
    draft.visited = AttachDraft::steps().mid(0, draft.step);
    m_bench->window().openWizard(Draft{{}, u"attach"_s, {}, {}, draft.toJson()});
    QTRY_VERIFY_WITH_TIMEOUT(wizard().isReady(), patience);
}

void AttachWizardTest::fillConditions() const
{
    const FormDriver hands = form();
    hands.next(); // not read yet
    QCOMPARE(hands.step(), u"conditions"_s);
    QVERIFY(hands.errorOf(u"consequences"_s).contains(u"Read what attaching changes"_s));
    hands.type(u"users"_s, u"12"_s);
    hands.type(u"verifiedDomain"_s, u"No"_s);
    hands.type(u"claimedDomain"_s, u"No"_s);
    QVERIFY(PackageBench::says(wizard(), u"It attaches automatically"_s));
    hands.click(u"consequences"_s);
    hands.next();
    QCOMPARE(hands.step(), u"packages"_s);
}

void AttachWizardTest::fillHeadquarters() const
{
    const FormDriver hands = form();
    hands.type(u"address.country"_s, u"norway"_s);
    hands.type(u"address.line1"_s, u"Strandkaien 24"_s);
    hands.type(u"address.city"_s, u"Stavanger"_s);
    hands.click(u"supportedLocation"_s);
    hands.next();
}

void AttachWizardTest::finish()
{
    QTRY_VERIFY_WITH_TIMEOUT(!wizard().precheck().isRunning() && !wizard().precheck().lines().isEmpty(), patience);
    form().next();
    QTRY_VERIFY_WITH_TIMEOUT(wizard().isFinished(), patience);
}

void AttachWizardTest::aSmallOrganizationIsAttached()
{
    m_bench->window().setCurrentPage(u"customers"_s);
    auto* create = m_bench->window().findChild<SplitButton*>(u"createCustomer"_s);
    const QList<QAction*> actions = create->menu()->actions();
    const auto attach = std::find_if(actions.cbegin(), actions.cend(), [](const QAction* a) { return a->text().contains("existing"_L1); });
    QVERIFY(attach != actions.cend());
    (*attach)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(wizard().isReady(), patience);
    const FormDriver hands = form();
    hands.type(u"orgId"_s, attachable(false));
    hands.type(u"name"_s, u"Copper Kettle Tea Rooms"_s);
    QCOMPARE(wizard().draft().customer.externalId, u"copper-kettle-tea-rooms"_s);
    hands.next();
    QCOMPARE(hands.step(), u"conditions"_s);
    fillConditions();
    hands.click(u"webex_meetings"_s);
    hands.next();
    QCOMPARE(hands.step(), u"headquarters"_s);
    fillHeadquarters();
    QCOMPARE(hands.step(), u"review"_s);
    QVERIFY2(hands.repeatedAccelerators().isEmpty(), qPrintable(hands.repeatedAccelerators().join(u' ')));
    finish();
    auto* confirmation = wizard().findChild<AttachConfirmation*>();
    QVERIFY(PackageBench::says(wizard(), u"it is not attached yet"_s));
    QTRY_COMPARE_WITH_TIMEOUT(int(confirmation->operation().state), int(StepState::Done), patience);
    QVERIFY(PackageBench::says(wizard(), u"The organization is attached"_s));
    const QJsonObject customer = m_bench->fixture().session().server().customer(u"copper-kettle-tea-rooms"_s);
    QCOMPARE(bareUuid(customer["orgId"_L1].toString()), wizard().draft().customer.attachOrgId);
    QVERIFY(!m_bench->fixture().session().server().restricted(u"copper-kettle-tea-rooms"_s));
    QTRY_VERIFY(m_bench->fixture().drafts().isEmpty());
}

void AttachWizardTest::aLargeOneWaitsForApproval()
{
    AttachDraft draft = good(attachable(true));
    draft.users = u"140"_s;
    open(draft, u"review"_s);
    QVERIFY(PackageBench::says(wizard(), u"An administrator of the organization has to approve"_s));
    finish();
    QVERIFY(PackageBench::says(wizard(), u"It waits until an administrator of the organization approves"_s));
    auto* confirmation = wizard().findChild<AttachConfirmation*>();
    QVERIFY(!form().button(u"Set up customer"_s));
    QTRY_COMPARE_WITH_TIMEOUT(int(confirmation->operation().state), int(StepState::Done), patience);
    QTRY_VERIFY(form().button(u"Set up customer"_s));
}

void AttachWizardTest::whatIsNoOrganization_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sentence");
    const QString uuid = u"52cf576d-60a8-407a-b22c-467c51591908"_s;
    QTest::newRow("nothing") << QString() << u"Fill this in."_s;
    QTest::newRow("a name") << u"Copper Kettle"_s << u"This is no organization ID"_s;
    QTest::newRow("a UUID cut short") << uuid.chopped(3) << u"This is no organization ID"_s;
    QTest::newRow("the ID of a person") << encodeWebexId({u"us"_s, u"PEOPLE"_s, uuid}) << u"belongs to something else (PEOPLE)"_s;
    QTest::newRow("bare") << uuid << QString();
    QTest::newRow("bare with capitals and space") << QString(u' ' + uuid.toUpper() + u' ') << QString();
    QTest::newRow("encoded") << encodeWebexId({u"us"_s, u"ORGANIZATION"_s, uuid}) << QString();
    QTest::newRow("encoded of another cluster") << encodeWebexId({u"eu"_s, u"ORGANIZATION"_s, uuid}) << QString();
}

void AttachWizardTest::whatIsNoOrganization()
{
    QFETCH(QString, typed);
    QFETCH(QString, sentence);
    open(AttachDraft(), u"organization"_s);
    form().type(u"orgId"_s, typed);
    form().next();
    const QString error = form().errorOf(u"orgId"_s);
    QVERIFY2(sentence.isEmpty() ? error.isEmpty() : error.contains(sentence), qPrintable(error));
    const Result<OrgId> id = organizationId(typed);
    QCOMPARE(id.has_value(), sentence.isEmpty());
    if (id)
        QCOMPARE(bareUuid(id->toString()), u"52cf576d-60a8-407a-b22c-467c51591908"_s);
}

void AttachWizardTest::aCustomerIsSaidAtOnceAndRefused()
{
    const SeenCustomer customer = m_bench->provision(PackageBench::entry(u"Harbour Bakery"_s, {u"webex_meetings"_s}));
    open(AttachDraft(), u"organization"_s);
    form().type(u"orgId"_s, customer.customer.orgId.toString());
    form().type(u"name"_s, u"Another name"_s); // leaves the field
    QTRY_VERIFY(PackageBench::says(wizard(), u"This organization is your customer already"_s));
    // Whoever goes on all the same is refused by the precheck, at the field.
    open(good(customer.customer.orgId.toString()), u"review"_s);
    QTRY_VERIFY_WITH_TIMEOUT(PackageBench::says(wizard(), u"cannot be attached"_s), patience);
    form().click(u"Go to the field"_s);
    QCOMPARE(form().step(), u"organization"_s);
    QVERIFY(form().errorOf(u"orgId"_s).contains(u"cannot be attached"_s));
}

void AttachWizardTest::theTemplateHasToAllowInvitations()
{
    OnboardingTemplate strict;
    strict.name = u"Strict"_s;
    strict.countryCode = u"NO"_s;
    strict.serviceProviderAdmin = u"admin@partner.example"_s;
    strict.subscriptionId = u"Sub1234567"_s;
    strict.restrictAdminInviteEmails = true;
    QVERIFY(test::awaited(m_bench->session().operations().createTemplate(strict)));
    QTRY_COMPARE(m_bench->fixture().session().server().templates().size(), 2);
    AttachDraft draft = good(attachable(false));
    draft.customer.templateRef = u"Strict"_s;
    open(draft, u"conditions"_s);
    QVERIFY(PackageBench::says(wizard(), u"restricts administrator invitations, so"_s));
    form().next();
    QCOMPARE(form().step(), u"conditions"_s);
    QVERIFY(form().errorOf(u"template"_s).contains(u"Choose another one"_s));
    form().type(u"template"_s, u"Nordics standard"_s);
    form().next();
    QCOMPARE(form().step(), u"packages"_s);
}

void AttachWizardTest::theDraftSurvives()
{
    open(AttachDraft(), u"organization"_s);
    form().type(u"orgId"_s, u"half an ID"_s);
    form().type(u"externalId"_s, u"c-77"_s);
    wizard().saveNow();
    QTRY_COMPARE(m_bench->fixture().drafts().size(), 1);
    m_bench->fixture().restart();
    const QList<Draft> drafts = m_bench->fixture().drafts();
    QCOMPARE(drafts.size(), 1);
    QCOMPARE(drafts.constFirst().kind, u"attach"_s);
    m_bench->window().openWizard(drafts.constFirst());
    QTRY_VERIFY(wizard().isReady());
    QCOMPARE(wizard().draft().customer.attachOrgId, u"half an ID"_s);
    QCOMPARE(wizard().draft().customer.externalId, u"c-77"_s);
    QVERIFY(form().field(u"orgId"_s));
}

QTEST_MAIN(AttachWizardTest)
#include "tst_attachwizard.moc"
