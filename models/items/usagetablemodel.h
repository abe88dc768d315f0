// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/billingfigures.h"

#include <QAbstractTableModel>

#include <memory>

namespace pd {

/// Usage by customer, package, location or provider, beside an earlier report and over months. Sorts and filters by itself.
class UsageTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        PackageColumn,
        ExternalIdColumn,
        SeatsColumn,
        UserDaysColumn,
        DifferenceColumn,
        PercentColumn,
        TrendColumn,
        FixedColumns
    };
    enum Role {
        TrendRole = Qt::UserRole, ///< QList<double>: a value for each month
        UnusualRole, ///< bool: a change that a person should look at
        DirectionRole, ///< int: -1, 0, 1
        CustomerRole, ///< QString: ID of the customer, where it is known
    };
    static constexpr int monthColumns = 12;

    explicit UsageTableModel(QObject* parent = nullptr);

    void setFigures(std::shared_ptr<const BillingFigures> figures);
    void setFilterText(const QString& text);
    [[nodiscard]] const UsageRow& at(int row) const { return m_figures->rows.at(m_order.at(size_t(row))); }
    /// Rows without a filter.
    [[nodiscard]] int total() const { return m_figures ? int(m_figures->rows.size()) : 0; }
    /// Key of a column in saved layouts.
    [[nodiscard]] static QString columnKey(int column);
    /// The text of a cell as files have it: digits and a point, no groups.
    [[nodiscard]] QString rawText(int row, int column) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    [[nodiscard]] QString text(const UsageRow& row, int column) const;
    [[nodiscard]] QString monthText(const UsageRow& row, int column) const;
    [[nodiscard]] int monthOfColumn(int column) const;
    [[nodiscard]] Decimal difference(const UsageRow& row) const;
    [[nodiscard]] double share(const UsageRow& row) const;
    [[nodiscard]] bool isUnusual(const UsageRow& row) const;
    [[nodiscard]] bool isLess(const UsageRow& a, const UsageRow& b) const;
    void arrange();

    std::shared_ptr<const BillingFigures> m_figures;
    std::vector<qsizetype> m_order;
    QString m_filter;
    int m_sortColumn = SeatsColumn;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace pd
