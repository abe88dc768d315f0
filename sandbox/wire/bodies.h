// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "domain/customer.h"
#include "domain/location.h"
#include "domain/onboardingtemplate.h"
#include "domain/subscriber.h"

#include <QJsonObject>

namespace pd::sandbox {

// From the bodies of the wire to the values that the rules of the offer take. What is absent or of another type stays empty; the rules
// then say what is missing.

[[nodiscard]] Address billingAddress(const QJsonObject& object);
[[nodiscard]] Address locationAddress(const QJsonObject& object);
[[nodiscard]] NewCustomer newCustomer(const QJsonObject& body);
[[nodiscard]] NewSubscriber newSubscriber(const QJsonObject& body);
[[nodiscard]] NewLocation newLocation(const QJsonObject& body);
[[nodiscard]] OnboardingTemplate onboardingTemplate(const QJsonObject& body);

/// The texts of an array; other things in it are skipped.
[[nodiscard]] QStringList texts(const QJsonValue& array);

/// What a rule of the offer found, as the API says it: a code, a sentence and the field.
[[nodiscard]] ApiProblem problemOf(const FieldError& error);
[[nodiscard]] QList<ApiProblem> problemsOf(const QList<FieldError>& errors);

} // namespace pd::sandbox
