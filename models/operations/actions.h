// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer.h"
#include "operations/stepaction.h"

namespace pd {

/// What the server says about a customer that it could not provision as asked for.
[[nodiscard]] Error customerProblem(const Customer& customer);

/// POST /wholesale/customers, followed by its Location. Natural key: externalId. One that the server gave up on is brought to what is asked for by a
/// PUT, which runs provisioning anew.
class CustomerAction final : public StepAction
{
public:
    QCoro::Task<Result<LookUp>> lookUp(std::shared_ptr<OperationFacts> facts, OperationStep step) override;
    QCoro::Task<Result<Sent>> send(std::shared_ptr<OperationFacts> facts, OperationStep step) override;
    QCoro::Task<Result<LookUp>> poll(std::shared_ptr<OperationFacts> facts, OperationStep step) override;
};

/// Waits until the customer of a set-up is provisioned. Sends nothing.
class AwaitCustomerAction final : public StepAction
{
public:
    QCoro::Task<Result<LookUp>> lookUp(std::shared_ptr<OperationFacts> facts, OperationStep step) override;
    QCoro::Task<Result<Sent>> send(std::shared_ptr<OperationFacts> facts, OperationStep step) override;
};

/// POST /wholesale/subscribers. Natural key: e-mail within the customer.
class SubscriberAction final : public StepAction
{
public:
    QCoro::Task<Result<LookUp>> lookUp(std::shared_ptr<OperationFacts> facts, OperationStep step) override;
    QCoro::Task<Result<Sent>> send(std::shared_ptr<OperationFacts> facts, OperationStep step) override;
};

/// Reads the organization's locations anew into `facts` and the cache.
[[nodiscard]] QCoro::Task<Status> readLocations(std::shared_ptr<OperationFacts> facts);

/// POST /locations. Natural key: the name within the organization.
class LocationAction final : public StepAction
{
public:
    QCoro::Task<Result<LookUp>> lookUp(std::shared_ptr<OperationFacts> facts, OperationStep step) override;
    QCoro::Task<Result<Sent>> send(std::shared_ptr<OperationFacts> facts, OperationStep step) override;
};

/// POST /telephony/config/locations for a location that exists. Natural key: its ID.
class EnableCallingAction final : public StepAction
{
public:
    QCoro::Task<Result<LookUp>> lookUp(std::shared_ptr<OperationFacts> facts, OperationStep step) override;
    QCoro::Task<Result<Sent>> send(std::shared_ptr<OperationFacts> facts, OperationStep step) override;
};

/// Restricted by Partner through the PartnerHubPort; recorded in the ledger where that is not hosted. Idempotent.
class RestrictedAction final : public StepAction
{
public:
    QCoro::Task<Result<LookUp>> lookUp(std::shared_ptr<OperationFacts> facts, OperationStep step) override;
    QCoro::Task<Result<Sent>> send(std::shared_ptr<OperationFacts> facts, OperationStep step) override;
};

/// An onboarding template through the PartnerHubPort; recorded where that is not hosted. Natural key: its name.
class TemplateAction final : public StepAction
{
public:
    QCoro::Task<Result<LookUp>> lookUp(std::shared_ptr<OperationFacts> facts, OperationStep step) override;
    QCoro::Task<Result<Sent>> send(std::shared_ptr<OperationFacts> facts, OperationStep step) override;
};

} // namespace pd
