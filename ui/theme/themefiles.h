// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/roles.h"

#include <QColor>
#include <QHash>
#include <QStringList>

#include <array>

namespace pd::look {

using Palette = std::array<QColor, std::size_t(roleCount)>;

/// How a status or a message bar looks: names from metrics.json.
struct StatusLook {
    QString icon;
    Role iconRole = Role::TextMuted;
    Role textRole = Role::TextMuted;
};

/// What metrics.json says. Numbers are reached by "group.name" ("height.table_row").
struct Metrics {
    QHash<QString, qreal> numbers;
    QHash<QString, StatusLook> statuses; ///< by key: "ready", "with_errors" …
    QHash<QString, StatusLook> bars; ///< textRole is the background
    QStringList mirrored; ///< icons that point and turn round in right-to-left
};

/// Reads the embedded theme files. They are part of the program: a missing or unreadable one is a fault of the build (asserted).
[[nodiscard]] Palette readPalette(const QString& resource);
[[nodiscard]] Metrics readMetrics();
[[nodiscard]] QString readStyleTemplate();

} // namespace pd::look
