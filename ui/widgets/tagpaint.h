// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/roles.h"

#include <QStringList>

class QPainter;
class QRect;

namespace pd {

class Theme;

/// Small outlined words in a row, as many as fit, then "+n".
void paintTags(
    QPainter& painter, const Theme& theme, const QRect& rect, const QStringList& tags, look::Role background, Qt::LayoutDirection layout);

/// A count on a round ground ("3").
void paintBadge(QPainter& painter, const Theme& theme, const QRect& rect, const QString& text);

} // namespace pd
