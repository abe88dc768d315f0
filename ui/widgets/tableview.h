// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTableView>

#include <functional>

class QMenu;
class QSettings;

namespace pd {

class TableHeader;
class Theme;

/// One column of a table; `key` is its name in saved layouts.
struct TableColumn {
    QString key;
    int width = 0; ///< pixels that it likes to have
    QAbstractItemDelegate* delegate = nullptr; ///< a child of the table
    bool trailing = false;
    bool hidden = false; ///< until the person asks for it
    int stretch = 0; ///< share of the room that is left
};

/// A read-only table of rows: stripes, hover, columns that can be chosen, moved and remembered by key, copy with headers.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(const Theme& theme, QWidget* parent = nullptr);

    /// Call after setModel(); one entry per column of the model.
    void setColumns(QList<TableColumn> columns);
    /// Columns that give way, in this order, when there is not enough room.
    void setHideOrder(const QStringList& keys);

    void saveColumns(QSettings& settings, const QString& group) const;
    /// Unknown keys and senseless widths are ignored.
    void restoreColumns(const QSettings& settings, const QString& group);

    [[nodiscard]] int hoverRow() const { return m_hoverRow; }
    [[nodiscard]] int firstVisibleColumn() const;
    [[nodiscard]] bool isTrailing(int column) const;
    [[nodiscard]] int columnOf(const QString& key) const;
    /// Shown because the person wants it, even while it gives way.
    [[nodiscard]] bool isChosen(int column) const;
    void setChosen(int column, bool chosen);

    /// Fills a menu with one check mark per column.
    void fillColumnMenu(QMenu* menu);
    /// Puts the selected rows on the clipboard, with headers, as text and HTML.
    void copySelection() const;
    /// For Ctrl+C instead of copySelection(): where the model does not have all rows at once.
    void setCopier(std::function<void()> copier) { m_copier = std::move(copier); }

Q_SIGNALS:
    /// Enter, Return or a double click on a row.
    void opened(const QModelIndex& index);
    void rowMenuRequested(const QModelIndex& index, const QPoint& globalPosition);
    /// Letters typed while the table has the focus.
    void typed(const QString& text);
    void escaped();

public:
    void keyboardSearch(const QString& text) override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void fitColumns();
    void setHoverRow(int row);
    void showRowMenu(const QPoint& position);
    [[nodiscard]] int wantedWidth(int column) const;

    const Theme& m_theme;
    TableHeader* m_titles;
    QList<TableColumn> m_columns;
    QHash<int, int> m_extra; ///< pixels that a column got on top of what it wants
    QStringList m_hideOrder;
    std::function<void()> m_copier;
    int m_hoverRow = -1;
    bool m_fitting = false;
};

} // namespace pd
