// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer.h"
#include "domain/location.h"
#include "domain/subscriber.h"

#include <QList>

namespace pd {

/// A user of an onboarding file: `locationName` names a location of the same entry, or the calling location of the customer.
struct OnboardingUser {
    NewSubscriber subscriber; ///< without customerId and locationId: they are known later
    QString locationName; ///< empty: the customer's calling location

    friend bool operator==(const OnboardingUser&, const OnboardingUser&) = default;
};

/// One customer of an onboarding file, with everything to set up.
struct OnboardingEntry {
    QString templateRef; ///< name or provisioning ID; empty when the customer carries a provisioning ID
    NewCustomer customer;
    bool restrictedByPartner = true; ///< offer.md: on unless said otherwise; ignored when attaching
    QList<NewLocation> locations; ///< besides the calling location
    QList<OnboardingUser> users;

    friend bool operator==(const OnboardingEntry&, const OnboardingEntry&) = default;
};

} // namespace pd

Q_DECLARE_METATYPE(pd::OnboardingEntry)
