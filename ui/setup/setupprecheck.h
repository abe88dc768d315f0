// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/onboardingpreview.h"
#include "operations/setupdraft.h"
#include "ui/widgets/checkpanel.h"

namespace pd {

/// What the server's preview of a set-up says, for the review and for the form.
struct SetUpChecks {
    QString note; ///< "Checked 14:04: 10 passed, 2 refused"
    QList<CheckLine> lines; ///< refused ones first
    QList<FieldError> fields; ///< refusals, by the keys of SetUpDraft
};

/// `preview` is of draft.toEntry().
[[nodiscard]] SetUpChecks checksOf(const OnboardingPreview& preview, const SetUpDraft& draft, const QTime& now);

} // namespace pd
