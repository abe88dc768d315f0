// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/stepaction.h"

namespace pd {

/// PATCH /identity/organizations/{id}. Done when the organization has the name.
class RenameCustomerAction final : public StepAction
{
public:
    QCoro::Task<Result<LookUp>> lookUp(std::shared_ptr<OperationFacts> facts, OperationStep step) override;
    QCoro::Task<Result<Sent>> send(std::shared_ptr<OperationFacts> facts, OperationStep step) override;
};

/// PUT /wholesale/customers/{id}, followed until the server is done. The customer is read first: the list of packages that goes out is the one that
/// the person asked for, or the one that is there; a field that is neither as they saw it nor as asked for needs attention.
class ChangeCustomerAction final : public StepAction
{
public:
    QCoro::Task<Result<LookUp>> lookUp(std::shared_ptr<OperationFacts> facts, OperationStep step) override;
    QCoro::Task<Result<Sent>> send(std::shared_ptr<OperationFacts> facts, OperationStep step) override;
    QCoro::Task<Result<LookUp>> poll(std::shared_ptr<OperationFacts> facts, OperationStep step) override;
};

/// DELETE /wholesale/customers/{id}, followed until it is gone. The organization and its persons stay.
class RemoveCustomerAction final : public StepAction
{
public:
    QCoro::Task<Result<LookUp>> lookUp(std::shared_ptr<OperationFacts> facts, OperationStep step) override;
    QCoro::Task<Result<Sent>> send(std::shared_ptr<OperationFacts> facts, OperationStep step) override;
    QCoro::Task<Result<LookUp>> poll(std::shared_ptr<OperationFacts> facts, OperationStep step) override;
};

/// DELETE /people/{id}. Done when there is none.
class RemovePersonAction final : public StepAction
{
public:
    QCoro::Task<Result<LookUp>> lookUp(std::shared_ptr<OperationFacts> facts, OperationStep step) override;
    QCoro::Task<Result<Sent>> send(std::shared_ptr<OperationFacts> facts, OperationStep step) override;
};

/// POST /partner/tags/organizations/{id}/assignTags: the whole set.
class TagsAction final : public StepAction
{
public:
    QCoro::Task<Result<LookUp>> lookUp(std::shared_ptr<OperationFacts> facts, OperationStep step) override;
    QCoro::Task<Result<Sent>> send(std::shared_ptr<OperationFacts> facts, OperationStep step) override;
};

/// POST /subscribers/{id}/emails/consentMove. Nothing is sent to somebody who is not waiting any more. An e-mail whose fate is unknown is sent again.
class ResendConsentAction final : public StepAction
{
public:
    QCoro::Task<Result<LookUp>> lookUp(std::shared_ptr<OperationFacts> facts, OperationStep step) override;
    QCoro::Task<Result<Sent>> send(std::shared_ptr<OperationFacts> facts, OperationStep step) override;
};

} // namespace pd
