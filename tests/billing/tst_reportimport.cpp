// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/anomalies.h"
#include "billing/comparison.h"
#include "billing/statement.h"
#include "exchange/reportimport.h"
#include "exchange/reportworkbook.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

namespace {

const QByteArray header = "PARTNER_NAME,PARTNER_ORG_ID,SUBSCRIPTION_ID,CUSTOMER_ORG_ID,CUSTOMER_EXTERNAL_ID,SERVICE_NAME,SKU,DESCRIPTION,"
                          "CONSUMPTION_START_DATE,CONSUMPTION_END_DATE,QUANTITY,LOCATION_ID,USER_ID,WORKSPACE_ID";

QByteArray row(const QByteArray& customer, const QByteArray& service, const QByteArray& quantity, const QByteArray& user = "u")
{
    return "P,porg,Sub1," + customer + ",c-" + customer + ',' + service + ",SKU-" + service + ",text,2026-10-01,2026-10-31," + quantity
        + ",loc," + user + ',';
}

QByteArray lines(const QList<QByteArray>& rows, const QByteArray& end = "\r\n")
{
    return (QList<QByteArray>{header} + rows).join(end) + end;
}

QList<QByteArray> goodRows()
{
    return {row("a", "WEBEX_CALLING", "31.000", "u1"), row("a", "WEBEX_SUITE", "0.5", "u2"), row("b", "WEBEX_CALLING", "15.5", "u3")};
}

} // namespace

/// A report file is imported whole and exactly, or not at all.
class TestReportImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writings_data();
    void writings();
    void refusals_data();
    void refusals();
    void badRowsAreNamedOrLeftOut();
    void sameFileIsKnown();
    void cancelLeavesNothing();
    void csvComesBackAsItWas();
    void unitsPricesAndInvoice();
    void reportsAreCompared();
    void oddThingsAreFound();

private:
    Result<ImportOutcome> import(const QByteArray& bytes, bool skip = false);
    std::unique_ptr<ReportReader> read(const QList<QByteArray>& rows);
    [[nodiscard]] QStringList left() const
    {
        return QDir(m_place->filePath(u"reports"_s)).entryList({u"*.db"_s, u"*.part*"_s}, QDir::Files);
    }

    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<BillingStore> m_store;
};

void TestReportImport::init()
{
    m_store.reset();
    m_place = std::make_unique<QTemporaryDir>();
    auto store = BillingStore::open(m_place->path());
    QVERIFY(store.has_value());
    m_store = std::move(*store);
}

