// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/location.h"
#include "domain/packagecatalog.h"
#include "domain/subscriber.h"
#include "domain/userrequest.h"

#include <optional>

namespace pd {

/// A user that the customer has, as the server tells it.
struct PresentUser {
    Subscriber subscriber;
    Person person; ///< without id while the user's consent is pending
};

/// What a file of users is compared with.
struct PresentUsers {
    QList<PresentUser> users;
    QList<Location> locations;
    QStringList packages; ///< of the customer
    QString country; ///< of its address: reads national numbers
};

enum class UserVerdict { Add, Change, Remove, Unchanged, Wrong };

/// What would be done for one row of the file. Empty texts of the change stay as they are.
struct UserChange {
    qint64 line = 0;
    QString email;
    UserVerdict verdict = UserVerdict::Unchanged;
    SubscriberId subscriberId; ///< empty: not there yet
    PersonId personId;
    QString fromPackage; ///< wire names
    QString toPackage; ///< empty: not changed
    QString firstName;
    QString lastName;
    QString displayName;
    QString phoneNumber; ///< E.164
    QString extension;
    LocationId locationId;
    QString locationName;
    bool withoutNumber = false; ///< the phone number is taken away; the extension stays
    std::optional<QString> seenPhoneNumber; ///< what the person saw who changes it by hand: something else there was somebody else
    std::optional<QString> seenExtension;
    /// With Wrong, why: `field` is email, packages, firstName, lastName, location, phoneNumber, extension, or a header of the file.
    QList<FieldError> problems;
    QList<FieldError>
        notes; ///< what a person should look at before: those of the row, and look-alike (text = domain as the network sees it)

    /// Name, number or extension change, for a person that is there.
    [[nodiscard]] bool changesPerson() const
    {
        return !firstName.isEmpty() || !lastName.isEmpty() || !displayName.isEmpty() || !phoneNumber.isEmpty() || !extension.isEmpty()
            || withoutNumber;
    }

    friend bool operator==(const UserChange&, const UserChange&) = default;
};

/// How FALSE is read (domain.md §4, the two ways of Control Hub's import).
enum class UserFileMode {
    AddOnly, ///< nothing is taken away: FALSE means "as it is"
    AddAndRemove, ///< a user with FALSE in every wholesale column is deleted
};

/// A verdict for each row, in the order of the file, without asking anybody. Rules in `problems`, besides those of the rows themselves:
/// one-base-package,
/// package-not-assigned (text = package), phone-or-extension, location-unknown (text), location-move (the location of a calling user
/// cannot be
/// changed by a file), number-taken and extension-taken (text = who has it), consent-pending, name-characters, too-long, and the phone
/// rules.
[[nodiscard]] QList<UserChange> planUsers(
    const QList<UserRequest>& requests, const PresentUsers& present, UserFileMode mode, const PackageCatalog& catalog);

} // namespace pd
