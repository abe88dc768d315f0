// SPDX-License-Identifier: GPL-3.0-or-later
// What a person relies on when the program opens: what needs attention, what runs, drafts, and what to do first.
#include "domain/customerstatus.h"
#include "items/customersmodel.h"
#include "items/operationsmodel.h"
#include "items/overviewreader.h"
#include "ledger/operationrepository.h"
#include "operations/customerdraft.h"
#include "ui/believabledata.h"
#include "ui/customers/customerinspector.h"
#include "ui/customers/customerspage.h"
#include "ui/overview/overviewcolumns.h"
#include "ui/overview/recentrow.h"
#include "ui/overview/runningrow.h"
#include "ui/overview/statuscountrow.h"
#include "ui/overviewbench.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/splitbutton.h"
#include "ui/windowfixture.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace pd;

namespace {

using Bench = test::OverviewBench;

/// Every text 40 % longer, as other languages are.
class LongWords final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char*, const char* source, const char*, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return text.contains("MMM"_L1) ? text : QString(text + QString(text.size() * 2 / 5, u'ö'));
    }
};

} // namespace

class OverviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhatNeedsAttention();
    void eachActionAsksForItsThing_data();
    void eachActionAsksForItsThing();
    void theRestIsCounted();
    void aRetriedOperationIsNoTroubleAnyMore();
    void saysThatNobodyIsSignedIn();
    void oldAndFailedSyncsHaveTheirRow();
    void damagedRecordsCanBeCopied();
    void runningOperationsTickWithoutPaintingEverything();
    void countsLeadToTheCustomers();
    void openedCustomersAreKept();
    void firstStepsWhenThereIsNothing();
    void keyboardReachesEveryAction();
    void primaryButtonAndItsMenu();
    void errorsHaveRetry();
    void narrowWindowPutsTheSideBelow();
    void nothingIsClippedWithLongWords_data();
    void nothingIsClippedWithLongWords();
    void windowLeadsThere();
};

