// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/stepaction.h"

namespace pd {

/// PUT /wholesale/subscribers/{id} with another package. Done when the user has it; a package that is neither the one from before nor the one asked
/// for was changed by somebody else meanwhile: that is for a person to decide.
class ChangePackageAction final : public StepAction
{
public:
    QCoro::Task<Result<LookUp>> lookUp(std::shared_ptr<OperationFacts> facts, OperationStep step) override;
    QCoro::Task<Result<Sent>> send(std::shared_ptr<OperationFacts> facts, OperationStep step) override;
};

/// PUT /people/{id}: name, number, extension. Done when they are as asked for.
class ChangePersonAction final : public StepAction
{
public:
    QCoro::Task<Result<LookUp>> lookUp(std::shared_ptr<OperationFacts> facts, OperationStep step) override;
    QCoro::Task<Result<Sent>> send(std::shared_ptr<OperationFacts> facts, OperationStep step) override;
};

/// DELETE /wholesale/subscribers/{id}. Done when there is none with this e-mail.
class RemoveUserAction final : public StepAction
{
public:
    QCoro::Task<Result<LookUp>> lookUp(std::shared_ptr<OperationFacts> facts, OperationStep step) override;
    QCoro::Task<Result<Sent>> send(std::shared_ptr<OperationFacts> facts, OperationStep step) override;
};

} // namespace pd
