// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/anomalies.h"
#include "billing/invoicecheck.h"
#include "billing/usagereasons.h"
#include "usagereports.h"

#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

namespace {

using Reason = InvoiceFinding::Reason;

Decimal decimal(const char* text) { return Decimal::parse(QString::fromLatin1(text)).value(); }

const QDate lastDay(2026, 10, 31);

} // namespace

/// What explains that numbers differ: between invoice and report, between two reports, inside of one.
class TestBillingReasons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_reports = std::make_unique<test::UsageReports>(); }
    void invoice_data();
    void invoice();
    void amountsAreTakenApart();
    void usersWhoCameAndLeft();
    void lengthAloneExplains();
    void repeatedRowsAreFoundOnce();
    void missingDaysInsideAReport();
    void periods_data();
    void periods();

private:
    std::unique_ptr<test::UsageReports> m_reports;
};

void TestBillingReasons::invoice_data()
{
    QTest::addColumn<qint64>("billed");
    QTest::addColumn<QList<int>>("reasons");
    const auto one = [](Reason reason) { return QList<int>{int(reason)}; };
    // a: 31 + 15.5 + 15.5 (up: 2 seats, each row up: 3); b: 0.5 (up: 1 seat, to the nearest: 0). Together 62.5 days: 3 up, 2 to the nearest.
    QTest::newRow("the same") << qint64(3) << QList<int>();
    QTest::newRow("each row up") << qint64(4) << one(Reason::CountedOtherwise);
    QTest::newRow("each customer to the nearest") << qint64(2) << one(Reason::CountedOtherwise);
    QTest::newRow("more than any way gives") << qint64(9) << one(Reason::MoreUnits);
    QTest::newRow("less than any way gives") << qint64(0) << one(Reason::FewerUnits);
}

void TestBillingReasons::invoice()
{
    QFETCH(const qint64, billed);
    QFETCH(const QList<int>, reasons);
    const auto report = m_reports->read(
        {{"a", "S", "31", "u1"}, {"a", "S", "15.5", "u2"}, {"a", "S", "15.5", "u3"}, {"b", "S", "0.5", "u4"}, {"b", "T", "31", "u5"}});
    QVERIFY(report != nullptr);
    const PriceList prices(m_reports->store());
    const auto findings =
        checkInvoice(*report, {}, prices, lastDay, {{u"SKU-S"_s, billed, u"EUR"_s, Decimal(1)}, {u"X"_s, 1, u"EUR"_s, Decimal(1)}});
    QVERIFY(findings.has_value());
    QCOMPARE(findings->size(), 3);
    QList<int> found;
    for (const Reason reason : findings->at(0).reasons)
        found << int(reason);
    QCOMPARE(findings->at(0).difference.sku, u"SKU-S"_s);
    QCOMPARE(findings->at(0).quantity, decimal("62.5"));
    QCOMPARE(found, reasons);
    QCOMPARE(findings->at(0).rule.has_value(), reasons == QList<int>{int(Reason::CountedOtherwise)});
    QCOMPARE(findings->at(1).reasons, QList<Reason>{Reason::OnlyInReport});
    QCOMPARE(findings->at(2).reasons, QList<Reason>{Reason::OnlyOnInvoice});
}

void TestBillingReasons::amountsAreTakenApart()
{
    const auto report = m_reports->read({{"a", "S", "62"}, {"b", "T", "31"}});
    QVERIFY(report != nullptr);
    PriceList prices(m_reports->store());
    QVERIFY(prices.set({u"SKU-S"_s, {}, QDate(2026, 1, 1), u"EUR"_s, decimal("10.05")}).has_value());
    QVERIFY(prices.set({u"SKU-T"_s, {}, QDate(2026, 1, 1), u"USD"_s, Decimal(1)}).has_value());
    const auto findings =
        checkInvoice(*report, {}, prices, lastDay, {{u"SKU-S"_s, 3, u"EUR"_s, decimal("33.15")}, {u"SKU-T"_s, 1, u"EUR"_s, Decimal(1)}});
    QVERIFY(findings.has_value());
    const InvoiceFinding& one = findings->at(0);
    QCOMPARE(*one.expected, decimal("20.1"));
    QCOMPARE(*one.ofUnits, decimal("10.05"));
    QCOMPARE(*one.ofPrice, decimal("3"));
    QCOMPARE(*one.expected + *one.ofUnits + *one.ofPrice, one.difference.invoice->amount); // nothing is left unexplained
    QVERIFY(one.reasons.contains(Reason::OtherPrice));
    QVERIFY(findings->at(1).reasons.contains(Reason::OtherCurrency) && !findings->at(1).expected);
}

