// SPDX-License-Identifier: GPL-3.0-or-later
// Prices, statements, the vendor's invoice, paper and files for customers, as people use them on the billing page.
#include "ui/billing/reportexport.h"
#include "ui/billingbench.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using pd::test::BillingBench;
using pd::test::usageFile;

namespace {

const QDate october(2026, 10, 1);
const QString statementTable = u"Statements"_s;
const QString invoiceTable = u"The vendor's invoice, by SKU"_s;

enum StatementColumn { CurrencyCell = 4, SeatsCell = 6, PriceCell = 7, AmountCell = 8 };
enum InvoiceColumn { ReasonCell = 1, ReportSeatsCell = 3, InvoiceSeatsCell = 4, DifferenceCell = 5, ExpectedCell = 7 };

/// Customer a uses two seats of Calling (the second for half of the month), b one for a single day.
QByteArray smallReport()
{
    return usageFile({{u"a"_s, u"WEBEX_CALLING"_s, u"31.0"_s, u"u1"_s}, {u"a"_s, u"WEBEX_CALLING"_s, u"15.5"_s, u"u2"_s},
                         {u"b"_s, u"WEBEX_SUITE"_s, u"1.0"_s, u"u3"_s}},
        october);
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int pagesOf(const QByteArray& pdf)
{
    static const QRegularExpression page(u"/Type\\s*/Page\\b(?!s)"_s);
    return int(QString::fromLatin1(pdf).count(page));
}

} // namespace

class BillingMoneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }
    void statementsFollowThePrices();
    void aCustomersOwnPriceAndMarkup();
    void theWayOfCountingIsKept();
    void invoiceIsComparedAndExplained();
    void invoiceLinesAreChecked();
    void pagesAreWrittenAndPrinted();
    void printDialogDoesNotBlock();
    void oneFileForEachCustomer();
    void cancelledFilesAreWhole();
    void theWindowClosesDuringAnExport();

private:
    /// Statements of many customers are being written to this folder.
    void writeMany(const QString& folder);
    /// Saves a price with the form of the panel.
    void price(const QString& sku, const QString& amount, const QString& currency, const QDate& from, const QString& customer = {});

    std::unique_ptr<BillingBench> m_bench;
};

void BillingMoneyTest::init()
{
    m_bench = std::make_unique<BillingBench>();
    QVERIFY(m_bench->isOpen());
    QVERIFY(m_bench->import(smallReport(), u"october.csv"_s));
}

void BillingMoneyTest::price(const QString& sku, const QString& amount, const QString& currency, const QDate& from, const QString& customer)
{
    m_bench->type(u"priceSku"_s, sku);
    m_bench->type(u"priceAmount"_s, amount);
    m_bench->type(u"priceCurrency"_s, currency);
    m_bench->find<QLineEdit>(u"priceCustomer"_s)->clear();
    if (!customer.isEmpty())
        m_bench->type(u"priceCustomer"_s, customer);
    m_bench->find<QDateEdit>(u"priceFrom"_s)->setDate(from);
    QSignalSpy changed(&m_bench->page().reports(), &pd::BillingReports::pricesChanged);
    m_bench->click(u"addPrice"_s);
    QTRY_COMPARE(changed.size(), 1);
}

