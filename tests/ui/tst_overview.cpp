// SPDX-License-Identifier: GPL-3.0-or-later
// What a person relies on when the program opens: what needs attention, what runs, drafts, and what to do first.
#include "core/clock.h"
#include "domain/customerstatus.h"
#include "items/customersmodel.h"
#include "items/operationsmodel.h"
#include "items/overviewreader.h"
#include "ledger/ledger.h"
#include "ledger/operationrepository.h"
#include "operations/customerdraft.h"
#include "operations/draftservice.h"
#include "operations/draftstore.h"
#include "operations/operationservice.h"
#include "store/database.h"
#include "sync/syncservice.h"
#include "ui/believabledata.h"
#include "ui/customers/customerinspector.h"
#include "ui/customers/customerspage.h"
#include "ui/overview/overviewcolumns.h"
#include "ui/overview/overviewdrafts.h"
#include "ui/overview/overviewpage.h"
#include "ui/overview/overviewrows.h"
#include "ui/overview/overviewrowwidget.h"
#include "ui/overview/recentrow.h"
#include "ui/overview/runningrow.h"
#include "ui/overview/statuscountrow.h"
#include "ui/shell/services.h"
#include "ui/shell/syncstatus.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/splitbutton.h"
#include "ui/windowfixture.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace pd;

namespace {

Draft draftOf(const QString& id, const QString& name, int step = 1)
{
    CustomerDraft form;
    form.name = name;
    form.step = step;
    return Draft{id, u"customer"_s, name, {}, form.toJson()};
}

/// Each look at it is a second later, so that what is stored later is newer.
class LaterClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return QDateTime::currentDateTimeUtc().addSecs(++m_looks - 1000); }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return std::chrono::seconds(m_looks); }

private:
    mutable int m_looks = 0;
};

