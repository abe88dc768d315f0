// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/wizardmakers.h"

#include "domain/draft.h"
#include "ui/attach/attachwizard.h"
#include "ui/onboarding/customerwizard.h"
#include "ui/setup/setupwizard.h"
#include "ui/shell/services.h"
#include "ui/templates/templatewizard.h"
#include "ui/wizard/wizard.h"

using namespace Qt::StringLiterals;

namespace pd {

Wizard* makeWizard(const Theme& theme, const Services& services, const Draft& draft, QWidget* parent)
{
    if (draft.kind == "template"_L1)
        return new TemplateWizard(theme, services, draft, parent);
    if (draft.kind == "setup"_L1)
        return new SetUpWizard(theme, services, draft, parent);
    if (draft.kind == "attach"_L1)
        return new AttachWizard(theme, services, draft, parent);
    if (draft.kind == "customer"_L1)
        return new CustomerWizard(theme, services, draft, parent);
    return nullptr;
}

} // namespace pd
