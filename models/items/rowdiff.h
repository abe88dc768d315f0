// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace pd {

struct RowRange {
    int first = 0;
    int last = 0;
};

/// How one list of unique numbers becomes another.
struct RowDiff {
    bool sameOrder = true; ///< what stays keeps its order
    QList<RowRange> removed; ///< positions in the old list, ascending
    QList<RowRange> inserted; ///< positions in the new list, ascending
    QList<qint32> kept; ///< in the order of the old list
};

[[nodiscard]] RowDiff diffRows(const QList<qint32>& before, const QList<qint32>& after);

/// Position of each number, -1 for those that are not there; as long as the largest number needs.
[[nodiscard]] QList<int> positionsOf(const QList<qint32>& rows);

} // namespace pd
