// SPDX-License-Identifier: GPL-3.0-or-later
// Name, external ID, address, billing start, tags and Restricted by Partner of a customer, changed with mouse and keyboard over a sandbox.
#include "domain/webexid.h"
#include "operations/operationservice.h"
#include "ui/changes/billingstartstep.h"
#include "ui/changes/changedeck.h"
#include "ui/changes/changemenu.h"
#include "ui/changes/changepanel.h"
#include "ui/changes/restrictedstep.h"
#include "ui/changes/tagsstep.h"
#include "ui/customers/customerinspector.h"
#include "ui/customers/customerspage.h"
#include "ui/packagebench.h"
#include "ui/widgets/removablechip.h"

#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;
using pd::test::PackageBench;

namespace {

constexpr int patience = 15'000;

} // namespace

class CustomerDetailChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void theMenuLeadsToAnotherName();
    void aNameThatCannotBeIsSaid();
    void somebodyElseRenamedIt();
    void externalIdsAreCheckedWhileTypingStops();
    void theAddressFollowsItsCountry();
    void billingStartsWithinNinetyDays();
    void tagsAreChips();
    void severalGetTagsAndKeepTheirs();
    void restrictedInBulk();
    void whatWasEnteredIsNotLost();

private:
    [[nodiscard]] SeenCustomer made(const QString& name);
    void open(const QString& kind, const QList<SeenCustomer>& customers);
    [[nodiscard]] QLineEdit* line(const QString& field) const;
    void type(const QString& field, const QString& text) const;
    void finish() const { PackageBench::click(*m_panel, u"finish"_s); }
    [[nodiscard]] bool says(const QString& words) const { return PackageBench::says(*m_panel, words); }
    [[nodiscard]] QString nameOf(const SeenCustomer& customer);
    [[nodiscard]] QStringList tagsOf(const SeenCustomer& customer);

    std::unique_ptr<PackageBench> m_bench;
    ChangePanel* m_panel = nullptr;
};

void CustomerDetailChangesTest::initTestCase()
{
    m_bench = std::make_unique<PackageBench>();
    QVERIFY(m_bench->isReady());
    // All on their way at once: made() waits for one of them.
    for (const QString& name :
        {u"Harbour Bakery"_s, u"Copper Kettle"_s, u"Granite Peak"_s, u"Blue Anchor"_s, u"Red Anchor"_s, u"Northern Lights"_s,
            u"Late Payers"_s, u"Tagged Goods"_s, u"Many One"_s, u"Many Two"_s, u"Locked One"_s, u"Locked Two"_s, u"Careful Ltd"_s})
        static_cast<void>(m_bench->session().operations().onboard(PackageBench::entry(name, {u"webex_meetings"_s})));
}

void CustomerDetailChangesTest::cleanup()
{
    while (ChangePanel* panel = m_bench->customers().changes()->current())
        Q_EMIT panel->closed();
}

SeenCustomer CustomerDetailChangesTest::made(const QString& name)
{
    return m_bench->provision(PackageBench::entry(name, {u"webex_meetings"_s}));
}

void CustomerDetailChangesTest::open(const QString& kind, const QList<SeenCustomer>& customers)
{
    m_bench->window().setCurrentPage(u"customers"_s);
    QVERIFY(!customers.constFirst().customer.id.isEmpty());
    QVERIFY(m_bench->customers().changes()->open({kind, customers, {}}));
    m_panel = m_bench->customers().changes()->current();
    QTRY_VERIFY_WITH_TIMEOUT(m_panel->isShown(), patience);
}

QLineEdit* CustomerDetailChangesTest::line(const QString& key) const
{
    for (FormField* field : m_panel->findChildren<FormField*>()) {
        if (field->key() != key)
            continue;
        auto* edit = qobject_cast<QLineEdit*>(field->control());
        return edit ? edit : field->control()->findChild<QLineEdit*>();
    }
    return nullptr;
}

