// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/setup.h"
#include "operations/onboardingpreview.h"

#include <QCoro/QCoroTask>

#include <functional>

namespace pd {

struct ServerAccess;
class TemplateDirectory;

/// Asks the server without changing anything: natural keys, and the prechecks of the customer and of each user (contract: customers/validate,
/// subscribers/validate; a user of a customer that is not there yet by the variant without customer ID). Users are asked about a few at a time. No
/// further request leaves once `ended()` is true; the result is Kind::Cancelled then. The entry has passed its checks. What is given by reference
/// outlives the task.
[[nodiscard]] QCoro::Task<Result<OnboardingPreview>> previewOnboarding(
    ServerAccess& server, TemplateDirectory& templates, OnboardingEntry entry, std::function<bool()> ended);
[[nodiscard]] QCoro::Task<Result<OnboardingPreview>> previewSetUp(ServerAccess& server, SetUpEntry entry, std::function<bool()> ended);

} // namespace pd
