// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/customersmodel.h"

#include "items/customersmodel_p.h"

#include <algorithm>
#include <array>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

QString unknownText() { return CustomersModel::tr("Not known"); }

QString restrictedText(std::optional<bool> restricted)
{
    if (!restricted)
        return unknownText();
    return *restricted ? CustomersModel::tr("On") : CustomersModel::tr("Off");
}

QVariant cellText(const CustomerRow& c, int column)
{
    switch (column) {
    case CustomersModel::NameColumn: return c.name;
    case CustomersModel::ExternalIdColumn: return c.externalId;
    case CustomersModel::StatusColumn: return c.status;
    case CustomersModel::PackagesColumn: return c.packagesText;
    case CustomersModel::UsersColumn: return c.users;
    case CustomersModel::CountryColumn: return c.country;
    case CustomersModel::UpdatedColumn: return shortMoment(c.updatedAt, QDateTime::currentDateTimeUtc());
    case CustomersModel::OrgIdColumn: return c.orgId;
    case CustomersModel::CustomerIdColumn: return c.id;
    case CustomersModel::TagsColumn: return c.tags ? c.tags->join(u", "_s) : unknownText();
    case CustomersModel::TemplateColumn: return c.templateName.isEmpty() ? unknownText() : c.templateName;
    case CustomersModel::ProviderColumn: return c.providerName;
    case CustomersModel::RestrictedColumn: return restrictedText(c.restricted);
    default: return {};
    }
}

QVariant roleValue(const CustomerRow& c, int column, int role)
{
    switch (role) {
    case CustomersModel::CustomerIdRole: return c.id;
    case CustomersModel::StatusRole: return c.status;
    case CustomersModel::PackagesRole: return c.packages;
    case CustomersModel::PackagesReadyRole: return c.packagesReady;
    case CustomersModel::UpdatedRole: return c.updatedAt;
    case CustomersModel::TagsRole: return c.tags ? QVariant(*c.tags) : QVariant();
    case CustomersModel::RestrictedRole: return c.restricted ? QVariant(*c.restricted) : QVariant();
    case CustomersModel::ProviderRole: return c.provider;
    case CustomersModel::SortKeyRole: return column == CustomersModel::UpdatedColumn ? QVariant(c.updatedAt) : cellText(c, column);
    default: return {};
    }
}

} // namespace

CustomersModel::CustomersModel(QString cacheFile, QObject* parent)
    : QAbstractTableModel(parent)
    , d(std::make_unique<Private>(*this, std::move(cacheFile)))
{
    d->requestListing();
}

CustomersModel::~CustomersModel() = default;

int CustomersModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(d->rows.size()); }

int CustomersModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant CustomersModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool right = index.column() == UsersColumn || index.column() == UpdatedColumn;
        return right ? QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role < Qt::UserRole)
        return {};
    const CustomerRow* row = d->loaded.object(d->rows[index.row()]);
    if (!row)
        d->want(index.row());
    if (role == LoadedRole)
        return row != nullptr;
    if (!row)
        return {};
    if (role == Qt::ToolTipRole && index.column() == UpdatedColumn)
        return QLocale().toString(row->updatedAt.toLocalTime(), QLocale::LongFormat);
    return role < Qt::UserRole ? cellText(*row, index.column()) : roleValue(*row, index.column(), role);
}

QVariant CustomersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole && (section == UsersColumn || section == UpdatedColumn))
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    const std::array<QString, ColumnCount> titles{tr("Name"), tr("External ID"), tr("Status"), tr("Packages"), tr("Users"), tr("Country"),
        tr("Updated"), tr("Organization ID"), tr("Customer ID"), tr("Tags"), tr("Template"), tr("Provider"), tr("Restricted")};
    return titles[size_t(section)];
}

QString CustomersModel::columnKey(int column)
{
    const std::array<QString, ColumnCount> keys{u"name"_s, u"externalId"_s, u"status"_s, u"packages"_s, u"users"_s, u"country"_s,
        u"updated"_s, u"orgId"_s, u"customerId"_s, u"tags"_s, u"template"_s, u"provider"_s, u"restricted"_s};
    return column >= 0 && column < ColumnCount ? keys[size_t(column)] : QString();
}

QString CustomersModel::text(const CustomerRow& row, int column)
{
    const QVariant cell = cellText(row, column);
    return cell.typeId() == QMetaType::QString ? cell.toString() : QString();
}

void CustomersModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount || (column == d->column && order == d->order))
        return;
    d->column = column;
    d->order = order;
    d->requestListing();
}

void CustomersModel::setFilter(const CustomerFilter& filter)
{
    if (filter == d->filter)
        return;
    d->filter = filter;
    d->requestListing();
}

const CustomerFilter& CustomersModel::filter() const { return d->filter; }

void CustomersModel::refresh() { d->requestListing(); }

int CustomersModel::rowOf(const CustomerId& id) const
{
    const std::pair<size_t, qint32> key(qHash(id.toString(), 0), 0);
    const auto found = std::lower_bound(d->keys.cbegin(), d->keys.cend(), key);
    if (found == d->keys.cend() || found->first != key.first)
        return -1;
    return found->second < d->positions.size() ? d->positions[found->second] : -1;
}

CustomerId CustomersModel::idAt(int row) const
{
    if (row < 0 || row >= d->rows.size())
        return {};
    const CustomerRow* loaded = d->loaded.object(d->rows[row]);
    if (!loaded)
        d->want(row);
    return loaded ? CustomerId(loaded->id) : CustomerId();
}

QList<qint32> CustomersModel::cacheRows(const QList<int>& positions) const
{
    QList<qint32> found;
    found.reserve(positions.size());
    for (const int position : positions) {
        if (position >= 0 && position < d->rows.size())
            found << d->rows[position];
    }
    return found;
}

int CustomersModel::sortColumn() const { return d->column; }

Qt::SortOrder CustomersModel::sortOrder() const { return d->order; }

QMap<QString, int> CustomersModel::statusCounts() const { return d->counts; }

bool CustomersModel::isReady() const { return d->ready; }

} // namespace pd
