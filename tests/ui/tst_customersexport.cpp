// SPDX-License-Identifier: GPL-3.0-or-later
// What the customers page shows, as files and on the clipboard: every row, the columns and the order on screen, whole or not at all.
#include "exchange/csvreader.h"
#include "items/customersmodel.h"
#include "ui/billing/statestrip.h"
#include "ui/customers/bulkbar.h"
#include "ui/customers/customerexport.h"
#include "ui/customers/customerspage.h"
#include "ui/customers/exportcontrol.h"
#include "ui/customersbench.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableview.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using pd::CustomerFacet;
using pd::CustomersModel;
using pd::test::CustomersBench;

class CustomersExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_bench->closeWindow(); }
    void everyRowIsInTheFile();
    void columnsAreThoseOnScreen();
    void formulasAreHarmless();
    void selectedOnesAlone();
    void aWorkbookHoldsTheSame();
    void theMenuAsksWhereTo();
    void copyingManyIsComplete();
    void whatCannotBeWrittenIsSaid();
    void cancellingLeavesNothing();

private:
    [[nodiscard]] pd::ExportControl& exports() const { return *m_bench->page().exports(); }
    /// Lines of the file once it is there; empty when it does not come.
    [[nodiscard]] QStringList written(const QString& path) const;

    std::unique_ptr<CustomersBench> m_bench;
    static constexpr int customers = 2000;
};

void CustomersExportTest::initTestCase()
{
    m_bench = std::make_unique<CustomersBench>(QStringList{u"--customers"_s, QString::number(customers)});
    QVERIFY(m_bench->isReady());
}

void CustomersExportTest::init() { m_bench->openWindow(); }

QStringList CustomersExportTest::written(const QString& path) const
{
    QSignalSpy finished(exports().exports(), &pd::FileJob::finished);
    exports().writeTo(path);
    if (!finished.wait(20'000))
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts) : QStringList();
}

void CustomersExportTest::everyRowIsInTheFile()
{
    m_bench->table().sortByColumn(CustomersModel::ExternalIdColumn, Qt::DescendingOrder);
    QTRY_COMPARE(m_bench->cell(0, CustomersModel::ExternalIdColumn), u"nwv-002000"_s);
    const QStringList lines = written(m_bench->fixture().file(u"all.csv"_s));
    QCOMPARE(lines.size(), customers + 1);
    QVERIFY2(lines.first().startsWith("Name,External ID,Status,Packages,Users,Country,Updated"_L1), qPrintable(lines.first()));
    QVERIFY2(lines.at(1).contains("nwv-002000"_L1), qPrintable(lines.at(1)));
    QVERIFY2(lines.last().contains("nwv-000001"_L1), qPrintable(lines.last()));
    QVERIFY(!lines.at(1).contains("provisioned"_L1)); // words of people, not of the server
}

void CustomersExportTest::columnsAreThoseOnScreen()
{
    pd::TableView& table = m_bench->table();
    table.setChosen(CustomersModel::PackagesColumn, false);
    table.setChosen(CustomersModel::TagsColumn, true);
    table.horizontalHeader()->moveSection(table.horizontalHeader()->visualIndex(CustomersModel::ExternalIdColumn), 0);
    QVERIFY(m_bench->pick(CustomerFacet::Country, u"Germany"_s) > 0);
    QTRY_VERIFY(m_bench->model().rowCount() < customers);
    const QStringList lines = written(m_bench->fixture().file(u"some.csv"_s));
    QCOMPARE(lines.size(), m_bench->model().rowCount() + 1);
    QCOMPARE(lines.first(), u"External ID,Name,Status,Users,Country,Updated,Tags"_s);
    for (const QString& line : lines.mid(1))
        QVERIFY2(line.contains(",DE,"_L1), qPrintable(line));
    table.setChosen(CustomersModel::PackagesColumn, true);
    table.setChosen(CustomersModel::TagsColumn, false);
    table.horizontalHeader()->moveSection(table.horizontalHeader()->visualIndex(CustomersModel::ExternalIdColumn), 1);
}

void CustomersExportTest::formulasAreHarmless()
{
    pd::CustomerRow row;
    row.name = u"=HYPERLINK(\"http://evil.example\")"_s;
    row.users = 7;
    QCOMPARE(pd::exportedCell(row, CustomersModel::NameColumn), row.name); // the writer guards it, see tst_csvwriter
    QCOMPARE(pd::exportedCell(row, CustomersModel::UsersColumn), u"7"_s);
    QCOMPARE(pd::exportedCell(row, CustomersModel::TagsColumn), u"Not known"_s);
}

void CustomersExportTest::selectedOnesAlone()
{
    m_bench->table().sortByColumn(CustomersModel::ExternalIdColumn, Qt::AscendingOrder);
    QTRY_COMPARE(m_bench->cell(0, CustomersModel::ExternalIdColumn), u"nwv-000001"_s);
    m_bench->table().setFocus();
    m_bench->table().selectRow(1);
    QTest::keyClick(&m_bench->table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&m_bench->table(), Qt::Key_Down, Qt::ShiftModifier);
    const QStringList lines = written(m_bench->fixture().file(u"three.csv"_s));
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.at(1).contains("nwv-000002"_L1) && lines.at(3).contains("nwv-000004"_L1));
}