Result<ImportOutcome> TestReportImport::import(const QByteArray& bytes, bool skip)
{
    QFile file(m_place->filePath(u"report.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return failed(Error::Kind::Internal);
    file.close();
    ReportImport::Options options;
    options.skipBadRows = skip;
    return ReportImport(*m_store, file.fileName(), options, {}).run();
}

std::unique_ptr<ReportReader> TestReportImport::read(const QList<QByteArray>& rows)
{
    const auto outcome = import(lines(rows));
    auto reader = outcome ? m_store->read(outcome->report.id) : failed(outcome.error());
    return reader ? std::move(*reader) : nullptr;
}

void TestReportImport::writings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray plain = lines(goodRows());
    const QString text = QString::fromUtf8(plain);
    QTest::newRow("CRLF") << plain;
    QTest::newRow("B05 LF") << lines(goodRows(), "\n");
    QTest::newRow("B05 CR") << lines(goodRows(), "\r");
    QTest::newRow("B05 CRCRLF") << lines(goodRows(), "\r\r\n");
    QTest::newRow("B01 mark") << "\xEF\xBB\xBF" + plain;
    QTest::newRow("B02 UTF-16") << QByteArray("\xFF\xFE") + QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    QTest::newRow("B02 UTF-16 without mark") << QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    QTest::newRow("B03 Windows-1255") << QByteArray(plain).replace("text", "\xF9\xEC\xE5\xED");
    QTest::newRow("B06 semicolons") << QByteArray(plain).replace(',', ';');
    QTest::newRow("B06 tabs") << QByteArray(plain).replace(',', '\t');
    QTest::newRow("B06 sep=") << "sep=;\r\n" + QByteArray(plain).replace(',', ';');
    QTest::newRow("B07 quotes") << QByteArray(plain).replace("text", "\"two\r\nlines, \"\"q\"\"\"");
    QTest::newRow("B12 lower case") << header.toLower() + plain.mid(header.size());
    QTest::newRow("blank lines") << header + "\r\n\r\n" + goodRows().join("\r\n") + "\r\n\r\n,,,,,,,,,,,,,\r\n";
    QTest::newRow("no last line end") << plain.chopped(2);
}

void TestReportImport::writings()
{
    QFETCH(const QByteArray, bytes);
    const auto outcome = import(bytes);
    QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().detail));
    QCOMPARE(outcome->report.totals.rows, 3);
    QCOMPARE(outcome->report.totals.quantity.toString(), u"47"_s);
    QCOMPARE(outcome->report.totals.type, ReportType::User);
    QCOMPARE(outcome->report.totals.customers, 2);
    auto reader = m_store->read(outcome->report.id);
    QVERIFY(reader.has_value());
    const auto summary = summarise(**reader, {*summaryKeyOf(u"service"_s, (*reader)->columns())});
    QVERIFY(summary.has_value());
    QCOMPARE(summary->size(), 2);
    QCOMPARE(summary->quantity(summary->sorted()[0]).toString(), u"46.5"_s);
}

