// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QString>
#include <QVariant>

#include <array>
#include <optional>
#include <string_view>

namespace pd::packed {

// IDs and times of the server in few bytes, because there are millions of them. What has not the usual form is kept as text, so
// every value comes back as it was.

/// What base64("ciscospark://us/TYPE/uuid") says.
struct Uuid {
    std::array<char, 16> bytes;
    std::array<char, 36> text; ///< in its usual form, lower case

    [[nodiscard]] std::string_view byteView() const { return {bytes.data(), bytes.size()}; }
    [[nodiscard]] std::string_view textView() const { return {text.data(), text.size()}; }
};
/// nullopt for an ID of any other form.
[[nodiscard]] std::optional<Uuid> uuidOf(const QString& encoded, const QString& type);

/// 16 bytes for base64("ciscospark://us/TYPE/uuid"), the text itself otherwise.
[[nodiscard]] QVariant id(const QString& encoded, const QString& type);
[[nodiscard]] QString idOf(const SQLite::Column& column, const QString& type);

/// As they lie in customer_keys and organizations.
[[nodiscard]] inline QVariant customerId(const QString& encoded) { return id(encoded, QStringLiteral("ENTERPRISE")); }
[[nodiscard]] inline QString customerIdOf(const SQLite::Column& column) { return idOf(column, QStringLiteral("ENTERPRISE")); }
void bindCustomerId(SQLite::Statement& statement, int index, const QString& encoded);
[[nodiscard]] inline QVariant orgId(const QString& encoded) { return id(encoded, QStringLiteral("ORGANIZATION")); }

/// Milliseconds since 1970 for "2026-01-31T12:00:00.000Z", the text itself otherwise.
[[nodiscard]] QVariant time(const QString& iso);
[[nodiscard]] QString timeOf(const SQLite::Column& column);

/// Milliseconds since 1970 of any ISO 8601 time; 0 when it is none.
[[nodiscard]] qint64 milliseconds(const QString& iso);

} // namespace pd::packed
