// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/onboarding/customerstep.h"

namespace pd {

class PackageChooser;

/// Which packages the customer gets, with optional limits.
class PackagesStep : public CustomerStep
{
    Q_OBJECT

public:
    PackagesStep(const Theme& theme, CustomerForm& form, QWidget* parent = nullptr);

    void refresh() override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<SideNote> notes() const override;
    [[nodiscard]] QString placeOf(const QString& field) const override;
    void focusField(const QString& field) override;
    void focusFirst() override;

protected:
    void showProblems(const QList<FieldError>& problems) override;

private:
    PackageChooser* m_chooser;
};

} // namespace pd
