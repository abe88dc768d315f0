// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/customerinquiryengine.h"

#include "operations/serveraccess.h"
#include "operations/serverreads.h"

#include <QJsonDocument>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

constexpr int extensionsAskedAtOnce = 20;
constexpr int extensionsAskedAtMost = 200;

/// `like` and what follows it, with as many digits; beyond the last one it starts again at the first.
QStringList candidates(const QString& like, int from, int count)
{
    qint64 size = 1;
    for (qsizetype i = 0; i < like.size(); ++i)
        size *= 10;
    QStringList found;
    for (int i = from; i < from + count && i < size; ++i)
        found << u"%1"_s.arg((like.toLongLong() + i) % size, int(like.size()), 10, QLatin1Char('0'));
    return found;
}

} // namespace

OrgId CustomerInquiryEngine::providerOf(const CustomerId& id) const
{
    return m_cache ? CustomerFactRepository(*m_cache).providerOf(id).value_or(OrgId()) : OrgId();
}

QCoro::Task<SeenCustomer> CustomerInquiryEngine::named(Customer customer)
{
    SeenCustomer seen{customer, {}};
    if (!customer.orgId.isEmpty()) {
        const OrgId org = customer.orgId;
        const Result<Organization> organization = co_await m_server.organizations.get(org);
        if (organization) // without a name it is still the customer
            seen.name = organization->name;
    }
    CacheMirror(m_cache).customer(seen.customer, seen.name);
    co_return seen;
}

QCoro::Task<Result<SeenCustomer>> CustomerInquiryEngine::look(CustomerId id)
{
    const OrgId provider = providerOf(id);
    const Result<Customer> found = co_await m_server.customers.get(id, provider);
    if (!found)
        co_return failed(found.error());
    Customer customer = *found;
    customer.provider = provider;
    SeenCustomer seen = co_await named(customer);
    co_return seen;
}

QCoro::Task<Result<std::optional<SeenCustomer>>> CustomerInquiryEngine::findOnServer(QString text, OrgId onBehalfOf)
{
    const auto found = co_await findCustomer(m_server, text, onBehalfOf);
    if (!found)
        co_return failed(found.error());
    if (!found->has_value())
        co_return std::optional<SeenCustomer>();
    Customer customer = **found;
    customer.provider = onBehalfOf;
    CacheMirror(m_cache).provider(customer.id, onBehalfOf);
    SeenCustomer seen = co_await named(customer);
    co_return std::optional(seen);
}

QCoro::Task<Result<QByteArray>> CustomerInquiryEngine::rawAnswer(CustomerId id)
{
    const auto object = co_await m_server.customers.raw(id);
    if (!object)
        co_return failed(object.error());
    co_return QJsonDocument(*object).toJson(QJsonDocument::Indented);
}

QCoro::Task<Result<QMap<QString, int>>> CustomerInquiryEngine::usersPerPackage(CustomerId id)
{
    const OrgId provider = providerOf(id);
    const auto subscribers = co_await allSubscribers(m_server, id, provider);
    if (!subscribers)
        co_return failed(subscribers.error());
    QMap<QString, int> users;
    for (const Subscriber& subscriber : *subscribers) {
        for (const QString& package : subscriber.packages)
            ++users[package];
    }
    co_return users;
}

QCoro::Task<Result<QList<Person>>> CustomerInquiryEngine::people(OrgId org) { return m_server.people.list(org); }

QCoro::Task<Result<bool>> CustomerInquiryEngine::restricted(OrgId org) { return m_server.hub.restrictedByPartner(org); }

QCoro::Task<Result<QStringList>> CustomerInquiryEngine::tags(OrgId org) { return m_server.tags.of(org); }

QCoro::Task<Result<QStringList>> CustomerInquiryEngine::allTags() { return m_server.tags.all(); }

QCoro::Task<Result<QList<Location>>> CustomerInquiryEngine::locations(OrgId org) { return m_server.locations.list(org); }

QCoro::Task<Result<QList<PhoneNumberEntry>>> CustomerInquiryEngine::numbers(OrgId org, LocationId location)
{
    return m_server.numbers.list(org, location);
}

QCoro::Task<Result<QList<PstnConnection>>> CustomerInquiryEngine::pstnOptions(OrgId org, LocationId location)
{
    return m_server.pstn.options(org, location);
}

QCoro::Task<Result<std::optional<PstnConnection>>> CustomerInquiryEngine::pstnConnection(OrgId org, LocationId location)
{
    return m_server.pstn.current(org, location);
}

QCoro::Task<Result<QString>> CustomerInquiryEngine::freeExtension(OrgId org, LocationId location, QString like)
{
    for (int from = 0; from < extensionsAskedAtMost; from += extensionsAskedAtOnce) {
        const QStringList asked = candidates(like, from, extensionsAskedAtOnce);
        if (asked.isEmpty())
            break;
        const auto verdicts = co_await m_server.numbers.checkExtensions(org, location, asked);
        if (!verdicts)
            co_return failed(verdicts.error());
        for (const NumberVerdict& verdict : *verdicts) {
            if (verdict.free)
                co_return verdict.text;
        }
    }
    co_return failed(Error::Kind::NotFound, u"no extension is free near %1"_s.arg(like));
}

} // namespace pd
