// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/programsettings.h"
#include "ui/settings/settingssection.h"
#include "ui/shell/profileinfo.h"

class QComboBox;

namespace pd {

/// Where data lies, how many requests are sent, what is logged.
class ProgramSection : public SettingsSection
{
    Q_OBJECT

public:
    ProgramSection(const Theme& theme, const ProfileInfo& profile, const ProgramSettings& settings, QWidget* parent);

Q_SIGNALS:
    void changed(const pd::ProgramSettings& settings);
    void diagnosticsWanted();

private:
    void buildBudget();
    void buildLog();

    ProgramSettings m_settings;
};

} // namespace pd
