// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/onboarding/customerstep.h"

class QCheckBox;

namespace pd {

/// Where the customer is: the billing address by the rules of its country, and where calling starts when a package has calling.
class HeadquartersStep : public CustomerStep
{
    Q_OBJECT

public:
    HeadquartersStep(const Theme& theme, CustomerForm& form, QWidget* parent = nullptr);

    void refresh() override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<SideNote> notes() const override;
    /// What a country asks of state and postal code, at their fields. `hasState`: one is there, needed or not.
    static void showCountryRules(FormField& state, FormField& postalCode, const QString& country, bool hasState);

protected:
    void changed(const QString& key) override;

private:
    void buildAddress();
    void buildCalling();
    void buildConfirmation();
    /// Fields that the country asks for, what it is called in, which zones it has.
    void followCountry();
    void followCity(const QString& before);
    void showCalling();

    QString m_country; ///< whose states and zones are offered
    QString m_city; ///< as it was before the last key
    QWidget* m_calling = nullptr;
    QCheckBox* m_supported = nullptr;
};

} // namespace pd
