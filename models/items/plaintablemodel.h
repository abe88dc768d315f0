// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QStringList>
#include <QVariant>

#include <vector>

namespace pd {

/// A table of cells that lie in memory: texts, whole numbers, decimals and days. Sorts and filters by itself.
class PlainTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { KeyRole = Qt::UserRole };

    struct Row {
        QVariant key; ///< what the row stands for
        QVariantList cells; ///< QString, qint64, Decimal or QDate; as many as there are titles
    };

    explicit PlainTableModel(QObject* parent = nullptr);

    void setTitles(const QStringList& titles);
    void setRows(QList<Row> rows);
    void setFilterText(const QString& text);
    /// Decimals of this column are shown with at least so many digits after the point, as money is; 0 unless told.
    void setLeastDigits(int column, int digits) { m_leastDigits.insert(column, digits); }
    [[nodiscard]] const Row& at(int row) const { return m_rows.at(m_order.at(size_t(row))); }
    [[nodiscard]] int total() const { return int(m_rows.size()); }
    /// As files have it: digits and a point, no groups; days as ISO 8601.
    [[nodiscard]] QString rawText(int row, int column) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    [[nodiscard]] QString shown(const QVariant& cell, int column) const;
    [[nodiscard]] bool fits(const Row& row) const;
    void arrange();

    QStringList m_titles;
    QList<Row> m_rows;
    std::vector<qsizetype> m_order;
    QString m_filter;
    QHash<int, int> m_leastDigits;
    int m_sortColumn = -1; ///< as they came
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace pd
