// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"
#include "operations/serveraccess.h"

#include <functional>

namespace pd {

/// What the steps of one operation share: what they know so far and whom they talk to. Kept alive by its coroutines.
struct OperationFacts {
    OperationFacts(ServerAccess& access, CacheMirror cacheMirror)
        : server(access)
        , mirror(cacheMirror)
    {
    }

    ServerAccess& server;
    CacheMirror mirror;
    Operation operation; ///< the current state; only the run changes it, actions set customerId and orgId
    CustomerId repaired; ///< set by the last look-up of the customer: it is there, and the next send is an update of it
    Customer current; ///< as the last look-up of a change found it
    QStringList tags; ///< that the last look-up found to be set
    QStringList numbers; ///< that the last look-up found to be added or removed
    QList<Location> locations; ///< of the organization, as last read
    bool locationsRead = false;
    std::function<Result<std::optional<bool>>(const QString& externalId)> recordedRestriction;
    std::function<Status(const QString& externalId, bool on)> recordRestriction;
    std::function<Status(const OnboardingTemplate&)> recordTemplate;
    std::function<QString(const ProvisioningId&)> templateName; ///< empty: not one of ours

    /// The first step of a kind with this subject; nullptr when there is none.
    [[nodiscard]] const OperationStep* stepOf(StepKind kind, const QString& subject = {}) const;
};

} // namespace pd
