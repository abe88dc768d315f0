// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"

#include <QDate>

namespace pd {

/// A draft, and how far its form is.
struct DraftDigest {
    Draft draft;
    bool edits = false; ///< it changes a template that exists
    int step = 0; ///< 0: not begun
    int steps = 0; ///< 0: the body cannot be read
    int problems = 0; ///< fields to fix on the steps that were left once

    friend bool operator==(const DraftDigest&, const DraftDigest&) = default;
};

/// Reads the body and checks it. On any thread; a long table of users takes its time.
[[nodiscard]] DraftDigest digestOf(const Draft& draft, const QDate& todayUtc);
/// "Create customer, step 2 of 5, 2 fields to fix".
[[nodiscard]] QString digestText(const DraftDigest& digest);
/// What it is about, or that it has no name yet.
[[nodiscard]] QString digestTitle(const DraftDigest& digest);

} // namespace pd
