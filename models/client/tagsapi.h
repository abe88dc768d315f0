// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/httptransport.h"

namespace pd {

/// An organization and all of its tags.
struct TaggedOrganization {
    OrgId id;
    QStringList tags;
};

/// The answer to who has a tag.
struct TaggedOrganizations {
    QList<TaggedOrganization> items;
    bool complete = true; ///< false: the server gave as many as it gives at most, and no way to the rest
};

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
    /// Who has this tag. The API gives a hundred at most and documents no next page; where a Link header names one it is read.
    [[nodiscard]] QCoro::Task<Result<TaggedOrganizations>> organizationsWith(QString tag);
    /// These instead of the ones before.
    [[nodiscard]] QCoro::Task<Status> set(OrgId org, QStringList tags);

private:
    HttpTransport& m_transport;
};

} // namespace pd
