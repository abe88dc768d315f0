// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "ledger/ledger.h"
#include "operations/awaited.h"
#include "operations/draftservice.h"
#include "operations/draftstore.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace pd;
using namespace Qt::StringLiterals;

/// What people type is on the disk when they are told so, and when they close the program.
class TestDraftService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storesAskedForBeforeTheLedgerIsOpen();
    void closingLosesNothing();
    void removes();

private:
    SystemClock m_clock;
};

namespace {

Draft draftOf(int n) { return {u"draft-%1"_s.arg(n), u"customer"_s, u"Customer %1"_s.arg(n), {}, QByteArray::number(n)}; }

} // namespace

void TestDraftService::storesAskedForBeforeTheLedgerIsOpen()
{
    const QTemporaryDir home;
    DraftService service;
    const QFuture<Status> early = service.store(draftOf(1));
    const QFuture<Result<QList<Draft>>> list = service.all();
    QVERIFY(!early.isFinished());
    const auto ledger = Ledger::open(home.path(), m_clock);
    DraftStore store(**ledger);
    QSignalSpy changed(&service, &DraftService::changed);
    service.attach(store);
    QVERIFY(test::awaited(early));
    const auto all = test::awaited(list);
    QCOMPARE(all->size(), 1);
    QCOMPARE(all->first().title, u"Customer 1"_s);
    QVERIFY(all->first().updatedAt.isValid());
    QCOMPARE(changed.size(), 1);
}

/// As app/session does it: detach, then the store and the ledger are deleted on their thread.
void TestDraftService::closingLosesNothing()
{
    constexpr int many = 60;
    const QTemporaryDir home;
    QThread thread;
    thread.start();
    DraftService service;
    auto* onThread = new QObject;
    onThread->moveToThread(&thread);
    std::unique_ptr<Ledger> ledger;
    std::unique_ptr<DraftStore> store;
    QMetaObject::invokeMethod(
        onThread,
        [&] {
            ledger = std::move(*Ledger::open(home.path(), m_clock));
            store = std::make_unique<DraftStore>(*ledger);
        },
        Qt::BlockingQueuedConnection);
    service.attach(*store);
    QList<QFuture<Status>> asked;
    // The store is deleted by an event that stands before some of the stores in the queue of its thread.
    for (int i = 0; i < many; ++i)
        asked << service.store(draftOf(i));
    service.detach();
    QMetaObject::invokeMethod(onThread, [&] {
        store.reset();
        ledger.reset();
        thread.quit();
    });
    QVERIFY(thread.wait(20'000));
    delete onThread;
    for (const QFuture<Status>& future : asked)
        QVERIFY(future.isFinished() && future.result());
    const auto again = Ledger::open(home.path(), m_clock);
    QCOMPARE(DraftRepository(**again).all()->size(), many);
}

void TestDraftService::removes()
{
    const QTemporaryDir home;
    const auto ledger = Ledger::open(home.path(), m_clock);
    DraftStore store(**ledger);
    DraftService service;
    service.attach(store);
    QVERIFY(test::awaited(service.store(draftOf(1))));
    QVERIFY(test::awaited(service.store(draftOf(2))));
    QVERIFY(test::awaited(service.remove(u"draft-1"_s)));
    QVERIFY(test::awaited(service.remove(u"draft-1"_s)));
    const auto all = test::awaited(service.all());
    QCOMPARE(all->size(), 1);
    QCOMPARE(all->first().id, u"draft-2"_s);
    QVERIFY(DraftService::newId() != DraftService::newId());
}

QTEST_GUILESS_MAIN(TestDraftService)
#include "tst_draftservice.moc"
