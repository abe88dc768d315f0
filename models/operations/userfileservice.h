// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/userfileengine.h"

#include <QFuture>

#include <memory>

namespace pd {

/// Users of a customer by file, for the window and the commands. May be called from any thread; see UserFileEngine for what each call gives.
class UserFileService
{
public:
    UserFileService();
    ~UserFileService();

    /// `engine` lives on the service thread. What was asked before waits for this. detach() before the engine goes.
    void attach(UserFileEngine& engine);
    void detach();

    [[nodiscard]] QFuture<Result<UserFilePlan>> plan(QString customer, QList<UserRequest> requests, UserFileMode mode);
    [[nodiscard]] QFuture<Result<PresentUsers>> usersOf(QString customer);
    /// Finished once all of it is safe in the ledger; progress by OperationService::operationChanged.
    [[nodiscard]] QFuture<Result<QList<OperationId>>> apply(UserFilePlan plan);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace pd
