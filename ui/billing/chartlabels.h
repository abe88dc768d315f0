// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/roles.h"

#include <QList>
#include <QPoint>

class QPainter;
class QRect;

namespace pd {

class Theme;

/// A name and a number beside the part of a chart that they belong to.
struct ChartLabel {
    QPoint anchor; ///< on the edge of the part
    QString name;
    QString value;
    look::Role role;
};

/// Paints the labels at the trailing side of `area`, from the lowest to the highest, far enough apart to be read.
void paintChartLabels(
    QPainter& painter, const Theme& theme, const QRect& area, const QList<ChartLabel>& labels, Qt::LayoutDirection direction);

} // namespace pd