void BillingMoneyTest::statementsFollowThePrices()
{
    m_bench->page().showView(u"statements"_s);
    QTRY_COMPARE(m_bench->cell(statementTable, u"c-a"_s, SeatsCell), u"2"_s);
    QCOMPARE(m_bench->cell(statementTable, u"c-a"_s, CurrencyCell), u"no price"_s);
    QCOMPARE(m_bench->find<QLabel>(u"statementTotals"_s)->text(), u"No prices yet"_s);
    m_bench->click(u"statementPrices"_s);
    price(u"SKU-WEBEX_CALLING"_s, u"10.05"_s, u"EUR"_s, QDate(2026, 1, 1));
    QTRY_COMPARE(m_bench->cell(statementTable, u"c-a"_s, AmountCell), u"20.10"_s);
    // A later price counts from its day on; one from after the period does not count.
    price(u"SKU-WEBEX_CALLING"_s, u"11"_s, u"EUR"_s, QDate(2026, 10, 1));
    price(u"SKU-WEBEX_CALLING"_s, u"99"_s, u"EUR"_s, QDate(2026, 11, 1));
    QTRY_COMPARE(m_bench->cell(statementTable, u"c-a"_s, AmountCell), u"22.00"_s);
    // Sums of two currencies are never one.
    price(u"SKU-WEBEX_SUITE"_s, u"7.5"_s, u"USD"_s, QDate(2026, 1, 1));
    QTRY_COMPARE(m_bench->cell(statementTable, u"c-b"_s, AmountCell), u"7.50"_s);
    const QString totals = m_bench->find<QLabel>(u"statementTotals"_s)->text();
    QVERIFY2(totals.contains(u"22.00 EUR"_s) && totals.contains(u"7.50 USD"_s), qPrintable(totals));
}

void BillingMoneyTest::aCustomersOwnPriceAndMarkup()
{
    m_bench->page().showView(u"statements"_s);
    m_bench->page().showPanel(u"counting"_s);
    price(u"SKU-WEBEX_CALLING"_s, u"10"_s, u"EUR"_s, QDate(2026, 1, 1));
    price(u"SKU-WEBEX_CALLING"_s, u"9"_s, u"EUR"_s, QDate(2026, 1, 1), u"a"_s);
    QTRY_COMPARE(m_bench->cell(statementTable, u"c-a"_s, AmountCell), u"18.00"_s);
    m_bench->type(u"markupPercent"_s, u"10"_s);
    m_bench->click(u"saveMarkup"_s);
    QTRY_COMPARE(m_bench->cell(statementTable, u"c-a"_s, AmountCell), u"19.80"_s);
    m_bench->type(u"markupCustomer"_s, u"a"_s);
    m_bench->type(u"markupPercent"_s, u"50"_s);
    m_bench->click(u"saveMarkup"_s);
    QTRY_COMPARE(m_bench->cell(statementTable, u"c-a"_s, AmountCell), u"27.00"_s);
    // Taken away, that for everybody counts again.
    auto* markups = m_bench->table(u"Mark-ups"_s);
    QCOMPARE(markups->model()->rowCount(), 2);
    markups->setCurrentIndex(markups->model()->index(1, 0));
    m_bench->click(u"removeMarkup"_s);
    QTRY_COMPARE(m_bench->cell(statementTable, u"c-a"_s, AmountCell), u"19.80"_s);
}

void BillingMoneyTest::theWayOfCountingIsKept()
{
    m_bench->page().showPanel(u"counting"_s);
    m_bench->page().showView(u"statements"_s);
    QTRY_COMPARE(m_bench->cell(statementTable, u"c-b"_s, SeatsCell), u"1"_s);
    auto* rounding = m_bench->find<QComboBox>(u"rounding"_s);
    rounding->setFocus();
    QTest::keyClick(rounding, Qt::Key_Down); // to the nearest
    QTRY_COMPARE(m_bench->cell(statementTable, u"c-b"_s, SeatsCell), u"0"_s);
    QTRY_VERIFY(m_bench->page().isReady());
    // Another window over the same data counts the same way.
    pd::BillingReports other(m_bench->page().reports().directory(), {}, {});
    QSignalSpy priced(&other, &pd::BillingReports::priced);
    other.readPrices();
    QTRY_COMPARE(priced.size(), 1);
    QCOMPARE(priced.constFirst().at(1).value<pd::UnitRule>().rounding, pd::UnitRule::Rounding::HalfUp);
}

