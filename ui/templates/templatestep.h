// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/templatedraft.h"
#include "ui/wizard/wizardstep.h"

namespace pd {

/// A step of the template wizard. What the person changes is in the draft before anybody else hears of it.
class TemplateStep : public WizardStep
{
    Q_OBJECT

protected:
    /// `draft` outlives the step.
    TemplateStep(
        const Theme& theme, TemplateDraft& draft, const QString& key, const QString& title, const QString& explanation, QWidget* parent);

    /// Reads the controls into the draft.
    virtual void store() = 0;
    [[nodiscard]] TemplateDraft& draft() { return m_draft; }
    [[nodiscard]] const TemplateDraft& draft() const { return m_draft; }

private:
    TemplateDraft& m_draft;
};

} // namespace pd
