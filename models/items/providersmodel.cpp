// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/providersmodel.h"

#include <QLocale>

#include <algorithm>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

qsizetype placeOf(const QList<ListedProvider>& list, const QString& orgId)
{
    const auto it = std::find_if(list.cbegin(), list.cend(), [&](const ListedProvider& one) { return one.orgId == orgId; });
    return it == list.cend() ? -1 : it - list.cbegin();
}

QString dayText(const QDateTime& utc)
{
    return utc.isValid() ? QLocale().toString(utc.toLocalTime().date(), QLocale::ShortFormat) : QString();
}

QString cellText(const ListedProvider& one, int column)
{
    switch (column) {
    case ProvidersModel::NameColumn: return one.name;
    case ProvidersModel::StateColumn:
        if (one.state == "active"_L1)
            return ProvidersModel::tr("Active");
        return ProvidersModel::isSuspended(one) ? ProvidersModel::tr("Suspended") : one.state;
    case ProvidersModel::CreatedColumn: return dayText(one.created);
    case ProvidersModel::BillingStartColumn: return dayText(one.billingStart);
    case ProvidersModel::SubscriptionColumn: return one.subscriptionId;
    case ProvidersModel::OrgIdColumn: return one.orgId;
    default: return {};
    }
}

} // namespace

ProvidersModel::ProvidersModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

bool ProvidersModel::isSuspended(const ListedProvider& provider) { return provider.state == "suspended"_L1; }

int ProvidersModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_providers.size()); }

int ProvidersModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ProvidersModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ListedProvider& one = m_providers.at(index.row());
    if (role == StateRole)
        return one.state;
    if (role == SortRole && index.column() == CreatedColumn)
        return one.created;
    if (role == SortRole && index.column() == BillingStartColumn)
        return one.billingStart;
    if (role == Qt::DisplayRole || role == SortRole)
        return cellText(one, index.column());
    return {};
}

QVariant ProvidersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Name");
    case StateColumn: return tr("State");
    case CreatedColumn: return tr("Created");
    case BillingStartColumn: return tr("Billing starts");
    case SubscriptionColumn: return tr("Subscription");
    case OrgIdColumn: return tr("Organization ID");
    default: return {};
    }
}

QString ProvidersModel::columnKey(int column)
{
    static constexpr QLatin1StringView keys[] = {
        "name"_L1, "providerState"_L1, "created"_L1, "billingStart"_L1, "subscription"_L1, "orgId"_L1};
    return column < 0 || column >= ColumnCount ? QString() : QString(keys[column]);
}

void ProvidersModel::setProviders(const QList<ListedProvider>& providers)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (placeOf(providers, m_providers.at(row).orgId) >= 0)
            continue;
        beginRemoveRows({}, row, row);
        m_providers.removeAt(row);
        endRemoveRows();
    }
    for (const ListedProvider& one : providers) {
        const qsizetype row = placeOf(m_providers, one.orgId);
        if (row < 0) {
            beginInsertRows({}, rowCount(), rowCount());
            m_providers << one;
            endInsertRows();
        } else if (m_providers.at(row) != one) {
            m_providers[row] = one;
            Q_EMIT dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
        }
    }
}

} // namespace pd
