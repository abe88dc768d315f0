// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/httpprobe.h"

namespace pd::test {

/// Bodies that pass every rule of the sandbox, to be changed by a test in one place.
[[nodiscard]] QJsonObject templateBody(const QString& name);
[[nodiscard]] QJsonObject customerBody(const QString& provisioningId, const QString& externalId);
[[nodiscard]] QJsonObject subscriberBody(const QString& customerId, const QString& email, const QString& extension);
[[nodiscard]] QJsonObject locationBody(const QString& name);

/// Makes a template and returns its provisioning ID.
[[nodiscard]] QString makeTemplate(HttpProbe& probe, const QString& name = QStringLiteral("Standard"));
/// Creates a customer and follows it until nothing is under way any more; its last record.
[[nodiscard]] QJsonObject onboard(HttpProbe& probe, const QJsonObject& body);
/// Reads a customer until its status is none of provisioning, updating and deleting.
[[nodiscard]] QJsonObject settled(HttpProbe& probe, const QString& customerId);

/// A copy with the value at "a.b.c" replaced, or removed when `value` is undefined.
[[nodiscard]] QJsonObject with(QJsonObject object, const QString& path, const QJsonValue& value);

} // namespace pd::test
