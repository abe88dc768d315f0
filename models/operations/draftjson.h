// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/address.h"
#include "domain/location.h"
#include "domain/onboarding.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

/// Values of drafts in JSON. Reading takes what it can use: a field that is missing, unknown or of another type leaves its value empty.
namespace pd::draftjson {

/// Kind::Damaged for what is no JSON object, Kind::TooLarge over 8 MB.
[[nodiscard]] Result<QJsonObject> parse(const QByteArray& json);
[[nodiscard]] QByteArray write(const QJsonObject& object);

[[nodiscard]] QStringList texts(const QJsonValue& value);
[[nodiscard]] QJsonArray array(const QStringList& list);

[[nodiscard]] QJsonObject of(const Address& value);
[[nodiscard]] QJsonObject of(const NewLocation& value);
[[nodiscard]] QJsonObject of(const OnboardingUser& value);
[[nodiscard]] Address address(const QJsonValue& value);
[[nodiscard]] NewLocation location(const QJsonValue& value);
[[nodiscard]] OnboardingUser user(const QJsonValue& value);

/// `step` and `visited`, which every draft has.
void putPlace(QJsonObject& object, int step, const QStringList& visited);
[[nodiscard]] int step(const QJsonObject& object, qsizetype steps);

} // namespace pd::draftjson
