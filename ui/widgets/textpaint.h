// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPainter;
class QRect;

namespace pd {

enum class TextSide { Leading, Trailing };

/// Draws one line in the direction of its own script, elided at its own end (IDs: in the middle), at the leading or trailing side of a
/// layout direction. Pen and font are those of the painter. Returns the width used.
int paintText(QPainter& painter, const QRect& rect, const QString& text, Qt::LayoutDirection layout, TextSide side = TextSide::Leading,
    Qt::TextElideMode elide = Qt::ElideRight);

/// Data inside a sentence of another direction, kept together by isolates. For display only: never copy or export it.
[[nodiscard]] QString isolated(const QString& text);

/// `rect` of a left-to-right design, where it belongs in `layout` inside `bounds`.
[[nodiscard]] QRect placed(Qt::LayoutDirection layout, const QRect& bounds, const QRect& rect);

} // namespace pd
