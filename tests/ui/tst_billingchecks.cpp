// SPDX-License-Identifier: GPL-3.0-or-later
// What a person checks before a report is used: what changed and why, what is assigned beside what was used, gaps, repeats; and the reports of
// the server: filtered, of providers, made again, given up.
#include "operations/reportservice.h"
#include "ui/billing/figuretile.h"
#include "ui/billing/reportwords.h"
#include "ui/billingbench.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using pd::ReportPickup;
using pd::test::BillingBench;
using pd::test::usageFile;
using pd::test::UsageLine;

namespace {

constexpr int patience = 60'000;
const QString changes = u"Changes to the other period"_s;
const QString toCheck = u"What a person should check"_s;
constexpr int reasonCell = 4;

QStringList firstCells(const pd::TableView& table)
{
    QStringList texts;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        texts << table.model()->index(row, 0).data().toString();
    return texts;
}

bool hasText(const QStringList& texts, const QString& part)
{
    return std::any_of(texts.cbegin(), texts.cend(), [&part](const QString& text) { return text.contains(part); });
}

pd::NewBillingReport lastMonth(const QString& type) { return pd::reportwords::lastMonth(QDateTime::currentDateTimeUtc().date(), type); }

} // namespace

class BillingChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_bench.reset(); }
    void differencesHaveReasons();
    void whatIsAssignedBesideWhatWasUsed();
    void gapsOverlapsAndRepeatsAreNamed();
    void addOnsAreNoSecondBasePackage();
    void oneProviderAtATime();
    void theServersListIsFiltered();
    void madeAgainIsANewReport();
    void cancelEndsTheWait();

private:
    void open(const QStringList& sandbox = {});
    void fetch(const pd::NewBillingReport& wanted);
    [[nodiscard]] int listedReports() const;

    std::unique_ptr<BillingBench> m_bench;
};

void BillingChecksTest::open(const QStringList& sandbox)
{
    m_bench = std::make_unique<BillingBench>(sandbox);
    QVERIFY(m_bench->isOpen());
}

void BillingChecksTest::fetch(const pd::NewBillingReport& wanted)
{
    QSignalSpy imported(&m_bench->page().pickup(), &ReportPickup::imported);
    m_bench->page().fetch(wanted);
    QTRY_COMPARE_WITH_TIMEOUT(int(m_bench->page().pickup().state()), int(ReportPickup::State::Done), patience);
    QTRY_VERIFY(m_bench->page().isReady());
}

/// Rows of the server's list that can be fetched.
int BillingChecksTest::listedReports() const
{
    int rows = 0;
    for (auto* button : m_bench->page().findChildren<QPushButton*>())
        rows += button->isVisible() && button->text() == u"Get"_s ? 1 : 0;
    return rows;
}

void BillingChecksTest::differencesHaveReasons()
{
    open();
    const QString calling = u"WEBEX_CALLING"_s;
    QVERIFY(m_bench->import(
        usageFile({{u"a"_s, calling, u"30"_s, u"u1"_s}, {u"a"_s, calling, u"30"_s, u"u2"_s}, {u"b"_s, calling, u"30"_s, u"u3"_s},
                      {u"c"_s, calling, u"30"_s, u"u4"_s}, {u"gone"_s, calling, u"30"_s, u"u5"_s}},
            QDate(2026, 9, 1)),
        u"september.csv"_s));
    QVERIFY(m_bench->import(
        usageFile({{u"a"_s, calling, u"31"_s, u"u1"_s}, {u"a"_s, calling, u"10"_s, u"u6"_s}, {u"b"_s, calling, u"31"_s, u"u3"_s},
                      {u"c"_s, calling, u"4.5"_s, u"u4"_s}, {u"new"_s, calling, u"31"_s, u"u7"_s}},
            QDate(2026, 10, 1)),
        u"october.csv"_s));
    m_bench->page().showView(u"compare"_s);
    QTRY_COMPARE(m_bench->table(changes)->model()->rowCount(), 5);
    const auto reason = [this](const QString& customer) { return m_bench->cell(changes, customer, reasonCell); };
    QVERIFY2(reason(u"a"_s).contains(u"came"_s) && reason(u"a"_s).contains(u"left"_s), qPrintable(reason(u"a"_s)));
    QVERIFY2(reason(u"b"_s).contains(u"longer, each as before"_s), qPrintable(reason(u"b"_s)));
    QVERIFY2(reason(u"c"_s).contains(u"on other days"_s), qPrintable(reason(u"c"_s)));
    QVERIFY2(reason(u"new"_s).contains(u"came"_s) && !reason(u"new"_s).contains(u"left"_s), qPrintable(reason(u"new"_s)));
    QVERIFY2(reason(u"gone"_s).contains(u"left"_s), qPrintable(reason(u"gone"_s)));
}

