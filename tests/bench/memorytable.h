// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace pd::bench {

/// The limit: a table whose every cell is at hand.
class MemoryTable : public QAbstractTableModel
{
public:
    MemoryTable(int rows, int columns)
        : m_rows(rows)
        , m_columns(columns)
    {
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_columns; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        return QStringLiteral("cell %1 of row %2").arg(index.column()).arg(index.row());
    }

private:
    int m_rows;
    int m_columns;
};

} // namespace pd::bench
