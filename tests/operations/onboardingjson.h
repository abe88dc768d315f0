// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace pd::test {

/// An entry of an onboarding file, with keys of its own throughout: whatever is created twice can be told by its key.
struct EntryShape {
    QString externalId; ///< goes into every name, e-mail and location of the entry
    QString name; ///< empty: made from the external ID
    QString templateRef = QStringLiteral("Standard north");
    int locations = 1; ///< besides the calling location
    int users = 2;
    bool restricted = true;
};

[[nodiscard]] QJsonObject templateJson(const QString& name = QStringLiteral("Standard north"));
[[nodiscard]] QJsonObject entryJson(const EntryShape& shape);
/// "kind key" of everything that the entry creates, as GET /sandbox/creations tells it.
[[nodiscard]] QStringList keysOf(const EntryShape& shape);
[[nodiscard]] QString emailOf(const EntryShape& shape, int user);
[[nodiscard]] QString locationOf(const EntryShape& shape, int location);

[[nodiscard]] QByteArray bytesOf(const QJsonObject& object);
[[nodiscard]] QByteArray bytesOf(const QJsonArray& array);
/// The object with the value at "a.b[2].c" replaced; undefined removes it.
[[nodiscard]] QJsonObject withValue(const QJsonObject& object, const QString& path, const QJsonValue& value);

} // namespace pd::test
