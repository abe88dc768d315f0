// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/strongid.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <algorithm>
#include <optional>

namespace pd {

/// The states of architecture.md, "Writing to the server".
enum class StepState {
    Planned, ///< in the ledger, nothing sent
    Sending, ///< its bytes may be on the wire
    Accepted, ///< the server said 202
    Polling, ///< followed until the server says that it is over
    Unknown, ///< sent, but the answer is not known
    Reconciling, ///< being looked up by its natural key
    Done,
    Failed, ///< the server refused it, or a step before it failed
    NeedsAttention, ///< a person has to decide
};

/// One request of an operation; all but AwaitCustomer change something on the server.
enum class StepKind {
    CreateTemplate,
    CreateCustomer,
    SetRestricted,
    CreateLocation,
    EnableCalling,
    CreateSubscriber,
    AwaitCustomer, ///< changes nothing: what follows waits until the customer is provisioned
    ChangeUserPackage,
    ChangePerson, ///< name, number or extension
    RemoveUser,
    RenameCustomer, ///< the organization's name
    ChangeCustomer, ///< packages, limits, external ID, address, billing start
    RemoveCustomer, ///< its wholesale services; the organization stays
    RemovePerson, ///< from the organization
    SetTags,
    ResendConsent,
    AddNumbers,
    RemoveNumbers,
    SetPstn,
};

/// Stored as a number.
enum class OperationKind { CreateTemplate, Onboard, SetUp, ApplyUsers, ChangeCustomer, RemoveCustomer, ChangeNumbers };

[[nodiscard]] constexpr bool isEnded(StepState s)
{
    return s == StepState::Done || s == StepState::Failed || s == StepState::NeedsAttention;
}

struct OperationStep {
    StepId id;
    StepKind kind = StepKind::CreateCustomer;
    QString subject; ///< what the person knows it by: name, e-mail
    StepState state = StepState::Planned;
    QByteArray payload; ///< JSON of the request body (client/codec.h)
    QString resultId; ///< what the server gave it
    bool alreadyThere = false; ///< found by its natural key instead of created
    QString serverStatus; ///< the server's last word while polling
    int attempts = 0;
    QDateTime startedAt; ///< UTC; invalid: not yet
    QDateTime nextPollAt; ///< UTC; invalid: none planned
    QDateTime finishedAt; ///< UTC
    std::optional<Error> error; ///< why it failed or needs attention; a finished step may carry the server's warnings here
    QString trackingId; ///< of the last answer

    friend bool operator==(const OperationStep&, const OperationStep&) = default;
};

/// One thing that a person asked for, with its steps in order.
struct Operation {
    OperationId id;
    OperationKind kind = OperationKind::Onboard;
    QString title; ///< customer or template name
    QString naturalKey; ///< external ID (customer ID where there is none), or the template's name
    QString askedBy; ///< account of this machine, or the signed-in person
    QDateTime createdAt; ///< UTC
    QDateTime finishedAt; ///< UTC; invalid while it runs
    StepState state = StepState::Planned; ///< the whole: running states while a step runs, Done when all are
    CustomerId customerId; ///< once known
    OrgId orgId; ///< once known
    QList<OperationStep> steps;

    [[nodiscard]] qsizetype stepsDone() const
    {
        return std::count_if(steps.cbegin(), steps.cend(), [](const OperationStep& s) { return s.state == StepState::Done; });
    }

    friend bool operator==(const Operation&, const Operation&) = default;
};

} // namespace pd

Q_DECLARE_METATYPE(pd::Operation)