void BillingChecksTest::whatIsAssignedBesideWhatWasUsed()
{
    open({u"--customers"_s, u"25"_s, u"--subscribers-per-customer"_s, u"4"_s, u"--provision-ms"_s, u"50"_s});
    fetch(lastMonth(u"CUSTOMER"_s));
    pd::NewBillingReport assigned = lastMonth(u"CUSTOMER"_s);
    assigned.category = u"POINT_IN_TIME"_s;
    fetch(assigned);
    QCOMPARE(m_bench->page().reports().reports().size(), 2);
    const qint64 count = m_bench->page().reports().reports().constFirst().id;
    const qint64 used = m_bench->page().reports().reports().constLast().id;
    QTRY_COMPARE(m_bench->page().reports().find(count)->category, u"POINT_IN_TIME"_s);
    m_bench->page().openReport(used);
    auto* other = m_bench->find<QComboBox>(u"compareWith"_s);
    other->setCurrentIndex(other->findData(count));
    QVERIFY2(other->currentText().contains(u"what is assigned"_s), qPrintable(other->currentText()));
    Q_EMIT other->activated(other->currentIndex());
    QTRY_VERIFY(m_bench->page().isReady());
    m_bench->page().showView(u"compare"_s);
    const QAbstractItemModel* model = m_bench->table(changes)->model();
    QTRY_COMPARE(model->headerData(6, Qt::Horizontal).toString(), u"Assigned"_s);
    for (int row = 0; row < model->rowCount(); ++row) // seats and assignments are whole
        QVERIFY(!model->index(row, 5).data().toString().contains(u'.'));
}

void BillingChecksTest::gapsOverlapsAndRepeatsAreNamed()
{
    open();
    const QList<UsageLine> lines{{u"a"_s}, {u"b"_s}};
    QVERIFY(m_bench->import(usageFile(lines, QDate(2026, 8, 1), QDate(2026, 8, 31)), u"august.csv"_s));
    QVERIFY(m_bench->import(usageFile(lines, QDate(2026, 9, 3), QDate(2026, 10, 5)), u"september.csv"_s));
    QVERIFY(m_bench->import(
        usageFile({{u"a"_s, u"WEBEX_CALLING"_s, u"31.0"_s, u"u1"_s}, {u"b"_s}, {u"a"_s, u"WEBEX_CALLING"_s, u"31.0"_s, u"u1"_s}},
            QDate(2026, 10, 1)),
        u"october.csv"_s));
    QVERIFY(m_bench->import(usageFile({{u"a"_s, u"WEBEX_CALLING"_s, u"30.5"_s, u"u1"_s}}, QDate(2026, 10, 1)), u"again.csv"_s));
    m_bench->page().openReport(m_bench->page().reports().reports().at(1).id); // october.csv
    m_bench->page().showView(u"check"_s);
    const pd::TableView* table = m_bench->table(toCheck);
    QTRY_VERIFY(table->model()->rowCount() > 3);
    const QStringList texts = firstCells(*table);
    const auto days = [](const QDate& first, const QDate& last) {
        return u"%1 to %2"_s.arg(QLocale().toString(first, QLocale::ShortFormat), QLocale().toString(last, QLocale::ShortFormat));
    };
    const QString gap = days(QDate(2026, 9, 1), QDate(2026, 9, 2));
    const QString overlap = days(QDate(2026, 10, 1), QDate(2026, 10, 5));
    QVERIFY2(hasText(texts, QString(gap + u" is in no report"_s)), qPrintable(texts.join(u'\n')));
    QVERIFY2(hasText(texts, QString(overlap + u" is in two reports"_s)), qPrintable(texts.join(u'\n')));
    QVERIFY2(hasText(texts, u"There are two reports of October 2026"_s), qPrintable(texts.join(u'\n')));
    QVERIFY2(hasText(texts, u"A row that is there twice"_s), qPrintable(texts.join(u'\n')));
    QVERIFY2(hasText(texts, u"A user is billed for more days"_s), qPrintable(texts.join(u'\n')));
}

void BillingChecksTest::addOnsAreNoSecondBasePackage()
{
    open();
    QVERIFY(
        m_bench->import(usageFile({{u"a"_s, u"WEBEX_CALLING"_s, u"31.0"_s, u"u1"_s}, {u"a"_s, u"ATTENDANT_CONSOLE"_s, u"31.0"_s, u"u1"_s},
                                      {u"a"_s, u"WEBEX_CALLING"_s, u"31.0"_s, u"u2"_s}, {u"a"_s, u"WEBEX_SUITE"_s, u"31.0"_s, u"u2"_s}},
                            QDate(2026, 10, 1)),
            u"october.csv"_s));
    m_bench->page().showView(u"check"_s);
    const pd::TableView* table = m_bench->table(toCheck);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 2).data().toString(), u"u2"_s);
}

