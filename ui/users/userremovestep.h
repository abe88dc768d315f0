// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/users/userstep.h"

namespace pd {

/// Takes the wholesale services from one or several users of a customer. Several are confirmed by their number.
class UserRemoveStep : public UserStep
{
    Q_OBJECT

public:
    UserRemoveStep(const ChangeContext& context, const ChangeRequest& request);

    [[nodiscard]] QList<FieldError> problems() const override;
    [[nodiscard]] QString finishText() const override;
    [[nodiscard]] Asked ask() override;
    [[nodiscard]] bool isDangerous() const override { return true; }

protected:
    void show() override;
    [[nodiscard]] bool isChanged() const override { return true; }

private:
    QLabel* m_who;
    QLabel* m_consequences;
    FormField* m_count;
};

} // namespace pd
