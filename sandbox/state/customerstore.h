// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/state/state.h"

#include <QStringList>

namespace pd::sandbox {

/// A customer as it is kept. `packages` are objects with name, status and errors; while `ends` is set, something is under way.
struct CustomerRow {
    qint64 id = 0;
    QString externalId;
    std::optional<qint64> org; ///< once provisioned
    qint64 provider = 0; ///< row of the sub-partner it belongs to; 0: the partner itself
    std::optional<qint64> attachOrg; ///< the existing organization that it will be attached to
    QString name;
    QString email; ///< lower case
    QJsonObject address;
    QJsonObject calling; ///< provisioningParameters.calling.location; empty: none
    QString status;
    QJsonArray packages;
    QJsonArray errors;
    qint64 started = 0;
    std::optional<qint64> ends;
    qint64 created = 0;
    QString billingStart;

    [[nodiscard]] QStringList packageNames() const;
    /// Users can be made: it has its organization, and it is not being deleted.
    [[nodiscard]] bool takesUsers() const;
};

/// Customers by row, organization or natural key. A customer that is gone is never found.
class CustomerStore
{
public:
    explicit CustomerStore(State& state)
        : m_state(state)
    {
    }

    [[nodiscard]] std::optional<CustomerRow> find(qint64 row);
    [[nodiscard]] std::optional<CustomerRow> findByOrg(qint64 org);
    [[nodiscard]] std::optional<CustomerRow> findByExternalId(const QString& externalId);
    /// The rows whose time has come, earliest first.
    [[nodiscard]] QList<CustomerRow> due(qint64 now);
    qint64 insert(const CustomerRow& row);
    void save(const CustomerRow& row);
    /// Only the mapping ends; the organization and its people stay.
    void remove(const CustomerRow& row);

    /// The columns that read() expects, of a table named c.
    static const char* columns();
    [[nodiscard]] static CustomerRow read(SQLite::Statement& row);

private:
    [[nodiscard]] std::optional<CustomerRow> first(SQLite::Statement& found);

    State& m_state;
};

} // namespace pd::sandbox
