// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/packagecatalog.h"
#include "domain/setup.h"

namespace pd {

struct Operation;

/// A user as typed into the table.
struct UserRow {
    QString firstName;
    QString lastName;
    QString email;
    QString package; ///< wire name
    QString location; ///< name
    QString phoneNumber;
    QString extension;

    [[nodiscard]] bool isEmpty() const { return *this == UserRow(); }

    friend bool operator==(const UserRow&, const UserRow&) = default;
};

/// A location that the customer has.
struct KnownLocation {
    QString name;
    QString country; ///< ISO 3166-1 alpha-2; empty: not known

    friend bool operator==(const KnownLocation&, const KnownLocation&) = default;
};

/// What the customer has already, as far as known: nothing of it can be given out again.
struct SetUpRules {
    QStringList emails;
    QStringList phoneNumbers; ///< E.164
    QStringList extensions;
    PackageCatalog catalog = PackageCatalog::shipped();
    qsizetype mostUsers = 25; ///< by hand; more go through a file
};

/// The form of the set-up wizard as typed, also where it is wrong. Field keys: locations[i].name, .timeZone, .preferredLanguage,
/// .announcementLanguage, .address.line1, .address.line2, .address.city, .address.state, .address.postalCode, .address.country; users (too many, or
/// none at all); users[i].firstName, .lastName, .email, .package, .location, .phoneNumber, .extension.
struct SetUpDraft {
    QString customerId;
    QString orgId;
    QString externalId;
    QString customerName;
    QStringList packages; ///< of the customer
    QList<KnownLocation> knownLocations;
    QString country; ///< of the customer's address: reads national phone numbers where a location says nothing else
    bool newCustomer = false; ///< the first user becomes administrator
    QList<NewLocation> locations; ///< new ones, as typed
    QList<UserRow> users;
    QString retryOf; ///< operation ID
    int step = 0;
    QStringList visited; ///< keys of steps that were left once

    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static Result<SetUpDraft> fromJson(const QByteArray& json);
    /// No location and no user was entered.
    [[nodiscard]] bool isEmpty() const;
    /// Rows without any text are no users and are not checked.
    [[nodiscard]] QList<FieldError> check(const SetUpRules& rules) const;
    /// look-alike (text = domain as the network sees it), time-zone-country (text = zone).
    [[nodiscard]] QList<FieldError> warnings() const;
    /// What the entry asks for: phone numbers in E.164, surrounding space removed, rows without text left out, and the location of calling users
    /// filled in where there is only one. Only for a draft without problems.
    [[nodiscard]] SetUpEntry toEntry(const PackageCatalog& catalog = PackageCatalog::shipped()) const;
    /// Positions in `users` of the users of toEntry(), in its order.
    [[nodiscard]] QList<qsizetype> filledRows() const;
    /// Country of a location by its name, else that of the customer.
    [[nodiscard]] QString countryOf(const QString& locationName) const;
    /// Names of all locations, known and new.
    [[nodiscard]] QStringList locationNames() const;

    /// locations, users, numbers, review.
    [[nodiscard]] static const QStringList& steps();
    [[nodiscard]] static QString stepOf(const QString& field);

    friend bool operator==(const SetUpDraft&, const SetUpDraft&) = default;
};

/// To edit and retry: of a set-up, or of the locations and users of an onboarding. Users that are there already are left out.
[[nodiscard]] SetUpDraft setUpDraftOf(const Operation& operation);

} // namespace pd
