// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/onboarding.h"
#include "domain/packagecatalog.h"

#include <QStringList>

namespace pd {

/// One column of a bulk onboarding file. `header` is how the guide names it; `aliases` (compared by letters and digits) are other names that
/// people and the API use.
struct OnboardingColumn {
    using Take = void (*)(OnboardingEntry& entry, const QString& cell, const PackageCatalog& catalog, QString& rule);

    QString header;
    QStringList aliases;
    bool ofUser = false; ///< a value of the row's user instead of the customer
    Take take = nullptr; ///< puts a cell into the entry (its last user); sets `rule` when it cannot be read
};

/// In the order of the guide; the first is the external ID.
[[nodiscard]] const QList<OnboardingColumn>& onboardingColumns();
/// nullptr: none of ours.
[[nodiscard]] const OnboardingColumn* onboardingColumn(const QString& header);

} // namespace pd
