// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingssection.h"
#include "ui/theme/theme.h"

class QComboBox;

namespace pd {

/// Theme and language.
class AppearanceSection : public SettingsSection
{
    Q_OBJECT

public:
    AppearanceSection(const Theme& theme, QWidget* parent);

    /// "en", "he"; another text stands for that of the system.
    void setLanguage(const QString& language);

Q_SIGNALS:
    void themeChosen(pd::Theme::Choice choice);
    void languageChosen(const QString& language);

private:
    QComboBox* m_themes;
    QComboBox* m_languages;
};

} // namespace pd