void CustomerDetailChangesTest::type(const QString& field, const QString& text) const
{
    QLineEdit* edit = line(field);
    QVERIFY2(edit, qPrintable(field));
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

QString CustomerDetailChangesTest::nameOf(const SeenCustomer& customer)
{
    return m_bench->probe().get(QString(u"/organizations/"_s + customer.customer.orgId.toString())).object()["displayName"_L1].toString();
}

QStringList CustomerDetailChangesTest::tagsOf(const SeenCustomer& customer)
{
    QStringList tags;
    const QString path = QString(u"/partner/tags/organizations/"_s + customer.customer.orgId.toString());
    for (const QJsonValue& tag : m_bench->probe().get(path).object()["tags"_L1].toArray())
        tags << tag.toString();
    return tags;
}

void CustomerDetailChangesTest::theMenuLeadsToAnotherName()
{
    const SeenCustomer customer = made(u"Harbour Bakery"_s);
    m_bench->window().openCustomer(customer.customer.id);
    CustomerInspector* inspector = m_bench->customers().inspector();
    QTRY_VERIFY_WITH_TIMEOUT(inspector->isShown(), patience);
    auto* rename = inspector->findChild<ChangeMenu*>()->findChild<QAction*>(u"rename"_s);
    QVERIFY(rename && rename->isEnabled());
    rename->trigger();
    m_panel = m_bench->customers().changes()->current();
    QVERIFY(m_panel);
    QTRY_VERIFY_WITH_TIMEOUT(m_panel->isShown(), patience);
    QCOMPARE(line(u"displayName"_s)->text(), u"Harbour Bakery"_s);
    finish();
    QVERIFY(says(u"Nothing is changed yet."_s));
    type(u"displayName"_s, u"Harbour Bakery and Sons"_s);
    QTest::keyClick(line(u"displayName"_s), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_panel->isAsked(), patience);
    QCOMPARE(m_bench->lastOver(customer).state, StepState::Done);
    QCOMPARE(nameOf(customer), u"Harbour Bakery and Sons"_s);
}

void CustomerDetailChangesTest::aNameThatCannotBeIsSaid()
{
    const SeenCustomer customer = made(u"Copper Kettle"_s);
    open(u"rename"_s, {customer});
    type(u"displayName"_s, u"100 % Copper"_s);
    finish();
    QVERIFY(says(u"The percent sign cannot be used here."_s));
    QVERIFY(!m_panel->isAsked());
    QCOMPARE(nameOf(customer), u"Copper Kettle"_s);
}

void CustomerDetailChangesTest::somebodyElseRenamedIt()
{
    const SeenCustomer customer = made(u"Granite Peak"_s);
    open(u"rename"_s, {customer});
    // A second client gives it another name while this form shows the old one.
    const QString org = bareUuid(customer.customer.orgId.toString());
    const QJsonObject theirs{
        {u"schemas"_s, QJsonArray{u"urn:cisco:codev:identity:organization:core:1.0"_s}}, {u"displayName"_s, u"Granite Peak Group"_s}};
    const auto answer = m_bench->probe().send("PATCH", QString(u"/identity/organizations/"_s + org), pd::test::HttpProbe::bytes(theirs));
    QVERIFY2(answer.status >= 200 && answer.status < 300, answer.body.constData());
    type(u"displayName"_s, u"Granite Mountain"_s);
    finish();
    QTRY_VERIFY_WITH_TIMEOUT(PackageBench::button(*m_panel, u"Look again"_s), patience);
    QVERIFY(says(u"Somebody else changed this customer meanwhile, so nothing was sent"_s));
    QCOMPARE(nameOf(customer), u"Granite Peak Group"_s);
    PackageBench::click(*m_panel, u"finish"_s);
    QTRY_VERIFY_WITH_TIMEOUT(PackageBench::button(*m_panel, u"Rename"_s), patience);
    QVERIFY(says(u"Granite Peak Group"_s));
    QCOMPARE(line(u"displayName"_s)->text(), u"Granite Mountain"_s); // what was typed stays
    finish();
    QTRY_COMPARE_WITH_TIMEOUT(nameOf(customer), u"Granite Mountain"_s, patience);
}

void CustomerDetailChangesTest::externalIdsAreCheckedWhileTypingStops()
{
    const SeenCustomer other = made(u"Blue Anchor"_s);
    const SeenCustomer customer = made(u"Red Anchor"_s);
    open(u"externalId"_s, {customer});
    type(u"externalId"_s, other.customer.externalId);
    QTRY_VERIFY_WITH_TIMEOUT(says(u"Another customer has this external ID already"_s), patience);
    finish();
    QVERIFY(!m_panel->isAsked());
    type(u"externalId"_s, u"red-2026"_s);
    QTRY_VERIFY_WITH_TIMEOUT(says(u"It is free."_s), patience);
    finish();
    QTRY_VERIFY_WITH_TIMEOUT(m_panel->isAsked(), patience);
    QCOMPARE(m_bench->lastOver(customer).state, StepState::Done);
    QCOMPARE(m_bench->record(customer)["externalId"_L1].toString(), u"red-2026"_s);
    QCOMPARE(m_bench->packagesOf(customer), customer.customer.packages);
}

void CustomerDetailChangesTest::theAddressFollowsItsCountry()
{
    const SeenCustomer customer = made(u"Northern Lights"_s);
    open(u"address"_s, {customer});
    QVERIFY(says(u"The compliance check runs again"_s));
    type(u"address.country"_s, u"US"_s);
    type(u"address.postalCode"_s, u"94607"_s);
    finish();
    QVERIFY(!m_panel->isAsked());
    QVERIFY(says(u"This country needs a state or province."_s));
    type(u"address.state"_s, u"CA"_s);
    type(u"address.line1"_s, u"12 Harbour Street"_s);
    type(u"address.city"_s, u"Oakland"_s);
    finish();
    QTRY_VERIFY_WITH_TIMEOUT(m_panel->isAsked(), patience);
    QCOMPARE(m_bench->lastOver(customer).state, StepState::Done);
    const QJsonValue address = m_bench->record(customer)["address"_L1];
    QCOMPARE(address[u"city"_s].toString(), u"Oakland"_s);
    QCOMPARE(address[u"country"_s].toString(), u"US"_s);
    QCOMPARE(address[u"stateOrProvince"_s].toString(), u"CA"_s);
}

void CustomerDetailChangesTest::billingStartsWithinNinetyDays()
{
    const SeenCustomer customer = made(u"Late Payers"_s);
    open(u"billingStart"_s, {customer});
    auto* step = static_cast<BillingStartStep*>(m_panel->step());
    QTRY_VERIFY_WITH_TIMEOUT(step->isKnown(), patience);
    const QDate today = QDate::currentDate();
    type(u"billingStartDate"_s, today.addDays(91).toString(Qt::ISODate));
    finish();
    QVERIFY(says(u"Billing can start at most 90 days from today."_s));
    type(u"billingStartDate"_s, today.addDays(-1).toString(Qt::ISODate));
    QVERIFY(says(u"This day has passed"_s));
    step->setAllowed(false);
    QVERIFY(says(u"This partner cannot choose when billing starts"_s));
    step->setAllowed(true);
    type(u"billingStartDate"_s, today.addDays(30).toString(Qt::ISODate));
    finish();
    QTRY_VERIFY_WITH_TIMEOUT(m_panel->isAsked(), patience);
    QCOMPARE(m_bench->lastOver(customer).state, StepState::Done);
}

void CustomerDetailChangesTest::tagsAreChips()
{
    const SeenCustomer customer = made(u"Tagged Goods"_s);
    open(u"tags"_s, {customer});
    QTRY_VERIFY_WITH_TIMEOUT(static_cast<TagsStep*>(m_panel->step())->isKnown(), patience);
    for (const QString& tag : {u"gold"_s, u"north"_s, u"retail"_s, u"late"_s, u"big"_s}) {
        QTest::keyClicks(line(u"tags"_s), tag);
        QTest::keyClick(line(u"tags"_s), Qt::Key_Return);
    }
    QVERIFY(!m_panel->isAsked()); // Enter adds, it does not send
    QTest::keyClicks(line(u"tags"_s), u"sixth"_s);
    finish();
    QVERIFY(says(u"A customer has at most 5 tags"_s));
    QTest::keyClick(line(u"tags"_s), Qt::Key_Backspace);
    type(u"tags"_s, QString(26, u'x'));
    finish();
    QVERIFY(!m_panel->isAsked());
    QVERIFY(says(u"Use at most 25 characters."_s));
    for (RemovableChip* chip : m_panel->findChildren<RemovableChip*>()) {
        if (chip->text().startsWith("xx"_L1) || chip->text() == "sixth"_L1)
            Q_EMIT chip->removed();
    }
    finish();
    QTRY_VERIFY_WITH_TIMEOUT(m_panel->isAsked(), patience);
    QCOMPARE(m_bench->lastOver(customer).state, StepState::Done);
    QVERIFY(tagsOf(customer).contains(u"gold"_s));
    QVERIFY(tagsOf(customer).size() <= 5);
}

void CustomerDetailChangesTest::severalGetTagsAndKeepTheirs()
{
    const SeenCustomer first = made(u"Many One"_s);
    const SeenCustomer second = made(u"Many Two"_s);
    const QString path = QString(u"/partner/tags/organizations/%1/assignTags"_s.arg(first.customer.orgId.toString()));
    QCOMPARE(m_bench->probe().post(path, {{u"tags"_s, QJsonArray{u"theirs"_s, u"old"_s}}}).status, 204);
    open(u"tags"_s, {first, second});
    finish();
    QVERIFY(says(u"Nothing is changed yet."_s));
    type(u"tags"_s, u"spring"_s);
    type(u"remove"_s, u"old"_s);
    finish();
    QTRY_VERIFY_WITH_TIMEOUT(m_panel->isAsked(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(tagsOf(first), QStringList({u"theirs"_s, u"spring"_s}), patience);
    QTRY_COMPARE_WITH_TIMEOUT(tagsOf(second), QStringList{u"spring"_s}, patience);
}

void CustomerDetailChangesTest::restrictedInBulk()
{
    const SeenCustomer first = made(u"Locked One"_s);
    const SeenCustomer second = made(u"Locked Two"_s);
    open(u"restricted"_s, {first, second});
    QTRY_VERIFY_WITH_TIMEOUT(static_cast<RestrictedStep*>(m_panel->step())->isKnown(), patience);
    QVERIFY(says(u"Add wholesale users and change packages"_s)); // the table of what they lose
    PackageBench::click(*m_panel, u"restrictedOff"_s);
    PackageBench::click(*m_panel, u"Switch off"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_panel->isAsked(), patience);
    for (const SeenCustomer& customer : {first, second}) {
        const QString path = u"/partnerhub/organizations/%1/restrictedMode"_s.arg(customer.customer.orgId.toString());
        QTRY_VERIFY_WITH_TIMEOUT(!m_bench->probe().get(path).object()["restrictedByPartner"_L1].toBool(true), patience);
    }
}

void CustomerDetailChangesTest::whatWasEnteredIsNotLost()
{
    const SeenCustomer customer = made(u"Careful Ltd"_s);
    open(u"rename"_s, {customer});
    type(u"displayName"_s, u"Careless Ltd"_s);
    QTest::keyClick(line(u"displayName"_s), Qt::Key_Escape);
    QCOMPARE(m_bench->customers().changes()->current(), m_panel);
    QVERIFY(says(u"was not asked for yet"_s));
    QCOMPARE(line(u"displayName"_s)->text(), u"Careless Ltd"_s);
    QTest::keyClick(line(u"displayName"_s), Qt::Key_Escape);
    QCOMPARE(m_bench->customers().changes()->current(), nullptr);
    QCOMPARE(nameOf(customer), u"Careful Ltd"_s);
}

QTEST_MAIN(CustomerDetailChangesTest)
#include "tst_customerdetailchanges.moc"
