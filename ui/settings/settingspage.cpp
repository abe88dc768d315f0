// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/settings/appearancesection.h"
#include "ui/settings/diagnostics.h"
#include "ui/settings/keyssection.h"
#include "ui/settings/profilesection.h"
#include "ui/settings/programsection.h"
#include "ui/settings/signinsection.h"
#include "ui/shell/services.h"
#include "ui/widgets/buttons.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QScrollArea>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace pd {

SettingsPage::SettingsPage(const Theme& theme, const Services& services, QWidget* parent)
    : ShellPage(u"settings"_s, tr("Settings"), u"settings"_s, parent)
    , m_theme(theme)
    , m_services(services)
{
    buildSections(buildColumn());
}

/// A form in the middle of nothing: as wide as forms are, at the leading side.
QVBoxLayout* SettingsPage::buildColumn()
{
    const int padding = m_theme.px("width.page_padding"_L1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    QLabel* heading = plainLabel(m_theme, look::Type::PageTitle, title(), this);
    heading->setFixedHeight(m_theme.px("height.page_header"_L1));
    heading->setContentsMargins(padding, 0, padding, 0);
    outer->addWidget(heading);
    auto* scroll = new QScrollArea(this);
    auto* content = new QWidget(scroll);
    content->setProperty("area", u"surface"_s);
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(padding, m_theme.px("spacing.s"_L1), padding, padding);
    auto* form = new QWidget(content);
    form->setMaximumWidth(m_theme.px("width.form"_L1));
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.px("spacing.xl"_L1));
    static constexpr int nearlyAll = 100; // until it is as wide as forms are
    row->addWidget(form, nearlyAll);
    row->addStretch(1);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(scroll, 1);
    return column;
}

void SettingsPage::buildSections(QVBoxLayout* column)
{
    const ProfileInfo& profile = m_services.profile;
    m_profiles = new ProfileSection(m_theme, profile.name, m_services.profiles, this);
    column->addWidget(m_profiles);
    if (profile.kind == ProfileInfo::Kind::Webex) {
        auto* signIn = new SignInSection(m_theme, profile, this);
        connect(signIn, &SignInSection::tokenEntered, this, &SettingsPage::tokenEntered);
        column->addWidget(signIn);
    }
    m_appearance = new AppearanceSection(m_theme, this);
    column->addWidget(m_appearance);
    auto* program = new ProgramSection(m_theme, profile, ProgramSettings::read(m_services.settingsFile), this);
    column->addWidget(program);
    column->addWidget(new KeysSection(m_theme, this));
    column->addStretch();
    connect(m_profiles, &ProfileSection::chosen, this, &SettingsPage::profileChosen);
    connect(m_profiles, &ProfileSection::added, this, &SettingsPage::profileAdded);
    connect(m_profiles, &ProfileSection::removed, this, &SettingsPage::profileRemoved);
    connect(m_appearance, &AppearanceSection::themeChosen, this, &SettingsPage::themeChosen);
    connect(m_appearance, &AppearanceSection::languageChosen, this, &SettingsPage::languageChosen);
    connect(program, &ProgramSection::changed, this, &SettingsPage::programSettingsChanged);
    connect(program, &ProgramSection::diagnosticsWanted, this,
        [this] { QGuiApplication::clipboard()->setText(diagnostics(m_theme, m_services)); });
}

void SettingsPage::restoreLayout(const QSettings& settings) { m_appearance->setLanguage(settings.value("program/language"_L1).toString()); }

void SettingsPage::setProfiles(const QList<ProfileInfo>& profiles) { m_profiles->setProfiles(profiles); }

} // namespace pd
