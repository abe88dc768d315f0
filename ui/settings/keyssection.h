// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingssection.h"

namespace pd {

/// The keys of the window.
class KeysSection : public SettingsSection
{
    Q_OBJECT

public:
    KeysSection(const Theme& theme, QWidget* parent);
};

} // namespace pd
