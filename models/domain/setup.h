// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/onboarding.h"

namespace pd {

/// Locations and users for a customer that exists, or is being created.
struct SetUpEntry {
    CustomerId customerId; ///< may be empty while the customer is being created: then externalId finds it
    OrgId orgId; ///< may be empty: read from the customer
    QString externalId;
    QString customerName;
    QStringList packages; ///< of the customer
    bool newCustomer = false; ///< nobody has been added yet: the first user becomes its administrator
    QStringList knownLocations; ///< names of locations that are there already
    QList<NewLocation> locations; ///< to be made
    QList<OnboardingUser> users;

    friend bool operator==(const SetUpEntry&, const SetUpEntry&) = default;
};

} // namespace pd

Q_DECLARE_METATYPE(pd::SetUpEntry)
