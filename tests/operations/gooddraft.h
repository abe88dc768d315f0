// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/customerdraft.h"

namespace pd::test {

/// What the program knows beside a form, and a form that is right with it.
[[nodiscard]] CustomerRules usualRules();
[[nodiscard]] CustomerDraft goodDraft();

} // namespace pd::test
