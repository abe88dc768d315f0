// SPDX-License-Identifier: GPL-3.0-or-later
// Users of a customer by a CSV file in the window, over a session and a sandbox: read, mapped, compared, confirmed, applied, corrected.
#include "items/userplanmodel.h"
#include "ui/setupbench.h"
#include "ui/users/importuserspage.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using pd::UserImport;
using pd::UserVerdict;
using pd::test::SetUpBench;

namespace {

const QByteArray fileHeader =
    "User ID/Email (Required),First Name,Last Name,Location,Phone Number,Extension,Webex Calling,Webex Meetings\r\n";

} // namespace

class UsersFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void rowsAreComparedThenApplied();
    void removalsAreConfirmedByTheirNumber();
    void wrongRowsAreSavedWithTheirReasons();
    void aColumnIsMappedAndRemembered();
    void aGuessedEncodingIsConfirmed();
    void whatIsNoTableIsRefused_data();
    void whatIsNoTableIsRefused();
    void whatWasStoppedGoesOnAfterARestart();
    void twentyThousandRowsDoNotStopTheWindow();

private:
    [[nodiscard]] pd::ImportUsersPage& page() const
    {
        return *static_cast<pd::ImportUsersPage*>(m_bench->window().page(u"import-users"_s));
    }
    [[nodiscard]] UserImport& import() const { return *page().import(); }
    [[nodiscard]] QPushButton* button(const QString& name) const { return page().findChild<QPushButton*>(name); }
    [[nodiscard]] QString message() const
    {
        const auto* bar = page().findChild<pd::MessageBar*>();
        return bar && bar->isVisible() ? bar->text() : QString();
    }
    QString write(const QByteArray& bytes, const QString& name = u"users.csv"_s) const
    {
        QFile file(m_bench->session().file(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qWarning("test file not written");
        return file.fileName();
    }
    void click(const QString& name) const
    {
        QPushButton* found = button(name);
        QVERIFY2(found && found->isVisible() && found->isEnabled(), qPrintable(name));
        QTest::mouseClick(found, Qt::LeftButton);
    }
    void choose(const QString& box, int index) const
    {
        auto* combo = page().findChild<QComboBox*>(box);
        QVERIFY(combo);
        combo->setFocus();
        combo->setCurrentIndex(index);
        Q_EMIT combo->activated(index);
    }
    void drop(const QString& path) const;
    void openWith(const QByteArray& rows);
    void applyAll();

    std::unique_ptr<SetUpBench> m_bench;
};

void UsersFileTest::init()
{
    m_bench = std::make_unique<SetUpBench>();
    QVERIFY(m_bench->isReady());
    m_bench->openWindow();
}

void UsersFileTest::cleanup() { m_bench.reset(); }

void UsersFileTest::drop(const QString& path) const
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page(), &event);
}

