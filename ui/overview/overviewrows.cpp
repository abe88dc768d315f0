// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewrows.h"

#include <algorithm>

namespace pd {

int OverviewRows::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant OverviewRows::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OverviewRow& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.title;
    case KeyRole: return row.key;
    case TextRole: return row.text;
    case NoteRole: return row.note;
    case ActionRole: return row.action;
    default: return {};
    }
}

int OverviewRows::positionOf(const QString& key, int from) const
{
    for (int i = from; i < m_rows.size(); ++i) {
        if (m_rows.at(i).key == key)
            return i;
    }
    return -1;
}

void OverviewRows::setRows(const QList<OverviewRow>& rows)
{
    for (int i = int(m_rows.size()) - 1; i >= 0; --i) {
        const auto same = [&](const OverviewRow& row) { return row.key == m_rows.at(i).key; };
        if (std::any_of(rows.cbegin(), rows.cend(), same))
            continue;
        beginRemoveRows({}, i, i);
        m_rows.removeAt(i);
        endRemoveRows();
    }
    for (int i = 0; i < rows.size(); ++i)
        place(i, rows.at(i));
}

/// Rows before `position` are where they belong.
void OverviewRows::place(int position, const OverviewRow& row)
{
    const int now = positionOf(row.key, position);
    if (now < 0) {
        beginInsertRows({}, position, position);
        m_rows.insert(position, row);
        endInsertRows();
        return;
    }
    if (now != position) {
        beginMoveRows({}, now, now, {}, position);
        m_rows.move(now, position);
        endMoveRows();
    }
    if (m_rows.at(position) == row)
        return;
    m_rows[position] = row;
    Q_EMIT dataChanged(index(position), index(position));
}

} // namespace pd
