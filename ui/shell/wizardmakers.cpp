// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/wizardmakers.h"

#include "domain/draft.h"
#include "ui/shell/services.h"
#include "ui/wizard/wizard.h"

using namespace Qt::StringLiterals;

namespace pd {

Wizard* makeWizard([[maybe_unused]] const Theme& theme, [[maybe_unused]] const Services& services, [[maybe_unused]] const Draft& draft, [[maybe_unused]] QWidget* parent)
{
    return nullptr;
}

} // namespace pd
