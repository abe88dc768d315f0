// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/userplanmodel.h"

#include <QLocale>

#include <algorithm>
#include <numeric>

namespace pd {

using namespace Qt::StringLiterals;

UserPlanModel::UserPlanModel(StateOf stateOf, ReasonOf reasonOf, QObject* parent)
    : QAbstractTableModel(parent)
    , m_stateOf(std::move(stateOf))
    , m_reasonOf(std::move(reasonOf))
{
}

int UserPlanModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int UserPlanModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString UserPlanModel::packageText(const UserChange& change) const
{
    const QString from = change.fromPackage.isEmpty() ? QString() : m_catalog.displayName(change.fromPackage);
    if (change.toPackage.isEmpty())
        return from;
    const QString to = m_catalog.displayName(change.toPackage);
    return from.isEmpty() ? to : tr("%1, was %2", "package of a user").arg(to, from);
}

QString UserPlanModel::text(const UserChange& change, int column) const
{
    switch (column) {
    case LineColumn: return QLocale().toString(change.line);
    case EmailColumn: return change.email;
    case NameColumn: return QString(change.firstName + u' ' + change.lastName).trimmed();
    case PackageColumn: return packageText(change);
    case NumberColumn: return QStringList{change.phoneNumber, change.extension}.join(u' ').trimmed();
    case LocationColumn: return change.locationName;
    case ReasonColumn: return m_reasonOf(change);
    default: break;
    }
    switch (change.verdict) {
    case UserVerdict::Add: return tr("Add");
    case UserVerdict::Change: return tr("Change");
    case UserVerdict::Remove: return tr("Remove");
    case UserVerdict::Unchanged: return tr("Unchanged");
    case UserVerdict::Wrong: break;
    }
    return tr("Wrong");
}

QVariant UserPlanModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const UserChange& change = at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(change, index.column());
    case Qt::ToolTipRole: return index.column() == ReasonColumn ? text(change, ReasonColumn) : QString();
    case VerdictRole: return int(change.verdict);
    case StateRole: return int(m_stateOf(change));
    case SourceRole: return int(m_rows.at(size_t(index.row())));
    default: return {};
    }
}

QVariant UserPlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LineColumn: return tr("Line");
    case VerdictColumn: return tr("What happens");
    case EmailColumn: return tr("E-mail");
    case NameColumn: return tr("Name");
    case PackageColumn: return tr("Package");
    case NumberColumn: return tr("Number");
    case LocationColumn: return tr("Location");
    case ReasonColumn: return tr("Why");
    default: return {};
    }
}

QString UserPlanModel::columnKey(int column)
{
    static constexpr QLatin1StringView keys[] = {
        "line"_L1, "verdict"_L1, "email"_L1, "userName"_L1, "packageChange"_L1, "numbers"_L1, "locationName"_L1, "reason"_L1};
    return column < 0 || column >= ColumnCount ? QString() : QString(keys[column]);
}

bool UserPlanModel::fits(const UserChange& change, Shown shown) const
{
    switch (shown) {
    case Shown::All: return true;
    case Shown::Add: return change.verdict == UserVerdict::Add;
    case Shown::Change: return change.verdict == UserVerdict::Change;
    case Shown::Remove: return change.verdict == UserVerdict::Remove;
    case Shown::Unchanged: return change.verdict == UserVerdict::Unchanged;
    case Shown::Wrong: return change.verdict == UserVerdict::Wrong;
    case Shown::Failed: return change.verdict != UserVerdict::Wrong && m_stateOf(change) == UserRowState::Failed;
    }
    return false;
}

int UserPlanModel::count(Shown shown) const
{
    return int(std::count_if(m_changes.cbegin(), m_changes.cend(), [&](const UserChange& change) { return fits(change, shown); }));
}

std::vector<qsizetype> UserPlanModel::arranged() const
{
    std::vector<qsizetype> rows;
    rows.reserve(size_t(m_changes.size()));
    for (qsizetype i = 0; i < m_changes.size(); ++i) {
        if (fits(m_changes.at(i), m_shown))
            rows.push_back(i);
    }
    if (m_sortColumn != LineColumn) {
        std::vector<QString> keys(size_t(m_changes.size()));
        for (const qsizetype i : rows)
            keys[size_t(i)] = m_sortColumn == VerdictColumn ? QString::number(int(m_changes.at(i).verdict))
                                                            : text(m_changes.at(i), m_sortColumn).toCaseFolded();
        std::stable_sort(rows.begin(), rows.end(), [&](qsizetype a, qsizetype b) { return keys[size_t(a)] < keys[size_t(b)]; });
    }
    if (m_sortOrder == Qt::DescendingOrder)
        std::reverse(rows.begin(), rows.end());
    return rows;
}

void UserPlanModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const std::vector<qsizetype> before = m_rows;
    m_rows = arranged();
    QHash<qsizetype, int> places;
    for (size_t row = 0; row < m_rows.size(); ++row)
        places.insert(m_rows[row], int(row));
    const QModelIndexList old = persistentIndexList();
    QModelIndexList moved;
    for (const QModelIndex& one : old)
        moved << index(places.value(before[size_t(one.row())], -1), one.column());
    changePersistentIndexList(old, moved);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void UserPlanModel::setChanges(const QList<UserChange>& changes)
{
    if (changes == m_changes)
        return;
    beginResetModel();
    m_changes = changes;
    m_rows = arranged();
    endResetModel();
}

void UserPlanModel::setShown(Shown shown)
{
    if (shown == m_shown)
        return;
    beginResetModel();
    m_shown = shown;
    m_rows = arranged();
    endResetModel();
}

void UserPlanModel::refreshStates()
{
    if (m_shown == Shown::Failed) {
        beginResetModel();
        m_rows = arranged();
        endResetModel();
    } else if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, VerdictColumn), index(rowCount() - 1, ReasonColumn));
    }
}

} // namespace pd
