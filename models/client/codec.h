// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/paging.h"
#include "core/result.h"
#include "domain/customer.h"
#include "domain/location.h"
#include "domain/onboardingtemplate.h"
#include "domain/provider.h"
#include "domain/subscriber.h"

#include <QJsonObject>

namespace pd::codec {

// Between JSON and values. Reading is tolerant: unknown fields are ignored, missing optional ones give defaults, unknown enum words
// survive as text, numbers are taken for text and the reverse. What cannot be read gives Kind::Protocol with the field's name.
// Writing leaves empty optional fields out; the shapes are those of contract/ and of docs/sandbox.md.

[[nodiscard]] Result<Customer> readCustomer(const QJsonObject& object);
[[nodiscard]] QJsonObject writeNewCustomer(const NewCustomer& value);
[[nodiscard]] NewCustomer readNewCustomer(const QJsonObject& object); ///< of a file or the ledger; missing fields stay empty
[[nodiscard]] QJsonObject writeCustomerUpdate(const CustomerUpdate& value);
[[nodiscard]] QJsonObject writeCustomerPrecheck(const NewCustomer& value);

[[nodiscard]] Result<Subscriber> readSubscriber(const QJsonObject& object);
[[nodiscard]] QJsonObject writeNewSubscriber(const NewSubscriber& value);
[[nodiscard]] NewSubscriber readNewSubscriber(const QJsonObject& object); ///< of a file or the ledger

[[nodiscard]] Result<Location> readLocation(const QJsonObject& object, const OrgId& org);
[[nodiscard]] QJsonObject writeNewLocation(const NewLocation& value);
[[nodiscard]] NewLocation readNewLocation(const QJsonObject& object); ///< of a file or the ledger

[[nodiscard]] Result<OnboardingTemplate> readTemplate(const QJsonObject& object);
[[nodiscard]] QJsonObject writeTemplate(const OnboardingTemplate& value);

[[nodiscard]] Result<Organization> readOrganization(const QJsonObject& object);
[[nodiscard]] Result<Person> readPerson(const QJsonObject& object);
[[nodiscard]] Result<Provider> readProvider(const QJsonObject& object);

/// {"message", "errors": [{"errorCode", "description", "fieldName"?}], "trackingId"} in either of its shapes into `error`.
void readErrorBody(const QByteArray& body, Error& error);

} // namespace pd::codec
