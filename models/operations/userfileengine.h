// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/customer.h"
#include "domain/userplan.h"

#include <QObject>

#include <QCoro/QCoroTask>

namespace pd {

class OperationEngine;
struct ServerAccess;

/// A file of users compared with what a customer has on the server now.
struct UserFilePlan {
    Customer customer;
    QString customerName; ///< empty: not known
    QList<UserChange> changes; ///< one for each row, in the order of the file
    bool isFirstUse = false; ///< the customer has no user yet: the first one becomes its administrator

    [[nodiscard]] int count(UserVerdict verdict) const
    {
        return int(std::count_if(changes.cbegin(), changes.cend(), [&](const UserChange& change) { return change.verdict == verdict; }));
    }
};

/// Users of a customer by file: what would be done, and doing it. Service thread; what it is given outlives it.
class UserFileEngine : public QObject
{
    Q_OBJECT

public:
    UserFileEngine(ServerAccess& server, OperationEngine& operations, QObject* parent = nullptr)
        : QObject(parent)
        , m_server(server)
        , m_operations(operations)
    {
    }

    /// `customer` is a customer ID, an external ID or an organization ID, encoded or bare. Kind::NotFound when there is none.
    [[nodiscard]] QCoro::Task<Result<Customer>> find(QString customer);
    /// Its users, locations and packages as the server has them now.
    [[nodiscard]] QCoro::Task<Result<PresentUsers>> present(Customer customer);
    /// Reads what the customer has, and gives each row its verdict; changes nothing.
    [[nodiscard]] QCoro::Task<Result<UserFilePlan>> plan(QString customer, QList<UserRequest> requests, UserFileMode mode);
    /// present() of the customer that find() gives.
    [[nodiscard]] QCoro::Task<Result<PresentUsers>> usersOf(QString customer);
    /// Operations for all rows that are to be added, changed or removed, a few hundred in each; they run one after the other, in the order of the
    /// file. Empty when there is nothing to do.
    [[nodiscard]] Result<QList<OperationId>> apply(const UserFilePlan& plan);

private:
    ServerAccess& m_server;
    OperationEngine& m_operations;
};

} // namespace pd

Q_DECLARE_METATYPE(pd::UserFilePlan)
