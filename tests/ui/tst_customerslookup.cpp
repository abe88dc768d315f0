// SPDX-License-Identifier: GPL-3.0-or-later
// Customers that are not on this computer: asked for on the server, also from the global search, and on behalf of an indirect provider.
#include "items/customersmodel.h"
#include "items/providersview.h"
#include "operations/awaited.h"
#include "operations/customerchangeservice.h"
#include "operations/customerinquiryservice.h"
#include "operations/providerservice.h"
#include "sandbox/httpprobe.h"
#include "sync/syncservice.h"
#include "ui/changes/changedeck.h"
#include "ui/customers/actingbanner.h"
#include "ui/customers/customerfilters.h"
#include "ui/customers/customerinspector.h"
#include "ui/customers/customerspage.h"
#include "ui/customersbench.h"
#include "ui/namedwidget.h"
#include "ui/providers/providerspage.h"
#include "ui/shell/topbar.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconlineedit.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using pd::CustomersModel;
using pd::test::CustomersBench;
using pd::test::named;

class CustomersLookUpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_bench->closeWindow(); }
    void theServerIsAskedForAnId();
    void theGlobalSearchLeadsThere();
    void nobodyHasTheId();
    void wordsAreNotAskedFor();
    void aProviderIsActedFor();
    void onlyWholesaleChangesOnBehalf();
    void aSuspendedProviderCanOnlyDelete();
    void aProvidersCustomerIsDeleted();

private:
    /// A customer that came to the server after the sync.
    [[nodiscard]] QString newcomer(const QString& externalId);
    [[nodiscard]] pd::IconLineEdit& text() const;
    [[nodiscard]] pd::EmptyState& empty() const { return *m_bench->page().findChild<pd::EmptyState*>(); }
    [[nodiscard]] pd::ActingBanner& banner() const { return *m_bench->page().findChild<pd::ActingBanner*>(); }
    void type(const QString& words) const;
    void actForProvider(const QString& name);
    [[nodiscard]] bool isSaid(const QString& words) const;
    /// Without the marks that keep names in their direction.
    [[nodiscard]] static QString plain(QString text) { return text.remove(QChar(0x2068)).remove(QChar(0x2069)); }

    std::unique_ptr<CustomersBench> m_bench;
};

void CustomersLookUpTest::initTestCase()
{
    m_bench = std::make_unique<CustomersBench>(
        QStringList{u"--customers"_s, u"40"_s, u"--subscribers-per-customer"_s, u"1"_s, u"--provision-ms"_s, u"20"_s});
    QVERIFY(m_bench->isReady());
}

void CustomersLookUpTest::init() { m_bench->openWindow(); }

QString CustomersLookUpTest::newcomer(const QString& externalId)
{
    pd::test::HttpProbe probe(m_bench->fixture().sandbox().base());
    const auto templates = probe.get(u"/partnerhub/templates"_s).items();
    const QJsonObject body{{u"provisioningId"_s, templates.first()[u"provisioningId"_s]}, {u"packages"_s, QJsonArray{u"webex_meetings"_s}},
        {u"externalId"_s, externalId},
        {u"address"_s,
            QJsonObject{
                {u"addressLine1"_s, u"1 Quay"_s}, {u"city"_s, u"Cork"_s}, {u"zipOrPostalCode"_s, u"T12"_s}, {u"country"_s, u"IE"_s}}},
        {u"customerInfo"_s,
            QJsonObject{{u"name"_s, QString(u"Newcomer "_s + externalId)}, {u"primaryEmail"_s, QString(externalId + u"@late.example"_s)}}}};
    const auto answer = probe.post(u"/wholesale/customers"_s, body);
    return answer.status == 202 ? externalId : QString();
}

pd::IconLineEdit& CustomersLookUpTest::text() const
{
    for (auto* edit : m_bench->page().findChildren<pd::IconLineEdit*>()) {
        if (edit->accessibleName() == "Filter this table"_L1)
            return *edit;
    }
    qFatal("no filter");
}

void CustomersLookUpTest::type(const QString& words) const
{
    text().setFocus();
    QTest::keyClicks(&text(), words);
}

