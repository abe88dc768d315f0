// SPDX-License-Identifier: GPL-3.0-or-later
// Changing the packages of a customer with the mouse, over a session and a sandbox: nothing is removed that the diff did not show.
#include "ui/changes/changepanel.h"
#include "ui/packagebench.h"
#include "ui/packages/packagechangestep.h"
#include "ui/packages/packagediffview.h"
#include "ui/widgets/choicebox.h"

#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;
using pd::test::PackageBench;

namespace {

constexpr int patience = 15'000;

} // namespace

class PackageChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_bench.reset(); }

    void aRemovalIsShownAndConfirmed();
    void aPackageIsAddedWithItsLimit();
    void theFirstCallingPackageAsksForALocation();
    void somebodyElseAddedAPackage();
    void nothingIsRemovedUncounted();
    void aLimitBelowTheUsersIsSaid();

private:
    void begin(const QStringList& arguments = {u"--provision-ms"_s, u"60"_s});
    void open(const SeenCustomer& customer);
    [[nodiscard]] QStringList lines() const { return m_panel->findChild<PackageDiffView*>()->lines(); }
    [[nodiscard]] QCheckBox* box(const QString& name) const { return m_panel->findChild<QCheckBox*>(name); }
    void click(const QString& name) const { PackageBench::click(*m_panel, name); }
    [[nodiscard]] bool says(const QString& words) const { return PackageBench::says(*m_panel, words); }

    std::unique_ptr<PackageBench> m_bench;
    ChangePanel* m_panel = nullptr;
};

void PackageChangeTest::begin(const QStringList& arguments)
{
    m_bench = std::make_unique<PackageBench>(arguments);
    QVERIFY(m_bench->isReady());
}

void PackageChangeTest::open(const SeenCustomer& customer)
{
    QVERIFY(!customer.customer.id.isEmpty());
    m_panel = m_bench->open(u"packages"_s, customer);
    QVERIFY(m_panel);
    QTRY_VERIFY_WITH_TIMEOUT(static_cast<PackageChangeStep*>(m_panel->step())->isCounted(), patience);
}

void PackageChangeTest::aRemovalIsShownAndConfirmed()
{
    begin();
    const SeenCustomer customer = m_bench->provision(PackageBench::entry(
        u"Harbour Bakery"_s, {u"webex_calling"_s, u"webex_meetings"_s}, {u"webex_meetings"_s, u"webex_meetings"_s, u"webex_calling"_s}));
    open(customer);
    QVERIFY(says(u"2 users have it"_s));
    QVERIFY(!box(u"confirmRemoval"_s)->isVisible());
    click(u"webex_meetings"_s);
    QVERIFY(lines().contains(u"Webex Meetings is REMOVED from 2 users"_s));
    QVERIFY(lines().contains(u"Stays: Webex Calling"_s));
    QVERIFY(box(u"confirmRemoval"_s)->isVisible());
    // Not below the fold: wherever the form is scrolled to, the diff stands above the button.
    QVERIFY(!m_panel->findChild<PackageDiffView*>()->visibleRegion().isEmpty());
    QCOMPARE(box(u"confirmRemoval"_s)->text(), u"Remove Meetings from 2 users"_s);
    QCOMPARE(PackageBench::button(*m_panel, u"finish"_s)->property("kind").toString(), u"danger"_s);
    // Without the box nothing is asked for, and it is said where.
    click(u"finish"_s);
    QVERIFY(!m_panel->isAsked());
    QVERIFY(says(u"Look at what is removed"_s));
    // A confirmation is of one diff only.
    click(u"confirmRemoval"_s);
    click(u"webex_meetings"_s);
    click(u"webex_meetings"_s);
    QVERIFY(!box(u"confirmRemoval"_s)->isChecked());
    click(u"confirmRemoval"_s);
    // Enter alone is too easy to press.
    QTest::keyClick(m_panel, Qt::Key_Return);
    QVERIFY(!m_panel->isAsked());
    click(u"finish"_s);
    QTRY_VERIFY(m_panel->isAsked());
    QCOMPARE(m_bench->lastOver(customer).state, StepState::Done);
    QCOMPARE(m_bench->packagesOf(customer), QStringList{u"webex_calling"_s});
}

void PackageChangeTest::aPackageIsAddedWithItsLimit()
{
    begin();
    const SeenCustomer customer = m_bench->provision(PackageBench::entry(u"Copper Kettle"_s, {u"webex_calling"_s}));
    open(customer);
    click(u"finish"_s);
    QVERIFY(says(u"Nothing is changed yet."_s));
    click(u"attendant_console"_s);
    QVERIFY(says(u"Can be used because Webex Calling is selected"_s));
    click(u"webex_suite"_s);
    auto* limit = m_panel->findChild<QLineEdit*>(u"limits.webex_suite"_s);
    QVERIFY(limit->isVisible());
    QTest::keyClicks(limit, u"many"_s);
    click(u"finish"_s);
    QVERIFY(says(u"Enter a whole number above zero"_s));
    limit->selectAll();
    QTest::keyClicks(limit, u"40"_s);
    QVERIFY(lines().contains(u"Webex Suite is added"_s));
    QVERIFY(!box(u"confirmRemoval"_s)->isVisible());
    click(u"finish"_s);
    QTRY_VERIFY(m_panel->isAsked());
    QCOMPARE(m_bench->lastOver(customer).state, StepState::Done);
    QCOMPARE(m_bench->packagesOf(customer), QStringList({u"attendant_console"_s, u"webex_calling"_s, u"webex_suite"_s}));
}

