// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/strongid.h"
#include "domain/customer.h"

#include <QStringList>

namespace pd {

/// Contract: Subscriber; "user" in the window. Names and numbers are not part of the record.
struct Subscriber {
    SubscriberId id;
    PersonId personId; ///< empty until provisioned
    QString email;
    CustomerId customerId;
    QString externalCustomerId;
    QStringList packages;
    QString status; ///< "provisioned", "pending_user_migration", or a word that we do not know
    QList<ApiProblem> errors;
    QString created; ///< ISO 8601, UTC
    QString lastStatusChange; ///< ISO 8601, UTC

    friend bool operator==(const Subscriber&, const Subscriber&) = default;
};

/// Contract: body of POST /wholesale/subscribers. The natural key is the e-mail within the customer.
struct NewSubscriber {
    CustomerId customerId;
    QString email;
    QString package; ///< exactly one base package
    QString firstName;
    QString lastName;
    QString phoneNumber; ///< E.164
    QString extension; ///< text: leading zeros count
    LocationId locationId;

    friend bool operator==(const NewSubscriber&, const NewSubscriber&) = default;
};

/// A person of an organization, with the fields of GET /people that the program shows.
struct Person {
    PersonId id;
    OrgId orgId;
    QString email;
    QString displayName;
    QString firstName;
    QString lastName;
    QStringList phoneNumbers; ///< E.164
    QString extension;
    LocationId locationId;
    bool administrator = false; ///< has a role that administers the organization
};

} // namespace pd
