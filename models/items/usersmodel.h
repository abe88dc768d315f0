// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "items/userlisting.h"

#include <QAbstractTableModel>

#include <memory>

namespace pd {

/// All users of the cache as a table that never holds more than a window of them; a million rows cost four megabytes. Lives on the interface
/// thread; SQLite is read on a worker of its own. A row that has not arrived yet shows empty cells and LoadedRole == false.
class UsersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        EmailColumn,
        NameColumn,
        CustomerColumn,
        PackageColumn,
        StatusColumn,
        PhoneColumn,
        ExtensionColumn,
        ChangedColumn,
        ColumnCount
    };
    enum Role {
        CustomerIdRole = Qt::UserRole + 1, ///< QString
        UserIdRole, ///< QString
        StatusRole, ///< QString, the server's word
        PackageRole, ///< QString, wire name
        ChangedRole, ///< QDateTime UTC
        LoadedRole, ///< bool
    };

    /// Empty until the first refresh(). `cacheFile` may not exist yet.
    explicit UsersModel(QString cacheFile, QObject* parent = nullptr);
    ~UsersModel() override;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Name, number and extension are not known of everybody: they give no order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// Stable name of a column for saved layouts.
    [[nodiscard]] static QString columnKey(int column);

    void setFilter(const UserFilter& filter);
    [[nodiscard]] const UserFilter& filter() const;
    /// Reads again after the cache changed. Where order and filter are the same, rows that stay keep their persistent indexes.
    void refresh();
    /// Users per wire status over the whole cache, without the filter; key "" is the total.
    [[nodiscard]] const QMap<QString, int>& statusCounts() const;
    [[nodiscard]] bool isReady() const;
    /// Rows of the cache's users, in the order shown (userrows.h).
    [[nodiscard]] const QList<qint32>& rowsShown() const;

Q_SIGNALS:
    /// A filter, sort or refresh is applied; rowCount() is final.
    void applied();
    void failed(pd::Error error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace pd
