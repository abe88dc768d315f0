// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/usergridstep.h"

class QPushButton;

namespace pd {

/// Phone number or extension for those with a calling package.
class NumbersStep : public UserGridStep
{
    Q_OBJECT

public:
    NumbersStep(const Theme& theme, SetUpDraft& draft, const SetUpRules& rules, QWidget* parent = nullptr);

    void refresh() override;
    void focusFirst() override;
    [[nodiscard]] QString summary() const override;

protected:
    void tellPaste(const GridPaste& result) override;

private:
    void propose();

    QPushButton* m_propose;
    QLabel* m_others;
};

} // namespace pd
