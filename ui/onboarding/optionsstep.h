// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/onboarding/customerstep.h"

namespace pd {

class Toggle;

/// What may be chosen and need not be: when billing starts, Restricted by Partner, the time zone of meetings.
class OptionsStep : public CustomerStep
{
    Q_OBJECT

public:
    OptionsStep(const Theme& theme, CustomerForm& form, QWidget* parent = nullptr);

    void refresh() override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<SideNote> notes() const override;

protected:
    void changed(const QString& key) override;

private:
    void showBillingDay();
    void showRestriction();

    Toggle* m_restricted = nullptr;
    QString m_country; ///< whose zones are offered
};

} // namespace pd
