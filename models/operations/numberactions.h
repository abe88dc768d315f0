// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/stepaction.h"

namespace pd {

/// POST /telephony/config/locations/{id}/numbers, without those that the location has already. Only for a local gateway or a non-integrated provider.
class AddNumbersAction final : public StepAction
{
public:
    QCoro::Task<Result<LookUp>> lookUp(std::shared_ptr<OperationFacts> facts, OperationStep step) override;
    QCoro::Task<Result<Sent>> send(std::shared_ptr<OperationFacts> facts, OperationStep step) override;
};

/// DELETE /telephony/config/locations/{id}/numbers, at most five. Numbers that somebody has got meanwhile, and the main number, need attention.
class RemoveNumbersAction final : public StepAction
{
public:
    QCoro::Task<Result<LookUp>> lookUp(std::shared_ptr<OperationFacts> facts, OperationStep step) override;
    QCoro::Task<Result<Sent>> send(std::shared_ptr<OperationFacts> facts, OperationStep step) override;
};

/// PUT /telephony/pstn/locations/{id}/connection.
class PstnAction final : public StepAction
{
public:
    QCoro::Task<Result<LookUp>> lookUp(std::shared_ptr<OperationFacts> facts, OperationStep step) override;
    QCoro::Task<Result<Sent>> send(std::shared_ptr<OperationFacts> facts, OperationStep step) override;
};

} // namespace pd
