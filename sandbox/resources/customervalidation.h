// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/api/answer.h"
#include "sandbox/state/customerstore.h"

namespace pd::sandbox {

/// What is wrong with the body of POST /wholesale/customers, of its precheck, and of PUT. An Answer with status 200 is a pass.
class CustomerValidation
{
public:
    explicit CustomerValidation(State& state)
        : m_state(state)
        , m_customers(state)
    {
    }

    [[nodiscard]] Answer create(const QJsonObject& body);
    /// Looks at what is there: a precheck may have the address alone, or everything.
    [[nodiscard]] Answer precheck(const QJsonObject& body);
    [[nodiscard]] Answer update(const QJsonObject& body, const CustomerRow& current);

    /// Is this address, in lower case, of a person or of another customer's administrator? Addresses with "+taken@" always are.
    [[nodiscard]] bool emailTaken(const QString& email, std::optional<qint64> exceptOrg);

private:
    [[nodiscard]] QList<ApiProblem> references(const QJsonObject& body);
    [[nodiscard]] QList<ApiProblem> limits(const QJsonObject& body) const;
    [[nodiscard]] Answer conflicts(const QJsonObject& body);

    State& m_state;
    CustomerStore m_customers;
};

} // namespace pd::sandbox
