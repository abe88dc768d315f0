// SPDX-License-Identifier: GPL-3.0-or-later
// The table of users without a wizard around it: keys as in spreadsheets, what can be pasted, what is undone, what assistive tools hear.
#include "ui/gridbench.h"
#include "ui/setup/usercolumns.h"
#include "ui/widgets/pastedtable.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using pd::test::userRow;

class UserGridTest : public QObject, private pd::test::GridBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(*qApp); }
    void init() { begin(); }
    void cleanup() { end(); }

    void modelKeepsItsPromises();
    void enterAndTabMove();
    void newRowsComeAtTheEnd();
    void tabLeavesBehindAnEmptyRow();
    void typingReplacesAndEscapeTakesBack();
    void whatIsTypedIsInTheDraftBeforeTheCellCloses();
    void deleteClearsAndUndoBringsBack();
    void removedRowsComeBack();
    void choicesOpenByMouseAndKeyboard();
    void enterWithControlAndEscapeGoToTheHolder();
    void numbersOnlyForCallingUsers();
    void cellsHaveNames();
    void hebrewMirrors();
    void allRowsShowWhereThereIsRoom();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(QApplication::focusWidget(), key, modifiers); }
    [[nodiscard]] QString place() const;
};

QString UserGridTest::place() const
{
    const QModelIndex index = m_grid->currentIndex();
    return u"%1,%2"_s.arg(index.row()).arg(index.column());
}

void UserGridTest::modelKeepsItsPromises()
{
    for (const auto part : {pd::UserRowsModel::Part::Users, pd::UserRowsModel::Part::Numbers}) {
        pd::UserRowsModel model(part, m_draft, m_rules);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(17);
        for (int i = 0; i < 400; ++i) {
            const int rows = std::max(1, model.rowCount());
            const QModelIndex cell = model.index(int(random.bounded(rows)), int(random.bounded(model.columnCount())));
            switch (random.bounded(7)) {
            case 0: model.addRow(); break;
            case 1: model.setData(cell, i % 3 ? u"webex_calling"_s : u"webex_meetings"_s); break;
            case 2: model.removeGridRows({int(random.bounded(rows))}); break;
            case 3: model.paste(cell, u"Ada\tMoe\ta%1@x.example\tWebex Calling\nBo\tLie\tb@x.example\tMeetings\n"_s.arg(i)); break;
            case 4: model.fill({cell}, u"x"_s); break;
            case 5: model.undo(); break;
            default: model.refresh();
            }
            QVERIFY(m_draft.users.size() <= m_rules.mostUsers);
        }
        m_draft.users = {userRow(u"Ingrid"_s), userRow(u"Lars"_s)};
    }
}

void UserGridTest::enterAndTabMove()
{
    show();
    press(Qt::Key_Return);
    QCOMPARE(place(), u"1,0"_s);
    press(Qt::Key_Tab);
    QCOMPARE(place(), u"1,1"_s);
    press(Qt::Key_Backtab);
    press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(place(), u"0,0"_s);
    press(Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), u"Ada"_s);
    press(Qt::Key_Tab);
    QCOMPARE(place(), u"0,1"_s);
    QVERIFY(m_grid->hasFocus());
    QCOMPARE(m_draft.users[0].firstName, u"Ada"_s);
    QTest::keyClicks(m_grid, u"L"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"ie"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_draft.users[0].lastName, u"Lie"_s);
    QCOMPARE(place(), u"1,1"_s);
}

void UserGridTest::newRowsComeAtTheEnd()
{
    show();
    m_grid->goTo(m_model->index(1, 4));
    press(Qt::Key_Tab);
    QCOMPARE(place(), u"2,0"_s);
    QCOMPARE(m_model->rowCount(), 3);
    QTest::keyClicks(m_grid, u"N"_s);
    press(Qt::Key_Return);
    QCOMPARE(place(), u"3,0"_s);
    press(Qt::Key_Return); // one empty row is enough
    QCOMPARE(m_model->rowCount(), 4);
    while (m_draft.users.size() < m_rules.mostUsers)
        m_draft.users << userRow(u"X"_s);
    m_draft.users.last() = userRow(u"Last"_s);
    m_model->refresh();
    QSignalSpy full(m_grid, &pd::EditableGrid::fullReached);
    m_grid->goTo(m_model->index(24, 0));
    press(Qt::Key_Return);
    QCOMPARE(m_model->rowCount(), 25);
    QCOMPARE(full.size(), 1);
}

