// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QDateTime>
#include <QList>

namespace pd {

/// An indirect provider as the table shows it.
struct ListedProvider {
    QString orgId; ///< encoded
    QString name; ///< empty: not known
    QString state; ///< the server's word
    QString subscriptionId;
    QDateTime created; ///< UTC
    QDateTime billingStart; ///< UTC; invalid: not known

    friend bool operator==(const ListedProvider&, const ListedProvider&) = default;
};

/// Indirect providers as a table, in the order in which they were given: a ProvidersView sorts and filters. The organization ID is the
/// key: rows that stay keep their selection.
class ProvidersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, StateColumn, CreatedColumn, BillingStartColumn, SubscriptionColumn, OrgIdColumn, ColumnCount };
    enum Role { StateRole = Qt::UserRole + 1, SortRole };

    explicit ProvidersModel(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Stable name of a column for saved layouts.
    [[nodiscard]] static QString columnKey(int column);
    [[nodiscard]] static bool isSuspended(const ListedProvider& provider);

    void setProviders(const QList<ListedProvider>& providers);
    [[nodiscard]] const QList<ListedProvider>& providers() const { return m_providers; }

private:
    QList<ListedProvider> m_providers;
};

} // namespace pd
