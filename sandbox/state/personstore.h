// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/state/state.h"

namespace pd::sandbox {

/// A person, who is a subscriber while `member` is true.
struct PersonRow {
    qint64 id = 0;
    qint64 person = 0; ///< number behind the person ID; stays when a subscriber comes back
    qint64 org = 0;
    qint64 provider = 0;
    bool member = false;
    bool pending = false; ///< pending_user_migration
    QString package;
    QString email; ///< lower case
    QString firstName;
    QString lastName;
    QString phone; ///< E.164
    QString extension;
    std::optional<qint64> location;
    bool admin = false;
    qint64 created = 0;
    qint64 changed = 0;
    // Only read, of the customer whose organization it is:
    qint64 customer = 0;
    QString externalCustomerId;
};

/// People by row, person or natural key.
class PersonStore
{
public:
    explicit PersonStore(State& state)
        : m_state(state)
    {
    }

    [[nodiscard]] std::optional<PersonRow> find(qint64 row);
    [[nodiscard]] std::optional<PersonRow> findByPerson(qint64 person);
    [[nodiscard]] std::optional<PersonRow> findByEmail(const QString& email);
    /// Somebody else of the organization with this number or extension.
    [[nodiscard]] bool phoneTaken(qint64 org, const QString& phone, qint64 exceptRow);
    [[nodiscard]] bool extensionTaken(qint64 org, const QString& extension, qint64 exceptRow);
    [[nodiscard]] bool hasAdmin(qint64 org);
    qint64 insert(const PersonRow& row);
    void save(const PersonRow& row);
    /// The person is gone, not only the subscription.
    void erase(const PersonRow& row);

    /// "SELECT … FROM people p LEFT JOIN customers c …", to be followed by WHERE.
    static const char* selection();
    [[nodiscard]] static PersonRow read(SQLite::Statement& found);

private:
    [[nodiscard]] std::optional<PersonRow> first(SQLite::Statement& found);

    State& m_state;
};

} // namespace pd::sandbox