void UserGridTest::tabLeavesBehindAnEmptyRow()
{
    m_draft.users = {pd::UserRow()};
    show();
    m_grid->goTo(m_model->index(0, 4));
    press(Qt::Key_Tab);
    QVERIFY(!m_grid->hasFocus());
    m_grid->goTo(m_model->index(0, 0));
    press(Qt::Key_Backtab);
    QVERIFY(!m_grid->hasFocus());
}

void UserGridTest::typingReplacesAndEscapeTakesBack()
{
    show();
    QTest::keyClicks(m_grid, u"Q"_s);
    QCOMPARE(qobject_cast<QLineEdit*>(QApplication::focusWidget())->text(), u"Q"_s);
    press(Qt::Key_Escape);
    QCOMPARE(m_draft.users[0].firstName, u"Ingrid"_s);
    QVERIFY(m_grid->hasFocus());
}

void UserGridTest::whatIsTypedIsInTheDraftBeforeTheCellCloses()
{
    show();
    QSignalSpy typed(m_model.get(), &pd::UserRowsModel::typed);
    QSignalSpy left(m_model.get(), &pd::UserRowsModel::left);
    QTest::keyClicks(m_grid, u"A"_s);
    auto* edit = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(edit);
    QTest::keyClicks(edit, u"da"_s);
    QCOMPARE(m_draft.users[0].firstName, u"Ada"_s);
    QVERIFY(left.isEmpty()); // nobody is told what is wrong with half a word
    edit->setCursorPosition(0);
    QTest::keyClicks(edit, u"Z"_s);
    QCOMPARE(edit->text(), u"ZAda"_s);
    QCOMPARE(edit->cursorPosition(), 1); // what others do with the rows leaves the cursor where it is
    m_model->setProblems({{u"users[0].firstName"_s, u"Wrong."_s}});
    QCOMPARE(edit->text(), u"ZAda"_s);
    press(Qt::Key_Escape);
    QCOMPARE(m_draft.users[0].firstName, u"Ingrid"_s);
    QCOMPARE(typed.size(), 5); // four letters and the way back
    press(Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), u"Bodil"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_draft.users[0].firstName, u"Bodil"_s);
    QCOMPARE(left.size(), 1);
    press(Qt::Key_Z, Qt::ControlModifier); // all letters are one change
    QCOMPARE(m_draft.users[0].firstName, u"Ingrid"_s);
}

void UserGridTest::deleteClearsAndUndoBringsBack()
{
    show();
    const QList<pd::UserRow> before = m_draft.users;
    m_grid->selectAll();
    press(Qt::Key_Delete);
    QVERIFY(m_draft.users[0].isEmpty() && m_draft.users[1].isEmpty());
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_draft.users, before);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_draft.users, before);
}

void UserGridTest::removedRowsComeBack()
{
    show();
    const QList<pd::UserRow> before = m_draft.users;
    m_grid->removeSelectedRows();
    QCOMPARE(m_draft.users, before.mid(1));
    m_grid->removeSelectedRows();
    QCOMPARE(m_draft.users, QList{pd::UserRow()});
    m_grid->undo();
    m_grid->undo();
    QCOMPARE(m_draft.users, before);
}

void UserGridTest::choicesOpenByMouseAndKeyboard()
{
    show();
    const QModelIndex package = m_model->index(0, 3);
    QTest::mouseClick(m_grid->viewport(), Qt::LeftButton, {}, m_grid->visualRect(package).center());
    auto* box = m_grid->viewport()->findChild<QComboBox*>();
    QVERIFY(box);
    QCOMPARE(box->count(), 2); // an add-on is no base package
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    press(Qt::Key_Escape);
    m_grid->goTo(package);
    QTest::keyClicks(m_grid, u"Webex M"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"ebex M"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_draft.users[0].package, u"webex_meetings"_s);
    m_grid->goTo(m_model->index(1, 3));
    m_grid->fillSelectedRows(3, u"webex_meetings"_s);
    QCOMPARE(m_draft.users[1].package, u"webex_meetings"_s);
}

