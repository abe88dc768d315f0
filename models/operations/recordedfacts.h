// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace pd {

class CacheStore;
class Ledger;

/// Brings into the cache what only the ledger knows of customers: with which template they were onboarded here, and the restricted mode that was
/// recorded by hand. What the cache knows already stays. For a cache that was filled anew. Service thread.
[[nodiscard]] Status bringRecordedFacts(Ledger& ledger, CacheStore& cache);

} // namespace pd
