// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractButton;
class QPainter;
class QWidget;

namespace pd {

class Theme;

// What rows have in common that are buttons and paint themselves.

/// Focus by keyboard, the height of a list row, and paint when the colours change.
void setUpPaintedRow(QAbstractButton& row, const Theme& theme);
/// Hover, and the line that separates it from the next one.
void paintRowGround(QPainter& painter, const Theme& theme, const QWidget& row, bool lineBelow);

} // namespace pd