void OverviewTest::namesWhatNeedsAttention()
{
    Bench bench(true);
    QVERIFY(bench.filled);
    bench.open();
    const QAbstractItemModelTester tester(&bench.page->attention(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_VERIFY(bench.titles().contains(u"Rademacher Druck KG"_s) || bench.row(u"waiting"_s));
    const QStringList titles = bench.titles();
    QCOMPARE(titles.constFirst(), u"Quayside Foods Ltd."_s);
    QCOMPARE(titles.count(u"Quayside Foods Ltd."_s), 1); // its operation says what its status says
    QVERIFY(bench.textOf(u"Quayside Foods Ltd."_s).startsWith("Failed: "_L1));
    QCOMPARE(bench.textOf(u"Halden Logistics AS"_s), u"With errors: Customer Assist is not ready, 4 of 5 packages are"_s);
    QVERIFY(bench.textOf(u"Brightwater Clinics Ltd."_s).startsWith("Pending review: compliance check, "_L1));
    QVERIFY(bench.textOf(u"Brightwater Clinics Ltd."_s).endsWith(" h left"_L1));
    QVERIFY(titles.contains(u"Bluegum Medical Pty Ltd"_s));
    QCOMPARE(bench.page->facts(), QStringList({u"200 customers"_s, u"0 drafts"_s}));
}

void OverviewTest::eachActionAsksForItsThing_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QByteArray>("signal");
    QTest::newRow("failed operation") << u"operation operation-6"_s << u"Edit and retry"_s << QByteArray("wizard");
    QTest::newRow("customer with errors") << u"customer "_s + test::inspectedCustomer().toString() << u"Open"_s << QByteArray("customer");
    QTest::newRow("waiting users") << u"waiting "_s << u"Open"_s << QByteArray("customer");
}

void OverviewTest::eachActionAsksForItsThing()
{
    QFETCH(const QString, key);
    QFETCH(const QString, action);
    QFETCH(const QByteArray, signal);
    Bench bench(true);
    bench.open();
    QTRY_VERIFY(bench.row(key));
    QSignalSpy wizard(bench.page.get(), &ShellPage::wizardRequested);
    QSignalSpy customer(bench.page.get(), &ShellPage::customerRequested);
    QPushButton* button = bench.row(key)->action();
    QCOMPARE(button->text(), action);
    QVERIFY(button->accessibleName().contains(u": "_s));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(wizard.size() + customer.size(), 1);
    QCOMPARE(signal == "wizard" ? wizard.size() : customer.size(), 1);
    if (wizard.size() == 1)
        QCOMPARE(CustomerDraft::fromJson(wizard.constFirst().constFirst().value<Draft>().body)->retryOf, u"operation-6"_s);
}

void OverviewTest::theRestIsCounted()
{
    Bench bench(true);
    bench.exec("UPDATE customers SET status='provisioned_with_errors' WHERE row % 10 = 0", u"cache.db"_s);
    bench.open();
    QTRY_VERIFY(bench.row(u"status provisioned_with_errors"_s));
    QSignalSpy status(bench.page.get(), &OverviewPage::statusRequested);
    int named = 0;
    for (int i = 0; i < bench.page->attention().rowCount(); ++i)
        named += bench.page->attention().at(i).text.startsWith("With errors: "_L1) ? 1 : 0;
    QVERIFY(named <= OverviewReader::mostNamed);
    const QString title = bench.titles().filter(u"more"_s).constFirst();
    const int all =
        bench.page->findChildren<StatusCountRow*>().isEmpty() ? 0 : title.section(u' ', 1, 1).toInt() + OverviewReader::mostNamed;
    QVERIFY2(all >= 20, qPrintable(title));
    QTest::mouseClick(bench.row(u"status provisioned_with_errors"_s)->action(), Qt::LeftButton);
    QCOMPARE(status.constFirst().constFirst().toString(), u"provisioned_with_errors"_s);
}

void OverviewTest::aRetriedOperationIsNoTroubleAnyMore()
{
    Bench bench(true);
    bench.open();
    QTRY_VERIFY(bench.row(u"operation operation-6"_s));
    OperationRepository repository(*bench.ledger);
    Operation again = (*repository.byId(OperationId(u"operation-6"_s))).value();
    again.id = OperationId(u"operation-again"_s);
    again.createdAt = QDateTime::currentDateTimeUtc();
    again.finishedAt = {};
    again.state = StepState::Planned;
    for (int i = 0; i < again.steps.size(); ++i)
        again.steps[i].id = StepId(u"again-%1"_s.arg(i));
    QVERIFY(repository.insert(again));
    Q_EMIT bench.operations.operationChanged(again.id);
    QTRY_VERIFY(!bench.row(u"operation operation-6"_s));
    // The customer is in error still, and nothing else says so now.
    QVERIFY(bench.textOf(u"Quayside Foods Ltd."_s).startsWith("Error"_L1));
}

void OverviewTest::saysThatNobodyIsSignedIn()
{
    Bench bench(true, false);
    bench.open();
    QTRY_VERIFY(bench.row(u"sign-in"_s));
    QCOMPARE(bench.page->attention().at(0).key, u"sign-in"_s);
    QSignalSpy page(bench.page.get(), &ShellPage::pageRequested);
    QTest::mouseClick(bench.row(u"sign-in"_s)->action(), Qt::LeftButton);
    QCOMPARE(page.constFirst().constFirst().toString(), u"settings"_s);
}

void OverviewTest::oldAndFailedSyncsHaveTheirRow()
{
    Bench bench(true);
    bench.open();
    QVERIFY(!bench.row(u"sync"_s));
    bench.status.setFinishedAt(QDateTime::currentDateTimeUtc().addDays(-3));
    QTRY_VERIFY(bench.row(u"sync"_s));
    QCOMPARE(bench.row(u"sync"_s)->action()->text(), u"Sync now"_s);
    Error error;
    error.kind = Error::Kind::Offline;
    Q_EMIT bench.sync.failed(error);
    QTRY_VERIFY(bench.titles().contains(u"The last sync did not finish"_s));
    Q_EMIT bench.sync.started(SyncKind::Incremental);
    QTRY_VERIFY(!bench.row(u"sync"_s));
}

void OverviewTest::damagedRecordsCanBeCopied()
{
    Bench bench(true);
    bench.ledger->setAside(u"draft"_s, u"3f2a"_s, "body");
    bench.open();
    QTRY_VERIFY(bench.row(u"damaged"_s));
    QTest::mouseClick(bench.row(u"damaged"_s)->action(), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), u"draft 3f2a"_s);
}

