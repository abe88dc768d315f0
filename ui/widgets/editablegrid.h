// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/editablegridmodel.h"

#include <QTableView>

namespace pd {

class EditableGridDelegate;
class EditableGridHeader;
class Theme;

/// A table to type into, with the keys of spreadsheets: Enter goes down, Tab goes on and makes a new row at the end, F2 edits, Delete clears,
/// Ctrl+C/X/V/Z. Ctrl+Enter, and Esc outside of an editor, go to whoever holds the grid; Tab leaves it behind an empty last row.
class EditableGrid : public QTableView
{
    Q_OBJECT

public:
    explicit EditableGrid(const Theme& theme, QWidget* parent = nullptr);

    /// The model outlives the grid. `weights`: shares of the width, one per column.
    void setGridModel(EditableGridModel* model, const QList<int>& weights);

    /// Puts the cursor into a cell.
    void goTo(const QModelIndex& index);
    /// The row behind the last one, made if there is room for it.
    void goToNewRow();
    void pasteClipboard();
    void clearSelectedCells();
    void removeSelectedRows();
    /// Into this column of all selected rows.
    void fillSelectedRows(int column, const QString& value);
    void copySelection() const;
    void undo();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pasted(const pd::GridPaste& result);
    /// A row was asked for, and there may be no more.
    void fullReached();
    void currentMoved(const QModelIndex& index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void fitColumns();
    void fitHeight();
    [[nodiscard]] int heightFor(int rows) const;
    [[nodiscard]] QList<int> selectedRowNumbers() const;
    [[nodiscard]] bool isStandardEdit(QKeyEvent* event);
    void moveBy(int rows);
    /// False: there is nowhere to go inside the grid.
    bool moveOn(int step);
    void leftEditor(int key, Qt::KeyboardModifiers modifiers);
    void openCell(const QModelIndex& index);

    const Theme& m_theme;
    EditableGridModel* m_model = nullptr;
    EditableGridHeader* m_titles;
    EditableGridDelegate* m_delegate;
    QList<int> m_weights;
};

} // namespace pd
