// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/shell/services.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/detailrow.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

SettingsPage::SettingsPage(const Theme& theme, const Services& services, QWidget* parent)
    : ShellPage(u"settings"_s, tr("Settings"), u"settings"_s, parent)
    , m_theme(theme)
{
    const int padding = theme.px("width.page_padding"_L1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    QLabel* title = plainLabel(theme, look::Type::PageTitle, ShellPage::title(), this);
    title->setFixedHeight(theme.px("height.page_header"_L1));
    title->setContentsMargins(padding, 0, padding, 0);
    outer->addWidget(title);
    auto* scroll = new QScrollArea(this);
    auto* content = new QWidget(scroll);
    content->setProperty("area", u"surface"_s);
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(padding, theme.px("spacing.s"_L1), padding, padding);
    auto* form = new QWidget(content);
    form->setMaximumWidth(theme.px("width.form"_L1));
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px("spacing.s"_L1));
    row->addWidget(form, 1);
    row->addStretch(0);
    buildAppearance(column);
    buildProfile(column, services.profile);
    column->addStretch();
    row->setAlignment(form, Qt::AlignLeading);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(scroll, 1);
}

void SettingsPage::addTitle(QVBoxLayout* column, const QString& title)
{
    if (column->count() > 0)
        column->addSpacing(m_theme.px("spacing.l"_L1));
    column->addWidget(plainLabel(m_theme, look::Type::Section, title, this));
}

QComboBox* SettingsPage::addChoice(QVBoxLayout* column, const QString& label)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    QLabel* title = plainLabel(m_theme, look::Type::Body, label, this, u"muted"_s);
    title->setMinimumWidth(m_theme.px("width.settings_label"_L1));
    auto* box = new QComboBox(this);
    box->setAccessibleName(label);
    box->setMinimumWidth(m_theme.px("width.step_list"_L1));
    title->setBuddy(box);
    row->addWidget(title);
    row->addWidget(box);
    row->addStretch();
    column->addLayout(row);
    return box;
}

void SettingsPage::buildAppearance(QVBoxLayout* column)
{
    addTitle(column, tr("Appearance"));
    m_themes = addChoice(column, tr("Theme"));
    m_themes->addItem(tr("Same as the system"), Theme::choiceName(Theme::Choice::System));
    m_themes->addItem(tr("Light"), Theme::choiceName(Theme::Choice::Light));
    m_themes->addItem(tr("Dark"), Theme::choiceName(Theme::Choice::Dark));
    m_themes->setCurrentIndex(m_themes->findData(Theme::choiceName(m_theme.choice())));
    m_languages = addChoice(column, tr("Language"));
    m_languages->addItem(tr("Same as the system"), QString());
    m_languages->addItem(u"English"_s, u"en"_s); // languages are called by their own name
    m_languages->addItem(u"עברית"_s, u"he"_s);
    connect(
        m_themes, &QComboBox::activated, this, [this] { Q_EMIT themeChosen(Theme::choiceFromName(m_themes->currentData().toString())); });
    connect(m_languages, &QComboBox::activated, this, [this] { Q_EMIT languageChosen(m_languages->currentData().toString()); });
}

void SettingsPage::addFact(QVBoxLayout* column, const QString& label, const QString& value, bool path)
{
    if (value.isEmpty())
        return;
    auto* row = new DetailRow(m_theme, label, path ? look::Type::Mono : look::Type::Body, this, m_theme.px("width.settings_label"_L1));
    row->setValue(value);
    if (path)
        row->setCopies({{tr("Copy"), value}});
    column->addWidget(row);
}

void SettingsPage::buildProfile(QVBoxLayout* column, const ProfileInfo& profile)
{
    addTitle(column, tr("Profile"));
    addFact(column, tr("Name"), profile.displayName, false);
    const QString kind = profile.kind == ProfileInfo::Kind::Sandbox ? tr("Sandbox on this computer")
        : profile.kind == ProfileInfo::Kind::Webex                  ? tr("Webex")
                                                                    : tr("Temporary, from the command line");
    addFact(column, tr("Kind"), kind, false);
    addFact(column, tr("Server address"), profile.apiBase, true);
    const QString signIn = !profile.signedIn ? tr("Not signed in")
        : profile.tokenForSessionOnly        ? tr("Signed in until the program closes")
                                             : tr("Signed in; the token is in the keyring");
    if (profile.kind != ProfileInfo::Kind::Sandbox)
        addFact(column, tr("Sign-in"), signIn, false);
    addFact(column, tr("Data folder"), profile.dataDirectory, true);
    addFact(column, tr("Log folder"), profile.logDirectory, true);
    if (profile.kind == ProfileInfo::Kind::Webex)
        buildToken(column);
}

void SettingsPage::buildToken(QVBoxLayout* column)
{
    addTitle(column, tr("Access token"));
    QLabel* help = plainLabel(m_theme, look::Type::Body,
        tr("Paste a token of the Webex developer site to sign in with it. It goes to the keyring of this computer, never into a file."),
        this, u"muted"_s);
    help->setWordWrap(true);
    column->addWidget(help);
    auto* row = new QHBoxLayout;
    row->setSpacing(m_theme.px("spacing.s"_L1));
    m_token = new QLineEdit(this);
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setAccessibleName(tr("Access token"));
    m_token->setLayoutDirection(Qt::LeftToRight);
    QPushButton* use = primaryButton(tr("Use this token"), this);
    row->addWidget(m_token, 1);
    row->addWidget(use);
    column->addLayout(row);
    const auto take = [this] {
        const QString token = m_token->text().trimmed();
        m_token->clear();
        if (!token.isEmpty())
            Q_EMIT tokenEntered(token);
    };
    connect(use, &QPushButton::clicked, this, take);
    connect(m_token, &QLineEdit::returnPressed, this, take);
}

void SettingsPage::restoreLayout(const QSettings& settings)
{
    m_themes->setCurrentIndex(m_themes->findData(Theme::choiceName(m_theme.choice())));
    const int language = m_languages->findData(settings.value("program/language"_L1).toString());
    m_languages->setCurrentIndex(std::max(0, language));
}

} // namespace pd
