// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/cachebuilders.h"

#include "cache/customerrepository.h"
#include "domain/webexid.h"

namespace pd::test {

using namespace Qt::StringLiterals;

namespace {

QString encodedOf(const QString& type, int number)
{
    return encodeWebexId({u"us"_s, type, u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 16, QChar(u'0'))});
}

} // namespace

CustomerId customerIdOf(int number) { return CustomerId(encodedOf(u"ENTERPRISE"_s, number)); }

OrgId orgIdOf(int number) { return OrgId(encodedOf(u"ORGANIZATION"_s, 0x5000000 + number)); }

Customer customerOf(int number, const QString& status)
{
    Customer customer;
    customer.id = customerIdOf(number);
    customer.orgId = orgIdOf(number);
    customer.externalId = u"ext-%1"_s.arg(number);
    customer.address = {u"1 Main Street"_s, {}, u"Haifa"_s, {}, u"31000"_s, number % 2 ? u"IL"_s : u"DE"_s};
    customer.status = status;
    customer.packages = {u"webex_calling"_s, u"webex_meetings"_s};
    customer.packageStates = {{u"webex_calling"_s, u"provisioned"_s, {}, {{2, u"slow"_s, u"f"_s}}, {u"license"_s}}};
    customer.errors = {{10022, u"text"_s, u"field"_s}};
    return customer;
}

Organization organizationOf(int number, const QString& name) { return {orgIdOf(number), name, u"2025-03-01T08:00:00.000Z"_s}; }

Subscriber subscriberOf(int number, int customer, const QString& email)
{
    Subscriber subscriber;
    subscriber.id = SubscriberId(encodedOf(u"SUBSCRIBER"_s, number));
    subscriber.personId = PersonId(encodedOf(u"PEOPLE"_s, number));
    subscriber.email = email;
    subscriber.customerId = customerIdOf(customer);
    subscriber.externalCustomerId = u"ext-%1"_s.arg(customer);
    subscriber.packages = {u"webex_calling"_s};
    subscriber.status = u"provisioned"_s;
    subscriber.created = u"2025-04-01T08:00:00.000Z"_s;
    subscriber.lastStatusChange = u"2025-05-01T08:00:00.000Z"_s;
    return subscriber;
}

Status fill(CacheStore& cache, int count)
{
    QList<Organization> organizations;
    QList<Customer> customers;
    for (int i = 1; i <= count; ++i) {
        organizations << organizationOf(i, u"Customer %1"_s.arg(i));
        customers << customerOf(i, i % 10 == 0 ? u"provisioning"_s : u"provisioned"_s);
    }
    return cache.transact([&]() -> Status {
        CustomerRepository repository(cache);
        if (const Status stored = repository.storeOrganizations(organizations); !stored)
            return stored;
        return repository.store(customers);
    });
}

} // namespace pd::test
