// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/templates/templatestep.h"

class QPushButton;

namespace pd {

class ChoiceBox;

/// Name, country, service-provider administrator and Wholesale subscription.
class TemplateSettingsStep : public TemplateStep
{
    Q_OBJECT

public:
    TemplateSettingsStep(const Theme& theme, TemplateDraft& draft, QWidget* parent = nullptr);

    void refresh() override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<SideNote> notes() const override;
    /// What other templates use is offered while the person types.
    void setKnown(const QList<OnboardingTemplate>& templates);

protected:
    void store() override;

private:
    void buildCountry();
    void suggest();

    ChoiceBox* m_country;
    QPushButton* m_suggestion;
};

} // namespace pd
