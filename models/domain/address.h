// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pd {

/// A postal address. Used for billing (contract: Address) and for locations, whose wire names differ (client/codec).
/// Each line has at most 50 characters; `country` is ISO 3166-1 alpha-2, `state` ISO 3166-2 without the country.
struct Address {
    QString line1;
    QString line2;
    QString city;
    QString state;
    QString postalCode;
    QString country;

    friend bool operator==(const Address&, const Address&) = default;
};

} // namespace pd
