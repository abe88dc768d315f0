// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace SQLite {
class Database;
}

namespace pd {

struct PhoneHit {
    QString orgId;
    QString email; ///< of the person who has the number; empty when nobody does
    QString number; ///< as stored
};

/// Numbers that contain the digits of `text`, at most `limit`; none when `text` is no part of a phone number. Throws SQLite::Exception.
[[nodiscard]] QList<PhoneHit> phonesMatching(SQLite::Database& reader, const QString& text, int limit);

} // namespace pd
