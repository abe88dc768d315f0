// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/httptransport.h"
#include "client/paging.h"
#include "domain/subscriber.h"

namespace pd {

struct SubscriberQuery {
    CustomerId customerId;
    QString externalCustomerId;
    QString email;
    QString status;
    QString changedSince; ///< wire parameter lastStatusChange: epoch milliseconds; empty: all
    bool byLastStatusChange = false; ///< sortBy=lastStatusChange, ascending; otherwise by created
    OrgId onBehalfOf;
};

struct SubscriberUpdate {
    QString package;
    QString phoneNumber; ///< only when moving from meetings to calling
    QString extension;
    LocationId locationId;
};

/// /wholesale/subscribers of the contract. `transport` outlives it. Every call may fail with any Error of HttpTransport::send.
class SubscribersApi
{
public:
    explicit SubscribersApi(HttpTransport& transport)
        : m_transport(transport)
    {
    }

    /// `max` is at most 100.
    [[nodiscard]] QCoro::Task<Result<Page<Subscriber>>> list(SubscriberQuery query, int offset, int max);
    [[nodiscard]] QCoro::Task<Result<Subscriber>> get(SubscriberId id);
    /// Looks a subscriber up by its natural key: nullopt when the customer has none with this e-mail.
    [[nodiscard]] QCoro::Task<Result<std::optional<Subscriber>>> findByEmail(CustomerId customer, QString email);
    /// 200 provisioned, or 202 with status pending_user_migration.
    [[nodiscard]] QCoro::Task<Result<Subscriber>> create(NewSubscriber subscriber);
    [[nodiscard]] QCoro::Task<Result<Subscriber>> update(SubscriberId id, SubscriberUpdate update);
    [[nodiscard]] QCoro::Task<Status> remove(SubscriberId id);
    [[nodiscard]] QCoro::Task<Result<Precheck>> precheck(NewSubscriber subscriber);
    /// Of a user whose customer is not there yet: by the template, and the primary e-mail that the customer will have.
    [[nodiscard]] QCoro::Task<Result<Precheck>> precheckBefore(
        NewSubscriber subscriber, ProvisioningId provisioningId, QString customerEmail);
    [[nodiscard]] QCoro::Task<Status> resendConsent(SubscriberId id);

private:
    HttpTransport& m_transport;
};

} // namespace pd
