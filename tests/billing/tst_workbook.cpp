// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reportimport.h"
#include "exchange/reportworkbook.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

namespace {

const QByteArray header =
    "PARTNER_NAME,PARTNER_ORG_ID,SUBSCRIPTION_ID,CUSTOMER_ORG_ID,CUSTOMER_EXTERNAL_ID,SERVICE_NAME,SKU,DESCRIPTION,"
    "CONSUMPTION_START_DATE,CONSUMPTION_END_DATE,QUANTITY,LOCATION_ID,SUBSCRIBER_ID,USER_ID,WORKSPACE_ID,OWN COLUMN\r\n";

/// A cell of each sort that is hard to carry over.
QByteArray oddReport()
{
    QByteArray text = header;
    const QList<QByteArray> customers{"plain", "=1+1", "+972", "@SUM(A1)", "-2", "\"a, b \"\"c\"\"\"", "\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D",
        "\xF0\x9F\x98\x80 smile", "two\nlines", "00012", "1E5", "TRUE", "2026-01-01", "  spaces  ", "http://example.org/", "&amp; <b>",
        QByteArray(3000, 'x')};
    const QList<QByteArray> quantities{"31.0", "0.5", "-0.125", "0", "999999999999999", "123456789012345.678901", ".5"};
    for (qsizetype i = 0; i < customers.size(); ++i) {
        const QByteArray cell = customers[i].contains('\n') ? QByteArray('"' + customers[i] + '"') : customers[i];
        text += "P,porg,Sub1," + cell + ",ext-" + QByteArray::number(i) + ",WEBEX_CALLING,SKU,Seats,2026-10-01,2026-10-31,"
            + quantities[i % quantities.size()] + ",,sub,user-" + QByteArray::number(i) + ",," + cell + "\r\n";
    }
    return text;
}

} // namespace

/// A workbook is opened again by another program, and every cell is what the report said.
class TestWorkbook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCellComesBack_data();
    void everyCellComesBack();
};

void TestWorkbook::everyCellComesBack_data()
{
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("left to right") << false;
    QTest::newRow("right to left") << true;
}

void TestWorkbook::everyCellComesBack()
{
    QFETCH(const bool, rightToLeft);
    // That of the system, which knows the packages of the system.
    const QString program = QFile::exists(u"/usr/bin/python3"_s) ? u"/usr/bin/python3"_s : u"python3"_s;
    QProcess python;
    python.start(program, {u"-c"_s, u"import openpyxl"_s});
    if (!python.waitForFinished() || python.exitCode() != 0)
        QSKIP("python3-openpyxl is not installed");
    const QTemporaryDir place;
    QFile file(place.filePath(u"odd.csv"_s));
    const QByteArray bytes = oddReport();
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const auto store = BillingStore::open(place.filePath(u"data"_s));
    QVERIFY(store.has_value());
    const auto outcome = ReportImport(**store, file.fileName(), {}, {}).run();
    QVERIFY2(outcome.has_value() && !outcome->refused(), outcome ? "refused" : qPrintable(outcome.error().detail));
    const auto reader = (*store)->read(outcome->report.id);
    QVERIFY(reader.has_value());
    ReportWorkbookTexts texts;
    texts.rightToLeft = rightToLeft;
    const QString book = place.filePath(u"odd.xlsx"_s);
    const auto written = writeReportWorkbook(**reader, outcome->report, book, texts, {});
    QVERIFY(written.has_value());
    QCOMPARE(written->sanitised, 0);
    QProcess judge;
    judge.start(program, {QStringLiteral(PD_SOURCE_DIR "/tests/bench/comparexlsx.py"), file.fileName(), book});
    QVERIFY(judge.waitForFinished());
    const QByteArray said = judge.readAllStandardOutput() + judge.readAllStandardError();
    QVERIFY2(judge.exitCode() == 0, said.constData());
    QVERIFY2(said.contains("17 rows, 272 cells on 1 sheets equal"), said.constData());
}

QTEST_GUILESS_MAIN(TestWorkbook)
#include "tst_workbook.moc"
