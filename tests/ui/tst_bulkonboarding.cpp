// SPDX-License-Identifier: GPL-3.0-or-later
// Many customers from a CSV file in the window, over a session and a sandbox: read, checked, onboarded, stopped and gone on with, reported.
#include "operations/awaited.h"
#include "operations/operationservice.h"
#include "ui/bulkonboarding/bulkcustomersmodel.h"
#include "ui/bulkonboarding/bulkonboardingpage.h"
#include "ui/setupbench.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/splitbutton.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using pd::BulkCustomersModel;
using pd::BulkOnboarding;
using pd::test::SetUpBench;

namespace {

const QByteArray bulkTitles =
    "External ID,Customer name,Administrator e-mail,Template,Packages,Address line 1,City,State,Postal code,Country,"
    "User e-mail,First name,Last name,User package\r\n";

QByteArray customerRow(const QByteArray& key, const QByteArray& name, const QByteArray& country = "US")
{
    return key + "," + name + ",boss@" + key + ".example,Standard north,Webex Meetings,1 Quay,Oakland,CA,94607," + country + ",ann@" + key
        + ".example,Ann,Reed,Webex Meetings\r\n";
}

} // namespace

class BulkOnboardingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCustomerHasItsVerdictBeforeAnythingIsMade();
    void theServerIsAskedAboutAll();
    void theyAreOnboardedAndReported();
    void whatWasStoppedGoesOnAfterARestart();
    void whatIsNoTableIsRefused();

private:
    [[nodiscard]] pd::BulkOnboardingPage& page()
    {
        return *static_cast<pd::BulkOnboardingPage*>(m_bench->window().page(u"import-customers"_s));
    }
    [[nodiscard]] BulkOnboarding& bulk() { return *page().bulk(); }
    [[nodiscard]] QString verdict(int row) { return page().model()->index(row, BulkCustomersModel::VerdictColumn).data().toString(); }
    [[nodiscard]] QString reason(int row) { return page().model()->index(row, BulkCustomersModel::ReasonColumn).data().toString(); }
    [[nodiscard]] QString message()
    {
        const auto* bar = page().findChild<pd::MessageBar*>();
        return bar && bar->isVisible() ? bar->text() : QString();
    }
    void click(const QString& name);
    void open(const QByteArray& bytes);
    [[nodiscard]] QString textOf(const QString& name);

    std::unique_ptr<SetUpBench> m_bench;
};

void BulkOnboardingTest::initTestCase()
{
    m_bench = std::make_unique<SetUpBench>();
    QVERIFY(m_bench->isReady());
    m_bench->openWindow();
    // The page is reached from where customers are made.
    m_bench->window().setCurrentPage(u"customers"_s);
    auto* create = m_bench->window().page(u"customers"_s)->findChild<pd::SplitButton*>(u"createCustomer"_s);
    for (QAction* action : create->menu()->actions()) {
        if (action->text().contains("file"_L1))
            action->trigger();
    }
    QCOMPARE(m_bench->window().currentPage(), u"import-customers"_s);
}

void BulkOnboardingTest::click(const QString& name)
{
    auto* button = page().findChild<QPushButton*>(name);
    QVERIFY2(button && button->isVisible() && button->isEnabled(), qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton);
}

