// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/iconpainter.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace pd::look {

QPixmap paintIcon(const QString& name, const QColor& color, int side, qreal scale, bool mirrored)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    [[maybe_unused]] const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(open, "icon", "no such icon");
    QByteArray source = file.readAll();
    source.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(source);
    QPixmap pixmap(QSize(side, side) * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    if (mirrored) {
        painter.translate(side, 0);
        painter.scale(-1, 1);
    }
    renderer.render(&painter, QRectF(0, 0, side, side));
    return pixmap;
}

} // namespace pd::look
