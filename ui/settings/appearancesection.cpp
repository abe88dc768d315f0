// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearancesection.h"

#include <QComboBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

AppearanceSection::AppearanceSection(const Theme& theme, QWidget* parent)
    : SettingsSection(theme, tr("Appearance"), parent)
    , m_themes(addChoice(tr("&Theme")))
    , m_languages(addChoice(tr("&Language")))
{
    m_themes->addItem(tr("Same as the system"), Theme::choiceName(Theme::Choice::System));
    m_themes->addItem(tr("Light"), Theme::choiceName(Theme::Choice::Light));
    m_themes->addItem(tr("Dark"), Theme::choiceName(Theme::Choice::Dark));
    m_themes->setCurrentIndex(m_themes->findData(Theme::choiceName(theme.choice())));
    m_languages->addItem(tr("Same as the system"), QString());
    m_languages->addItem(u"English"_s, u"en"_s); // languages are called by their own name
    m_languages->addItem(u"עברית"_s, u"he"_s);
    connect(
        m_themes, &QComboBox::activated, this, [this] { Q_EMIT themeChosen(Theme::choiceFromName(m_themes->currentData().toString())); });
    connect(m_languages, &QComboBox::activated, this, [this] { Q_EMIT languageChosen(m_languages->currentData().toString()); });
}

void AppearanceSection::setLanguage(const QString& language) { m_languages->setCurrentIndex(std::max(0, m_languages->findData(language))); }

} // namespace pd
