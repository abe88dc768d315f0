// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/httptransport.h"
#include "client/paging.h"
#include "domain/customer.h"
#include "domain/location.h"
#include "domain/provider.h"
#include "domain/subscriber.h"

namespace pd {

/// GET /organizations (not paged, domain.md 1.8), one organization, and its name. `transport` outlives it.
class OrganizationsApi
{
public:
    explicit OrganizationsApi(HttpTransport& transport)
        : m_transport(transport)
    {
    }

    /// Every organization that the partner manages, in one answer (cap 256 MB).
    [[nodiscard]] QCoro::Task<Result<Page<Organization>>> all();
    [[nodiscard]] QCoro::Task<Result<Organization>> get(OrgId id);
    /// PATCH /identity/organizations/{uuid}: the display name.
    [[nodiscard]] QCoro::Task<Status> rename(OrgId id, QString name);

private:
    HttpTransport& m_transport;
};

/// Locations and what calling needs of them (domain.md §6). `transport` outlives it.
class LocationsApi
{
public:
    explicit LocationsApi(HttpTransport& transport)
        : m_transport(transport)
    {
    }

    /// All pages of GET /locations?orgId=.
    [[nodiscard]] QCoro::Task<Result<QList<Location>>> list(OrgId org);
    /// Those where calling is enabled: GET /telephony/config/locations.
    [[nodiscard]] QCoro::Task<Result<QList<Location>>> callingLocations(OrgId org);
    [[nodiscard]] QCoro::Task<Result<LocationId>> create(OrgId org, NewLocation location);
    [[nodiscard]] QCoro::Task<Status> enableCalling(OrgId org, LocationId id, NewLocation location);
    /// All pages of GET /telephony/config/numbers?orgId=.
    [[nodiscard]] QCoro::Task<Result<QList<PhoneNumberEntry>>> numbers(OrgId org);

private:
    HttpTransport& m_transport;
};

/// What to change of a person; empty texts stay as they are.
struct PersonChange {
    QString firstName;
    QString lastName;
    QString displayName;
    QString phoneNumber; ///< E.164, becomes the work number
    QString extension;
    bool withoutNumber = false; ///< the work number is taken away
};

/// /people of the wider public API. `transport` outlives it.
class PeopleApi
{
public:
    explicit PeopleApi(HttpTransport& transport)
        : m_transport(transport)
    {
    }

    /// Who the token belongs to.
    [[nodiscard]] QCoro::Task<Result<Person>> me();
    [[nodiscard]] QCoro::Task<Result<Person>> get(PersonId id, OrgId org);
    /// PUT replaces the whole record: it is read first, and everything that is not changed goes back as it came (domain.md §6).
    [[nodiscard]] QCoro::Task<Result<Person>> update(PersonId id, OrgId org, PersonChange change);
    /// From the organization, with everything that belongs to the person.
    [[nodiscard]] QCoro::Task<Status> remove(PersonId id, OrgId org);
    /// All pages of GET /people?orgId=&callingData=true.
    [[nodiscard]] QCoro::Task<Result<QList<Person>>> list(OrgId org);

private:
    HttpTransport& m_transport;
};

/// GET /wholesale/subPartners of the contract. `transport` outlives it.
class ProvidersApi
{
public:
    explicit ProvidersApi(HttpTransport& transport)
        : m_transport(transport)
    {
    }

    [[nodiscard]] QCoro::Task<Result<QList<Provider>>> all();

private:
    HttpTransport& m_transport;
};

} // namespace pd
