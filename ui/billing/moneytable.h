// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace pd {

class PlainTableModel;
class TableView;
class Theme;

struct TableShape {
    int numbersFrom = 0; ///< this column and those behind it hold numbers
    int stretched = 0; ///< the column that takes the room that is left
    QLatin1String room{"width.column.name"}; ///< the width that it likes to have, of the theme
    QList<int> money = {}; ///< columns of amounts
    QStringList hideOrder = {}; ///< columns that give way ("c1"), where there is not enough room
};

/// A table over a plain model: texts first, numbers behind them.
[[nodiscard]] TableView* moneyTable(
    const Theme& theme, PlainTableModel& model, const QStringList& titles, const TableShape& shape, QWidget* parent);

} // namespace pd
