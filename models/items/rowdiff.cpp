// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/rowdiff.h"

#include <algorithm>

namespace pd {

namespace {

void extend(QList<RowRange>& ranges, int position)
{
    if (!ranges.isEmpty() && ranges.last().last == position - 1)
        ranges.last().last = position;
    else
        ranges << RowRange{position, position};
}

bool has(const QList<int>& positions, qint32 row) { return row < positions.size() && positions[row] >= 0; }

} // namespace

QList<int> positionsOf(const QList<qint32>& rows)
{
    QList<int> positions;
    if (!rows.isEmpty())
        positions.fill(-1, *std::max_element(rows.cbegin(), rows.cend()) + 1);
    for (qsizetype i = 0; i < rows.size(); ++i)
        positions[rows[i]] = int(i);
    return positions;
}

RowDiff diffRows(const QList<qint32>& before, const QList<qint32>& after)
{
    const QList<int> old = positionsOf(before);
    const QList<int> now = positionsOf(after);
    RowDiff diff;
    int lastKept = -1;
    for (int i = 0; i < before.size(); ++i) {
        if (!has(now, before[i])) {
            extend(diff.removed, i);
            continue;
        }
        diff.kept << before[i];
        diff.sameOrder = diff.sameOrder && now[before[i]] > lastKept;
        lastKept = now[before[i]];
    }
    for (int i = 0; i < after.size(); ++i) {
        if (!has(old, after[i]))
            extend(diff.inserted, i);
    }
    return diff;
}

} // namespace pd