void TestReportImport::refusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("rule");
    const QByteArray plain = lines(goodRows());
    QTest::newRow("B09 empty") << QByteArray() << u"empty"_s;
    QTest::newRow("B09 header only") << header + "\r\n" << u"no-rows"_s;
    QTest::newRow("B12 no quantity") << QByteArray(plain).replace("QUANTITY", "AMOUNT") << u"missing-column"_s;
    QTest::newRow("B11 twice") << QByteArray(plain).replace("LOCATION_ID", "quantity ") << u"duplicate-column"_s;
    QTest::newRow("B07 open quote") << plain + "P,\"porg,Sub1" << u"open-quote"_s;
    QTest::newRow("B09 long field") << QByteArray(plain).replace("text", QByteArray(70'000, 'x')) << u"field-too-long"_s;
    QTest::newRow("B27 workbook") << QByteArray("PK\x03\x04") + QByteArray(200, 'x') + "xl/workbook.xml" << u"workbook"_s;
    QTest::newRow("B27 web page") << QByteArray("<!DOCTYPE html><html></html>") << u"html"_s;
    QTest::newRow("B27 bytes") << QByteArray("\x89PNG\x0d\x0a\x1a\x0a\x00\x01\x02\x03", 12).repeated(40) << u"binary"_s;
}

void TestReportImport::refusals()
{
    QFETCH(const QByteArray, bytes);
    const auto outcome = import(bytes);
    QVERIFY(!outcome.has_value());
    QVERIFY(!outcome.error().fields.isEmpty());
    QTEST(outcome.error().fields.first().rule, "rule");
    QCOMPARE(left(), QStringList());
    QVERIFY(m_store->reports()->isEmpty());
}

void TestReportImport::badRowsAreNamedOrLeftOut()
{
    const QList<std::pair<QByteArray, QString>> bad{{row("a", "S", "3.1E+01"), u"quantity"_s}, {row("a", "S", ""), u"quantity"_s},
        {"P,porg,Sub1", u"too-few"_s}, {row("a", "S", "1") + ",more", u"too-many"_s},
        {row("a", "S", "1").replace("2026-10-01", "01/10/2026"), u"date"_s},
        {row("a", "S", "1").replace("2026-10-31", "2026-09-30"), u"date-order"_s}, {row("a\xFFz", "S", "1"), u"encoding"_s},
        {row("a", "S", "1").replace("text", "\"a\"b"), u"quote"_s}};
    for (const auto& [line, rule] : bad) {
        const QByteArray bytes = lines(goodRows() + QList<QByteArray>{line, row("c", "S", "0.5")});
        const auto refused = import(bytes);
        QVERIFY(refused.has_value() && refused->refused());
        QCOMPARE(refused->badRowCount, 1);
        QCOMPARE(refused->badRows.first().line, 5);
        QCOMPARE(refused->badRows.first().rule, rule);
        QCOMPARE(left(), QStringList());
        const auto taken = import(bytes, true);
        QVERIFY(taken.has_value() && !taken->refused());
        QCOMPARE(taken->report.totals.quantity.toString(), u"47.5"_s);
        QCOMPARE(taken->report.skippedRows, 1);
        QVERIFY(m_store->remove(taken->report.id).has_value());
    }
}

void TestReportImport::sameFileIsKnown()
{
    const auto first = import(lines(goodRows()));
    const auto second = import(lines(goodRows()));
    QVERIFY(first && second && !first->alreadyThere && second->alreadyThere);
    QCOMPARE(second->report.id, first->report.id);
    QCOMPARE(left().size(), 1);
}

void TestReportImport::cancelLeavesNothing()
{
    QFile file(m_place->filePath(u"report.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(lines(goodRows())) > 0);
    file.close();
    const auto outcome = ReportImport(*m_store, file.fileName(), {}, [](qint64, qint64) { return false; }).run();
    QVERIFY(!outcome.has_value());
    QCOMPARE(outcome.error().kind, Error::Kind::Cancelled);
    QCOMPARE(left(), QStringList());
}

void TestReportImport::csvComesBackAsItWas()
{
    const QByteArray id =
        QByteArray("ciscospark://us/PEOPLE/0a1b2c3d-1111-4222-8333-444455556666").toBase64(QByteArray::OmitTrailingEquals);
    const QByteArray bytes =
        lines({row("a", "S", "31.000", id), row("=cmd", "S", "-2.5", "0a1b2c3d-1111-4222-8333-444455556666"), row("b", "S", "7", "x")});
    const auto outcome = import(bytes);
    QVERIFY(outcome.has_value());
    auto reader = m_store->read(outcome->report.id);
    const QString raw = m_place->filePath(u"raw.csv"_s);
    const QString safe = m_place->filePath(u"safe.csv"_s);
    QVERIFY(writeReportCsv(**reader, raw, CsvProfile::Raw, {}).has_value());
    QVERIFY(writeReportCsv(**reader, safe, CsvProfile::SpreadsheetSafe, {}).has_value());
    QFile written(raw);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), bytes);
    QFile guarded(safe);
    QVERIFY(guarded.open(QIODevice::ReadOnly));
    QCOMPARE(guarded.readAll(), QByteArray(bytes).replace(",=cmd", ",'=cmd"));
    const QString book = m_place->filePath(u"book.xlsx"_s);
    QVERIFY(!writeReportWorkbook(**reader, outcome->report, book, {}, [](qint64, qint64) { return false; }).has_value());
    QVERIFY(!QFile::exists(book));
    QVERIFY(writeReportWorkbook(**reader, outcome->report, book, {}, {}).has_value());
    QVERIFY(QFile(book).size() > 1000);
}

void TestReportImport::unitsPricesAndInvoice()
{
    const auto reader = read({row("a", "S", "31"), row("a", "S", "15.5"), row("a", "S", "15.5"), row("b", "S", "0.5")});
    QVERIFY(reader != nullptr);
    const UnitRule perCustomer;
    const auto units = billableUnits(*reader, perCustomer);
    QCOMPARE(units->first().units, 2);
    QCOMPARE(units->last().units, 1);
    QCOMPARE(billableUnits(*reader, {UnitRule::Rounding::Up, UnitRule::Scope::PerRow})->first().units, 3);
    QCOMPARE(billableUnits(*reader, {UnitRule::Rounding::HalfUp, UnitRule::Scope::PerCustomerAndPackage})->last().units, 0);
    PriceList prices(*m_store);
    QVERIFY(prices.set({u"SKU-S"_s, {}, QDate(2026, 1, 1), u"EUR"_s, *Decimal::parse(u"10.05"_s)}).has_value());
    QVERIFY(prices.set({u"SKU-S"_s, u"b"_s, QDate(2026, 1, 1), u"USD"_s, *Decimal::parse(u"9"_s)}).has_value());
    QVERIFY(prices.setMarkup({}, Decimal(10)).has_value());
    QVERIFY(!prices.set({u"SKU-S"_s, {}, QDate(2026, 1, 1), u"euro"_s, Decimal(1)}).has_value());
    const auto statements = customerStatements(*reader, perCustomer, prices, QDate(2026, 10, 31));
    QCOMPARE(statements->size(), 2);
    QCOMPARE(statements->first().totals.value(u"EUR"_s).toFixed(2), u"22.11"_s);
    QCOMPARE(statements->last().totals.value(u"USD"_s).toFixed(2), u"9.90"_s);
    const auto differences = compareInvoice(*units, {{u"SKU-S"_s, 5, u"EUR"_s, Decimal(50)}, {u"OTHER"_s, 1, u"EUR"_s, Decimal(1)}});
    QCOMPARE(differences.size(), 2);
    QVERIFY(!differences.first().inReport);
    QCOMPARE(differences.last().unitDifference, 2);
    QCOMPARE(differences.last().amountOfUnits->toString(), u"20"_s);
}

void TestReportImport::reportsAreCompared()
{
    const auto before = read({row("a", "S", "31"), row("b", "S", "31")});
    const auto after = read({row("b", "S", "30.5"), row("c", "S", "1")});
    QVERIFY(before && after);
    const auto compared = compareReports(*before, *after, {*summaryKeyOf(u"customer"_s, before->columns())});
    QCOMPARE(compared->size(), 3);
    QCOMPARE(compared->at(0).change, ComparedUsage::Change::Gone);
    QCOMPARE(compared->at(1).change, ComparedUsage::Change::Changed);
    QCOMPARE(compared->at(2).change, ComparedUsage::Change::New);
}

void TestReportImport::oddThingsAreFound()
{
    const auto reader =
        read({row("a", "WEBEX_CALLING", "31", "u1"), row("a", "WEBEX_SUITE", "31", "u1"), row("b", "WEBEX_CALLING", "31", ""),
            row("b", "ATTENDANT_CONSOLE", "31", "u3"), row("b", "WEBEX_CALLING", "31", "u3"), row("c", "WEBEX_CALLING", "-1", "u4")});
    QVERIFY(reader != nullptr);
    AnomalyFacts facts;
    facts.knownCustomers = QSet<QByteArray>{"a", "c"};
    facts.deletedOn.insert("c", QDate(2026, 8, 1));
    facts.addOns.insert("ATTENDANT_CONSOLE");
    const auto found = findAnomalies(*reader, facts);
    QList<Anomaly::Kind> kinds;
    for (const Anomaly& one : *found)
        kinds << one.kind;
    using Kind = Anomaly::Kind;
    QCOMPARE(kinds,
        (QList<Kind>{
            Kind::UserBilledTwice, Kind::UnknownCustomer, Kind::PackageWithoutUser, Kind::NegativeQuantity, Kind::UsageAfterDeletion}));
    ImportedReport september;
    september.id = 1;
    september.totals.first = QDate(2026, 9, 1);
    september.totals.last = QDate(2026, 9, 29);
    ImportedReport october = september;
    october.id = 2;
    october.totals.first = QDate(2026, 10, 1);
    october.totals.last = QDate(2026, 10, 31);
    const auto gaps = findPeriodProblems({october, september});
    QCOMPARE(gaps.size(), 1);
    QVERIFY(!gaps.first().overlap && gaps.first().first == QDate(2026, 9, 30));
}

QTEST_GUILESS_MAIN(TestReportImport)
#include "tst_reportimport.moc"
