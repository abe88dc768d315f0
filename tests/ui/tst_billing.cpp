// SPDX-License-Identifier: GPL-3.0-or-later
// The billing page as people use it: last month in one click, files, figures, filters, comparison, export.
#include "items/billingdetailsmodel.h"
#include "items/decimaltext.h"
#include "items/usagetablemodel.h"
#include "ui/billing/billingpage.h"
#include "ui/billing/chartpanel.h"
#include "ui/billing/figuretile.h"
#include "ui/billing/reportexport.h"
#include "ui/billing/reportwords.h"
#include "ui/billing/usagechart.h"
#include "ui/sessionfixture.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconlineedit.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using pd::test::SessionFixture;

namespace {

constexpr int patience = 60'000;

pd::BillingPage& billingOf(pd::MainWindow& window) { return *static_cast<pd::BillingPage*>(window.page(u"billing"_s)); }

/// A believable CUSTOMER report: `customers` with two packages each; the quantity of customer i is `days` less i halves.
QByteArray reportFile(int customers, const QDate& month, double days)
{
    const QDate last = month.addMonths(1).addDays(-1);
    QByteArray text =
        "\xEF\xBB\xBFPARTNER_NAME,PARTNER_ORG_ID,SUBSCRIPTION_ID,CUSTOMER_ORG_ID,CUSTOMER_EXTERNAL_ID,SERVICE_NAME,SKU,DESCRIPTION,"
        "CONSUMPTION_START_DATE,CONSUMPTION_END_DATE,QUANTITY,LOCATION_ID\r\n";
    for (int i = 0; i < customers; ++i) {
        for (const char* service : {"WEBEX_CALLING", "WEBEX_SUITE"}) {
            const double quantity = (days - i * 0.5) * (service[6] == 'C' ? 3 : 1);
            text += QStringLiteral("Northline,org-p,Sub1,org-%1,c-%1,%2,A-%2,\"Seats, %2\",%3,%4,%5,loc-%6\r\n")
                        .arg(QString::number(i), QString::fromLatin1(service), month.toString(Qt::ISODate), last.toString(Qt::ISODate))
                        .arg(quantity, 0, 'f', 1)
                        .arg(i % 3)
                        .toUtf8();
        }
    }
    return text;
}

struct Expected {
    qint64 seats = 0;
    qint64 halfDays = 0;
    std::map<QString, qint64> seatsOf;
};

/// The same numbers, computed from the file's text in half days.
Expected expectedOf(const QByteArray& file, int days)
{
    Expected expected;
    const QList<QByteArray> lines = file.split('\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QList<QByteArray> cells = lines.at(i).trimmed().split(',');
        if (cells.size() < 12)
            continue;
        const qint64 half = qRound64(cells.at(cells.size() - 2).toDouble() * 2);
        const qint64 seats = (half + 2 * days - 1) / (2 * days);
        expected.halfDays += half;
        expected.seats += seats;
        expected.seatsOf[QString::fromUtf8(cells.at(4))] += seats;
    }
    return expected;
}

} // namespace

class BillingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void lastMonthInOneClick();
    void figuresAreThoseOfTheFile();
    void monthsAreCompared();
    void filterAndKeyboard();
    void firstRowsComeBeforeTheImport();
    void rowsInWindows();
    void badRowsAreTold();
    void exportsAreWhole();
    void deletingOnTheServerWantsTheMonth();
    void cancelLeavesNothing();

private:
    void open(const QStringList& sandbox = {});
    void import(const QByteArray& content, const QString& name = u"usage.csv"_s);

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<pd::MainWindow> m_window;
    pd::BillingPage* m_page = nullptr;
};

void BillingTest::init() { open(); }

void BillingTest::cleanup()
{
    m_window.reset();
    m_fixture.reset();
}

void BillingTest::open(const QStringList& sandbox)
{
    m_window.reset();
    m_fixture = std::make_unique<SessionFixture>(sandbox);
    QVERIFY(m_fixture->isOpen());
    m_window = m_fixture->makeWindow();
    m_window->resize(1400, 900);
    m_window->show();
    m_page = &billingOf(*m_window);
    m_window->setCurrentPage(u"billing"_s);
    QTRY_VERIFY(m_page->isListed());
}

