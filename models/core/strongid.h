// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QString>

namespace pd {

/// An identifier that cannot be mistaken for one of another kind. Holds the text as the server gave it.
template<typename Tag>
class StrongId
{
public:
    StrongId() = default;
    explicit StrongId(QString value)
        : m_value(std::move(value))
    {
    }

    [[nodiscard]] const QString& toString() const { return m_value; }
    [[nodiscard]] bool isEmpty() const { return m_value.isEmpty(); }

    friend bool operator==(const StrongId&, const StrongId&) = default;
    friend bool operator<(const StrongId& a, const StrongId& b) { return a.m_value < b.m_value; }
    friend size_t qHash(const StrongId& id, size_t seed = 0) { return qHash(id.m_value, seed); }

private:
    QString m_value;
};

using CustomerId = StrongId<struct CustomerTag>; ///< wholesale customer (contract: Customer.id)
using OrgId = StrongId<struct OrgTag>; ///< Webex organization (contract: Customer.orgId)
using SubscriberId = StrongId<struct SubscriberTag>; ///< wholesale subscriber (contract: Subscriber.id)
using PersonId = StrongId<struct PersonTag>; ///< Webex person (contract: Subscriber.personId)
using LocationId = StrongId<struct LocationTag>; ///< location of an organization
using ProvisioningId = StrongId<struct ProvisioningTag>; ///< what an onboarding template gives (contract: provisioningId)
using OperationId = StrongId<struct OperationTag>; ///< ours: one thing that a person asked for
using StepId = StrongId<struct StepTag>; ///< ours: one request of an operation

} // namespace pd

Q_DECLARE_METATYPE(pd::CustomerId)
Q_DECLARE_METATYPE(pd::OrgId)
Q_DECLARE_METATYPE(pd::SubscriberId)
Q_DECLARE_METATYPE(pd::OperationId)
