// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace pd {

/// The default call-in number of meeting sites (offer.md, "Create customer"): the first one of the telephony region of the billing address.
struct CallIn {
    QString region; ///< "AMER"
    QString dialCode; ///< "+1"
    QStringList countries; ///< whose numbers those are: {"US", "CA"}

    friend bool operator==(const CallIn&, const CallIn&) = default;
};

/// What to expect for a billing address in this country. The table of regions is the offer's, which countries belong to a region is our reading of
/// it (resources/reference/callin.json); where the site has a number of the country itself, the service takes that. An unknown country gives
/// an empty region.
[[nodiscard]] CallIn defaultCallIn(const QString& country);

} // namespace pd
