// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/onboardingtemplate.h"
#include "ui/widgets/reviewpanel.h"

#include <QList>

namespace pd {

/// The values of a template in groups, in the order of the form, as people read them.
struct TemplateGroup {
    QString key; ///< of the wizard's step
    QString title;
    QList<ReviewRow> rows;
};

/// Without the provisioning ID. Values that are not set say so.
[[nodiscard]] QList<TemplateGroup> templateGroups(const OnboardingTemplate& value);

/// "he" while the window speaks Hebrew.
[[nodiscard]] QString windowLanguage();

} // namespace pd
