// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/providerengine.h"

#include "operations/serveraccess.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcProviders, "pd.providers")

namespace pd {

namespace {

/// One request each: more at once would keep the list waiting.
constexpr int namesAskedAtOnce = 30;

} // namespace

QString ProviderEngine::cachedName(const OrgId& org) const
{
    if (!m_cache)
        return {};
    const Result<QString> name = CustomerRepository(*m_cache).organizationName(org);
    if (!name)
        qCWarning(lcProviders) << "the name of an organization cannot be read:" << name.error().detail;
    return name.value_or(QString());
}

QCoro::Task<Result<QList<NamedProvider>>> ProviderEngine::all()
{
    ProvidersApi api(m_transport);
    const Result<QList<Provider>> providers = co_await api.all();
    if (!providers)
        co_return failed(providers.error());
    QList<NamedProvider> named;
    int asked = 0;
    for (const Provider& provider : *providers) {
        NamedProvider one{provider, cachedName(provider.orgId)};
        if (one.name.isEmpty() && asked < namesAskedAtOnce) {
            ++asked;
            const Result<Organization> organization = co_await m_server.organizations.get(provider.orgId);
            if (organization) {
                one.name = organization->name;
                CacheMirror(m_cache).name(provider.orgId, one.name);
            }
        }
        named << one;
    }
    co_return named;
}

} // namespace pd
