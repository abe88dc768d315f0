// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/onboarding.h"
#include "domain/onboardingtemplate.h"
#include "domain/operation.h"
#include "domain/packagecatalog.h"
#include "domain/setup.h"
#include "domain/userplan.h"

#include <QDateTime>

namespace pd {

/// Everything that is wrong with an entry by the rules of the offer, with paths as in the onboarding file ("customer.address.country",
/// "users[2].email", "locations[0].name"). Also finds e-mails, extensions, numbers and location names given twice, users whose package the
/// customer lacks, and locations that do not exist (rules: duplicate, package-not-assigned, location-unknown).
[[nodiscard]] QList<FieldError> checkEntry(const OnboardingEntry& entry, const PackageCatalog& catalog);

/// The operation that does it: customer, restricted mode (not when attaching), locations with calling, users in their order; the first user of a
/// new organization becomes its administrator. `entry.customer.provisioningId` is set.
[[nodiscard]] Operation planOnboarding(
    const OnboardingEntry& entry, const PackageCatalog& catalog, const QString& askedBy, const QDateTime& nowUtc);

/// Likewise of a set-up, with paths "users[2].email", "locations[0].name"; a set-up without anything to do is refused (field "users", rule required).
[[nodiscard]] QList<FieldError> checkSetUp(const SetUpEntry& entry, const PackageCatalog& catalog);
/// Waits for the customer, then locations with calling, users in their order.
[[nodiscard]] Operation planSetUp(const SetUpEntry& entry, const PackageCatalog& catalog, const QString& askedBy, const QDateTime& nowUtc);
/// Waits for the customer, then the changes of its users in their order; `entry` says whose they are.
[[nodiscard]] Operation planUserChanges(
    const SetUpEntry& entry, const QList<UserChange>& changes, const QString& askedBy, const QDateTime& nowUtc);
[[nodiscard]] Operation planTemplate(const OnboardingTemplate& value, const QString& askedBy, const QDateTime& nowUtc);

} // namespace pd
