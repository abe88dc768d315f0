// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace SQLite {
class Database;
}

namespace pd {

/// Rows of customers whose name or external ID contains `text` (folded), or whose customer or organization ID does (encoded or bare UUID).
/// In no order, a row may come twice. Text is only ever bound, so no character of it has a meaning. Throws SQLite::Exception.
[[nodiscard]] QList<qint64> customersMatching(SQLite::Database& reader, const QString& text);

} // namespace pd
