// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/faultserver.h"

#include "domain/customer.h"
#include "domain/subscriber.h"

#include <QMap>
#include <QSet>

namespace pd::test {

/// A server of the API that misbehaves in the ways of reliability.md F44–F50. Change the lists while it runs.
class ScriptedApi
{
public:
    ScriptedApi();

    [[nodiscard]] QUrl base() const { return m_server.base(); }
    [[nodiscard]] FaultServer& server() { return m_server; }
    [[nodiscard]] int requestsFor(const QByteArray& path) const;

    /// Customers 1 … n with organizations, and one user for each of the first `users`.
    void fill(int customers, int users);

    QList<Customer> customers;
    QList<Organization> organizations;
    QList<Subscriber> subscribers;
    QSet<QString> hidden; ///< IDs that lists leave out and single reads know
    QSet<QString> broken; ///< IDs whose records cannot be read
    int largestPage = 100; ///< lower than `max`: the server lowers it (F48)
    bool ignoresOffset = false; ///< every page is the first (F44)
    bool organizationsForbidden = false;
    bool organizationsUnreadable = false; ///< the listing is none
    int customerPagesUntilDead = -1; ///< then 400
    int repeatedOffset = -1; ///< this customer page shows the one before it (F44)

private:
    [[nodiscard]] FaultReply answer(const SeenRequest& request);
    [[nodiscard]] FaultReply customerAnswer(const QString& id, const QUrlQuery& query);
    template<typename T, typename Write>
    [[nodiscard]] FaultReply page(const QList<T>& all, const QUrlQuery& query, Write write, bool isCustomers);

    FaultServer m_server;
};

} // namespace pd::test
