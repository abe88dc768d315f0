// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/shellpage.h"
#include "ui/theme/theme.h"

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace pd {

struct ProfileInfo;
struct Services;

/// Theme, language, and what is known of the profile.
class SettingsPage : public ShellPage
{
    Q_OBJECT

public:
    SettingsPage(const Theme& theme, const Services& services, QWidget* parent = nullptr);

    void restoreLayout(const QSettings& settings) override;

Q_SIGNALS:
    void themeChosen(pd::Theme::Choice choice);
    void languageChosen(const QString& language);
    void tokenEntered(const QString& token);

private:
    void buildAppearance(QVBoxLayout* column);
    void buildProfile(QVBoxLayout* column, const ProfileInfo& profile);
    void buildToken(QVBoxLayout* column);
    void addFact(QVBoxLayout* column, const QString& label, const QString& value, bool path);
    QComboBox* addChoice(QVBoxLayout* column, const QString& label);
    void addTitle(QVBoxLayout* column, const QString& title);

    const Theme& m_theme;
    QComboBox* m_themes = nullptr;
    QComboBox* m_languages = nullptr;
    QLineEdit* m_token = nullptr;
};

} // namespace pd