void CustomersExportTest::aWorkbookHoldsTheSame()
{
    const QString path = m_bench->fixture().file(u"all.xlsx"_s);
    QSignalSpy finished(exports().exports(), &pd::FileJob::finished);
    exports().writeTo(path);
    QVERIFY(finished.wait(20'000));
    QProcess unzip;
    unzip.start(u"unzip"_s, {u"-p"_s, path, u"xl/worksheets/sheet1.xml"_s});
    if (!unzip.waitForFinished())
        QSKIP("unzip is not there");
    const QByteArray sheet = unzip.readAllStandardOutput();
    QCOMPARE(sheet.count("<row "), customers + 1);
    QVERIFY(sheet.contains("nwv-001234"));
    QVERIFY(!sheet.contains("<f>"));
}

void CustomersExportTest::theMenuAsksWhereTo()
{
    auto* button = m_bench->page().findChild<QToolButton*>(u"export"_s);
    QVERIFY(button->isVisible());
    QAction* csv = CustomersBench::actionOf(button->menu(), u"Export as CSV…"_s);
    QVERIFY(csv);
    csv->trigger();
    auto* dialog = m_bench->page().findChild<QFileDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    const QString path = m_bench->fixture().file(u"asked.csv"_s);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 20'000);
    const auto bars = m_bench->page().findChildren<pd::MessageBar*>();
    QTRY_VERIFY(std::any_of(
        bars.cbegin(), bars.cend(), [](const pd::MessageBar* bar) { return bar->isVisible() && bar->text().contains("asked.csv"_L1); }));
}

void CustomersExportTest::copyingManyIsComplete()
{
    QGuiApplication::clipboard()->clear();
    m_bench->table().setFocus();
    QTest::keyClick(&m_bench->table(), Qt::Key_A, Qt::ControlModifier);
    auto* bar = m_bench->page().findChild<pd::BulkBar*>();
    QVERIFY(bar->isVisible());
    QTest::mouseClick(bar->findChild<QPushButton*>(u"bulkCopy"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(QGuiApplication::clipboard()->text().count(u'\n') == customers + 1, 20'000);
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasHtml());
    for (const QString& line : QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts))
        QVERIFY2(!line.startsWith(u'\t'), qPrintable(line)); // no row without its name
}

void CustomersExportTest::whatCannotBeWrittenIsSaid()
{
    QSignalSpy failed(exports().exports(), &pd::FileJob::failed);
    exports().writeTo(m_bench->fixture().file(u"no/such/folder/all.csv"_s));
    QVERIFY(failed.wait(20'000));
    QCOMPARE(failed.first().first().value<pd::Error>().kind, pd::Error::Kind::Storage);
    QVERIFY(!exports().strip()->isVisible());
}

void CustomersExportTest::cancellingLeavesNothing()
{
    const QString path = m_bench->fixture().file(u"cancelled.csv"_s);
    QSignalSpy failed(exports().exports(), &pd::FileJob::failed);
    exports().writeTo(path);
    QVERIFY(exports().strip()->isVisible());
    QTest::mouseClick(exports().strip()->findChild<QPushButton*>(u"cancel"_s), Qt::LeftButton);
    QVERIFY(failed.wait(20'000));
    QCOMPARE(failed.first().first().value<pd::Error>().kind, pd::Error::Kind::Cancelled);
    QVERIFY(!QFile::exists(path));
    QVERIFY(!exports().strip()->isVisible());
}

QTEST_MAIN(CustomersExportTest)
#include "tst_customersexport.moc"
