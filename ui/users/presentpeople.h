// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/userplan.h"

#include <QList>

namespace pd {

// What forms about the users of one customer want to know of all of them.

/// Nobody of the customer was there before: in a new organization that is its administrator (offer.md).
[[nodiscard]] bool isFirstUser(const PresentUsers& users, const Subscriber& user);
/// Where the search for a free extension begins: the largest that is in use, or "1000".
[[nodiscard]] QString nextExtension(const PresentUsers& users);
/// The name of a location; empty: none, or unknown.
[[nodiscard]] QString locationOf(const PresentUsers& users, const LocationId& id);
/// The fields of the wire (provisioningParameters.primaryPhoneNumber) as those of user forms.
[[nodiscard]] QList<FieldError> atFields(QList<FieldError> errors);

} // namespace pd
