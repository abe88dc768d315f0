// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractButton;
class QFrame;
class QLabel;
class QPainter;
class QVBoxLayout;
class QWidget;

namespace pd {

class Theme;

// What the panels of the overview and their rows have in common.

/// Makes the frame a panel; its rows go into the layout.
[[nodiscard]] QVBoxLayout* panelRows(const Theme& theme, QFrame& panel);
/// What a panel says that has no rows. `height` is a size of metrics.json.
[[nodiscard]] QLabel* quietRow(const Theme& theme, const QString& text, QLatin1String height, QWidget* parent);

/// For a row that is a button and paints itself: focus by keyboard, the height of a list row, and paint when the colours change.
void setUpPaintedRow(QAbstractButton& row, const Theme& theme);
/// Hover, and the line that separates it from the next one.
void paintRowGround(QPainter& painter, const Theme& theme, const QWidget& row, bool lineBelow);

} // namespace pd
