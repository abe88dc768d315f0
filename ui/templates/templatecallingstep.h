// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/templates/templatestep.h"

namespace pd {

class FormField;
class MessageBar;

/// The cloud-connected PSTN provider, which is better left empty.
class TemplateCallingStep : public TemplateStep
{
    Q_OBJECT

public:
    TemplateCallingStep(const Theme& theme, TemplateDraft& draft, QWidget* parent = nullptr);

    void refresh() override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<SideNote> notes() const override;

protected:
    void store() override;

private:
    void warn();

    FormField* m_countries;
    MessageBar* m_warning;
    MessageBar* m_coverage;
};

} // namespace pd
