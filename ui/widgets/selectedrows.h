// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QItemSelectionModel>
#include <QList>

namespace pd {

/// The selected rows of a table that selects whole rows, from top to bottom; without looking at each of 50,000 cells.
[[nodiscard]] QList<int> selectedRowsOf(const QItemSelectionModel& selection);
[[nodiscard]] int selectedCountOf(const QItemSelectionModel& selection);

} // namespace pd
