// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QString>
#include <QVariant>

namespace pd::packed {

// IDs and times of the server in few bytes, because there are millions of them. What has not the usual form is kept as text, so
// every value comes back as it was.

/// 16 bytes for base64("ciscospark://us/TYPE/uuid"), the text itself otherwise.
[[nodiscard]] QVariant id(const QString& encoded, const QString& type);
[[nodiscard]] QString idOf(const SQLite::Column& column, const QString& type);

/// Milliseconds since 1970 for "2026-01-31T12:00:00.000Z", the text itself otherwise.
[[nodiscard]] QVariant time(const QString& iso);
[[nodiscard]] QString timeOf(const SQLite::Column& column);

/// Milliseconds since 1970 of any ISO 8601 time; 0 when it is none.
[[nodiscard]] qint64 milliseconds(const QString& iso);

} // namespace pd::packed
