// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/selectedrows.h"

#include <algorithm>

namespace pd {

QList<int> selectedRowsOf(const QItemSelectionModel& selection)
{
    QList<int> rows;
    const QItemSelection ranges = selection.selection();
    for (const QItemSelectionRange& range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows << row;
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

int selectedCountOf(const QItemSelectionModel& selection)
{
    int count = 0;
    const QItemSelection ranges = selection.selection();
    for (const QItemSelectionRange& range : ranges)
        count += range.height();
    return count;
}

} // namespace pd
