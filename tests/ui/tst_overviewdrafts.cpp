// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts on the overview: continued, deleted, and brought back.
#include "operations/customerdraft.h"
#include "ui/overview/overviewdrafts.h"
#include "ui/overviewbench.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace pd;
using Bench = test::OverviewBench;
using test::begunDraft;

class OverviewDraftsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void draftsAreContinuedNewestFirst();
    void aDeletedDraftComesBackWithUndo();
    void aDeletedDraftGoesWhenNobodyWantsItBack();
    void aDraftBeginsAnother();
    void manyDraftsStayShort();
};

void OverviewDraftsTest::draftsAreContinuedNewestFirst()
{
    Bench bench(true);
    QVERIFY(bench.store->store(begunDraft(u"a"_s, u"Skagen Fisk AS"_s)));
    QVERIFY(bench.store->store(begunDraft(u"b"_s, {}, 3)));
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
    QVERIFY(bench.store->store(begunDraft(u"c"_s, u"Delft Optics BV"_s)));
    QTRY_COMPARE(bench.page->draftRows().at(0).key, u"c"_s);
    QCOMPARE(bench.page->facts().constLast(), u"3 drafts"_s);
}

void OverviewDraftsTest::aDeletedDraftComesBackWithUndo()
{
    Bench bench(true);
    QVERIFY(bench.store->store(begunDraft(u"a"_s, u"Skagen Fisk AS"_s)));
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

void OverviewDraftsTest::aDeletedDraftGoesWhenNobodyWantsItBack()
{
    Bench bench(true);
    for (const auto& id : {u"a"_s, u"b"_s, u"c"_s})
        QVERIFY(bench.store->store(begunDraft(id, u"Draft "_s + id)));
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

void OverviewDraftsTest::aDraftBeginsAnother()
{
    Bench bench(true);
    CustomerDraft value;
    value.name = u"Skagen Fisk AS"_s;
    value.externalId = u"c-1392"_s;
    value.packages = {u"webex_calling"_s};
    value.address.country = u"NO"_s;
    QVERIFY(bench.store->store(Draft{u"a"_s, u"customer"_s, value.name, {}, value.toJson()}));
    QVERIFY(bench.store->store(Draft{u"b"_s, u"setup"_s, u"Nordvik Bakeri AS"_s, {}, "{}"}));
    bench.open();
    QTRY_VERIFY(bench.row(u"a"_s) && bench.row(u"b"_s));
    QVERIFY(!bench.row(u"b"_s)->findChild<QToolButton*>(u"duplicate"_s)->isVisible()); // a set-up is for one customer
    QSignalSpy wizard(bench.page.get(), &ShellPage::wizardRequested);
    auto* button = bench.row(u"a"_s)->findChild<QToolButton*>(u"duplicate"_s);
    QCOMPARE(button->accessibleName(), u"Duplicate Skagen Fisk AS"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(wizard.size(), 1);
    const auto draft = wizard.constFirst().constFirst().value<Draft>();
    QVERIFY(draft.id.isEmpty());
    const auto copy = CustomerDraft::fromJson(draft.body);
    QVERIFY(copy && copy->name.isEmpty() && copy->externalId.isEmpty());
    QCOMPARE(copy->packages, value.packages);
    QCOMPARE(copy->address, value.address);
    QCOMPARE(bench.store->all()->size(), 2); // both are still there
}

void OverviewDraftsTest::manyDraftsStayShort()
{
    Bench bench(true);
    for (int i = 0; i < 20; ++i)
        QVERIFY(bench.store->store(begunDraft(QString::number(i), u"Customer %1"_s.arg(i))));
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

QTEST_MAIN(OverviewDraftsTest)
#include "tst_overviewdrafts.moc"
