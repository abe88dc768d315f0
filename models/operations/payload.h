// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/onboarding.h"
#include "domain/onboardingtemplate.h"
#include "domain/operation.h"
#include "domain/setup.h"
#include "domain/userplan.h"

/// What a step of the ledger asks for, as a value. The one place that knows the stored form of payloads: the wire body, and for a user the
/// name of its location beside it.
namespace pd::payload {

[[nodiscard]] QByteArray of(const NewCustomer& customer);
[[nodiscard]] QByteArray of(const NewLocation& location);
[[nodiscard]] QByteArray of(const OnboardingUser& user);
[[nodiscard]] QByteArray of(const OnboardingTemplate& value);
[[nodiscard]] QByteArray ofRestriction(bool on);
[[nodiscard]] QByteArray ofCustomer(const SetUpEntry& entry);
[[nodiscard]] QByteArray of(const UserChange& change);

[[nodiscard]] NewCustomer customer(const OperationStep& step);
[[nodiscard]] NewLocation location(const OperationStep& step);
[[nodiscard]] OnboardingUser user(const OperationStep& step);
[[nodiscard]] Result<OnboardingTemplate> onboardingTemplate(const OperationStep& step);
[[nodiscard]] bool restriction(const OperationStep& step);
/// Of ChangeUserPackage, ChangePerson and RemoveUser; without line, verdict and problems.
[[nodiscard]] UserChange userChange(const OperationStep& step);
/// Of AwaitCustomer: the customer and what was known of it, without locations to make and users.
[[nodiscard]] SetUpEntry setUpCustomer(const OperationStep& step);

} // namespace pd::payload
