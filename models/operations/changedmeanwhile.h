// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/stepaction.h"

namespace pd {

/// The server has neither what the person saw nor what they asked for: Differs, with a field error "changed-meanwhile" whose text is what is there.
[[nodiscard]] LookUp changedMeanwhile(const QString& field, const QString& thereNow);
/// What was to be changed is not there any more: Differs, Kind::NotFound.
[[nodiscard]] LookUp goneMeanwhile(const QString& what);
/// Refused before anything is sent: Broken, Kind::Invalid with this field error.
[[nodiscard]] LookUp refusedBeforeSending(const FieldError& why);

} // namespace pd
