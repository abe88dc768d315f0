// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/httptransport.h"
#include "domain/pstn.h"

#include <optional>

namespace pd {

/// PSTN connections of locations (domain.md §6). `transport` outlives it.
class PstnApi
{
public:
    explicit PstnApi(HttpTransport& transport)
        : m_transport(transport)
    {
    }

    [[nodiscard]] QCoro::Task<Result<QList<PstnConnection>>> options(OrgId org, LocationId location);
    /// nullopt: the location has none.
    [[nodiscard]] QCoro::Task<Result<std::optional<PstnConnection>>> current(OrgId org, LocationId location);
    [[nodiscard]] QCoro::Task<Status> set(OrgId org, LocationId location, PstnChoice choice);

private:
    HttpTransport& m_transport;
};

} // namespace pd