void BillingMoneyTest::invoiceIsComparedAndExplained()
{
    m_bench->page().showPanel(u"counting"_s);
    price(u"SKU-WEBEX_CALLING"_s, u"10"_s, u"EUR"_s, QDate(2026, 1, 1));
    m_bench->page().showPanel({});
    m_bench->page().showView(u"invoice"_s);
    const QString calling = u"SKU-WEBEX_CALLING"_s;
    const QString suite = u"SKU-WEBEX_SUITE"_s;
    QTRY_COMPARE(m_bench->cell(invoiceTable, calling, ReportSeatsCell), u"2"_s);
    QCOMPARE(m_bench->cell(invoiceTable, calling, ExpectedCell), u"20.00"_s);
    const auto enter = [this](const QString& sku, const QString& seats, const QString& amount) {
        m_bench->find<QComboBox>(u"invoiceSku"_s)->setCurrentText(sku);
        m_bench->type(u"invoiceSeats"_s, seats);
        m_bench->type(u"invoiceAmount"_s, amount);
        QTest::keyClick(m_bench->find<QLineEdit>(u"invoiceAmount"_s), Qt::Key_Return);
    };
    enter(calling, u"2"_s, u"21.50"_s);
    QTRY_VERIFY(m_bench->cell(invoiceTable, calling, ReasonCell).contains(u"1.50 EUR of the difference"_s));
    enter(suite, u"0"_s, u"0"_s); // to the nearest, a single day is no seat
    QTRY_VERIFY(m_bench->cell(invoiceTable, suite, ReasonCell).contains(u"to the nearest"_s));
    enter(u"SKU-OTHER"_s, u"4"_s, u"40"_s);
    QTRY_COMPARE(m_bench->cell(invoiceTable, u"SKU-OTHER"_s, ReasonCell), u"The report knows no usage of this SKU."_s);
    QCOMPARE(m_bench->cell(invoiceTable, u"SKU-OTHER"_s, DifferenceCell), u"4"_s);
    const QString totals = m_bench->find<QLabel>(u"invoiceTotals"_s)->text();
    QVERIFY2(totals.startsWith(u"6 seats on the invoice, 3 in the report"_s), qPrintable(totals));
    // A line can be taken away again, and the rest is still there after the report was shown anew.
    m_bench->find<QComboBox>(u"invoiceSku"_s)->setCurrentText(u"SKU-OTHER"_s);
    Q_EMIT m_bench->find<QComboBox>(u"invoiceSku"_s)->activated(0);
    m_bench->click(u"removeLine"_s);
    QTRY_COMPARE(m_bench->table(invoiceTable)->model()->rowCount(), 2);
    m_bench->page().showView(u"usage"_s);
    m_bench->page().showView(u"invoice"_s);
    QTRY_COMPARE(m_bench->cell(invoiceTable, calling, InvoiceSeatsCell), u"2"_s);
}

void BillingMoneyTest::invoiceLinesAreChecked()
{
    m_bench->page().showView(u"invoice"_s);
    QTRY_COMPARE(m_bench->table(invoiceTable)->model()->rowCount(), 2);
    m_bench->type(u"invoiceSeats"_s, u"two"_s);
    m_bench->type(u"invoiceAmount"_s, u"1,50"_s);
    m_bench->type(u"invoiceCurrency"_s, u"EURO"_s);
    m_bench->click(u"enterLine"_s);
    QStringList problems;
    for (auto* field : m_bench->page().findChildren<pd::FormField*>()) {
        if (!field->error().isEmpty())
            problems << field->key();
    }
    QCOMPARE(problems, (QStringList{u"units"_s, u"amount"_s, u"currency"_s}));
}

void BillingMoneyTest::pagesAreWrittenAndPrinted()
{
    QSignalSpy finished(&m_bench->page().exporter(), &pd::ReportExport::finished);
    QSignalSpy printed(&m_bench->page().exporter(), &pd::ReportExport::printed);
    for (const QString& view : {u"usage"_s, u"statements"_s, u"invoice"_s, u"compare"_s, u"check"_s}) {
        m_bench->page().showView(view);
        QTRY_VERIFY(view != u"statements"_s || m_bench->table(statementTable)->model()->rowCount() == 2);
        const QString path = m_bench->file(QString(view + u".pdf"_s));
        m_bench->page().writeTo(path, u"pdf"_s);
        QTRY_COMPARE(finished.size(), 1);
        finished.clear();
        QVERIFY2(contents(path).startsWith("%PDF-1"), qPrintable(view));
        QCOMPARE(pagesOf(contents(path)), 1);
        const QString paper = m_bench->file(QString(view + u"-printed.pdf"_s));
        const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(paper);
        m_bench->page().printOn(printer);
        QTRY_COMPARE(printed.size(), 1);
        printed.clear();
        QVERIFY2(contents(paper).startsWith("%PDF-1"), qPrintable(view));
    }
}

