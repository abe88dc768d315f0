// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/actingbanner.h"

#include "core/whendone.h"
#include "domain/webexid.h"
#include "operations/providerservice.h"
#include "ui/widgets/textpaint.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

/// Kinds of changes that the wholesale calls make: only these can be made on behalf of somebody.
const QStringList& wholesaleChanges()
{
    static const QStringList kinds{u"packages"_s, u"externalId"_s, u"address"_s, u"billingStart"_s, u"delete"_s};
    return kinds;
}

} // namespace

ActingBanner::ActingBanner(const Theme& theme, ProviderService& providers, QWidget* parent)
    : MessageBar(theme, parent)
    , m_providers(providers)
{
    setObjectName(u"acting"_s);
    connect(this, &MessageBar::actionRequested, this, &ActingBanner::left);
    hide();
}

void ActingBanner::know(const ListedProvider& provider) { m_known.insert(provider.orgId, provider); }

ProviderNames ActingBanner::names() const
{
    ProviderNames names;
    for (const ListedProvider& one : m_known)
        names.insert(one.orgId, one.name.isEmpty() ? bareUuid(one.orgId) : one.name);
    return names;
}

void ActingBanner::showFor(const QStringList& orgIds)
{
    if (orgIds == m_shown)
        return;
    m_shown = orgIds;
    if (orgIds.isEmpty())
        return hide();
    const bool allKnown = std::all_of(orgIds.cbegin(), orgIds.cend(), [this](const QString& id) { return m_known.contains(id); });
    if (!allKnown && !m_asked)
        askForProviders();
    say();
}

void ActingBanner::askForProviders()
{
    m_asked = true;
    whenDone(m_providers.all(), this, [this](const Result<QList<NamedProvider>>& providers) {
        m_asked = providers.has_value();
        if (!providers)
            return;
        for (const NamedProvider& one : *providers)
            know({one.provider.orgId.toString(), one.name, one.provider.provisioningState, one.provider.subscriptionId, {}, {}});
        if (!m_shown.isEmpty())
            say();
        Q_EMIT named();
    });
}

void ActingBanner::say()
{
    const ProviderNames known = names();
    QStringList words;
    bool suspended = false;
    for (const QString& id : std::as_const(m_shown)) {
        words << known.value(id, bareUuid(id));
        suspended = suspended || ProvidersModel::isSuspended(m_known.value(id));
    }
    const QString who = words.join(tr(", "));
    const QString sentence = suspended
        ? tr("Customers of %1. You act on behalf of this indirect provider. It is suspended: its customers can only be deleted.")
              .arg(isolated(who))
        : tr("Customers of %1. You act on behalf of this indirect provider: what you change here is changed for its customers.")
              .arg(isolated(who));
    show(Kind::Warning, sentence);
    setAction(tr("Lea&ve"));
}

QString ActingBanner::refusal(const QString& kind, const QString& provider) const
{
    if (provider.isEmpty())
        return {};
    const QString name = names().value(provider, bareUuid(provider));
    if (kind != "delete"_L1 && ProvidersModel::isSuspended(m_known.value(provider)))
        return tr("%1 is suspended: its customers can only be deleted, nothing can be added or changed.").arg(isolated(name));
    if (!wholesaleChanges().contains(kind))
        return tr(
            "This cannot be done on behalf of %1. Packages, external ID, address and billing start can be changed, and customers can be "
            "deleted; everything else is up to the administrators of the provider.")
            .arg(isolated(name));
    return {};
}

} // namespace pd
