// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulkonboarding/bulkcustomersmodel.h"

#include "domain/packagecatalog.h"
#include "ui/bulkonboarding/bulkonboarding.h"
#include "ui/bulkonboarding/bulkwords.h"

#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pd {

BulkCustomersModel::BulkCustomersModel(const BulkOnboarding& bulk, QObject* parent)
    : QAbstractTableModel(parent)
    , m_bulk(bulk)
{
}

const BulkCustomer& BulkCustomersModel::at(int row) const { return m_bulk.customers().at(m_rows.at(size_t(row))); }

int BulkCustomersModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int BulkCustomersModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString BulkCustomersModel::text(const BulkCustomer& customer, int column)
{
    switch (column) {
    case LineColumn: return QLocale().toString(customer.line);
    case VerdictColumn: return bulkVerdict(customer).word;
    case ExternalIdColumn: return customer.externalId;
    case NameColumn: return customer.entry.customer.name;
    case UsersColumn: return QLocale().toString(customer.entry.users.size());
    case ReasonColumn: return bulkReason(customer);
    case PackagesColumn: break;
    default: return {};
    }
    QStringList names;
    for (const QString& package : customer.entry.customer.packages)
        names << PackageCatalog::shipped().shortName(package);
    return names.join(u", "_s);
}

QVariant BulkCustomersModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QString shown = text(at(index.row()), index.column());
    return role == Qt::ToolTipRole ? shown.toHtmlEscaped() : shown;
}

QVariant BulkCustomersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount || role != Qt::DisplayRole)
        return {};
    const std::array<QString, ColumnCount> titles{
        tr("Line"), tr("Verdict"), tr("External ID"), tr("Customer"), tr("Packages"), tr("Users"), tr("Reason")};
    return titles[size_t(section)];
}

QString BulkCustomersModel::columnKey(int column)
{
    const std::array<QString, ColumnCount> keys{
        u"line"_s, u"verdict"_s, u"externalId"_s, u"name"_s, u"packages"_s, u"users"_s, u"reason"_s};
    return column >= 0 && column < ColumnCount ? keys[size_t(column)] : QString();
}

bool BulkCustomersModel::fits(const BulkCustomer& customer, Shown shown)
{
    switch (shown) {
    case Shown::All: return true;
    case Shown::Create: return !customer.isWrong() && customer.check != BulkCustomer::Check::There && !customer.hasFailed();
    case Shown::There: return customer.check == BulkCustomer::Check::There;
    case Shown::Wrong: return customer.isWrong();
    case Shown::Failed: break;
    }
    return customer.hasFailed() || (!customer.isStarted() && customer.check == BulkCustomer::Check::Refused);
}

int BulkCustomersModel::count(Shown shown) const
{
    return m_bulk.count([shown](const BulkCustomer& customer) { return fits(customer, shown); });
}

std::vector<qsizetype> BulkCustomersModel::arranged() const
{
    const QList<BulkCustomer>& all = m_bulk.customers();
    std::vector<qsizetype> rows;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (fits(all.at(i), m_shown))
            rows.push_back(i);
    }
    const bool byFile = m_sortColumn == LineColumn;
    const auto before = [&](qsizetype a, qsizetype b) {
        if (m_sortColumn == UsersColumn)
            return all.at(a).entry.users.size() < all.at(b).entry.users.size();
        return text(all.at(a), m_sortColumn).localeAwareCompare(text(all.at(b), m_sortColumn)) < 0;
    };
    if (!byFile)
        std::stable_sort(rows.begin(), rows.end(), before);
    if (m_sortOrder == Qt::DescendingOrder)
        std::reverse(rows.begin(), rows.end());
    return rows;
}

void BulkCustomersModel::reset()
{
    beginResetModel();
    m_rows = arranged();
    endResetModel();
}

void BulkCustomersModel::refresh()
{
    if (m_shown != Shown::All || m_rows.size() != size_t(m_bulk.customers().size()))
        return reset();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void BulkCustomersModel::setShown(Shown shown)
{
    m_shown = shown;
    reset();
}

void BulkCustomersModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column < 0 ? LineColumn : column;
    m_sortOrder = order;
    reset();
}

} // namespace pd