void UsersFileTest::openWith(const QByteArray& rows)
{
    m_bench->window().setCurrentPage(u"import-users"_s);
    page().open(m_bench->customerId(), {}, write(fileHeader + rows));
    QTRY_COMPARE_WITH_TIMEOUT(import().phase(), UserImport::Phase::Ready, 20'000);
}

void UsersFileTest::applyAll()
{
    click(u"apply"_s);
    QTRY_COMPARE_WITH_TIMEOUT(import().phase(), UserImport::Phase::Done, 60'000);
}

void UsersFileTest::rowsAreComparedThenApplied()
{
    const QAbstractItemModelTester tester(page().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_bench->window().setCurrentPage(u"users"_s);
    auto* begin = m_bench->window().page(u"users"_s)->findChild<QPushButton*>(u"import"_s);
    QVERIFY(begin);
    QTest::mouseClick(begin, Qt::LeftButton);
    QCOMPARE(m_bench->window().currentPage(), u"import-users"_s);

    // The customer is found by typing, the file is dropped.
    auto* search = page().findChild<pd::SearchField*>(u"findCustomer"_s);
    search->setFocus();
    QTest::keyClicks(search, u"harbour"_s);
    QTRY_VERIFY(search->isPopupVisible());
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(import().customer(), m_bench->customerId());
    drop(write(fileHeader
        + "dana@harbour.example,Dana,Levi,Head office,,0042,TRUE,FALSE\r\nnoa@harbour.example,Noa,Bar,,,,FALSE,TRUE\r\nx@,A,B,,,,FALSE,TRUE\r\n"));
    QTRY_COMPARE_WITH_TIMEOUT(import().phase(), UserImport::Phase::Ready, 20'000);
    QCOMPARE(page().model()->rowCount(), 3);
    QCOMPARE(page().model()->count(pd::UserPlanModel::Shown::Add), 2);
    QCOMPARE(page().model()->count(pd::UserPlanModel::Shown::Wrong), 1);
    QVERIFY(!page().model()->index(2, pd::UserPlanModel::ReasonColumn).data().toString().isEmpty());
    QCOMPARE(page().model()->index(0, pd::UserPlanModel::NumberColumn).data().toString(), u"0042"_s);
    // Nothing was sent yet.
    QCOMPARE(m_bench->session().server().subscribers(u"set-up-1"_s).size(), 0);

    applyAll();
    QCOMPARE(m_bench->session().server().subscribers(u"set-up-1"_s).size(), 2);
    QCOMPARE(page().model()->index(0, 0).data(pd::UserPlanModel::StateRole).toInt(), int(pd::UserRowState::Done));
    QVERIFY(message().contains(u'2'));
}

void UsersFileTest::removalsAreConfirmedByTheirNumber()
{
    openWith("dana@harbour.example,Dana,Levi,Head office,,0042,TRUE,FALSE\r\nnoa@harbour.example,Noa,Bar,,,,FALSE,TRUE\r\n");
    applyAll();
    click(u"another"_s);
    openWith("dana@harbour.example,,,,,,FALSE,FALSE\r\nnoa@harbour.example,,,,,,FALSE,TRUE\r\n");
    QCOMPARE(import().plan().count(UserVerdict::Remove), 0); // only adding was asked for
    choose(u"mode"_s, 1);
    QTRY_COMPARE_WITH_TIMEOUT(import().phase(), UserImport::Phase::Ready, 20'000);
    QTRY_COMPARE(import().plan().count(UserVerdict::Remove), 1);
    QCOMPARE(import().plan().count(UserVerdict::Unchanged), 1);

    click(u"apply"_s);
    QCOMPARE(import().phase(), UserImport::Phase::Ready);
    auto* typed = page().findChild<QLineEdit*>(u"removals"_s);
    QVERIFY(typed->isVisible());
    QVERIFY(!static_cast<pd::FormField*>(typed->parentWidget())->error().isEmpty());
    QTest::keyClicks(typed, u"2"_s);
    QTest::keyClick(typed, Qt::Key_Return);
    QCOMPARE(import().phase(), UserImport::Phase::Ready);
    typed->clear();
    QTest::keyClicks(typed, u"1"_s);
    QTest::keyClick(typed, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(import().phase(), UserImport::Phase::Done, 60'000);
    QCOMPARE(m_bench->session().server().subscribers(u"set-up-1"_s).size(), 1);
}

void UsersFileTest::wrongRowsAreSavedWithTheirReasons()
{
    openWith("a@harbour.example,A,B,Nowhere,,0042,TRUE,FALSE\r\nb@harbour.example,B,B,Head office,,0042,TRUE,FALSE\r\n"
             "c@harbour.example,C,C,Head office,,0042,TRUE,maybe\r\n");
    QCOMPARE(import().plan().count(UserVerdict::Wrong), 3);
    QVERIFY(button(u"saveFailed"_s)->isVisible());
    QVERIFY(!button(u"apply"_s)->isVisible());
    const QString path = m_bench->session().file(u"failed.csv"_s);
    page().saveFailedRows(path);
    QTRY_VERIFY(message().contains(u'3'));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY2(text.startsWith("User ID/Email (Required),"_L1) && text.section(u'\n', 0, 0).contains("Reason"_L1), qPrintable(text));
    QVERIFY2(text.contains("Nowhere"_L1) && text.contains("neither TRUE nor FALSE"_L1), qPrintable(text));
    // It can be corrected and read again: the reasons are no column that counts.
    import().setFile(path);
    QTRY_COMPARE_WITH_TIMEOUT(import().phase(), UserImport::Phase::Ready, 20'000);
    QCOMPARE(page().model()->rowCount(), 3);
}

void UsersFileTest::aColumnIsMappedAndRemembered()
{
    const QByteArray bytes = "Mailbox;First Name;Last Name;Webex Meetings\nmia@harbour.example;Mia;Stone;TRUE\n";
    m_bench->window().setCurrentPage(u"import-users"_s);
    page().open(m_bench->customerId(), {}, write(bytes));
    QTRY_VERIFY_WITH_TIMEOUT(import().error().has_value(), 20'000);
    QVERIFY2(message().contains("User ID/Email"_L1), qPrintable(message()));
    auto* column = page().findChild<QComboBox*>(u"column"_s);
    QTRY_VERIFY(column->isVisible());
    QCOMPARE(column->currentText(), u"Mailbox"_s);
    choose(u"meaning"_s, 1);
    QTRY_COMPARE_WITH_TIMEOUT(import().phase(), UserImport::Phase::Ready, 20'000);
    QCOMPARE(import().plan().count(UserVerdict::Add), 1);

    m_bench->closeWindow();
    m_bench->openWindow();
    m_bench->window().setCurrentPage(u"import-users"_s);
    page().open(m_bench->customerId(), {}, write("First Name;Mailbox;Last Name;Webex Meetings\nMia;mia@harbour.example;Stone;TRUE\n"));
    QTRY_COMPARE_WITH_TIMEOUT(import().phase(), UserImport::Phase::Ready, 20'000);
    QCOMPARE(import().plan().changes.value(0).email, u"mia@harbour.example"_s);
}

/// B03: bytes that could be several encodings are shown before they are used.
void UsersFileTest::aGuessedEncodingIsConfirmed()
{
    openWith("dana@harbour.example,\xe3\xf0\xe4,\xec\xe5\xe9,,,,FALSE,TRUE\r\n");
    QVERIFY(import().isEncodingDoubtful());
    QCOMPARE(page().model()->index(0, pd::UserPlanModel::NameColumn).data().toString(), u"דנה לוי"_s);
    click(u"apply"_s);
    QCOMPARE(import().phase(), UserImport::Phase::Ready);
    QVERIFY(!message().isEmpty());
    import().confirmEncoding();
    applyAll();
    QCOMPARE(m_bench->session().server().subscribers(u"set-up-1"_s).size(), 1);
}

void UsersFileTest::whatIsNoTableIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("B07 quotation mark that is never closed") << QByteArray(fileHeader + "a@b.example,\"A,B\r\n");
    QTest::newRow("B09 empty") << QByteArray();
    QTest::newRow("B09 header only") << fileHeader;
    QTest::newRow("B27 workbook") << QByteArray("PK\x03\x04[Content_Types].xml xl/workbook.xml");
    QTest::newRow("B11 a column twice") << QByteArray("Email,First Name,first name\r\na@b.example,A,B\r\n");
}

void UsersFileTest::whatIsNoTableIsRefused()
{
    QFETCH(const QByteArray, bytes);
    m_bench->window().setCurrentPage(u"import-users"_s);
    page().open(m_bench->customerId(), {}, write(bytes));
    QTRY_VERIFY_WITH_TIMEOUT(import().error().has_value(), 20'000);
    QVERIFY(!message().isEmpty());
    QCOMPARE(page().model()->rowCount(), 0);
    QVERIFY(!button(u"apply"_s)->isVisible());
    // What was chosen is still there.
    QCOMPARE(import().customer(), m_bench->customerId());
}

void UsersFileTest::whatWasStoppedGoesOnAfterARestart()
{
    constexpr int many = 250;
    QByteArray rows;
    for (int i = 0; i < many; ++i)
        rows += "user" + QByteArray::number(i) + "@harbour.example,First,Last,,,,FALSE,TRUE\r\n";
    openWith(rows + "wrong@,A,B,,,,FALSE,TRUE\r\n");
    click(u"apply"_s);
    QTRY_VERIFY_WITH_TIMEOUT(import().overCount() > 0, 20'000);
    click(u"stop"_s);
    QTRY_COMPARE_WITH_TIMEOUT(import().phase(), UserImport::Phase::Done, 20'000);
    QVERIFY(page().model()->count(pd::UserPlanModel::Shown::Failed) > 0);

    // Another life of the program: rows, verdicts and what became of them are there, and it goes on.
    m_bench->closeWindow();
    m_bench->session().reopen();
    m_bench->openWindow();
    m_bench->window().setCurrentPage(u"import-users"_s);
    QTRY_COMPARE_WITH_TIMEOUT(import().phase(), UserImport::Phase::Done, 20'000);
    QCOMPARE(page().model()->rowCount(), many + 1);
    QCOMPARE(page().model()->count(pd::UserPlanModel::Shown::Wrong), 1);
    QTRY_VERIFY(page().model()->count(pd::UserPlanModel::Shown::Failed) > 0);
    const QString path = m_bench->session().file(u"stopped.csv"_s);
    page().saveFailedRows(path);
    QTRY_VERIFY(QFile::exists(path));
    click(u"goOn"_s);
    QTRY_VERIFY_WITH_TIMEOUT(import().phase() == UserImport::Phase::Done && import().overCount() == many, 60'000);
    QCOMPARE(page().model()->count(pd::UserPlanModel::Shown::Failed), 0);
    QCOMPARE(import().changeCount(), many);
    QVERIFY(m_bench->session().server().creations().filter(u"×2"_s).isEmpty());
}

void UsersFileTest::twentyThousandRowsDoNotStopTheWindow()
{
    QByteArray rows;
    for (int i = 0; i < 20'000; ++i)
        rows += "user" + QByteArray::number(i) + "@harbour.example,First,Last,,,,FALSE,TRUE\r\n";
    m_bench->window().setCurrentPage(u"import-users"_s);
    const QString path = write(fileHeader + rows);
    qint64 longest = 0;
    QElapsedTimer beat;
    QTimer pulse;
    pulse.setInterval(1);
    connect(&pulse, &QTimer::timeout, this, [&] { longest = std::max(longest, beat.restart()); });
    beat.start();
    pulse.start();
    QElapsedTimer clock;
    clock.start();
    page().open(m_bench->customerId(), {}, path);
    QTRY_COMPARE_WITH_TIMEOUT(import().phase(), UserImport::Phase::Ready, 30'000);
    const qint64 took = clock.elapsed();
    qInfo("20,000 rows: %lld ms, longest pause of the window %lld ms", took, longest);
    QCOMPARE(page().model()->rowCount(), 20'000);
    QCOMPARE(page().model()->count(pd::UserPlanModel::Shown::Add), 20'000);
    QVERIFY2(took < 2'000, qPrintable(QString::number(took)));
    QVERIFY2(longest < 150, qPrintable(QString::number(longest)));
}

QTEST_MAIN(UsersFileTest)
#include "tst_usersfile.moc"