void TestBillingReasons::usersWhoCameAndLeft()
{
    const auto before =
        m_reports->read({{"a", "S", "31", "u1"}, {"a", "S", "31", "u2"}, {"a", "T", "31", "u1"}, {"gone", "S", "31", "u3"}});
    const auto after = m_reports->read({{"a", "S", "31", "u2"}, {"a", "S", "31", "u4"}, {"a", "S", "1", "u5"}, {"a", "T", "2", "u1"}});
    QVERIFY(before && after);
    const auto movements = movementsOf(*before, *after);
    QVERIFY(movements.has_value());
    const UserMovement suite = movements->value(movementKey("a", "S"));
    QCOMPARE(suite.came, 2);
    QCOMPARE(suite.left, 1);
    QCOMPARE(suite.stayed, 1);
    QCOMPARE(movements->value(movementKey("a", "T")).stayed, 1);
    QCOMPARE(movements->value(movementKey("gone", "S")).left, 1);
}

void TestBillingReasons::lengthAloneExplains()
{
    QVERIFY(isOnlyLength(Decimal(60), 30, Decimal(62), 31));
    QVERIFY(!isOnlyLength(Decimal(60), 30, decimal("61.5"), 31));
    QVERIFY(!isOnlyLength(Decimal(60), 30, Decimal(60), 30));
}

void TestBillingReasons::repeatedRowsAreFoundOnce()
{
    const auto report = m_reports->read(
        {{"a", "S", "31", "u1"}, {"b", "S", "31", "u2"}, {"a", "S", "31", "u1"}, {"a", "S", "31.0", "u1"}, {"a", "S", "31", "u1"}});
    QVERIFY(report != nullptr);
    const auto repeated = findRepeatedRows(*report);
    QVERIFY(repeated.has_value());
    QCOMPARE(repeated->size(), 2);
    QCOMPARE(repeated->at(0).row, 3);
    QCOMPARE(repeated->at(1).row, 5);
    QCOMPARE(repeated->at(0).customer, QByteArray("a"));
    QCOMPARE(findRepeatedRows(*report, 1)->size(), 1);
}

void TestBillingReasons::missingDaysInsideAReport()
{
    const auto report = m_reports->read({{"a", "S", "1", "u", "2026-10-01", "2026-10-05"}, {"a", "S", "1", "u", "2026-10-04", "2026-10-09"},
        {"b", "S", "1", "u", "2026-10-12", "2026-10-31"}});
    QVERIFY(report != nullptr);
    const auto missing = findMissingDays(*report);
    QCOMPARE(missing->size(), 1);
    QCOMPARE(missing->first().first, QDate(2026, 10, 10));
    QCOMPARE(missing->first().last, QDate(2026, 10, 11));
}

void TestBillingReasons::periods_data()
{
    QTest::addColumn<QList<QPair<QDate, QDate>>>("reports");
    QTest::addColumn<QStringList>("findings");
    const auto month = [](int number) {
        const QDate first(2026, number, 1);
        return qMakePair(first, first.addMonths(1).addDays(-1));
    };
    using Periods = QList<QPair<QDate, QDate>>;
    const auto whole = qMakePair(QDate(2026, 1, 1), QDate(2026, 12, 31));
    QTest::newRow("months that join") << Periods{month(1), month(2), month(3)} << QStringList();
    QTest::newRow("a month is missing") << Periods{month(1), month(3)} << QStringList{u"gap 2026-02-01 2026-02-28"_s};
    QTest::newRow("made again") << Periods{month(1), month(1)} << QStringList{u"again 2026-01-01 2026-01-31"_s};
    QTest::newRow("months inside of a year") << Periods{whole, month(2), month(5)}
                                             << QStringList{u"overlap 2026-02-01 2026-02-28"_s, u"overlap 2026-05-01 2026-05-31"_s};
    QTest::newRow("across the change of clocks")
        << Periods{month(3), month(4), month(10), month(11)} << QStringList{u"gap 2026-05-01 2026-09-30"_s};
}

void TestBillingReasons::periods()
{
    using Periods = QList<QPair<QDate, QDate>>;
    QFETCH(const Periods, reports);
    QFETCH(const QStringList, findings);
    QList<ImportedReport> list;
    for (const auto& [first, last] : reports) {
        ImportedReport report;
        report.id = list.size() + 1;
        report.totals.first = first;
        report.totals.last = last;
        list << report;
        report.id += 100;
        report.category = u"POINT_IN_TIME"_s; // never joins, never overlaps
        list << report;
    }
    QStringList found;
    for (const PeriodFinding& one : findPeriodProblems(list)) {
        const QString kind = one.again ? u"again"_s : one.overlap ? u"overlap"_s : u"gap"_s;
        found << u"%1 %2 %3"_s.arg(kind, one.first.toString(Qt::ISODate), one.last.toString(Qt::ISODate));
    }
    QCOMPARE(found, findings);
}

QTEST_GUILESS_MAIN(TestBillingReasons)
#include "tst_billingreasons.moc"
