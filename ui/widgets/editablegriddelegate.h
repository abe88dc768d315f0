// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QStyledItemDelegate>

class QKeyEvent;

namespace pd {

class Theme;

/// Paints and edits the cells of an EditableGrid: text, choice, placeholder, tag, what is wrong.
class EditableGridDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    EditableGridDelegate(const Theme& theme, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

Q_SIGNALS:
    /// After every key in an open cell.
    void typed(const QModelIndex& index, const QString& text);
    /// The editor of a cell has been closed by this key, which means something to the grid (Enter, Tab, Ctrl+Enter, Up, Down).
    void leftBy(int key, Qt::KeyboardModifiers modifiers);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void paintLines(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintOutline(QPainter& painter, const QRect& cell, bool current) const;
    /// Icon at the trailing end; gives the room that is left.
    QRect paintMark(QPainter& painter, const QRect& cell, const QStyleOptionViewItem& option, const QModelIndex& index, bool wrong) const;
    void paintWords(QPainter& painter, QRect room, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void finish(QWidget* editor, const QKeyEvent& key);

    const Theme& m_theme;
};

} // namespace pd
