// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/subscriber.h"
#include "sandbox/api/answer.h"
#include "sandbox/state/customerstore.h"
#include "sandbox/state/personstore.h"

namespace pd::sandbox {

/// What is wrong with the body of POST /wholesale/subscribers, of its precheck, and of PUT. An Answer with status 200 is a pass.
class SubscriberValidation
{
public:
    explicit SubscriberValidation(State& state)
        : m_state(state)
        , m_customers(state)
        , m_people(state)
    {
    }

    [[nodiscard]] Answer create(const QJsonObject& body, qint64 provider);
    [[nodiscard]] Answer precheck(const QJsonObject& body, qint64 provider);
    [[nodiscard]] Answer update(const QJsonObject& body, const PersonRow& current);

private:
    [[nodiscard]] std::optional<CustomerRow> customerOf(const QJsonObject& body, qint64 provider);
    [[nodiscard]] Answer against(const NewSubscriber& asked, const CustomerRow& customer, qint64 exceptRow);
    [[nodiscard]] Answer emailFree(const QString& email, std::optional<qint64> org);
    [[nodiscard]] QList<ApiProblem> callingProblems(const NewSubscriber& asked, qint64 org, qint64 exceptRow);

    State& m_state;
    CustomerStore m_customers;
    PersonStore m_people;
};

} // namespace pd::sandbox
