// SPDX-License-Identifier: GPL-3.0-or-later
// A customer that the server is still making has no organization, and the server tells no name: the one that was sent is shown meanwhile.
#include "items/customersmodel.h"
#include "operations/awaited.h"
#include "ui/customers/customerinspector.h"
#include "ui/customers/customerspage.h"
#include "ui/sessionfixture.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tableview.h"

#include <QTest>

using namespace Qt::StringLiterals;
using pd::CustomersModel;
using pd::test::awaited;
using pd::test::SessionFixture;

namespace {

const QString externalId = u"ext-lantern"_s;
const QString sentName = u"Lantern & Söhne"_s;

pd::OnboardingEntry lantern()
{
    pd::OnboardingEntry entry;
    entry.templateRef = u"Standard"_s;
    entry.customer.externalId = externalId;
    entry.customer.name = sentName;
    entry.customer.primaryEmail = u"boss@lantern.example"_s;
    entry.customer.packages = {u"webex_meetings"_s};
    entry.customer.address = {u"3 Quay"_s, {}, u"Oakland"_s, u"CA"_s, u"94607"_s, u"US"_s};
    return entry;
}

} // namespace

class ProvisioningNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tableShowsIt();
    void searchFindsIt();
    void survivesAFullSync();

private:
    [[nodiscard]] pd::CustomersPage& page() const { return *static_cast<pd::CustomersPage*>(m_window->page(u"customers"_s)); }
    [[nodiscard]] QString cell(int column) const { return page().model()->index(0, column).data().toString(); }

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<pd::MainWindow> m_window;
};

void ProvisioningNameTest::initTestCase()
{
    m_fixture = std::make_unique<SessionFixture>(QStringList{u"--customers"_s, u"0"_s, u"--provision-ms"_s, u"600000"_s});
    QVERIFY(m_fixture->isOpen());
    pd::OperationService& operations = m_fixture->session().operations();
    pd::OnboardingTemplate value;
    value.name = u"Standard"_s;
    value.countryCode = u"US"_s;
    value.serviceProviderAdmin = u"admin@partner.example"_s;
    value.subscriptionId = u"Sub1234567"_s;
    const auto made = awaited(operations.createTemplate(value));
    QVERIFY(made);
    QTRY_VERIFY_WITH_TIMEOUT(awaited(operations.operation(*made))->finishedAt.isValid(), 20'000);
    QVERIFY(awaited(operations.onboard(lantern())));
    m_window = m_fixture->makeWindow();
    m_window->resize(1400, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->setCurrentPage(u"customers"_s);
    QTRY_COMPARE_WITH_TIMEOUT(page().model()->rowCount(), 1, 20'000);
    QTRY_VERIFY(page().model()->index(0, 0).data(CustomersModel::LoadedRole).toBool());
    QVERIFY(m_fixture->server().customer(externalId)[u"orgId"_s].toString().isEmpty()); // otherwise this tests nothing
}

void ProvisioningNameTest::tableShowsIt()
{
    QTRY_COMPARE(cell(CustomersModel::NameColumn), sentName);
    QCOMPARE(cell(CustomersModel::ExternalIdColumn), externalId);
}

void ProvisioningNameTest::searchFindsIt()
{
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto* search = m_window->findChild<pd::SearchField*>();
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, u"sohne"_s);
    QTRY_VERIFY(search->isPopupVisible());
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY(page().inspector()->isShown());
    QCOMPARE(page().inspector()->findChild<pd::ElidedLabel*>()->text(), sentName);
}

void ProvisioningNameTest::survivesAFullSync()
{
    QVERIFY(awaited(m_fixture->session().sync().sync(pd::SyncKind::Full)).has_value());
    QTRY_VERIFY(page().model()->index(0, 0).data(CustomersModel::LoadedRole).toBool());
    QCOMPARE(cell(CustomersModel::NameColumn), sentName);
}

QTEST_MAIN(ProvisioningNameTest)
#include "tst_provisioningname.moc"