void BulkOnboardingTest::open(const QByteArray& bytes)
{
    QFile file(m_bench->session().file(u"bulk.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    m_bench->window().setCurrentPage(u"import-customers"_s);
    page().open(file.fileName());
    QTRY_VERIFY(bulk().phase() == BulkOnboarding::Phase::Ready || bulk().error());
}

QString BulkOnboardingTest::textOf(const QString& name)
{
    QFile file(m_bench->session().file(name));
    return QTest::qWaitFor([&file] { return file.exists(); }) && file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll())
                                                                                                : QString();
}

void BulkOnboardingTest::everyCustomerHasItsVerdictBeforeAnythingIsMade()
{
    const QAbstractItemModelTester tester(page().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    open(bulkTitles + customerRow("bulk-1", "Quay One") + customerRow("bulk-2", "Quay Two", "UK") + customerRow("bulk-3", "Quay Three"));
    QCOMPARE(page().model()->rowCount(), 3);
    QCOMPARE(page().model()->count(BulkCustomersModel::Shown::Wrong), 1);
    // B24: the place and the remedy, not another country.
    QVERIFY2(reason(1).contains("Line 3"_L1) && reason(1).contains("Country"_L1), qPrintable(reason(1)));
    QVERIFY(page().findChild<QPushButton*>(u"start"_s)->text().contains(u'2'));
    QVERIFY(m_bench->session().server().customer(u"bulk-1"_s).isEmpty());
    page().saveFailedRows(m_bench->session().file(u"failed.csv"_s));
    QTRY_VERIFY(!textOf(u"failed.csv"_s).isEmpty());
    QVERIFY2(textOf(u"failed.csv"_s).contains("bulk-2"_L1) && !textOf(u"failed.csv"_s).contains("bulk-3"_L1),
        qPrintable(textOf(u"failed.csv"_s)));
}

void BulkOnboardingTest::theServerIsAskedAboutAll()
{
    open(bulkTitles + customerRow("bulk-4", "Quay Four") + customerRow("set-up-1", "Harbour Bakery")
        + customerRow("bulk-5", "Quay Five").replace("boss@bulk-5", "boss+taken@bulk-5"));
    click(u"precheck"_s);
    QTRY_COMPARE_WITH_TIMEOUT(bulk().phase(), BulkOnboarding::Phase::Ready, 20'000);
    QCOMPARE(bulk().customers().at(0).check, pd::BulkCustomer::Check::Passed);
    QCOMPARE(bulk().customers().at(2).check, pd::BulkCustomer::Check::Refused);
    QVERIFY(!reason(2).isEmpty());
    click(u"dryRun"_s);
    QTRY_COMPARE_WITH_TIMEOUT(bulk().phase(), BulkOnboarding::Phase::Ready, 20'000);
    QVERIFY(bulk().customers().at(1).check != pd::BulkCustomer::Check::Passed);
    QVERIFY(m_bench->session().server().customer(u"bulk-4"_s).isEmpty());
}

void BulkOnboardingTest::theyAreOnboardedAndReported()
{
    open(bulkTitles + customerRow("bulk-6", "Quay Six") + customerRow("bulk-7", "Quay Seven") + customerRow("bulk-8", "", "US"));
    click(u"start"_s);
    QTRY_COMPARE_WITH_TIMEOUT(bulk().phase(), BulkOnboarding::Phase::Done, 30'000);
    QVERIFY2(bulk().customers().at(0).isDone(), qPrintable(reason(0)));
    QCOMPARE(m_bench->session().server().subscribers(u"bulk-6"_s).size(), 1);
    QCOMPARE(m_bench->session().server().subscribers(u"bulk-7"_s).size(), 1);
    page().saveReport(m_bench->session().file(u"report.csv"_s));
    const QString id = m_bench->session().server().customer(u"bulk-7"_s)[u"id"_s].toString();
    QTRY_VERIFY2(textOf(u"report.csv"_s).contains(id), qPrintable(textOf(u"report.csv"_s)));
    // The same file again makes nothing twice.
    click(u"another"_s);
    open(bulkTitles + customerRow("bulk-6", "Quay Six"));
    click(u"start"_s);
    QTRY_COMPARE_WITH_TIMEOUT(bulk().phase(), BulkOnboarding::Phase::Done, 30'000);
    const QStringList made = m_bench->session().server().creations();
    QVERIFY2(made.filter(u"bulk-6"_s).filter(u"×2"_s).isEmpty(), qPrintable(made.join(u", "_s)));
    click(u"another"_s);
}

void BulkOnboardingTest::whatWasStoppedGoesOnAfterARestart()
{
    QByteArray rows;
    for (int i = 0; i < 12; ++i)
        rows += customerRow("stop-" + QByteArray::number(i), "Stop " + QByteArray::number(i));
    open(bulkTitles + rows);
    click(u"start"_s);
    QTRY_COMPARE(bulk().phase(), BulkOnboarding::Phase::Running);
    QTRY_VERIFY(bulk().count([](const pd::BulkCustomer& customer) { return !customer.operation.isEmpty(); }) == 12);
    click(u"stop"_s);
    QTRY_COMPARE_WITH_TIMEOUT(bulk().phase(), BulkOnboarding::Phase::Done, 30'000);
    QVERIFY(bulk().count([](const pd::BulkCustomer& customer) { return customer.isDone(); }) < 12);
    m_bench->closeWindow();
    m_bench->session().reopen();
    m_bench->openWindow();
    m_bench->window().setCurrentPage(u"import-customers"_s);
    QTRY_COMPARE_WITH_TIMEOUT(bulk().phase(), BulkOnboarding::Phase::Done, 20'000);
    QCOMPARE(page().model()->rowCount(), 12);
    click(u"goOn"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bulk().count([](const pd::BulkCustomer& customer) { return customer.isDone(); }) == 12, 40'000);
    for (int i = 0; i < 12; ++i)
        QCOMPARE(m_bench->session().server().subscribers(u"stop-%1"_s.arg(i)).size(), 1);
    QVERIFY(m_bench->session().server().creations().filter(u"stop-"_s).filter(u"×2"_s).isEmpty());
    click(u"another"_s);
}

void BulkOnboardingTest::whatIsNoTableIsRefused()
{
    open("PK\x03\x04[Content_Types].xml xl/workbook.xml");
    QVERIFY(bulk().error().has_value());
    QVERIFY(!message().isEmpty());
    open("Name,City\r\nA,B\r\n");
    QVERIFY2(message().contains("External ID"_L1), qPrintable(message()));
}

QTEST_MAIN(BulkOnboardingTest)
#include "tst_bulkonboarding.moc"
