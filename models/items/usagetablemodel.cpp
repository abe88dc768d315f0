// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/usagetablemodel.h"

#include "items/decimaltext.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

/// A change over both is marked as unusual.
constexpr double unusualShare = 0.25;
constexpr double unusualSeats = 20.0;

} // namespace

UsageTableModel::UsageTableModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

QString UsageTableModel::columnKey(int column)
{
    static const QStringList keys{
        u"usage"_s, u"package"_s, u"externalId"_s, u"seats"_s, u"userDays"_s, u"difference"_s, u"percent"_s, u"trend"_s};
    return column < FixedColumns ? keys.at(column) : u"month%1"_s.arg(column - FixedColumns);
}

void UsageTableModel::setFigures(std::shared_ptr<const BillingFigures> figures)
{
    beginResetModel();
    m_figures = std::move(figures);
    arrange();
    endResetModel();
}

void UsageTableModel::setFilterText(const QString& text)
{
    if (text.trimmed() == m_filter)
        return;
    beginResetModel();
    m_filter = text.trimmed();
    arrange();
    endResetModel();
}

void UsageTableModel::arrange()
{
    m_order.clear();
    if (!m_figures)
        return;
    for (qsizetype i = 0; i < m_figures->rows.size(); ++i) {
        const UsageRow& row = m_figures->rows.at(i);
        const bool fits = m_filter.isEmpty() || row.name.contains(m_filter, Qt::CaseInsensitive)
            || row.key.contains(m_filter, Qt::CaseInsensitive) || row.package.contains(m_filter, Qt::CaseInsensitive)
            || row.externalId.contains(m_filter, Qt::CaseInsensitive);
        if (fits)
            m_order.push_back(i);
    }
    std::stable_sort(m_order.begin(), m_order.end(), [this](qsizetype a, qsizetype b) {
        const UsageRow& left = m_figures->rows.at(a);
        const UsageRow& right = m_figures->rows.at(b);
        return m_sortOrder == Qt::AscendingOrder ? isLess(left, right) : isLess(right, left);
    });
}

bool UsageTableModel::isLess(const UsageRow& a, const UsageRow& b) const
{
    switch (m_sortColumn) {
    case NameColumn: return a.name.localeAwareCompare(b.name) < 0;
    case PackageColumn: return a.package < b.package;
    case ExternalIdColumn: return a.externalId < b.externalId;
    case SeatsColumn: return a.seats != b.seats ? a.seats < b.seats : a.quantity < b.quantity;
    case UserDaysColumn: return a.quantity < b.quantity;
    case DifferenceColumn: return difference(a) < difference(b);
    case PercentColumn:
    case TrendColumn: return share(a) < share(b);
    default: {
        const int month = monthOfColumn(m_sortColumn);
        return month >= 0 && month < a.months.size() && a.months.at(month) < b.months.at(month);
    }
    }
}

void UsageTableModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    const std::vector<qsizetype> old = m_order;
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    QHash<qsizetype, int> places;
    if (!before.isEmpty()) {
        for (size_t i = 0; i < m_order.size(); ++i)
            places.insert(m_order[i], int(i));
    }
    QModelIndexList after;
    for (const QModelIndex& one : before)
        after << index(places.value(old.at(size_t(one.row())), -1), one.column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

Decimal UsageTableModel::difference(const UsageRow& row) const
{
    return m_figures->hasSeats ? Decimal(row.seats - row.seatsBefore) : row.quantity - row.quantityBefore;
}

/// The change as a share of what was before; what is new counts as doubled.
double UsageTableModel::share(const UsageRow& row) const
{
    const double before = m_figures->hasSeats ? double(row.seatsBefore) : row.quantityBefore.toDouble();
    return before == 0.0 ? 1.0 : difference(row).toDouble() / before;
}

bool UsageTableModel::isUnusual(const UsageRow& row) const
{
    return m_figures->previous && m_figures->hasSeats && std::abs(share(row)) >= unusualShare
        && std::abs(difference(row).toDouble()) >= unusualSeats;
}

int UsageTableModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_order.size()); }

int UsageTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : FixedColumns + monthColumns; }

