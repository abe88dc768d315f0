// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/api/router.h"
#include "sandbox/state/customerstore.h"

namespace pd::sandbox {

/// The connection of a location whose name has a steering word of docs/sandbox.md: set up in Partner Hub, not to be touched through the API.
[[nodiscard]] std::optional<QJsonObject> partnerHubConnection(State& state, qint64 locationRow);

/// What onboarding needs of an organization besides people and locations: PSTN connections, partner tags, licences. `state` outlives it.
class OrganizationExtras
{
public:
    explicit OrganizationExtras(State& state)
        : m_state(state)
    {
    }

    void addRoutes(Router& router);

private:
    [[nodiscard]] tl::expected<qint64, Answer> locationOf(const Call& call);
    [[nodiscard]] Answer connectionOptions(const Call& call);
    [[nodiscard]] Answer connection(const Call& call);
    [[nodiscard]] Answer setConnection(const Call& call);
    [[nodiscard]] Answer allTags();
    [[nodiscard]] Answer tagsOf(const Call& call);
    [[nodiscard]] Answer setTags(const Call& call);
    [[nodiscard]] Answer organizationsWith(const Call& call);
    [[nodiscard]] Answer licenses(const Call& call);

    State& m_state;
};

} // namespace pd::sandbox