void OverviewTest::runningOperationsTickWithoutPaintingEverything()
{
    Bench bench(true);
    bench.open();
    QTRY_COMPARE(bench.page->findChildren<RunningRow*>().size(), 2);
    auto* row = bench.page->findChild<RunningRow*>();
    QVERIFY(!row->isEndless());
    const QString before = row->facts().elapsed;
    row->tick(QDateTime::currentDateTimeUtc().addSecs(5));
    QVERIFY(row->facts().elapsed != before);
    QVERIFY(row->facts().nextCheck.startsWith("checks again in "_L1));
    QSignalSpy operation(bench.page.get(), &ShellPage::operationRequested);
    QTest::mouseClick(row->findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(operation.constFirst().constFirst().value<OperationId>(), row->operation());
}

void OverviewTest::countsLeadToTheCustomers()
{
    Bench bench(true);
    bench.open();
    QTRY_COMPARE(bench.page->findChildren<StatusCountRow*>().size(), 5);
    QSignalSpy status(bench.page.get(), &OverviewPage::statusRequested);
    for (auto* row : bench.page->findChildren<StatusCountRow*>()) {
        row->setFocus();
        QTest::keyClick(row, Qt::Key_Space);
    }
    QCOMPARE(status.size(), 5);
    QStringList asked;
    for (const auto& arguments : status)
        asked << arguments.constFirst().toString();
    QVERIFY(asked.contains(wireWord(CustomerStatus::PendingReview)));
}

void OverviewTest::openedCustomersAreKept()
{
    Bench bench(true);
    bench.open();
    bench.page->noteOpened(test::inspectedCustomer());
    QTRY_COMPARE(bench.page->findChildren<RecentRow*>().size(), 1);
    QSettings settings(bench.home.filePath(u"layout.ini"_s), QSettings::IniFormat);
    bench.page->saveLayout(settings);
    RecentCustomers restored;
    restored.restore(settings);
    QCOMPARE(restored.ids(), QList<CustomerId>{test::inspectedCustomer()});
    for (int i = 0; i < 20; ++i)
        restored.note(CustomerId(QString::number(i)), QDateTime::currentDateTimeUtc());
    QCOMPARE(restored.all().size(), RecentCustomers::most);
    QCOMPARE(restored.ids().constFirst(), CustomerId(u"19"_s));
    QSignalSpy customer(bench.page.get(), &ShellPage::customerRequested);
    QTest::mouseClick(bench.page->findChild<RecentRow*>(), Qt::LeftButton);
    QCOMPARE(customer.constFirst().constFirst().value<CustomerId>(), test::inspectedCustomer());
}

void OverviewTest::firstStepsWhenThereIsNothing()
{
    Bench bench(false);
    bench.open();
    auto* steps = bench.page->findChild<FirstSteps*>();
    QTRY_VERIFY(steps->isVisible());
    QVERIFY(steps->isDone(FirstSteps::SignIn));
    QVERIFY(!steps->button(FirstSteps::SignIn)->isVisible());
    QCOMPARE(steps->doneCount(), 1);
    QSignalSpy wizard(bench.page.get(), &ShellPage::wizardRequested);
    QTest::mouseClick(steps->button(FirstSteps::MakeTemplate), Qt::LeftButton);
    QTest::mouseClick(steps->button(FirstSteps::CreateCustomer), Qt::LeftButton);
    QCOMPARE(wizard.at(0).constFirst().value<Draft>().kind, u"template"_s);
    QCOMPARE(wizard.at(1).constFirst().value<Draft>().kind, u"customer"_s);
    QVERIFY(bench.page->findChildren<StatusCountRow*>().isEmpty() || !bench.page->findChild<StatusCountRow*>()->isVisible());

    Bench filled(true);
    filled.open();
    QTRY_VERIFY(!filled.page->findChild<FirstSteps*>()->isVisible());
}

void OverviewTest::keyboardReachesEveryAction()
{
    Bench bench(true);
    QVERIFY(bench.store->store(test::begunDraft(u"a"_s, u"Skagen Fisk AS"_s)));
    bench.open();
    bench.page->noteOpened(test::inspectedCustomer());
    QTRY_VERIFY(bench.row(u"a"_s) && bench.row(u"waiting"_s) && bench.page->hasRecent());
    QSet<QWidget*> wanted;
    for (auto* button : bench.page->findChildren<QAbstractButton*>()) {
        if (!button->isVisible())
            continue;
        QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(), button->metaObject()->className());
        wanted.insert(button);
    }
    QVERIFY(wanted.size() > 15);
    const qsizetype most = 3 * wanted.size();
    for (qsizetype i = 0; i < most && !wanted.isEmpty(); ++i) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : bench.page.get(), Qt::Key_Tab);
        wanted.remove(QApplication::focusWidget());
    }
    QVERIFY2(wanted.isEmpty(), wanted.isEmpty() ? "" : qPrintable((*wanted.cbegin())->accessibleName()));
}

