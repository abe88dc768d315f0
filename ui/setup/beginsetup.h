// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"
#include "operations/setupdraft.h"

namespace pd {

struct CustomerDetails;
struct OnboardingEntry;
struct Operation;

/// A set-up of a customer as the cache knows it: its packages, its locations; nobody in it yet.
[[nodiscard]] SetUpDraft setUpOf(const CustomerDetails& details);
/// Likewise of a customer that is being created by this operation; it may have no ID yet.
[[nodiscard]] SetUpDraft setUpOf(const OnboardingEntry& created, const Operation& operation);

/// For wizardRequested(): kind "setup", without an ID.
[[nodiscard]] Draft draftFor(const SetUpDraft& value);

/// What nobody may be given again, as far as the cache knows it.
[[nodiscard]] SetUpRules setUpRulesOf(const CustomerDetails& details);

} // namespace pd
