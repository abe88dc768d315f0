// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/serveraccess.h"

#include "cache/cachestore.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcMirror, "pd.operations.mirror")

namespace pd {

namespace {

void logMirrorProblem(const Status& status)
{
    if (!status)
        qCWarning(lcMirror) << "the cache did not take an operation's result:" << status.error().detail;
}

} // namespace

void CacheMirror::customer(const Customer& customer, const QString& name)
{
    if (!m_cache)
        return;
    CustomerRepository repository(*m_cache);
    if (!customer.orgId.isEmpty() && !name.isEmpty())
        logMirrorProblem(repository.storeOrganizations({Organization{customer.orgId, name, {}}}));
    else if (!name.isEmpty())
        logMirrorProblem(repository.setAskedName(customer.id, name));
    logMirrorProblem(repository.store({customer}));
}

void CacheMirror::customerOrigin(const CustomerId& id, const QString& templateName, const NewCustomer& asked)
{
    if (m_cache)
        logMirrorProblem(CustomerRepository(*m_cache).setTemplate(id, templateName, asked.primaryEmail, asked.packageLimits));
}

void CacheMirror::customerGone(const CustomerId& id)
{
    if (m_cache)
        logMirrorProblem(CustomerRepository(*m_cache).remove(id));
}

void CacheMirror::name(const OrgId& org, const QString& name)
{
    if (m_cache)
        logMirrorProblem(CustomerRepository(*m_cache).storeOrganizations({Organization{org, name, {}}}));
}

void CacheMirror::tags(const OrgId& org, const QStringList& tags)
{
    if (m_cache)
        logMirrorProblem(CustomerFactRepository(*m_cache).storeTags(org, tags));
}

void CacheMirror::provider(const CustomerId& id, const OrgId& provider)
{
    if (m_cache)
        logMirrorProblem(CustomerFactRepository(*m_cache).setProvider(id, provider));
}

void CacheMirror::restricted(const CustomerId& id, bool on)
{
    if (m_cache)
        logMirrorProblem(CustomerRepository(*m_cache).setRestricted(id, on));
}

void CacheMirror::locations(const OrgId& org, const QList<Location>& locations)
{
    if (m_cache)
        logMirrorProblem(PlaceRepository(*m_cache).storeLocations(org, locations));
}

void CacheMirror::subscriber(const Subscriber& subscriber, const Person& person)
{
    if (!m_cache)
        return;
    SubscriberRepository repository(*m_cache);
    logMirrorProblem(repository.store({subscriber}));
    if (!person.orgId.isEmpty())
        logMirrorProblem(repository.storePerson(person.orgId, person));
}

void CacheMirror::person(const Person& person)
{
    if (m_cache && !person.orgId.isEmpty())
        logMirrorProblem(SubscriberRepository(*m_cache).storePerson(person.orgId, person));
}

void CacheMirror::subscriberGone(const SubscriberId& id)
{
    if (m_cache)
        logMirrorProblem(SubscriberRepository(*m_cache).remove(id));
}

} // namespace pd
