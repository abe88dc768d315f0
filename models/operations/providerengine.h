// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/provider.h"

#include <QObject>

#include <QCoro/QCoroTask>

namespace pd {

class CacheStore;
class HttpTransport;
struct ServerAccess;

/// An indirect provider as lists show it.
struct NamedProvider {
    Provider provider;
    QString name; ///< of its organization; empty: not known

    friend bool operator==(const NamedProvider& a, const NamedProvider& b)
    {
        return a.provider.orgId == b.provider.orgId && a.provider.subscriptionId == b.provider.subscriptionId
            && a.provider.provisioningState == b.provider.provisioningState && a.provider.created == b.provider.created
            && a.provider.billingStartDate == b.provider.billingStartDate && a.name == b.name;
    }
};

/// The indirect providers of the partner. Service thread; what it is given outlives it.
class ProviderEngine : public QObject
{
    Q_OBJECT

public:
    /// `cache` may be null: then names come from the server alone.
    ProviderEngine(HttpTransport& transport, ServerAccess& server, CacheStore* cache, QObject* parent = nullptr)
        : QObject(parent)
        , m_transport(transport)
        , m_server(server)
        , m_cache(cache)
    {
    }

    /// All of them, in the order of the server. Names that the cache does not have are asked for, a few dozen each time, and kept there.
    [[nodiscard]] QCoro::Task<Result<QList<NamedProvider>>> all();

private:
    [[nodiscard]] QString cachedName(const OrgId& org) const;

    HttpTransport& m_transport;
    ServerAccess& m_server;
    CacheStore* m_cache;
};

} // namespace pd
