// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/serverreads.h"

#include "domain/webexid.h"
#include "operations/serveraccess.h"

namespace pd {

using namespace Qt::StringLiterals;

namespace {

constexpr int subscriberPage = 100;

bool saysNone(const Error& error) { return error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Invalid; }

} // namespace

QCoro::Task<Result<std::optional<Customer>>> findCustomer(ServerAccess& server, QString text, OrgId onBehalfOf)
{
    const QString wanted = text.trimmed();
    if (wanted.isEmpty())
        co_return std::optional<Customer>();
    const auto id = decodeWebexId(wanted);
    if (id && id->type != "ORGANIZATION"_L1) {
        const CustomerId customer(wanted);
        const Result<Customer> found = co_await server.customers.get(customer, onBehalfOf);
        if (!found && !saysNone(found.error()))
            co_return failed(found.error());
        co_return found ? std::optional(*found) : std::nullopt;
    }
    if (!id) {
        const auto found = co_await server.customers.findByExternalId(wanted, onBehalfOf);
        if (!found || found->has_value())
            co_return found;
    }
    CustomerQuery query;
    query.orgId = id ? OrgId(wanted) : OrgId(encodeWebexId({u"us"_s, u"ORGANIZATION"_s, wanted}));
    query.onBehalfOf = onBehalfOf;
    const auto page = co_await server.customers.list(query, 0, 1);
    if (!page && !saysNone(page.error()))
        co_return failed(page.error());
    const bool there = page && page->items.size() == 1 && page->items.constFirst().orgId == query.orgId;
    co_return there ? std::optional(page->items.constFirst()) : std::nullopt;
}

QCoro::Task<Result<QList<Subscriber>>> allSubscribers(ServerAccess& server, CustomerId customer, OrgId onBehalfOf)
{
    SubscriberQuery query;
    query.customerId = customer;
    query.onBehalfOf = onBehalfOf;
    QList<Subscriber> all;
    for (int offset = 0; offset >= 0;) {
        const auto page = co_await server.subscribers.list(query, offset, subscriberPage);
        if (!page)
            co_return failed(page.error());
        if (!page->setAside.isEmpty())
            co_return failed(Error::Kind::Protocol, u"a user of the customer cannot be read"_s);
        all << page->items;
        offset = page->nextOffset;
    }
    co_return all;
}

} // namespace pd
