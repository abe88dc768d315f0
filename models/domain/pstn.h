// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/strongid.h"

#include <QStringList>

namespace pd {

/// How a location reaches the public telephone network, or an offer of it (/telephony/pstn, domain.md §6).
struct PstnConnection {
    QString id;
    QString displayName;
    QString type; ///< "LOCAL_GATEWAY", "NON_INTEGRATED_CCP", "INTEGRATED_CCP", "CISCO_PSTN", a word that we do not know, or empty
    QStringList services;

    friend bool operator==(const PstnConnection&, const PstnConnection&) = default;
};

/// Cisco's own and integrated providers are set up, and their numbers ordered, in Partner Hub only.
[[nodiscard]] inline bool onlyInPartnerHub(const PstnConnection& connection)
{
    return connection.type == QLatin1String("CISCO_PSTN") || connection.type == QLatin1String("INTEGRATED_CCP");
}

/// What a location is to get: a non-integrated provider by its ID, or a local gateway by its route.
struct PstnChoice {
    QString id;
    QString routeType; ///< "TRUNK" or "ROUTE_GROUP"
    QString routeId;

    [[nodiscard]] bool isLocalGateway() const { return !routeType.isEmpty(); }

    friend bool operator==(const PstnChoice&, const PstnChoice&) = default;
};

} // namespace pd