void PackageChangeTest::theFirstCallingPackageAsksForALocation()
{
    begin();
    const SeenCustomer customer = m_bench->provision(PackageBench::entry(u"Paper Moon"_s, {u"webex_meetings"_s}));
    open(customer);
    auto* name = m_panel->findChild<QLineEdit*>(u"calling.name"_s);
    QVERIFY(!name->isVisible());
    click(u"attendant_console"_s);
    QVERIFY(says(u"Attendant console needs"_s));
    click(u"Add Webex Calling"_s);
    QVERIFY(name->isVisible());
    QCOMPARE(name->text(), u"Stavanger"_s);
    QCOMPARE(m_panel->findChild<ChoiceBox*>(u"calling.timeZone"_s)->code(), u"Europe/Oslo"_s); // the only one of the country
    name->selectAll();
    QTest::keyClick(name, Qt::Key_Delete);
    click(u"finish"_s);
    QVERIFY(!m_panel->isAsked());
    QVERIFY(says(u"Fill this in."_s));
    QTest::keyClicks(name, u"Head office"_s);
    click(u"finish"_s);
    QTRY_VERIFY(m_panel->isAsked());
    QCOMPARE(m_bench->lastOver(customer).state, StepState::Done);
    const QJsonArray locations = m_bench->probe().get(QString(u"/locations?orgId="_s + customer.customer.orgId.toString())).items();
    QCOMPARE(locations.size(), 1);
    QCOMPARE(locations.first()["name"_L1].toString(), u"Head office"_s);
}

void PackageChangeTest::somebodyElseAddedAPackage()
{
    begin();
    const SeenCustomer customer = m_bench->provision(PackageBench::entry(u"Granite Peak"_s, {u"webex_calling"_s, u"webex_meetings"_s}));
    open(customer);
    // A second client gives the customer the suite, while this form shows the list without it.
    const QJsonObject theirs{{u"packages"_s, QJsonArray{u"webex_calling"_s, u"webex_meetings"_s, u"webex_suite"_s}}};
    QCOMPARE(m_bench->probe().put(QString(u"/wholesale/customers/"_s + customer.customer.id.toString()), theirs).status, 202);
    QTRY_COMPARE(m_bench->record(customer)["status"_L1].toString(), u"provisioned"_s);
    click(u"webex_voice"_s);
    QVERIFY(!lines().join(u' ').contains(u"Suite"_s));
    click(u"finish"_s);
    QTRY_VERIFY_WITH_TIMEOUT(PackageBench::button(*m_panel, u"Look again"_s), patience);
    QVERIFY(says(u"Somebody else changed this customer meanwhile"_s));
    QVERIFY(m_bench->packagesOf(customer).contains(u"webex_suite"_s));
    click(u"Look again"_s);
    QTRY_VERIFY(lines().contains(u"Stays: Webex Calling, Webex Meetings, Webex Suite"_s));
    QVERIFY(lines().contains(u"Enhanced calling is added"_s)); // what was chosen here stays
    QVERIFY(!lines().join(u' ').contains(u"REMOVED"_s));
    click(u"finish"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->packagesOf(customer),
        QStringList({u"webex_calling"_s, u"webex_meetings"_s, u"webex_suite"_s, u"webex_voice"_s}), patience);
}

void PackageChangeTest::nothingIsRemovedUncounted()
{
    QTemporaryDir home;
    QFile faults(home.filePath(u"faults.json"_s));
    QVERIFY(faults.open(QIODevice::WriteOnly));
    faults.write(R"([{"method": "GET", "path": "/wholesale/subscribers", "nth": 1, "action": "status", "value": 400}])");
    faults.close();
    begin({u"--provision-ms"_s, u"60"_s, u"--faults"_s, faults.fileName()});
    const SeenCustomer customer = m_bench->provision(PackageBench::entry(u"Blue Anchor"_s, {u"webex_calling"_s, u"webex_meetings"_s}));
    open(customer);
    click(u"webex_meetings"_s);
    QVERIFY(lines().contains(u"Webex Meetings is REMOVED. How many users have it is not known"_s));
    click(u"finish"_s);
    QVERIFY(!m_panel->isAsked());
    QVERIFY(says(u"nothing is removed unseen"_s));
    QCOMPARE(m_bench->packagesOf(customer).size(), 2);
    click(u"Count again"_s);
    QTRY_VERIFY(lines().contains(u"Webex Meetings is REMOVED. No user has it"_s));
    QVERIFY(!box(u"confirmRemoval"_s)->isVisible());
    click(u"finish"_s);
    QTRY_VERIFY(m_panel->isAsked());
    QCOMPARE(m_bench->lastOver(customer).state, StepState::Done);
    QCOMPARE(m_bench->packagesOf(customer), QStringList{u"webex_calling"_s});
}

void PackageChangeTest::aLimitBelowTheUsersIsSaid()
{
    begin();
    const SeenCustomer customer =
        m_bench->provision(PackageBench::entry(u"Two Rivers"_s, {u"webex_meetings"_s}, {u"webex_meetings"_s, u"webex_meetings"_s}));
    open(customer);
    QTest::keyClicks(m_panel->findChild<QLineEdit*>(u"limits.webex_meetings"_s), u"1"_s);
    QVERIFY(lines().contains(u"Webex Meetings: 2 users have it, the limit would be 1"_s));
    // The only package cannot be taken away: that is deleting the customer.
    click(u"webex_meetings"_s);
    click(u"finish"_s);
    QVERIFY(!m_panel->isAsked());
}

QTEST_MAIN(PackageChangeTest)
#include "tst_packagechange.moc"
