// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeyhands.h"

#include "ui/setup/usergridstep.h"
#include "ui/shell/openwizards.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/editablegrid.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QLineEdit>
#include <QRadioButton>
#include <QTest>

#include <algorithm>

namespace pd::test {

using namespace Qt::StringLiterals;

namespace {

/// Letters of every script, as a keyboard sends them.
void typeLetters(QWidget* widget, const QString& text)
{
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, widget, Qt::Key(letter.toUpper().unicode()), QString(letter), Qt::NoModifier);
}

/// What the page shows of a touch, as it was left.
QString wanted(const Touch& touch, bool half) { return half && !touch.half.isEmpty() ? touch.half : touch.value; }

} // namespace

bool JourneyHands::expect(bool fulfilled, const QString& what)
{
    if (!fulfilled && m_problem.isEmpty())
        m_problem = u"%1 (on %2)"_s.arg(what, step());
    return isFine();
}

bool JourneyHands::wait(const std::function<bool()>& fulfilled, const QString& what, int milliseconds)
{
    return isFine() && expect(QTest::qWaitFor(fulfilled, milliseconds), u"waited in vain: "_s + what);
}

Wizard* JourneyHands::wizard() const
{
    const auto all = m_window.wizards().all();
    return all.isEmpty() ? nullptr : all.constLast();
}

QString JourneyHands::step() const
{
    const Wizard* form = wizard();
    return form ? form->stepKeys().value(form->currentStep()) : QString();
}

void JourneyHands::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    // After a list has closed, a window system makes the window active again; the offscreen one does not.
    if (!m_window.isActiveWindow())
        QApplication::setActiveWindow(&m_window);
    const QWidget* popup = QApplication::activePopupWidget();
    expect(m_window.isActiveWindow() && !popup,
        u"the window is not active; open: "_s + QString::fromLatin1(popup ? popup->metaObject()->className() : "nothing"));
    QWidget* focus = QApplication::focusWidget();
    if (isFine())
        QTest::keyClick(focus ? focus : &m_window, key, modifiers);
}

