// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPixmap>
#include <QString>

namespace pd::look {

/// Draws resources/icons/NAME.svg in one colour, `side` device-independent pixels wide. An unknown name is a fault of ours (asserted).
[[nodiscard]] QPixmap paintIcon(const QString& name, const QColor& color, int side, qreal scale, bool mirrored);

} // namespace pd::look
