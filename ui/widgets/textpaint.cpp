// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textpaint.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace pd {

int paintText(QPainter& painter, const QRect& rect, const QString& text, Qt::LayoutDirection layout, TextSide side, Qt::TextElideMode elide)
{
    if (text.isEmpty() || rect.width() <= 0)
        return 0;
    const QFontMetrics metrics = painter.fontMetrics();
    const QString shown = metrics.elidedText(text, elide, rect.width());
    const bool left = (side == TextSide::Leading) == (layout == Qt::LeftToRight);
    const int flags = int(Qt::AlignVCenter | Qt::AlignAbsolute | (left ? Qt::AlignLeft : Qt::AlignRight)) | Qt::TextSingleLine
        | (text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight);
    painter.drawText(rect, flags, shown);
    return std::min(metrics.horizontalAdvance(shown), rect.width());
}

QString isolated(const QString& text)
{
    return QString(QChar(0x2068) + text + QChar(0x2069)); // first strong isolate … pop directional isolate
}

QRect placed(Qt::LayoutDirection layout, const QRect& bounds, const QRect& rect) { return QStyle::visualRect(layout, bounds, rect); }

} // namespace pd