/// The newest month is the first of the month columns; -1: there is no such month.
int UsageTableModel::monthOfColumn(int column) const
{
    return m_figures ? int(m_figures->months.size()) - 1 - (column - FixedColumns) : -1;
}

QString UsageTableModel::monthText(const UsageRow& row, int column) const
{
    const int month = monthOfColumn(column);
    if (month < 0 || month >= row.months.size() || !m_figures->monthKnown.at(month))
        return {};
    return decimalText(row.months.at(month), QLocale(), m_figures->hasSeats ? 0 : 1);
}

QString UsageTableModel::text(const UsageRow& row, int column) const
{
    const QLocale locale;
    switch (column) {
    case NameColumn: return row.name.isEmpty() ? tr("(none)") : row.name;
    case PackageColumn: return row.package;
    case ExternalIdColumn: return row.externalId;
    case SeatsColumn: return m_figures->hasSeats ? locale.toString(row.seats) : QString();
    case UserDaysColumn: return decimalText(row.quantity, locale, 1);
    case DifferenceColumn:
        if (!m_figures->previous)
            return {};
        return m_figures->hasSeats ? signedText(row.seats - row.seatsBefore, locale) : decimalText(difference(row), locale, 1);
    case PercentColumn: {
        if (!m_figures->previous)
            return {};
        if (!row.before)
            return tr("new");
        if (!row.now)
            return tr("gone");
        return m_figures->hasSeats ? percentText(double(row.seats), double(row.seatsBefore), locale)
                                   : percentText(row.quantity.toDouble(), row.quantityBefore.toDouble(), locale);
    }
    case TrendColumn: return {};
    default: return monthText(row, column);
    }
}

QString UsageTableModel::rawText(int row, int column) const
{
    const UsageRow& one = at(row);
    switch (column) {
    case SeatsColumn: return m_figures->hasSeats ? QString::number(one.seats) : QString();
    case UserDaysColumn: return one.quantity.toString();
    case DifferenceColumn: return m_figures->previous ? difference(one).toString() : QString();
    case PercentColumn: return m_figures->previous && one.before ? QString::number(share(one) * 100.0, 'f', 1) : QString();
    case NameColumn: return one.name;
    case PackageColumn:
    case ExternalIdColumn: return text(one, column);
    case TrendColumn: return {};
    default: {
        const int month = monthOfColumn(column);
        return month >= 0 && m_figures->monthKnown.at(month) ? one.months.at(month).toString() : QString();
    }
    }
}

QVariant UsageTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const UsageRow& row = at(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return text(row, index.column());
    if (role == UnusualRole)
        return isUnusual(row);
    if (role == CustomerRole)
        return row.customer.toString();
    if (role == DirectionRole)
        return !m_figures->previous || difference(row).isZero() ? 0 : difference(row).isNegative() ? -1 : 1;
    if (role == TrendRole) {
        QList<double> values;
        for (qsizetype i = 0; i < row.months.size(); ++i) {
            if (m_figures->monthKnown.at(i))
                values << row.months.at(i).toDouble();
        }
        return QVariant::fromValue(values);
    }
    return {};
}

QVariant UsageTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section >= FixedColumns) {
        const int month = monthOfColumn(section);
        return month < 0 ? QString() : QLocale().toString(m_figures->months.at(month), tr("MMM yyyy", "month of a column"));
    }
    if (section == NameColumn) {
        const UsageGrouping grouping = m_figures ? m_figures->question.grouping : UsageGrouping::Customer;
        switch (grouping) {
        case UsageGrouping::Customer:
        case UsageGrouping::CustomerAndPackage: return tr("Customer");
        case UsageGrouping::Package: return tr("Package");
        case UsageGrouping::Sku: return tr("SKU");
        case UsageGrouping::Location: return tr("Location");
        case UsageGrouping::Provider: return tr("Provider");
        }
    }
    const QStringList titles{
        {}, tr("Package"), tr("External ID"), tr("Seats"), tr("User-days"), tr("Difference"), tr("Percent"), tr("12 months")};
    return titles.at(section);
}

} // namespace pd
