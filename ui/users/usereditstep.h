// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/users/userstep.h"

namespace pd {

class ExtensionFinder;

/// Name, phone number and extension of one user. What somebody else changed meanwhile is not overwritten.
class UserEditStep : public UserStep
{
    Q_OBJECT

public:
    UserEditStep(const ChangeContext& context, const ChangeRequest& request);

    [[nodiscard]] QList<FieldError> problems() const override;
    [[nodiscard]] QString finishText() const override { return tr("&Save changes"); }
    [[nodiscard]] Asked ask() override;
    [[nodiscard]] QList<FieldError> fieldsOf(const Error& error) const override;

protected:
    void show() override;
    [[nodiscard]] bool isChanged() const override;

private:
    [[nodiscard]] UserChange change() const;
    [[nodiscard]] bool isCalling() const;

    /// What the fields began with, as the server had it.
    struct Base {
        QString firstName;
        QString lastName;
        QString displayName;
        QString phoneNumber;
        QString extension;
    };

    Base m_base;
    ExtensionFinder* m_finder;
};

} // namespace pd
