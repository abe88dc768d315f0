// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/strongid.h"
#include "domain/address.h"

namespace pd {

/// A location of an organization (GET /locations). Its name is unique within the organization.
struct Location {
    LocationId id;
    OrgId orgId;
    QString name;
    QString timeZone; ///< IANA name
    QString preferredLanguage;
    Address address;
};

/// Body of POST /locations and of POST /telephony/config/locations, which enables calling there.
struct NewLocation {
    QString name;
    QString timeZone;
    QString preferredLanguage; ///< "en_us"
    QString announcementLanguage; ///< "en_us"
    Address address;

    friend bool operator==(const NewLocation&, const NewLocation&) = default;
};

/// A phone number of an organization (GET /telephony/config/numbers).
struct PhoneNumberEntry {
    QString number; ///< E.164, may be empty for a bare extension
    QString extension;
    LocationId locationId;
    PersonId ownerId;
    QString state; ///< "ACTIVE", "INACTIVE"
    bool isMain = false; ///< of its location
};

} // namespace pd
