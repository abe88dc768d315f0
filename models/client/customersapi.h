// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/httptransport.h"
#include "client/paging.h"
#include "domain/customer.h"

#include <QJsonObject>

namespace pd {

struct CustomerQuery {
    QString externalId;
    OrgId orgId;
    QStringList statuses;
    OrgId onBehalfOf; ///< a sub-partner
};

/// 202: accepted, not done. `id` is read from Location or the body's url when they are of the API's own host; empty otherwise.
struct CustomerAccepted {
    CustomerId id;
    QString trackingId;
};

/// /wholesale/customers of the contract. `transport` outlives it. Every call may fail with any Error of HttpTransport::send.
class CustomersApi
{
public:
    explicit CustomersApi(HttpTransport& transport)
        : m_transport(transport)
    {
    }

    [[nodiscard]] QCoro::Task<Result<Page<Customer>>> list(CustomerQuery query, int offset, int max);
    [[nodiscard]] QCoro::Task<Result<Customer>> get(CustomerId id, OrgId onBehalfOf = {});
    /// The answer as the server gave it, licence IDs included.
    [[nodiscard]] QCoro::Task<Result<QJsonObject>> raw(CustomerId id);
    /// Looks a customer up by its natural key: nullopt when the server has none.
    [[nodiscard]] QCoro::Task<Result<std::optional<Customer>>> findByExternalId(QString externalId, OrgId onBehalfOf = {});
    [[nodiscard]] QCoro::Task<Result<CustomerAccepted>> create(NewCustomer customer);
    [[nodiscard]] QCoro::Task<Result<CustomerAccepted>> update(CustomerId id, CustomerUpdate update, OrgId onBehalfOf = {});
    [[nodiscard]] QCoro::Task<Status> remove(CustomerId id, OrgId onBehalfOf = {});
    [[nodiscard]] QCoro::Task<Result<Precheck>> precheck(NewCustomer customer);

private:
    HttpTransport& m_transport;
};

} // namespace pd