void JourneyHands::goToPage(const QString& page)
{
    const qsizetype position = m_window.pageKeys().indexOf(page);
    key(Qt::Key(Qt::Key_1 + int(position)), Qt::ControlModifier);
    wait([&] { return m_window.currentPage() == page; }, u"page "_s + page, 5'000);
}

void JourneyHands::click(QWidget* widget, const QString& what)
{
    if (!expect(widget && widget->isVisible() && widget->isEnabled(), u"nothing to click: "_s + what))
        return;
    const auto* button = qobject_cast<QAbstractButton*>(widget);
    // Check boxes and radio buttons take a click where their mark is.
    const int mark = widget->height() / 2;
    const bool hasMark = button && button->isCheckable() && !button->text().isEmpty();
    QTest::mouseClick(
        widget, Qt::LeftButton, {}, hasMark ? QPoint(widget->isRightToLeft() ? widget->width() - mark : mark, mark) : QPoint());
}

void JourneyHands::press(const QString& nameOrText)
{
    if (expect(wizard(), u"no wizard"_s))
        click(FormDriver(*wizard()).button(nameOrText), nameOrText);
}

void JourneyHands::next(const QString& expectedStep)
{
    press(u"next"_s);
    wait([&] { return step() == expectedStep; }, u"page "_s + expectedStep, 2'000);
}

void JourneyHands::back(const QString& expectedStep)
{
    press(u"back"_s);
    wait([&] { return step() == expectedStep; }, u"page "_s + expectedStep, 2'000);
}

QWidget* JourneyHands::control(const QString& key) const
{
    if (!wizard())
        return nullptr;
    if (const FormField* field = FormDriver(*wizard()).field(key))
        return field->control();
    const QList<QLineEdit*> edits = wizard()->findChildren<QLineEdit*>(key);
    const auto found = std::find_if(edits.cbegin(), edits.cend(), [](const QLineEdit* edit) { return edit->isVisible(); });
    return found == edits.cend() ? nullptr : *found;
}

void JourneyHands::typeInto(QWidget* control, const QString& text)
{
    auto* edit = qobject_cast<QLineEdit*>(control);
    if (auto* box = qobject_cast<QComboBox*>(control))
        edit = box->lineEdit();
    if (!expect(edit && edit->isVisible() && edit->isEnabled(), u"nowhere to type "_s + text))
        return;
    QTest::mouseClick(edit, Qt::LeftButton);
    QTest::keySequence(edit, QKeySequence::SelectAll);
    QTest::keyClick(edit, Qt::Key_Backspace);
    typeLetters(edit, text);
    // The list of an editable box takes the key first, and goes.
    if (QWidget* popup = QApplication::activePopupWidget())
        QTest::keyClick(popup, Qt::Key_Escape);
}

void JourneyHands::typeField(const QString& key, const QString& text)
{
    QWidget* there = control(key);
    if (!expect(there, u"no field "_s + key))
        return;
    typeInto(there, text);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
}

EditableGrid* JourneyHands::grid() const
{
    for (UserGridStep* one : wizard()->findChildren<UserGridStep*>()) {
        if (one->isVisible())
            return one->grid().isVisible() ? &one->grid() : nullptr;
    }
    return nullptr;
}

QModelIndex JourneyHands::cell(int row, const QString& key) const
{
    EditableGrid* table = grid();
    if (!table)
        return {};
    auto* model = static_cast<UserRowsModel*>(table->model());
    return model->index(row, model->columnOf(key));
}

void JourneyHands::typeCell(int row, const QString& key, const QString& text)
{
    EditableGrid* table = grid();
    if (!expect(table, u"no table"_s))
        return;
    if (row >= table->model()->rowCount()) {
        // Tab in the last cell makes a row.
        table->scrollToBottom();
        const QModelIndex last = table->model()->index(row - 1, table->model()->columnCount() - 1);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(last).center());
        if (QWidget* popup = QApplication::activePopupWidget())
            QTest::keyClick(popup, Qt::Key_Escape);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    const QModelIndex index = cell(row, key);
    if (!expect(index.isValid(), u"no cell %1 in row %2"_s.arg(key).arg(row)))
        return;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the editor of the cell before
    table->scrollTo(index);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
    if (!index.data(EditableGridModel::ChoicesRole).value<QList<GridChoice>>().isEmpty())
        return chooseCell(*table, index, text);
    QTest::keyClick(table, Qt::Key_F2);
    auto* edit = table->viewport()->findChild<QLineEdit*>();
    if (!expect(edit, u"the cell %1 does not open"_s.arg(key)))
        return;
    QTest::keySequence(edit, QKeySequence::SelectAll);
    QTest::keyClick(edit, Qt::Key_Backspace);
    typeLetters(edit, text);
}

void JourneyHands::closeCell()
{
    EditableGrid* table = isFine() && wizard() ? grid() : nullptr;
    if (auto* edit = table ? table->viewport()->findChild<QLineEdit*>() : nullptr; edit && edit->isVisible())
        QTest::keyClick(edit, Qt::Key_Return);
}

void JourneyHands::chooseCell(EditableGrid& table, const QModelIndex& index, const QString& value)
{
    if (!qobject_cast<QComboBox*>(table.indexWidget(index)))
        QTest::keyClick(&table, Qt::Key_F2);
    auto* box = qobject_cast<QComboBox*>(table.indexWidget(index));
    if (!expect(box && box->findData(value) >= 0, u"no choice "_s + value))
        return;
    QAbstractItemView* list = box->view();
    const int target = box->findData(value);
    for (int i = 0; i <= box->count() && list->currentIndex().row() != target; ++i)
        QTest::keyClick(list, list->currentIndex().row() > target ? Qt::Key_Up : Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    expect(index.data(Qt::EditRole).toString() == value, u"the choice %1 was not taken"_s.arg(value));
}

void JourneyHands::paste(const Touch& touch)
{
    EditableGrid* table = grid();
    const QModelIndex index = cell(touch.row, touch.key);
    if (!expect(table && index.isValid(), u"no cell to paste into"_s))
        return;
    QApplication::clipboard()->setText(touch.value);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
    QTest::keySequence(table, QKeySequence::Paste);
}

void JourneyHands::touch(const Touch& touch, const QString& value)
{
    ++m_touches;
    switch (touch.kind) {
    case Touch::Kind::Text: return typeField(touch.key, value);
    case Touch::Kind::Press: return press(touch.key);
    case Touch::Kind::Cell: return typeCell(touch.row, touch.key, value);
    case Touch::Kind::Paste: return paste(touch);
    case Touch::Kind::Radio: {
        QWidget* group = control(touch.key);
        return click(group ? group->findChildren<QRadioButton*>().value(value.toInt()) : nullptr, touch.key);
    }
    case Touch::Kind::Tick:
        auto* box = expect(wizard(), u"no wizard"_s) ? FormDriver(*wizard()).button(touch.key) : nullptr;
        if (expect(box, u"no box "_s + touch.key) && box->isChecked() != (value == "on"_L1))
            click(box, touch.key);
        expect(box && box->isChecked() == (value == "on"_L1), u"the box does not take the click: "_s + touch.key);
    }
}

void JourneyHands::fill(const FormPage& page, bool half)
{
    expect(step() == page.key, u"not on page "_s + page.key);
    for (const Touch& one : page.touches) {
        const QString value = wanted(one, half);
        closeCell();
        if (isFine() && (one.kind == Touch::Kind::Press || !value.isEmpty()))
            touch(one, value);
    }
    // The last cell of a page stays open where it is killed.
    if (!half)
        closeCell();
}

void JourneyHands::correct(const FormPage& page)
{
    for (const Touch& one : page.touches) {
        closeCell();
        if (isFine() && !one.half.isEmpty() && (!one.value.isNull() || control(one.key)))
            touch(one, one.value);
    }
    closeCell();
}

QString JourneyHands::shown(const Touch& touch) const
{
    if (touch.kind == Touch::Kind::Cell)
        return cell(touch.row, touch.key).data(Qt::EditRole).toString();
    if (touch.kind == Touch::Kind::Tick) {
        const auto* box = FormDriver(*wizard()).button(touch.key);
        return box ? (box->isChecked() ? u"on"_s : u"off"_s) : QString();
    }
    QWidget* there = control(touch.key);
    if (!there)
        return {};
    if (touch.kind == Touch::Kind::Radio) {
        const auto buttons = there->findChildren<QRadioButton*>();
        const auto chosen = std::find_if(buttons.cbegin(), buttons.cend(), [](const QRadioButton* b) { return b->isChecked(); });
        return QString::number(chosen - buttons.cbegin());
    }
    if (const auto* box = qobject_cast<ChoiceBox*>(there))
        return box->code();
    return static_cast<QLineEdit*>(there)->text();
}

QStringList JourneyHands::unlike(const FormPage& page, bool half)
{
    QStringList wrong;
    if (!isFine() || !expect(step() == page.key, u"not on page "_s + page.key))
        return wrong;
    if (page.context && !page.opens.isEmpty())
        press(QCoreApplication::translate(page.context, qPrintable(page.opens)));
    QCoreApplication::processEvents();
    for (const Touch& one : page.touches) {
        const QString value = wanted(one, half);
        if (one.kind == Touch::Kind::Press || one.kind == Touch::Kind::Paste || value.isEmpty())
            continue;
        if (const QString found = shown(one); found != value)
            wrong << u"%1 %2: “%3”, not “%4”"_s.arg(one.key).arg(one.row).arg(found, value);
    }
    return wrong;
}

} // namespace pd::test
