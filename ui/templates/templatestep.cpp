// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/templatestep.h"

namespace pd {

TemplateStep::TemplateStep(
    const Theme& theme, TemplateDraft& draft, const QString& key, const QString& title, const QString& explanation, QWidget* parent)
    : WizardStep(theme, key, title, explanation, parent)
    , m_draft(draft)
{
    // The first one that is connected: the wizard looks at the draft afterwards.
    connect(this, &WizardStep::edited, this, &TemplateStep::store);
}

} // namespace pd
