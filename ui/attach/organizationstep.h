// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customerchange.h"
#include "ui/onboarding/customerstep.h"

namespace pd {

class HintPanel;

/// Which organization becomes a customer, and under which ID of the partner's.
class OrganizationStep : public CustomerStep
{
    Q_OBJECT

public:
    OrganizationStep(const Theme& theme, CustomerForm& form, QWidget* parent = nullptr);

    void refresh() override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<SideNote> notes() const override;
    /// The organization is a customer already; an empty ID: it is none as far as known.
    void showCustomer(const SeenCustomer& found);

Q_SIGNALS:
    void customerChosen(const pd::CustomerId& id);

protected:
    void changed(const QString& key) override;

private:
    void propose();
    void showId();

    HintPanel* m_there;
};

} // namespace pd
