// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/onboarding.h"
#include "domain/onboardingtemplate.h"
#include "domain/packagecatalog.h"

#include <QDate>
#include <QMap>

#include <optional>

namespace pd {

struct Operation;

/// What else has to be known to check a new customer.
struct CustomerRules {
    QDate today; ///< UTC
    QStringList externalIds; ///< of other customers, as far as known
    QList<OnboardingTemplate> templates; ///< known ones; empty: not known
    bool delayedBilling = false; ///< the partner may choose when billing starts
    PackageCatalog catalog = PackageCatalog::shipped();
};

/// The form of the create-customer wizard as typed, also where it is wrong. Field keys: name, primaryEmail, externalId, template, language,
/// packages, limits.<package>, address.line1, address.line2, address.city, address.state, address.postalCode, address.country, calling.name,
/// calling.timeZone, calling.language, calling.emergencyIdentifier, supportedLocation, meetings.timeZone, billingStartDate, restrictedByPartner;
/// users and locations of a file keep the keys of SetUpDraft.
struct CustomerDraft {
    QString name;
    QString primaryEmail;
    QString externalId;
    bool externalIdTyped = false; ///< no longer proposed from the name
    QString templateRef;
    QString language;
    QStringList packages;
    QMap<QString, QString> limits; ///< package → text
    QString locationName;
    Address address; ///< of the headquarters: billing address, and where calling starts
    QString timeZone;
    QString callLanguage; ///< "en_us"
    QString emergencyIdentifier;
    bool supportedLocationConfirmed = false;
    QString billingStartDate; ///< as typed: "2026-12-31"
    bool restrictedByPartner = true;
    QString meetingsTimeZone;
    QString retryOf; ///< operation ID
    int step = 0;
    QStringList visited; ///< keys of steps that were left once

    // What only onboarding files can say. The wizard keeps it.
    QString attachOrgId;
    QString subPartnerAdminEmail;
    std::optional<Address> callingAddress; ///< where it is not the billing address
    QList<NewLocation> locations;
    QList<OnboardingUser> users;

    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static Result<CustomerDraft> fromJson(const QByteArray& json);
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] QList<FieldError> check(const CustomerRules& rules) const;
    /// meeting-site-english (text = locale), look-alike (text = domain as the network sees it), time-zone-country (text = zone).
    [[nodiscard]] QList<FieldError> warnings(const CustomerRules& rules) const;
    /// What the entry asks for, surrounding space removed. Only for a draft without problems: what cannot be read is left out.
    [[nodiscard]] OnboardingEntry toEntry(const PackageCatalog& catalog = PackageCatalog::shipped()) const;
    /// The locale that the service will use, by the rules of offer.md; empty when the template is not known and no language is given.
    [[nodiscard]] QString locale(const CustomerRules& rules) const;

    /// information, packages, headquarters, options, review.
    [[nodiscard]] static const QStringList& steps();
    [[nodiscard]] static QString stepOf(const QString& field);

    friend bool operator==(const CustomerDraft&, const CustomerDraft&) = default;
};

/// To edit and retry: everything that was asked for, with `retryOf`.
[[nodiscard]] CustomerDraft draftOf(const Operation& operation);
/// An entry of an onboarding file, to look at before it is sent. The person confirms the location.
[[nodiscard]] CustomerDraft draftOf(const OnboardingEntry& entry);
/// "Duplicate from": packages, address and options; external ID, e-mail and name stay empty, because they are one customer's own.
[[nodiscard]] CustomerDraft duplicateOf(const Customer& customer, const QString& templateRef);
[[nodiscard]] CustomerDraft duplicateOf(const CustomerDraft& other);
/// Begins a customer of this template: its name, country and language.
[[nodiscard]] CustomerDraft customerDraftFrom(const OnboardingTemplate& value);

} // namespace pd
