// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/state/state.h"

namespace pd::sandbox {

/// Fills a new state: what is always there (cli.md), and as many invented customers as the options ask for. Indexes are made last.
[[nodiscard]] Status seedState(State& state);

/// The partner with its administrator, subscriptions, sub-partners, and organizations that can be attached.
void seedPartner(State& state);

} // namespace pd::sandbox
