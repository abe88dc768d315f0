// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "domain/customer.h"
#include "domain/location.h"
#include "domain/onboardingtemplate.h"
#include "domain/packagecatalog.h"
#include "domain/subscriber.h"

namespace pd {

/// The rules of the offer that can be checked without a server (offer.md, domain.md 1.1, 1.3, 1.11). Each returns what is wrong,
/// in the order of the form; an empty list is a pass. `field` is the path in the wire body. Rules that they use:
/// required · too-long (text = limit) · email · email-too-long · percent · control-characters · bidi-controls · country · state-required ·
/// postal-code-required · package-unknown (text = package) · package-dependency (text = package) · one-base-package ·
/// calling-location-required · time-zone · language · phone, phone-scientific, phone-letters · extension · phone-or-extension ·
/// name-characters (text = character) · entity-id-required · idp-name · subscription · limit · orgId (bad ID).
/// Forms (operations/…draft.h) add these, for what needs more than one value or a table of reference data: state (text = what was typed) ·
/// postal-code · subscription-unknown · name-taken, idp-name-taken (text = the other one) · template-unknown · template-without-id · external-
/// id-taken · email-taken, number-taken, extension-taken (somebody has it already) · duplicate (in the same form) · package-not-assigned ·
/// location-unknown · not-confirmed · date · billing-start-unavailable · billing-start-past · billing-start-late (text = days) · too-many (text
/// = how many at most) · template-in-use (text = external ID) · provisioning-id · server (text = the server's own sentence).
/// Changes of customers that exist add: changed-meanwhile (text = what is there now) · pstn-required (text = location) · pstn-not-by-api (text =
/// connection) · pstn-not-offered · number-main (text = number).
/// Warnings: pstn-not-recommended · pstn-coverage (text = country) · meeting-site-english (text = locale) · look-alike (text = domain as the
/// network sees it) · time-zone-country (text = zone). Metadata files: saml-not-metadata · saml-no-entity · saml-several.
[[nodiscard]] QList<FieldError> checkTemplate(const OnboardingTemplate& value);
[[nodiscard]] QList<FieldError> checkNewCustomer(const NewCustomer& value, const PackageCatalog& catalog);
[[nodiscard]] QList<FieldError> checkNewLocation(const NewLocation& value);
/// `country` helps to read national numbers; `locationKnown` is whether the operation will fill in the location later.
[[nodiscard]] QList<FieldError> checkNewSubscriber(const NewSubscriber& value, const PackageCatalog& catalog);
[[nodiscard]] QList<FieldError> checkAddress(const Address& value, const QString& prefix);

/// A single e-mail address: empty list, or one of required, email, email-too-long, control-characters, bidi-controls.
[[nodiscard]] QList<FieldError> checkEmail(const QString& value, const QString& field);

/// Countries in which an address needs a state and a postal code.
[[nodiscard]] bool needsState(const QString& country);
[[nodiscard]] bool needsPostalCode(const QString& country);

/// Names compared as people see them: NFC, case folded, without outer or doubled white space.
[[nodiscard]] QString comparable(const QString& text);

} // namespace pd