void OverviewTest::primaryButtonAndItsMenu()
{
    Bench bench(true);
    bench.open();
    auto* create = bench.page->findChild<SplitButton*>();
    QSignalSpy wizard(bench.page.get(), &ShellPage::wizardRequested);
    QTest::mouseClick(create->action(), Qt::LeftButton);
    QCOMPARE(wizard.constLast().constFirst().value<Draft>().kind, u"customer"_s);
    QVERIFY(wizard.constLast().constFirst().value<Draft>().id.isEmpty());
    create->arrow()->setFocus();
    QTest::keyClick(create->arrow(), Qt::Key_Space);
    QTRY_VERIFY(create->menu()->isVisible());
    create->menu()->actions().at(1)->trigger();
    create->menu()->close();
    QCOMPARE(wizard.constLast().constFirst().value<Draft>().kind, u"template"_s);
}

void OverviewTest::errorsHaveRetry()
{
    Bench bench(true);
    bench.exec("ALTER TABLE customers RENAME TO lost", u"cache.db"_s);
    bench.makePage();
    bench.page->show();
    auto* message = bench.page->findChild<MessageBar*>();
    QTRY_VERIFY(message->isVisible());
    bench.exec("ALTER TABLE lost RENAME TO customers", u"cache.db"_s);
    Q_EMIT message->retryRequested();
    QTRY_VERIFY(bench.page->isReady());
    QVERIFY(!message->isVisible());
}

void OverviewTest::narrowWindowPutsTheSideBelow()
{
    Bench bench(true);
    bench.open(QSize(1192, 820));
    QVERIFY(!bench.page->columns().isSideBelow());
    bench.page->resize(816, 600);
    QTRY_VERIFY(bench.page->columns().isSideBelow());
    QVERIFY(bench.page->columns().width() <= 816);
}

void OverviewTest::nothingIsClippedWithLongWords_data()
{
    QTest::addColumn<bool>("withData");
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("mirrored");
    for (const bool mirrored : {false, true}) {
        const char* side = mirrored ? "mirrored" : "plain";
        QTest::addRow("narrow, %s", side) << true << 816 << mirrored;
        QTest::addRow("wide, %s", side) << true << 1192 << mirrored;
        QTest::addRow("first steps, narrow, %s", side) << false << 816 << mirrored;
    }
}

void OverviewTest::nothingIsClippedWithLongWords()
{
    QFETCH(const bool, withData);
    QFETCH(const int, width);
    QFETCH(const bool, mirrored);
    Bench bench(withData);
    QVERIFY(bench.store->store(test::begunDraft(u"a"_s, u"Skagen Fisk AS"_s)));
    QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    LongWords words;
    QCoreApplication::installTranslator(&words);
    bench.open(QSize(width, 640));
    QTRY_VERIFY(bench.row(u"a"_s));
    QCoreApplication::removeTranslator(&words);
    for (const auto* button : bench.page->findChildren<QAbstractButton*>()) {
        if (!button->isVisible())
            continue;
        QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
        const QRect inPage(button->mapTo(bench.page.get(), QPoint()), button->size());
        QVERIFY2(inPage.left() >= 0 && inPage.right() < width, qPrintable(button->text()));
    }
    for (const auto* label : bench.page->findChildren<QLabel*>()) {
        if (label->isVisible() && !label->wordWrap() && !label->text().isEmpty())
            QTRY_VERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void OverviewTest::windowLeadsThere()
{
    test::WindowFixture fixture;
    const auto window = fixture.makeWindow();
    window->show();
    QVERIFY(test::WindowFixture::waitForRows(*window));
    auto* page = qobject_cast<OverviewPage*>(window->page(u"overview"_s));
    window->setCurrentPage(page->key());
    Q_EMIT page->statusRequested(u"provisioned_with_errors"_s);
    QCOMPARE(window->currentPage(), u"customers"_s);
    const CustomersModel* customers = test::WindowFixture::customers(*window).model();
    QTRY_COMPARE(customers->rowCount(), 2);
    Q_EMIT page->customerRequested(test::inspectedCustomer());
    QTRY_VERIFY(test::WindowFixture::customers(*window).inspector()->isShown());
    window->setCurrentPage(page->key());
    QTRY_VERIFY(page->hasRecent());
}

QTEST_MAIN(OverviewTest)
#include "tst_overview.moc"