/// The page over real files, with drafts that really are in a ledger.
class Bench
{
public:
    explicit Bench(bool withData, bool signedIn = true)
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QApplication::setLayoutDirection(Qt::LeftToRight);
        theme.apply(*qApp);
        filled = !withData || test::makeBelievableData(home.path()).has_value();
        auto opened = Ledger::open(home.path(), clock);
        filled = filled && opened.has_value();
        ledger = std::move(*opened);
        store = std::make_unique<DraftStore>(*ledger);
        drafts.attach(*store);
        profile.displayName = u"Northline Telecom"_s;
        profile.signedIn = signedIn;
        status.setFinishedAt(QDateTime::currentDateTimeUtc());
    }
    ~Bench()
    {
        page.reset();
        drafts.detach();
    }

    void open(const QSize& size = QSize(1192, 820))
    {
        const Services services{
            operations, sync, drafts, home.filePath(u"cache.db"_s), Ledger::fileIn(home.path()), home.filePath(u"s.ini"_s), profile, {profile}};
        page = std::make_unique<OverviewPage>(theme, services, status);
        page->resize(size);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        QTRY_VERIFY(page->isReady());
    }

    [[nodiscard]] OverviewRowWidget* row(const QString& key) const
    {
        for (auto* widget : page->findChildren<OverviewRowWidget*>()) {
            if (widget->key().startsWith(key) && widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    [[nodiscard]] QStringList titles() const
    {
        QStringList found;
        for (int i = 0; i < page->attention().rowCount(); ++i)
            found << page->attention().at(i).title;
        return found;
    }
    [[nodiscard]] QString textOf(const QString& title) const
    {
        const qsizetype row = titles().indexOf(title);
        return row < 0 ? QString() : QString(page->attention().at(int(row)).text).remove(QChar(0x2068)).remove(QChar(0x2069));
    }
    void exec(const char* sql, const QString& file) const
    {
        SQLite::Database(home.filePath(file).toStdString(), SQLite::OPEN_READWRITE).exec(sql);
    }

    QTemporaryDir home;
    LaterClock clock;
    Theme theme;
    OperationService operations;
    SyncService sync;
    DraftService drafts;
    SyncStatus status{sync};
    std::unique_ptr<Ledger> ledger;
    std::unique_ptr<DraftStore> store;
    ProfileInfo profile;
    std::unique_ptr<OverviewPage> page;
    bool filled = false;
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
    void draftsAreContinuedNewestFirst();
    void aDeletedDraftComesBackWithUndo();
    void aDeletedDraftGoesWhenNobodyWantsItBack();
    void manyDraftsStayShort();
    void countsLeadToTheCustomers();
    void openedCustomersAreKept();
    void firstStepsWhenThereIsNothing();
    void keyboardReachesEveryAction();
    void primaryButtonAndItsMenu();
    void errorsHaveRetry();
    void narrowWindowPutsTheSideBelow();
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
    const int all = bench.page->findChildren<StatusCountRow*>().isEmpty() ? 0 : title.section(u' ', 1, 1).toInt() + OverviewReader::mostNamed;
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

void OverviewTest::draftsAreContinuedNewestFirst()
{
    Bench bench(true);
    QVERIFY(bench.store->store(draftOf(u"a"_s, u"Skagen Fisk AS"_s)));
    QVERIFY(bench.store->store(draftOf(u"b"_s, {}, 3)));
    bench.open();
    const QAbstractItemModelTester tester(&bench.page->draftRows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(bench.page->draftRows().rowCount(), 2);
    QCOMPARE(bench.page->draftRows().at(0).title, u"Without a name yet"_s);
    QCOMPARE(bench.page->draftRows().at(1).text, u"Create customer, step 2 of 5"_s);
    QSignalSpy wizard(bench.page.get(), &ShellPage::wizardRequested);
    QTest::mouseClick(bench.row(u"a"_s)->action(), Qt::LeftButton);
    const auto draft = wizard.constFirst().constFirst().value<Draft>();
    QCOMPARE(draft.id, u"a"_s);
    QCOMPARE(CustomerDraft::fromJson(draft.body)->name, u"Skagen Fisk AS"_s);
    // One more, from a wizard: it appears without being asked for.
    QVERIFY(bench.store->store(draftOf(u"c"_s, u"Delft Optics BV"_s)));
    QTRY_COMPARE(bench.page->draftRows().at(0).key, u"c"_s);
    QCOMPARE(bench.page->facts().constLast(), u"3 drafts"_s);
}

void OverviewTest::aDeletedDraftComesBackWithUndo()
{
    Bench bench(true);
    QVERIFY(bench.store->store(draftOf(u"a"_s, u"Skagen Fisk AS"_s)));
    bench.open();
    QTRY_VERIFY(bench.row(u"a"_s));
    auto* remove = bench.row(u"a"_s)->findChild<QToolButton*>();
    QCOMPARE(remove->accessibleName(), u"Delete Skagen Fisk AS"_s);
    remove->setFocus();
    QTest::keyClick(remove, Qt::Key_Space);
    QCOMPARE(bench.row(u"a"_s)->action()->text(), u"Undo"_s);
    QVERIFY(bench.row(u"a"_s)->action()->hasFocus());
    QCOMPARE(bench.page->drafts().count(), 0);
    QCOMPARE(bench.store->all()->size(), 1); // still on the disk
    QTest::keyClick(bench.row(u"a"_s)->action(), Qt::Key_Space);
    QCOMPARE(bench.row(u"a"_s)->action()->text(), u"Continue"_s);
    QCOMPARE(bench.page->drafts().count(), 1);
}

void OverviewTest::aDeletedDraftGoesWhenNobodyWantsItBack()
{
    Bench bench(true);
    for (const auto& id : {u"a"_s, u"b"_s, u"c"_s})
        QVERIFY(bench.store->store(draftOf(id, u"Draft "_s + id)));
    bench.open();
    QTRY_VERIFY(bench.row(u"a"_s));
    bench.page->drafts().setUndoTime(50);
    QTest::mouseClick(bench.row(u"a"_s)->findChild<QToolButton*>(), Qt::LeftButton);
    QTRY_COMPARE(bench.store->all()->size(), 2);
    QTRY_VERIFY(!bench.row(u"a"_s));
    // The window closes while Undo is offered: the person did delete it.
    bench.page->drafts().setUndoTime(60000);
    QTest::mouseClick(bench.row(u"b"_s)->findChild<QToolButton*>(), Qt::LeftButton);
    bench.page.reset();
    QTRY_COMPARE(bench.store->all()->size(), 1);
    QCOMPARE(bench.store->all()->constFirst().id, u"c"_s);
}

void OverviewTest::manyDraftsStayShort()
{
    Bench bench(true);
    for (int i = 0; i < 20; ++i)
        QVERIFY(bench.store->store(draftOf(QString::number(i), u"Customer %1"_s.arg(i))));
    bench.open();
    QTRY_COMPARE(bench.page->draftRows().rowCount(), OverviewDrafts::mostShown);
    QCOMPARE(bench.page->facts().constLast(), u"20 drafts"_s);
    QPushButton* all = nullptr;
    for (auto* button : bench.page->findChildren<QPushButton*>()) {
        if (button->text() == "Show all 20"_L1)
            all = button;
    }
    QVERIFY(all);
    QTest::mouseClick(all, Qt::LeftButton);
    QCOMPARE(bench.page->draftRows().rowCount(), 20);
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
    QVERIFY(bench.store->store(draftOf(u"a"_s, u"Skagen Fisk AS"_s)));
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
    const Services services{bench.operations, bench.sync, bench.drafts, bench.home.filePath(u"cache.db"_s),
        Ledger::fileIn(bench.home.path()), {}, bench.profile, {}};
    bench.page = std::make_unique<OverviewPage>(bench.theme, services, bench.status);
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