void BillingChecksTest::oneProviderAtATime()
{
    open({u"--customers"_s, u"60"_s, u"--subscribers-per-customer"_s, u"3"_s, u"--provision-ms"_s, u"50"_s});
    auto* listed = m_bench->find<QComboBox>(u"listedProvider"_s);
    QTRY_VERIFY(listed->count() > 1);
    fetch(lastMonth(u"CUSTOMER"_s));
    auto* choice = m_bench->find<QComboBox>(u"reportProvider"_s);
    QVERIFY(!choice->isVisible()); // nothing to choose from
    pd::NewBillingReport others = lastMonth(u"CUSTOMER"_s);
    others.provider = pd::OrgId(listed->itemData(1).toString());
    fetch(others);
    QTRY_COMPARE(choice->count(), 2);
    QVERIFY(choice->isVisible());
    QCOMPARE(choice->currentText(), listed->itemText(1)); // by its name
    choice->setCurrentIndex(choice->findData(QString()));
    Q_EMIT choice->activated(choice->currentIndex());
    QTRY_VERIFY(m_bench->page().isReady());
    const QList<pd::ImportedReport>& reports = m_bench->page().reports().reports();
    QVERIFY(reports.constFirst().totals.customers != reports.constLast().totals.customers);
    QTRY_COMPARE(m_bench->page().tiles().at(2)->figure(), QLocale().toString(reports.constLast().totals.customers));
}

void BillingChecksTest::theServersListIsFiltered()
{
    open({u"--customers"_s, u"10"_s, u"--subscribers-per-customer"_s, u"3"_s, u"--provision-ms"_s, u"50"_s});
    fetch(lastMonth(u"CUSTOMER"_s));
    fetch(lastMonth(u"PARTNER"_s));
    m_bench->page().showPanel(u"reports"_s);
    QTRY_COMPARE(listedReports(), 2);
    const auto choose = [this](const QString& box, const QVariant& value) {
        auto* combo = m_bench->find<QComboBox>(box);
        combo->setCurrentIndex(value.isValid() ? combo->findData(value) : 0);
        Q_EMIT combo->activated(combo->currentIndex());
    };
    choose(u"listedType"_s, u"PARTNER"_s);
    QTRY_COMPARE(listedReports(), 1);
    choose(u"listedStatus"_s, u"FAILED"_s);
    QTRY_COMPARE(listedReports(), 0);
    choose(u"listedStatus"_s, {});
    choose(u"listedType"_s, {});
    choose(u"listedMonth"_s, lastMonth({}).first.addMonths(-1));
    QTRY_COMPARE(listedReports(), 0);
    choose(u"listedMonth"_s, lastMonth({}).first);
    QTRY_COMPARE(listedReports(), 2);
}

void BillingChecksTest::madeAgainIsANewReport()
{
    open({u"--customers"_s, u"10"_s, u"--subscribers-per-customer"_s, u"3"_s, u"--provision-ms"_s, u"50"_s});
    fetch(lastMonth(u"CUSTOMER"_s));
    const QString before = m_bench->page().reports().reports().constFirst().serverId;
    m_bench->page().showPanel(u"reports"_s);
    QTRY_COMPARE(listedReports(), 1);
    m_bench->trigger(u"Make again…"_s);
    QVERIFY(!m_bench->find<QPushButton>(u"confirm"_s)->isEnabled());
    m_bench->type(u"word"_s, lastMonth({}).first.toString(u"yyyy-MM"_s));
    QSignalSpy imported(&m_bench->page().pickup(), &ReportPickup::imported);
    m_bench->click(u"confirm"_s);
    QTRY_COMPARE_WITH_TIMEOUT(imported.size(), 1, patience);
    pd::ReportQuery query;
    const auto reports = m_bench->fixture().session().reports().list(query);
    QTRY_VERIFY(reports.isFinished());
    QCOMPARE(reports.result()->size(), 1);
    QVERIFY(reports.result()->constFirst().id.toString() != before);
}

void BillingChecksTest::cancelEndsTheWait()
{
    open({u"--customers"_s, u"10"_s, u"--provision-ms"_s, u"600000"_s});
    pd::ReportService& service = m_bench->fixture().session().reports();
    auto waiting = service.obtain(lastMonth(u"USER"_s));
    m_bench->page().getLastMonth();
    QTRY_COMPARE(m_bench->page().pickup().serverStatus(), u"IN_PROGRESS"_s);
    QSignalSpy followed(&service, &pd::ReportService::followed);
    m_bench->click(u"cancel"_s);
    QCOMPARE(int(m_bench->page().pickup().state()), int(ReportPickup::State::Cancelled));
    QTRY_VERIFY(waiting.isFinished()); // nobody goes on asking in the background
    QCOMPARE(waiting.result().error().kind, pd::Error::Kind::Cancelled);
    QVERIFY(m_bench->page().reports().reports().isEmpty());
    // The server goes on: asked again, its report is the one that is waited for.
    m_bench->page().getLastMonth();
    QTRY_COMPARE(m_bench->page().pickup().serverStatus(), u"IN_PROGRESS"_s);
    m_bench->page().pickup().cancel();
}

QTEST_MAIN(BillingChecksTest)
#include "tst_billingchecks.moc"
