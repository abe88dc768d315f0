// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bulkonboarding/bulkcustomer.h"

#include <QAbstractTableModel>

#include <vector>

namespace pd {

class BulkOnboarding;

/// The customers of a bulk file with their verdicts, one row each.
class BulkCustomersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LineColumn, VerdictColumn, ExternalIdColumn, NameColumn, PackagesColumn, UsersColumn, ReasonColumn, ColumnCount };
    enum class Shown { All, Create, There, Wrong, Failed };

    /// `bulk` outlives it.
    explicit BulkCustomersModel(const BulkOnboarding& bulk, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// Stable name of a column for saved layouts.
    [[nodiscard]] static QString columnKey(int column);
    [[nodiscard]] const BulkCustomer& at(int row) const;
    void setShown(Shown shown);
    [[nodiscard]] int count(Shown shown) const;
    /// The list is another one.
    void reset();
    /// The verdicts may be other ones.
    void refresh();

private:
    [[nodiscard]] static bool fits(const BulkCustomer& customer, Shown shown);
    [[nodiscard]] std::vector<qsizetype> arranged() const;
    [[nodiscard]] static QString text(const BulkCustomer& customer, int column);

    const BulkOnboarding& m_bulk;
    std::vector<qsizetype> m_rows; ///< positions in the list
    Shown m_shown = Shown::All;
    int m_sortColumn = LineColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace pd
