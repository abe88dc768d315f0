// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/seed/names.h"
#include "sandbox/state/state.h"

namespace pd::sandbox {

/// Invents customers with their organizations, locations and users. Before the indexes are made. Creation times follow the row numbers,
/// so that the list by creation is the list by row.
class CustomerSeed
{
public:
    CustomerSeed(State& state, Names names);

    /// As many as the options say, and a few for the active sub-partners.
    void run();

private:
    struct Plan {
        int index = 0;
        qint64 provider = 0;
        qint64 created = 0;
        qint64 until = 0; ///< when the next customer is created
        QString status;
        const NameStyle* style = nullptr;
        CompanyName company;
        QStringList place; ///< city, state, postal code
        QString street;
        std::string domain;
        QStringList packages;
        qint64 org = 0; ///< 0: not provisioned
        std::optional<qint64> location;
    };

    struct User {
        std::string package;
        std::string email;
        const std::string* firstName = nullptr;
        const std::string* lastName = nullptr;
        std::string phone;
        std::string extension;
        std::optional<qint64> location;
        bool pending = false;
        bool admin = false;
        qint64 created = 0;
        qint64 changed = 0;
    };

    [[nodiscard]] Plan planFor(int index, qint64 provider);
    [[nodiscard]] quint64 random(const Plan& plan, quint64 purpose) const;
    void addCustomer(const Plan& plan);
    void addOrganization(Plan& plan);
    void addUsers(const Plan& plan);
    void addUser(const Plan& plan, int number);
    void insert(const Plan& plan, const User& user);

    State& m_state;
    Names m_names;
    qint64 m_begin = 0;
    qint64 m_span = 0;
    int m_total = 0;
    qint64 m_nextOrg = 0;
    qint64 m_nextLocation = 1;
    qint64 m_nextPerson = 2;
    SQLite::Statement m_insertUser;
};

} // namespace pd::sandbox
