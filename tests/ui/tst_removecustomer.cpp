// SPDX-License-Identifier: GPL-3.0-or-later
// Deleting the wholesale services of a customer with mouse and keyboard, over a session and a sandbox: what goes, and what stays.
#include "items/customersmodel.h"
#include "operations/awaited.h"
#include "sync/syncservice.h"
#include "ui/changes/changepanel.h"
#include "ui/customers/customerspage.h"
#include "ui/packagebench.h"
#include "ui/packages/personlist.h"
#include "ui/packages/removalstep.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;
using pd::test::PackageBench;

class RemoveCustomerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_bench.reset(); }

    void aWrongWordDeletesNothing();
    void theRowShowsDeletingAndGoes();
    void personsGoOnlyWhenChosen();
    void whatSomebodyElseChangedIsLookedAtFirst();

private:
    void open(const QString& name, const QStringList& users);
    void type(const QString& text) const;
    [[nodiscard]] int people() const { return int(peopleNow().size()); }
    [[nodiscard]] QJsonArray peopleNow() const;
    [[nodiscard]] bool isAlive() const { return !m_bench->record(m_customer).isEmpty(); }

    std::unique_ptr<PackageBench> m_bench;
    SeenCustomer m_customer;
    ChangePanel* m_panel = nullptr;
};

void RemoveCustomerTest::initTestCase()
{
    m_bench = std::make_unique<PackageBench>(QStringList{u"--provision-ms"_s, u"300"_s});
    QVERIFY(m_bench->isReady());
}

void RemoveCustomerTest::open(const QString& name, const QStringList& users)
{
    m_customer = m_bench->provision(PackageBench::entry(name, {u"webex_calling"_s, u"webex_meetings"_s}, users));
    QVERIFY(!m_customer.customer.id.isEmpty());
    m_panel = m_bench->open(u"delete"_s, m_customer);
    QVERIFY(m_panel);
    QTRY_VERIFY(static_cast<RemovalStep*>(m_panel->step())->isCounted());
}

void RemoveCustomerTest::type(const QString& text) const
{
    auto* edit = m_panel->findChild<QLineEdit*>(u"confirmation"_s);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

QJsonArray RemoveCustomerTest::peopleNow() const
{
    return m_bench->probe().get(QString(u"/people?orgId="_s + m_customer.customer.orgId.toString())).items();
}

void RemoveCustomerTest::aWrongWordDeletesNothing()
{
    open(u"Harbour Bakery"_s, {u"webex_meetings"_s, u"webex_calling"_s});
    QVERIFY(PackageBench::says(*m_panel, u"2 users cannot use the services any more"_s));
    QVERIFY(PackageBench::says(*m_panel, u"The Webex organization with its name"_s));
    PackageBench::click(*m_panel, u"finish"_s);
    QVERIFY(PackageBench::says(*m_panel, u"Fill this in."_s));
    type(u"Harbour"_s);
    PackageBench::click(*m_panel, u"finish"_s);
    QVERIFY(PackageBench::says(*m_panel, u"This is not the name of the customer"_s));
    // The right word and Enter alone: still nothing.
    type(u"Harbour Bakery"_s);
    QTest::keyClick(m_panel->findChild<QLineEdit*>(u"confirmation"_s), Qt::Key_Return);
    QVERIFY(!m_panel->isAsked());
    QVERIFY(isAlive());
}

void RemoveCustomerTest::theRowShowsDeletingAndGoes()
{
    open(u"Copper Kettle"_s, {u"webex_meetings"_s, u"webex_calling"_s});
    QCOMPARE(people(), 2);
    CustomersModel* model = m_bench->customers().model();
    QTRY_VERIFY(model->rowOf(m_customer.customer.id) >= 0);
    type(u"copper-kettle"_s); // the external ID does as well
    QTest::keyClick(m_panel->findChild<QLineEdit*>(u"confirmation"_s), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_panel->isAsked());
    QVERIFY(PackageBench::says(*m_panel, u"it leaves the list"_s));
    const auto status = [&] {
        const int row = model->rowOf(m_customer.customer.id);
        return row < 0 ? QString() : model->index(row, 0).data(CustomersModel::StatusRole).toString();
    };
    QTRY_COMPARE(status(), u"deleting"_s);
    QTRY_COMPARE(model->rowOf(m_customer.customer.id), -1);
    QCOMPARE(m_bench->lastOver(m_customer).state, StepState::Done);
    QVERIFY(!isAlive());
    const QString organization = QString(u"/organizations/"_s + m_customer.customer.orgId.toString());
    QCOMPARE(m_bench->probe().get(organization).status, 200);
    QCOMPARE(people(), 2);
}

void RemoveCustomerTest::personsGoOnlyWhenChosen()
{
    open(u"Paper Moon"_s, {u"webex_meetings"_s, u"webex_calling"_s, u"webex_calling"_s});
    auto* list = m_panel->findChild<QListWidget*>(u"persons"_s);
    QVERIFY(!list->isVisible());
    PackageBench::click(*m_panel, u"withPersons"_s);
    QTRY_COMPARE(list->count(), 3);
    QVERIFY(list->item(0)->text().startsWith(u"Administrator: "_s)); // marked, and on top
    PackageBench::click(*m_panel, u"allPersons"_s);
    QCOMPARE(list->item(0)->checkState(), Qt::Unchecked);
    QCOMPARE(static_cast<RemovalStep*>(m_panel->step())->persons()->chosen().size(), 2);
    list->item(0)->setCheckState(Qt::Checked);
    QVERIFY(PackageBench::says(*m_panel, u"All administrators are chosen"_s));
    list->item(0)->setCheckState(Qt::Unchecked);
    type(u"Paper Moon"_s);
    PackageBench::click(*m_panel, u"finish"_s);
    QTRY_VERIFY(m_panel->isAsked());
    QVERIFY(PackageBench::says(*m_panel, u"Afterwards 2 persons are removed"_s));
    QCOMPARE(m_bench->lastOver(m_customer).state, StepState::Done);
    QVERIFY(!isAlive());
    QCOMPARE(people(), 1);
    QVERIFY(!peopleNow().first()["roles"_L1].toArray().isEmpty());
}

void RemoveCustomerTest::whatSomebodyElseChangedIsLookedAtFirst()
{
    open(u"Granite Peak"_s, {});
    const QJsonObject theirs{{u"packages"_s, QJsonArray{u"webex_calling"_s}}};
    QCOMPARE(m_bench->probe().put(QString(u"/wholesale/customers/"_s + m_customer.customer.id.toString()), theirs).status, 202);
    QTRY_COMPARE(m_bench->record(m_customer)["status"_L1].toString(), u"provisioned"_s);
    type(u"Granite Peak"_s);
    PackageBench::click(*m_panel, u"finish"_s);
    QTRY_VERIFY_WITH_TIMEOUT(PackageBench::button(*m_panel, u"Look again"_s), 15'000);
    QVERIFY(isAlive());
    PackageBench::click(*m_panel, u"Look again"_s);
    auto* edit = m_panel->findChild<QLineEdit*>(u"confirmation"_s);
    QTRY_VERIFY(edit->isVisible() && edit->text().isEmpty()); // another look is confirmed anew
    QVERIFY(!PackageBench::says(*m_panel, u"Webex Meetings"_s));
}

QTEST_MAIN(RemoveCustomerTest)
#include "tst_removecustomer.moc"
