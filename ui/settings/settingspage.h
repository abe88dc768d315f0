// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/programsettings.h"
#include "ui/shell/profileinfo.h"
#include "ui/shell/shellpage.h"
#include "ui/theme/theme.h"

#include <QList>

class QVBoxLayout;

namespace pd {

class AppearanceSection;
class ProfileSection;
struct Services;

/// Profiles and sign-in, theme and language, data, requests and log, keys.
class SettingsPage : public ShellPage
{
    Q_OBJECT

public:
    SettingsPage(const Theme& theme, const Services& services, QWidget* parent = nullptr);

    void restoreLayout(const QSettings& settings) override;
    void setProfiles(const QList<ProfileInfo>& profiles);

Q_SIGNALS:
    void themeChosen(pd::Theme::Choice choice);
    void languageChosen(const QString& language);
    void tokenEntered(const QString& token);
    void profileChosen(const QString& name);
    void profileAdded(const QString& name, const QString& apiBase);
    void profileRemoved(const QString& name);
    void programSettingsChanged(const pd::ProgramSettings& settings);

private:
    [[nodiscard]] QVBoxLayout* buildColumn();
    void buildSections(QVBoxLayout* column);

    const Theme& m_theme;
    const Services& m_services;
    AppearanceSection* m_appearance = nullptr;
    ProfileSection* m_profiles = nullptr;
};

} // namespace pd
