// SPDX-License-Identifier: GPL-3.0-or-later
// What keys, mouse and clipboard do in an EditableGrid.
#include "ui/theme/theme.h"
#include "ui/widgets/editablegrid.h"
#include "ui/widgets/tablecopy.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace pd {

void EditableGrid::copySelection() const
{
    const CopiedTable table = copiedCells(*this);
    if (!table.text.isEmpty())
        QGuiApplication::clipboard()->setMimeData(mimeDataOf(table));
}

void EditableGrid::pasteClipboard()
{
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    if (!data || !data->hasText() || data->text().isEmpty())
        return;
    const QModelIndex at = currentIndex().isValid() ? currentIndex() : m_model->index(0, 0);
    QString text = data->text();
    const QModelIndexList cells = selectionModel()->selectedIndexes();
    const QString value = text.trimmed();
    if (cells.size() > 1 && !value.contains(u'\n') && !value.contains(u'\t') && !value.contains(u'\r'))
        return m_model->fill(cells, value);
    Q_EMIT pasted(m_model->paste(at, text));
}

bool EditableGrid::isStandardEdit(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
    } else if (event->matches(QKeySequence::Cut)) {
        copySelection();
        clearSelectedCells();
    } else if (event->matches(QKeySequence::Paste)) {
        pasteClipboard();
    } else if (event->matches(QKeySequence::Undo)) {
        undo();
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        clearSelectedCells();
    } else {
        return false;
    }
    return true;
}

void EditableGrid::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape || (enter && event->modifiers().testFlag(Qt::ControlModifier)))
        return event->ignore(); // the wizard's
    if (enter)
        return moveBy(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    if (isStandardEdit(event))
        return;
    const bool opens = event->key() == Qt::Key_F2 || (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier));
    if (opens && currentIndex().isValid())
        return openCell(currentIndex());
    QTableView::keyPressEvent(event);
}

/// Tab comes here before it would move the focus.
bool EditableGrid::event(QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
        if (plain && key->key() == Qt::Key_Tab && moveOn(1))
            return true;
        if (plain && key->key() == Qt::Key_Backtab && moveOn(-1))
            return true;
    }
    return QTableView::event(event);
}

void EditableGrid::leftEditor(int key, Qt::KeyboardModifiers modifiers)
{
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (enter && modifiers.testFlag(Qt::ControlModifier)) {
        // Posted: the cell is closed first. Nobody in the grid takes it, so that it reaches the wizard.
        QCoreApplication::postEvent(this, new QKeyEvent(QEvent::KeyPress, key, modifiers));
    } else if (key == Qt::Key_Tab) {
        moveOn(1);
    } else if (key == Qt::Key_Backtab) {
        moveOn(-1);
    } else {
        moveBy(key == Qt::Key_Up || modifiers.testFlag(Qt::ShiftModifier) ? -1 : 1);
    }
}

void EditableGrid::mouseReleaseEvent(QMouseEvent* event)
{
    const QModelIndex before = currentIndex();
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool alone = selectionModel()->selectedIndexes().size() == 1 && event->modifiers() == Qt::NoModifier;
    const bool chooses = index.isValid() && !index.data(EditableGridModel::ChoicesRole).value<QList<GridChoice>>().isEmpty();
    if (event->button() == Qt::LeftButton && index == before && alone && chooses && state() != EditingState)
        openCell(index);
}

void EditableGrid::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString& text, QKeySequence::StandardKey key, auto use) {
        QAction* action = menu->addAction(text, this, use);
        if (key != QKeySequence::UnknownKey)
            action->setShortcut(key);
    };
    add(tr("Cu&t"), QKeySequence::Cut, [this] {
        copySelection();
        clearSelectedCells();
    });
    add(tr("&Copy with headers"), QKeySequence::Copy, [this] { copySelection(); });
    add(tr("&Paste"), QKeySequence::Paste, [this] { pasteClipboard(); });
    menu->addSeparator();
    add(tr("C&lear cells"), QKeySequence::Delete, [this] { clearSelectedCells(); });
    add(tr("&Remove rows"), QKeySequence::UnknownKey, [this] { removeSelectedRows(); });
    menu->addSeparator();
    add(tr("&Undo"), QKeySequence::Undo, [this] { undo(); });
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    menu->popup(byMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
}

} // namespace pd
