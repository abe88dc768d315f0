// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/address.h"
#include "domain/location.h"

#include "core/error.h"

#include <QDate>
#include <QStringList>

namespace pd {

/// Field paths of the wire in those of forms: "provisioningParameters.calling.location.address.addressLine1" → "address.line1". Also of rows:
/// "users[2].packages" → "users[2].package". What is not known stays as it is.
[[nodiscard]] QString formField(const QString& wireField);

/// What a form can say about an address besides checkAddress(): state (text = what was typed) where the country's states are known, postal-code.
[[nodiscard]] QList<FieldError> checkAddressForm(const Address& value, const QString& prefix);
[[nodiscard]] QList<FieldError> checkLocationForm(const NewLocation& value, const QString& prefix);

/// A day on which billing starts, as it was typed: billing-start-unavailable, date, billing-start-past, billing-start-late. Empty: nothing is wrong.
[[nodiscard]] QList<FieldError> checkBillingStart(const QString& typed, const QString& field, bool delayedBilling, const QDate& today);

/// Without what is there twice for the same field and rule.
[[nodiscard]] QList<FieldError> withoutRepeats(const QList<FieldError>& errors);

/// Surrounding space removed everywhere.
[[nodiscard]] Address trimmed(const Address& value);
[[nodiscard]] NewLocation trimmed(const NewLocation& value);

/// Warnings that several forms give: look-alike domains, and a time zone of another country.
[[nodiscard]] QList<FieldError> warnEmail(const QString& email, const QString& field);
[[nodiscard]] QList<FieldError> warnTimeZone(const QString& zone, const QString& country, const QString& field);

} // namespace pd
