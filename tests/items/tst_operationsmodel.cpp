// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/operationsmodel.h"
#include "ledger/ledgerbuilders.h"
#include "ledger/operationrepository.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

/// What Activity relies on: newest first, changes as ranges, expansion and selection stay.
class TestOperationsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyWithoutALedger();
    void newestFirstWithTheirSteps();
    void aNewOperationMovesNothingElse();
    void aChangedStepIsOneRange();
    void aStepSaysWhatItsOperationIs();

private:
    static void refreshed(OperationsModel& model)
    {
        QSignalSpy applied(&model, &OperationsModel::applied);
        model.refresh();
        QVERIFY(applied.wait());
    }
};

void TestOperationsModel::emptyWithoutALedger()
{
    const QTemporaryDir home;
    OperationsModel model(home.filePath(u"ledger.db"_s));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    refreshed(model);
    QVERIFY(model.isReady());
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.runningCount(), 0);
}

void TestOperationsModel::newestFirstWithTheirSteps()
{
    const QTemporaryDir home;
    const test::SetClock clock;
    const auto ledger = test::openedLedger(home.path(), clock);
    OperationRepository repository(*ledger);
    for (int i = 1; i <= 30; ++i)
        QVERIFY(repository.insert(test::someOperation(i)));
    OperationsModel model(Ledger::fileIn(home.path()));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    refreshed(model);
    QCOMPARE(model.rowCount(), 30);
    for (int row = 0; row < 30; ++row) {
        const Operation expected = test::someOperation(30 - row);
        const QModelIndex index = model.index(row, 0);
        QCOMPARE(index.data(OperationsModel::OperationIdRole).toString(), expected.id.toString());
        QCOMPARE(model.rowCount(index), int(expected.steps.size()));
        QCOMPARE(model.index(1, 0, index).data(OperationsModel::SubjectRole).toString(), expected.steps[1].subject);
    }
}

void TestOperationsModel::aNewOperationMovesNothingElse()
{
    const QTemporaryDir home;
    const test::SetClock clock;
    const auto ledger = test::openedLedger(home.path(), clock);
    OperationRepository repository(*ledger);
    QVERIFY(repository.insert(test::someOperation(1)));
    OperationsModel model(Ledger::fileIn(home.path()));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    refreshed(model);
    const QPersistentModelIndex step = model.index(1, 0, model.index(0, 0));
    const QString subject = step.data(OperationsModel::SubjectRole).toString();
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QVERIFY(repository.insert(test::someOperation(2)));
    refreshed(model);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(resets.size(), 0);
    QVERIFY(step.isValid());
    QCOMPARE(step.parent().row(), 1);
    QCOMPARE(step.data(OperationsModel::SubjectRole).toString(), subject);
}

void TestOperationsModel::aChangedStepIsOneRange()
{
    const QTemporaryDir home;
    const test::SetClock clock;
    const auto ledger = test::openedLedger(home.path(), clock);
    OperationRepository repository(*ledger);
    Operation operation = test::someOperation(1);
    QVERIFY(repository.insert(operation));
    QVERIFY(repository.insert(test::someOperation(2)));
    OperationsModel model(Ledger::fileIn(home.path()));
    refreshed(model);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    refreshed(model);
    QCOMPARE(changed.size(), 0);
    operation.steps[0].state = StepState::Done;
    QVERIFY(repository.save(operation, {0}));
    refreshed(model);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed[0][0].toModelIndex().row(), 1);
    QCOMPARE(changed[1][0].toModelIndex().parent().row(), 1);
    const QModelIndex step = model.index(0, 0, model.index(1, 0));
    QCOMPARE(step.data(OperationsModel::StateRole).toInt(), int(StepState::Done));
}

void TestOperationsModel::aStepSaysWhatItsOperationIs()
{
    const QTemporaryDir home;
    const test::SetClock clock;
    const auto ledger = test::openedLedger(home.path(), clock);
    const Operation operation = test::someOperation(7);
    QVERIFY(OperationRepository(*ledger).insert(operation));
    OperationsModel model(Ledger::fileIn(home.path()));
    refreshed(model);
    const QModelIndex top = model.index(0, 0);
    const QModelIndex step = model.index(0, 0, top);
    QVERIFY(!top.data(OperationsModel::IsStepRole).toBool());
    QVERIFY(step.data(OperationsModel::IsStepRole).toBool());
    QCOMPARE(step.data(OperationsModel::OperationIdRole), top.data(OperationsModel::OperationIdRole));
    QCOMPARE(step.data(OperationsModel::CustomerIdRole).toString(), operation.customerId.toString());
    QCOMPARE(top.data(OperationsModel::TotalRole).toInt(), int(operation.steps.size()));
}

QTEST_GUILESS_MAIN(TestOperationsModel)
#include "tst_operationsmodel.moc"
