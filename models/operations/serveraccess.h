// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/customerfactrepository.h"
#include "cache/customerrepository.h"
#include "cache/placerepository.h"
#include "cache/subscriberrepository.h"
#include "client/customersapi.h"
#include "client/numbersapi.h"
#include "client/organizationsapi.h"
#include "client/partnerhubport.h"
#include "client/pstnapi.h"
#include "client/subscribersapi.h"
#include "client/tagsapi.h"

namespace pd {

class CacheStore;

/// The server's resources that operations write to, bound to one profile. All of it outlives the engine; service thread.
struct ServerAccess {
    ServerAccess(HttpTransport& transport, PartnerHubPort& partnerHub)
        : customers(transport)
        , subscribers(transport)
        , organizations(transport)
        , locations(transport)
        , people(transport)
        , numbers(transport)
        , pstn(transport)
        , tags(transport)
        , hub(partnerHub)
    {
    }

    CustomersApi customers;
    SubscribersApi subscribers;
    OrganizationsApi organizations;
    LocationsApi locations;
    PeopleApi people;
    NumbersApi numbers;
    PstnApi pstn;
    TagsApi tags;
    PartnerHubPort& hub;
};

/// Puts what an operation learned into the cache, so that tables show it before the next sync. The cache is a mirror: a failure to write is
/// logged and does not stop an operation.
class CacheMirror
{
public:
    /// `cache` may be null: then nothing is mirrored. It outlives the mirror.
    explicit CacheMirror(CacheStore* cache)
        : m_cache(cache)
    {
    }

    void customer(const Customer& customer, const QString& name);
    void customerOrigin(const CustomerId& id, const QString& templateName, const NewCustomer& asked);
    void customerGone(const CustomerId& id);
    void name(const OrgId& org, const QString& name);
    void tags(const OrgId& org, const QStringList& tags);
    /// It was looked up on behalf of this indirect provider.
    void provider(const CustomerId& id, const OrgId& provider);
    void restricted(const CustomerId& id, bool on);
    void locations(const OrgId& org, const QList<Location>& locations);
    void subscriber(const Subscriber& subscriber, const Person& person);
    void person(const Person& person);
    void subscriberGone(const SubscriberId& id);

private:
    CacheStore* m_cache;
};

} // namespace pd
