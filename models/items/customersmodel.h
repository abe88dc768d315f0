// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/strongid.h"
#include "items/customerfilter.h"

#include <QAbstractTableModel>
#include <QMap>

#include <memory>

namespace pd {

struct CustomerRow;

/// All customers of the cache as a table that never holds more than a window of them. Lives on the interface thread; SQLite is read on a
/// worker of its own, newer requests cancel older ones, sorting and filtering happen in SQL. A row that has not arrived yet shows empty
/// cells and LoadedRole == false.
class CustomersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        ExternalIdColumn,
        StatusColumn,
        PackagesColumn,
        UsersColumn,
        CountryColumn,
        UpdatedColumn,
        OrgIdColumn,
        CustomerIdColumn,
        TagsColumn,
        TemplateColumn,
        ProviderColumn,
        RestrictedColumn,
        ColumnCount
    };
    enum Role {
        CustomerIdRole = Qt::UserRole + 1, ///< QString
        StatusRole, ///< QString, the server's word
        PackagesRole, ///< QStringList of wire names
        PackagesReadyRole, ///< int: how many package states are "provisioned"
        UpdatedRole, ///< QDateTime UTC
        TagsRole, ///< QStringList; invalid: not known
        RestrictedRole, ///< bool; invalid: not known
        ProviderRole, ///< QString: organization ID of the indirect provider; empty: our own
        LoadedRole, ///< bool
        SortKeyRole,
    };

    /// `cacheFile` may not exist yet: the model is empty until refresh() finds it.
    explicit CustomersModel(QString cacheFile, QObject* parent = nullptr);
    ~CustomersModel() override;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// A cell in words; empty for what is there as numbers or times.
    [[nodiscard]] static QString text(const CustomerRow& row, int column);
    /// Stable name of a column for saved layouts: "name", "externalId" …
    [[nodiscard]] static QString columnKey(int column);

    void setFilter(const CustomerFilter& filter);
    [[nodiscard]] const CustomerFilter& filter() const;
    /// Reads again after the cache changed. Rows that stay keep their persistent indexes, so selection and scroll position stay.
    void refresh();
    /// -1 when it is not among the shown ones, or not known yet.
    [[nodiscard]] int rowOf(const CustomerId& id) const;
    [[nodiscard]] CustomerId idAt(int row) const;
    /// Rows of the cache (CustomerRow::row), known for every position at once.
    [[nodiscard]] QList<qint32> cacheRows(const QList<int>& positions) const;
    [[nodiscard]] int sortColumn() const;
    [[nodiscard]] Qt::SortOrder sortOrder() const;
    /// Customers per wire status without the filter, but for its providers: of our own, or of those; key "" is the total.
    [[nodiscard]] QMap<QString, int> statusCounts() const;
    /// Has a first answer arrived?
    [[nodiscard]] bool isReady() const;

Q_SIGNALS:
    /// A filter, sort or refresh is applied; rowCount() is final.
    void applied();
    void statusCountsChanged();
    void failed(pd::Error error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace pd
