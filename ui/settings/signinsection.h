// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingssection.h"
#include "ui/shell/profileinfo.h"

class QLineEdit;

namespace pd {

class FormField;

/// The access token of the profile in use: pasted here, and where it is kept.
class SignInSection : public SettingsSection
{
    Q_OBJECT

public:
    SignInSection(const Theme& theme, const ProfileInfo& profile, QWidget* parent);

Q_SIGNALS:
    void tokenEntered(const QString& token);

private:
    void take();

    QLineEdit* m_token;
    FormField* m_field;
};

} // namespace pd
