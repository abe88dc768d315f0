// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/onboarding/customerstep.h"

namespace pd {

class HintPanel;

/// Who the customer is: name, administrator, external ID, template, language. Says when a customer like this one is there already.
class InformationStep : public CustomerStep
{
    Q_OBJECT

public:
    InformationStep(const Theme& theme, CustomerForm& form, QWidget* parent = nullptr);

    void refresh() override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<SideNote> notes() const override;

    /// The templates of the rules changed.
    void showTemplates();
    /// form().similar changed.
    void showSimilar();
    /// Another external ID, as long as the person has typed none.
    void propose();

Q_SIGNALS:
    void customerChosen(const pd::CustomerId& id);
    void templatesRequested();

protected:
    void changed(const QString& key) override;

private:
    void showLocale();

    HintPanel* m_similar;
    HintPanel* m_noTemplates;
};

} // namespace pd
