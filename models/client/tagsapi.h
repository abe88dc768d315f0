// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/httptransport.h"

namespace pd {

/// The partner's tags of organizations (/partner/tags, domain.md 1.13). `transport` outlives it.
class TagsApi
{
public:
    explicit TagsApi(HttpTransport& transport)
        : m_transport(transport)
    {
    }

    /// Every tag that is in use.
    [[nodiscard]] QCoro::Task<Result<QStringList>> all();
    [[nodiscard]] QCoro::Task<Result<QStringList>> of(OrgId org);
    /// These instead of the ones before.
    [[nodiscard]] QCoro::Task<Status> set(OrgId org, QStringList tags);

private:
    HttpTransport& m_transport;
};

} // namespace pd
