// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

namespace pd {

/// One of the values that a cell may have, and its words.
struct GridChoice {
    QString value;
    QString text;

    friend bool operator==(const GridChoice&, const GridChoice&) = default;
};

/// What became of something pasted.
struct GridPaste {
    qsizetype rows = 0; ///< taken
    qsizetype rowsLeftOut = 0; ///< for want of room
    QStringList columnsLeftOut; ///< titles that are none of ours
};

/// What an EditableGrid edits: rows of texts. Qt::EditRole is the value, Qt::DisplayRole its words.
class EditableGridModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        ProblemRole = Qt::UserRole, ///< QString: a sentence, what is wrong with the cell; empty: nothing
        ChoicesRole, ///< QList<GridChoice>: the cell is one of these; empty: any text
        PlaceholderRole, ///< QString: muted, while the cell is empty
        LeftToRightRole, ///< bool: e-mails and numbers
        TagRole, ///< QString: a tag behind the text
        RequiredRole, ///< bool, of a column's title
    };
    using QAbstractTableModel::QAbstractTableModel;

    /// The text of the clipboard, from this cell on. Rows are added as far as there is room for them.
    virtual GridPaste paste(const QModelIndex& at, const QString& text) = 0;
    virtual void fill(const QModelIndexList& cells, const QString& value) = 0;
    virtual void removeGridRows(const QList<int>& rows) = 0;
    /// What stands in the open editor of a cell so far, as it is written. setData() ends it as one change, revert() takes it back.
    virtual void keepTyped(const QModelIndex& index, const QString& text) = 0;
    /// A new empty row at the end. False: there may be no more.
    virtual bool addRow() = 0;
    [[nodiscard]] virtual bool isEmptyRow(int row) const = 0;
    /// Takes back the last change, whatever it was. False: there is none.
    virtual bool undo() = 0;
};

} // namespace pd

Q_DECLARE_METATYPE(pd::GridChoice)