bool CustomersLookUpTest::isSaid(const QString& words) const
{
    const auto bars = m_bench->page().findChildren<pd::MessageBar*>();
    return std::any_of(
        bars.cbegin(), bars.cend(), [&](const pd::MessageBar* bar) { return bar->isVisible() && plain(bar->text()).contains(words); });
}

void CustomersLookUpTest::theServerIsAskedForAnId()
{
    const QString id = newcomer(u"late-1"_s);
    QVERIFY(!id.isEmpty());
    const QAbstractItemModelTester tester(&m_bench->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    type(id);
    QTRY_VERIFY(empty().isVisible());
    auto* look = named<QPushButton>(&empty(), u"Look on the server"_s);
    QVERIFY(look);
    QTest::mouseClick(look, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->model().rowCount(), 1, 20'000);
    QCOMPARE(m_bench->cell(0, CustomersModel::ExternalIdColumn), id);
    QTRY_VERIFY(m_bench->page().inspector()->isVisible());
    QTRY_COMPARE(m_bench->table().currentIndex().row(), 0);
}

void CustomersLookUpTest::theGlobalSearchLeadsThere()
{
    const QString id = newcomer(u"late-2"_s);
    QVERIFY(!id.isEmpty());
    m_bench->window().setCurrentPage(u"overview"_s);
    auto* search = m_bench->window().findChild<pd::TopBar*>()->searchField();
    search->setFocus();
    QTest::keyClicks(search, id);
    auto* offer = [this, search]() -> QPushButton* {
        [[maybe_unused]] const bool shown = QTest::qWaitFor([search] { return search->isPopupVisible(); });
        return m_bench->window().findChild<QPushButton*>(u"searchOffer"_s);
    }();
    QVERIFY(offer);
    QTRY_VERIFY(offer->isVisible());
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(m_bench->window().currentPage(), u"customers"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->model().rowCount(), 1, 20'000);
    QCOMPARE(m_bench->cell(0, CustomersModel::ExternalIdColumn), id);
}

void CustomersLookUpTest::nobodyHasTheId()
{
    type(u"nobody-9"_s);
    QTRY_VERIFY(empty().isVisible());
    QTest::keyClick(&text(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(named<QLabel>(&empty(), u"The server has no such customer"_s), 20'000);
    QTest::mouseClick(named<QPushButton>(&empty(), u"Show all customers"_s), Qt::LeftButton);
    QTRY_VERIFY(m_bench->model().rowCount() >= 40);
    QVERIFY(text().text().isEmpty());
}

void CustomersLookUpTest::wordsAreNotAskedFor()
{
    type(u"no such name"_s);
    QTRY_VERIFY(empty().isVisible());
    QVERIFY(!named<QPushButton>(&empty(), u"Look on the server"_s));
    QVERIFY(named<QPushButton>(&empty(), u"Show all customers"_s));
}

void CustomersLookUpTest::actForProvider(const QString& name)
{
    m_bench->window().setCurrentPage(u"providers"_s);
    auto* providers = static_cast<pd::ProvidersPage*>(m_bench->window().page(u"providers"_s));
    QTRY_VERIFY_WITH_TIMEOUT(providers->isReady(), 20'000);
    for (int row = 0; row < providers->rows()->rowCount(); ++row) {
        if (providers->rows()->at(row).name == name)
            providers->table()->setCurrentIndex(providers->rows()->index(row, 0));
    }
    providers->table()->setFocus();
    QTest::keyClick(providers->table(), Qt::Key_Return);
    auto* button = providers->findChild<QPushButton*>(u"showCustomers"_s);
    QTRY_VERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(m_bench->window().currentPage(), u"customers"_s);
}

void CustomersLookUpTest::aProviderIsActedFor()
{
    const int own = m_bench->model().rowCount();
    actForProvider(u"Harbour Telecom"_s);
    QVERIFY(banner().isVisible());
    QVERIFY2(plain(banner().text()).contains("Customers of Harbour Telecom"_L1), qPrintable(banner().text()));
    QTRY_COMPARE(m_bench->model().rowCount(), 0); // the server does not list them
    QTRY_VERIFY(empty().isVisible());
    type(u"sub-000041"_s);
    QTRY_VERIFY(named<QPushButton>(&empty(), u"Look on the server"_s));
    QTest::keyClick(&text(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->model().rowCount(), 1, 20'000);
    QCOMPARE(m_bench->cell(0, CustomersModel::ExternalIdColumn), u"sub-000041"_s);
    QCOMPARE(m_bench->cell(0, CustomersModel::ProviderColumn), u"Harbour Telecom"_s);
    QVERIFY(banner().isVisible());
    QVERIFY(m_bench->sync()); // a sync of our own customers takes nothing away
    QTRY_COMPARE(m_bench->model().rowCount(), 1);

    const pd::CustomerId id = m_bench->model().idAt(0);
    QVERIFY(pd::test::awaited(m_bench->session().sync().loadCustomer(id)).has_value());

    QTest::mouseClick(named<QPushButton>(&banner(), u"Leave"_s), Qt::LeftButton);
    QVERIFY(!banner().isVisible());
    QTRY_COMPARE(m_bench->model().rowCount(), own);
    QCOMPARE(m_bench->model().statusCounts().value(QString()), own);

    m_bench->window().openCustomer(id); // as the global search does
    QTRY_VERIFY(banner().isVisible());
    QTRY_COMPARE(m_bench->table().currentIndex().row(), 0);
}

void CustomersLookUpTest::onlyWholesaleChangesOnBehalf()
{
    actForProvider(u"Harbour Telecom"_s);
    QTRY_COMPARE(m_bench->model().rowCount(), 1); // from before
    QTRY_VERIFY(!m_bench->model().idAt(0).isEmpty());
    pd::SeenCustomer seen;
    seen.customer.id = m_bench->model().idAt(0);
    Q_EMIT m_bench->page().inspector()->changeRequested({u"rename"_s, {seen}, {}});
    QVERIFY(isSaid(u"on behalf of Harbour Telecom"_s));
    QVERIFY(!m_bench->page().changes()->hasChanges());
    Q_EMIT m_bench->page().inspector()->changeRequested({u"packages"_s, {seen}, {}});
    QVERIFY(m_bench->page().changes()->hasChanges());
}

void CustomersLookUpTest::aSuspendedProviderCanOnlyDelete()
{
    actForProvider(u"Réseau du Midi"_s);
    QVERIFY2(banner().text().contains("can only be deleted"_L1), qPrintable(banner().text()));
    const QString provider = m_bench->model().filter().providers.constFirst();
    QVERIFY(banner().refusal(u"packages"_s, provider).contains("suspended"_L1));
    QVERIFY(banner().refusal(u"delete"_s, provider).isEmpty());
    QVERIFY(banner().refusal(u"packages"_s, {}).isEmpty());
}

void CustomersLookUpTest::aProvidersCustomerIsDeleted()
{
    pd::OrgId provider;
    const auto all = pd::test::awaited(m_bench->session().providers().all());
    for (const pd::NamedProvider& one : all.value_or(QList<pd::NamedProvider>())) {
        if (one.name == "Alpenfunk"_L1)
            provider = one.provider.orgId;
    }
    QVERIFY(!provider.isEmpty());
    auto& inquiries = m_bench->session().customerInquiries();
    const auto seen = pd::test::awaited(inquiries.findOnServer(u"sub-000042"_s, provider));
    QVERIFY(seen && seen->has_value());
    QCOMPARE((*seen)->customer.provider, provider);
    m_bench->page().setFilter({.providers = {provider.toString()}});
    m_bench->model().refresh();
    QTRY_COMPARE(m_bench->model().rowCount(), 1);
    QVERIFY(pd::test::awaited(m_bench->session().customerChanges().removeCustomer(**seen)).has_value());
    QTRY_VERIFY_WITH_TIMEOUT(
        !pd::test::awaited(inquiries.findOnServer(u"sub-000042"_s, provider)).value_or(std::nullopt).has_value(), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->model().rowCount(), 0, 20'000);
}

QTEST_MAIN(CustomersLookUpTest)
#include "tst_customerslookup.moc"