void BillingTest::import(const QByteArray& content, const QString& name)
{
    QFile file(m_fixture->file(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QSignalSpy imported(&m_page->pickup(), &pd::ReportPickup::imported);
    m_page->importFile(file.fileName());
    QTRY_COMPARE(imported.size(), 1);
    QTRY_VERIFY(m_page->isReady());
}

void BillingTest::lastMonthInOneClick()
{
    open({u"--customers"_s, u"40"_s, u"--subscribers-per-customer"_s, u"5"_s});
    auto* empty = m_page->findChild<pd::EmptyState*>();
    QVERIFY(empty->isVisible());
    QTest::mouseClick(empty->findChild<QPushButton*>(), Qt::LeftButton);
    QVERIFY(m_page->pickup().isRunning());
    m_window->setCurrentPage(u"customers"_s); // goes on elsewhere
    QTRY_COMPARE_WITH_TIMEOUT(int(m_page->pickup().state()), int(pd::ReportPickup::State::Done), patience);
    m_window->setCurrentPage(u"billing"_s);
    QTRY_VERIFY(m_page->isReady());
    QVERIFY(m_page->usage()->rowCount() > 0);
    // Once more: the report is there, nothing is imported twice.
    m_page->getLastMonth();
    QTRY_COMPARE_WITH_TIMEOUT(int(m_page->pickup().state()), int(pd::ReportPickup::State::Done), patience);
    QVERIFY(m_page->pickup().outcome().alreadyThere);
    QCOMPARE(m_page->reports().reports().size(), 1);
}

void BillingTest::figuresAreThoseOfTheFile()
{
    const QByteArray file = reportFile(50, QDate(2026, 10, 1), 310.0);
    import(file);
    static constexpr int days = 31;
    const Expected expected = expectedOf(file, days);
    const QLocale locale;
    QCOMPARE(m_page->tiles().at(0)->figure(), locale.toString(expected.seats));
    const pd::Decimal total = pd::Decimal::fromRaw(pd::Decimal(expected.halfDays).raw() / 2);
    QCOMPARE(m_page->tiles().at(1)->figure(), pd::decimalText(total, locale, 1));
    QCOMPARE(m_page->tiles().at(2)->figure(), u"50"_s);
    QCOMPARE(m_page->usage()->rowCount(), 50);
    const QAbstractItemModelTester tester(m_page->usage());
    for (int row = 0; row < m_page->usage()->rowCount(); ++row) {
        const pd::UsageRow& one = m_page->usage()->at(row);
        QCOMPARE(one.seats, expected.seatsOf.at(one.externalId));
    }
    // Largest first, and a click on a package limits the rows to it.
    QVERIFY(m_page->usage()->at(0).seats >= m_page->usage()->at(49).seats);
    Q_EMIT m_page->chart()->chart()->packageClicked(u"WEBEX_SUITE"_s);
    QTRY_VERIFY(m_page->usage()->at(0).seats * 2 < expected.seatsOf.at(u"c-0"_s));
    m_page->findChild<QPushButton*>(u"limit"_s)->click();
    QTRY_COMPARE(m_page->usage()->at(0).seats, expected.seatsOf.at(u"c-0"_s));
}

void BillingTest::monthsAreCompared()
{
    import(reportFile(20, QDate(2026, 9, 1), 300.0), u"september.csv"_s);
    import(reportFile(22, QDate(2026, 10, 1), 341.0), u"october.csv"_s);
    QTRY_VERIFY(m_page->tiles().at(3)->figure().startsWith(u'+'));
    const pd::UsageTableModel& usage = *m_page->usage();
    int fresh = 0;
    for (int row = 0; row < usage.rowCount(); ++row)
        fresh += usage.at(row).before ? 0 : 1;
    QCOMPARE(fresh, 2);
    QCOMPARE(usage.index(0, 0).data(pd::UsageTableModel::TrendRole).value<QList<double>>().size(), 2);
    m_page->showView(u"compare"_s);
    pd::TableView* table = nullptr;
    for (auto* one : m_page->findChildren<pd::TableView*>()) {
        if (one->accessibleName() == u"Changes to the other period"_s)
            table = one;
    }
    QVERIFY(table);
    QTRY_COMPARE(table->model()->rowCount(), 44); // all customers have another number of days
}

void BillingTest::filterAndKeyboard()
{
    import(reportFile(30, QDate(2026, 10, 1), 310.0));
    m_page->usageTable()->setFocus();
    QTest::keyClick(m_page->usageTable(), Qt::Key_C);
    QTest::keyClicks(m_page->findChild<pd::IconLineEdit*>(), u"-17"_s);
    QCOMPARE(m_page->usage()->rowCount(), 1);
    QCOMPARE(m_page->usage()->at(0).externalId, u"c-17"_s);
    QTest::keyClick(m_page->findChild<pd::IconLineEdit*>(), Qt::Key_Escape);
    QCOMPARE(m_page->usage()->rowCount(), 30);
    m_page->chart()->setTableVisible(true);
    QCOMPARE(m_page->chart()->table()->model()->columnCount(), 3);
}

void BillingTest::firstRowsComeBeforeTheImport()
{
    QFile file(m_fixture->file(u"large.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(reportFile(20'000, QDate(2026, 10, 1), 20'000.0));
    file.close();
    QSignalSpy previewed(&m_page->pickup(), &pd::ReportPickup::previewed);
    m_page->importFile(file.fileName());
    QTRY_COMPARE(previewed.size(), 1);
    QVERIFY(m_page->pickup().isRunning());
    QVERIFY(m_page->hasVisibleRows());
    m_page->details()->setFilter({u"c-7"_s, {}, {}}); // filters work at once
    QVERIFY(m_page->details()->rowCount() > 0 && m_page->details()->rowCount() < m_page->details()->total());
    m_page->details()->setFilter({});
    QTRY_VERIFY_WITH_TIMEOUT(m_page->isReady(), patience);
    QTRY_COMPARE(m_page->details()->rowCount(), 40'000);
}

void BillingTest::rowsInWindows()
{
    import(reportFile(2000, QDate(2026, 10, 1), 2000.0));
    m_page->showView(u"rows"_s);
    QTRY_COMPARE(m_page->details()->rowCount(), 4000);
    const QAbstractItemModelTester tester(m_page->details());
    QTRY_COMPARE(m_page->details()->index(0, 3).data().toString(), u"org-0"_s);
    QTRY_COMPARE(m_page->details()->index(3999, 3).data().toString(), u"org-1999"_s);
    m_page->details()->setFilter({{}, u"WEBEX_SUITE"_s, u"org-1234"_s});
    QTRY_COMPARE(m_page->details()->rowCount(), 1);
    QTRY_COMPARE(m_page->details()->index(0, 4).data().toString(), u"c-1234"_s);
}

void BillingTest::badRowsAreTold()
{
    QByteArray file = reportFile(5, QDate(2026, 10, 1), 310.0);
    file.replace("310.0", "a lot");
    QFile written(m_fixture->file(u"bad.csv"_s));
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write(file);
    written.close();
    m_page->importFile(written.fileName());
    QTRY_COMPARE(int(m_page->pickup().state()), int(pd::ReportPickup::State::Refused));
    QVERIFY(m_page->reports().reports().isEmpty());
    auto* message = m_page->findChild<pd::MessageBar*>();
    QVERIFY(message->isVisible());
    Q_EMIT message->actionRequested();
    QTRY_VERIFY(m_page->isReady());
    QCOMPARE(m_page->reports().reports().constFirst().skippedRows, 1);
}

void BillingTest::exportsAreWhole()
{
    import(reportFile(12, QDate(2026, 10, 1), 310.0));
    QSignalSpy finished(&m_page->exporter(), &pd::ReportExport::finished);
    for (const QString& suffix : {u"csv"_s, u"xlsx"_s, u"pdf"_s, u"png"_s}) {
        const QString path = m_fixture->file(QString("out."_L1 + suffix));
        m_page->writeTo(path, suffix);
        QTRY_COMPARE(finished.size(), 1);
        finished.clear();
        QVERIFY2(QFile(path).size() > 200, qPrintable(suffix));
    }
    QFile csv(m_fixture->file(u"out.csv"_s));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QByteArray text = csv.readAll();
    QCOMPARE(text.count("\r\n"), 13);
    QVERIFY(text.contains("c-3,"));
}

void BillingTest::deletingOnTheServerWantsTheMonth()
{
    open({u"--customers"_s, u"10"_s});
    m_page->getLastMonth();
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->pickup().isRunning(), patience);
    m_page->showPanel(u"reports"_s);
    const auto action = [this](const QString& text) -> QAction* {
        for (auto* one : m_page->findChildren<QAction*>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    };
    QTRY_VERIFY(action(u"Delete from the server…"_s));
    action(u"Delete from the server…"_s)->trigger();
    auto* confirm = m_page->findChild<QPushButton*>(u"confirm"_s);
    QVERIFY(!confirm->isEnabled());
    const QDate month = pd::reportwords::lastMonth(QDateTime::currentDateTimeUtc().date(), {}).first;
    QTest::keyClicks(m_page->findChild<QLineEdit*>(u"word"_s), month.toString(u"yyyy-MM"_s));
    QVERIFY(confirm->isEnabled());
    confirm->click();
    QTRY_VERIFY(!action(u"Delete from the server…"_s));
}

void BillingTest::cancelLeavesNothing()
{
    QFile file(m_fixture->file(u"large.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(reportFile(20'000, QDate(2026, 10, 1), 20'000.0));
    file.close();
    m_page->importFile(file.fileName());
    QVERIFY(m_page->pickup().isRunning());
    m_page->findChild<QPushButton*>(u"cancel"_s)->click();
    QCOMPARE(int(m_page->pickup().state()), int(pd::ReportPickup::State::Cancelled));
    QSignalSpy listed(&m_page->reports(), &pd::BillingReports::listed);
    m_page->reports().refresh();
    QTRY_COMPARE(listed.size(), 1);
    QVERIFY(m_page->reports().reports().isEmpty());
}

QTEST_MAIN(BillingTest)
#include "tst_billing.moc"