void BillingMoneyTest::printDialogDoesNotBlock()
{
    m_bench->click(u"print"_s);
    QTRY_VERIFY(m_bench->page().findChild<QPrintDialog*>());
    auto* dialog = m_bench->page().findChild<QPrintDialog*>();
    QTRY_VERIFY(dialog->isVisible());
    dialog->reject();
    QTRY_VERIFY(!m_bench->page().findChild<QPrintDialog*>());
    QVERIFY(!m_bench->page().exporter().isRunning());
}

void BillingMoneyTest::oneFileForEachCustomer()
{
    QVERIFY(m_bench->import(usageFile({{u"a/../b: c"_s}, {u"=cmd"_s}, {u"A/..-B: C"_s}}, october), u"odd.csv"_s));
    m_bench->page().showView(u"statements"_s);
    QTRY_COMPARE(m_bench->table(statementTable)->model()->rowCount(), 3);
    QSignalSpy finished(&m_bench->page().exporter(), &pd::ReportExport::filesFinished);
    const QString folder = m_bench->file(u"out"_s);
    QVERIFY(QDir().mkpath(folder));
    for (const QString& suffix : {u"pdf"_s, u"csv"_s}) {
        m_bench->page().writeStatementsTo(folder, suffix);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.takeFirst().at(1).toLongLong(), 3);
        const QDir written(folder + u"/statements-2026-10"_s);
        const QStringList names = written.entryList({QString(u"*."_s + suffix)}, QDir::Files);
        QCOMPARE(names.size(), 3); // names that are alike do not take each other's place
        for (const QString& name : names)
            QVERIFY2(contents(written.filePath(name)).startsWith(suffix == u"pdf"_s ? "%PDF" : "CUSTOMER_ORG_ID,"), qPrintable(name));
    }
    QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{u"statements-2026-10"_s});
    const QString told = m_bench->page().findChild<pd::MessageBar*>()->text();
    QVERIFY2(told.contains(u"3 files were written"_s), qPrintable(told));
}

void BillingMoneyTest::writeMany(const QString& folder)
{
    QList<pd::test::UsageLine> lines;
    for (int i = 0; i < 2000; ++i)
        lines << pd::test::UsageLine{QString::number(i)};
    QVERIFY(m_bench->import(usageFile(lines, october), u"many.csv"_s));
    m_bench->page().showView(u"statements"_s);
    QTRY_COMPARE(m_bench->table(statementTable)->model()->rowCount(), 2000);
    QVERIFY(QDir().mkpath(folder));
    m_bench->page().writeStatementsTo(folder, u"pdf"_s);
    QTRY_VERIFY(m_bench->page().exporter().done() > 3);
}

void BillingMoneyTest::theWindowClosesDuringAnExport()
{
    writeMany(m_bench->file(u"closed"_s));
    QVERIFY(m_bench->page().exporter().isRunning());
    m_bench.reset();
}

void BillingMoneyTest::cancelledFilesAreWhole()
{
    QSignalSpy failed(&m_bench->page().exporter(), &pd::ReportExport::failed);
    const QString folder = m_bench->file(u"some"_s);
    writeMany(folder);
    const auto* strip = m_bench->find<QWidget>(u"exportStrip"_s);
    QVERIFY(strip->isVisible());
    QTest::mouseClick(strip->findChild<QPushButton*>(u"cancel"_s), Qt::LeftButton);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!strip->isVisible());
    const QDir written(folder + u"/statements-2026-10"_s);
    const QStringList names = written.entryList(QDir::Files | QDir::Hidden);
    QVERIFY(names.size() > 3 && names.size() < 2000);
    for (const QString& name : names)
        QVERIFY2(contents(written.filePath(name)).trimmed().endsWith("%%EOF"), qPrintable(name));
}

QTEST_MAIN(BillingMoneyTest)
#include "tst_billingmoney.moc"