void UserGridTest::enterWithControlAndEscapeGoToTheHolder()
{
    struct Holder : QWidget {
        QList<int> keys;
        void keyPressEvent(QKeyEvent* event) override
        {
            if (event->key() != Qt::Key_Control)
                keys << event->key();
        }
    };
    show();
    Holder holder;
    m_grid->setParent(&holder);
    holder.resize(900, 600);
    holder.show();
    m_grid->show();
    QVERIFY(QTest::qWaitForWindowActive(&holder));
    m_grid->goTo(m_model->index(0, 0));
    press(Qt::Key_Escape);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(holder.keys, (QList<int>{Qt::Key_Escape, Qt::Key_Return}));
    QTest::keyClicks(m_grid, u"Q"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(holder.keys.size(), 3);
    QCOMPARE(m_draft.users[0].firstName, u"Q"_s);
    m_grid->setParent(m_holder.get());
}

void UserGridTest::numbersOnlyForCallingUsers()
{
    m_draft.users = {userRow(u"Ingrid"_s, u"webex_meetings"_s), userRow(u"Lars"_s), userRow(u"Mette"_s)};
    show(pd::UserRowsModel::Part::Numbers);
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), u"2"_s); // the row that it has among the users
    QCOMPARE(m_model->fieldOf(m_model->index(0, 4)), u"users[1].extension"_s);
    QApplication::clipboard()->setText(u"0042\n0043\n0044\n"_s);
    m_grid->goTo(m_model->index(0, 4));
    QTest::keySequence(m_grid, QKeySequence::Paste);
    QCOMPARE(m_draft.users[1].extension, u"0042"_s);
    QCOMPARE(m_draft.users[2].extension, u"0043"_s);
    QCOMPARE(m_draft.users.size(), 3);
    m_grid->goTo(m_model->index(0, 3));
    QTest::keyClicks(m_grid, u"5"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"5123456"_s);
    press(Qt::Key_Tab);
    QCOMPARE(m_draft.users[1].phoneNumber, u"+4755123456"_s);
    press(Qt::Key_Tab); // over what cannot be changed
    QCOMPARE(place(), u"1,3"_s);
}

void UserGridTest::cellsHaveNames()
{
    show();
    m_model->setProblems({{u"users[1].email"_s, u"The address is not complete."_s}});
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(m_grid);
    QVERIFY(table && table->tableInterface());
    QAccessibleInterface* cell = table->tableInterface()->cellAt(1, 2);
    QVERIFY(cell);
    QCOMPARE(cell->text(QAccessible::Name), u"Row 2, E-mail: lars@x.example"_s);
    QCOMPARE(cell->text(QAccessible::Description), u"The address is not complete."_s);
    QCOMPARE(table->tableInterface()->columnDescription(2), u"E-mail"_s);
    QCOMPARE(m_model->headerData(2, Qt::Horizontal, Qt::AccessibleTextRole).toString(), u"E-mail, required"_s);
    QCOMPARE(m_model->headerData(1, Qt::Vertical, Qt::AccessibleTextRole).toString(), u"Row 2"_s);
    m_grid->goTo(m_model->index(1, 2));
    press(Qt::Key_F2);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Row 2, E-mail: lars@x.example"_s);
    QCOMPARE(QApplication::focusWidget()->accessibleDescription(), u"The address is not complete."_s);
}

void UserGridTest::hebrewMirrors()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    show();
    const QRect first = m_grid->visualRect(m_model->index(0, 0));
    const QRect email = m_grid->visualRect(m_model->index(0, 2));
    QVERIFY(first.x() > email.x());
    QVERIFY(m_grid->verticalHeader()->x() > first.x());
    m_grid->goTo(m_model->index(0, 2));
    press(Qt::Key_F2);
    auto* edit = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(edit);
    QCOMPARE(edit->layoutDirection(), Qt::LeftToRight);
    QVERIFY(edit->alignment().testFlag(Qt::AlignRight));
    press(Qt::Key_Tab);
    QCOMPARE(place(), u"0,3"_s);
    QTest::keyClick(m_grid, Qt::Key_Left);
    QCOMPARE(place(), u"0,4"_s);
}

void UserGridTest::allRowsShowWhereThereIsRoom()
{
    while (m_draft.users.size() < 12)
        m_draft.users << userRow(u"X"_s);
    show();
    m_grid->resize(900, m_grid->maximumHeight());
    QTRY_COMPARE(m_grid->verticalScrollBar()->maximum(), 0);
    QCOMPARE(m_grid->viewport()->height(), m_grid->verticalHeader()->length());
    m_grid->goToNewRow();
    m_grid->resize(900, m_grid->maximumHeight());
    QTRY_COMPARE(m_grid->verticalScrollBar()->maximum(), 0);
    m_grid->resize(900, m_grid->minimumSizeHint().height());
    QVERIFY(m_grid->verticalScrollBar()->maximum() > 0);
}

QTEST_MAIN(UserGridTest)
#include "tst_usergrid.moc"
