// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/onboarding.h"
#include "operations/onboardingpreview.h"

#include <QCoro/QCoroTask>

namespace pd {

struct ServerAccess;
class TemplateDirectory;

/// Asks the server without changing anything: natural keys, and the precheck of the customer (contract: customers/validate). Users of a customer that
/// is there are looked up by e-mail; those of one that is not are checked by the rules only. The entry has passed checkEntry(). Both
/// outlive the task.
[[nodiscard]] QCoro::Task<Result<OnboardingPreview>> previewOnboarding(
    ServerAccess& server, TemplateDirectory& templates, OnboardingEntry entry);

} // namespace pd
