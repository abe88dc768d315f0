// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/templatewords.h"

#include "domain/countries.h"
#include "domain/languagenames.h"
#include "items/templatesmodel.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

struct TemplateWords {
    Q_DECLARE_TR_FUNCTIONS(TemplateWords)

public:
    static QString orNotSet(const QString& text) { return text.isEmpty() ? tr("Not set") : text; }
    static QString onOff(bool on) { return on ? tr("On") : tr("Off"); }
    static QString language(const QString& locale)
    {
        return locale.isEmpty() ? tr("Not set") : tr("%1, %2", "language, its code").arg(localeName(locale, windowLanguage()), locale);
    }
    static TemplateGroup settings(const OnboardingTemplate& value);
    static TemplateGroup authentication(const OnboardingTemplate& value);
    static TemplateGroup calling(const OnboardingTemplate& value);
    static TemplateGroup common(const OnboardingTemplate& value);
};

TemplateGroup TemplateWords::settings(const OnboardingTemplate& value)
{
    return {u"settings"_s, tr("Primary settings"),
        {{tr("Name"), value.name}, {tr("Country or region"), countryName(value.countryCode, windowLanguage())},
            {tr("Administrator"), value.serviceProviderAdmin, true}, {tr("Subscription"), value.subscriptionId, true}}};
}

TemplateGroup TemplateWords::authentication(const OnboardingTemplate& value)
{
    TemplateGroup group{u"authentication"_s, tr("Authentication"), {{tr("Sign-in"), TemplatesModel::signInName(value.signIn)}}};
    if (value.signIn == SignInMode::Saml)
        group.rows << ReviewRow{tr("Entity ID"), value.idpEntityId, true};
    else if (value.signIn == SignInMode::OpenIdConnect)
        group.rows << ReviewRow{tr("Identity provider"), value.idpEntityId, true};
    return group;
}

TemplateGroup TemplateWords::calling(const OnboardingTemplate& value)
{
    return {u"calling"_s, tr("Wholesale calling"),
        {{tr("PSTN provider"), value.pstnProvider.isEmpty() ? tr("None, as recommended") : value.pstnProvider}}};
}

TemplateGroup TemplateWords::common(const OnboardingTemplate& value)
{
    return {u"common"_s, tr("Common settings"),
        {{tr("Restrict invitations"), onOff(value.restrictAdminInviteEmails)}, {tr("Brand name"), orNotSet(value.brandName)},
            {tr("Call on Webex (1:1)"), onOff(!value.disableWebexCall)}, {tr("Language"), language(value.language)}}};
}

} // namespace

QList<TemplateGroup> templateGroups(const OnboardingTemplate& value)
{
    return {
        TemplateWords::settings(value), TemplateWords::authentication(value), TemplateWords::calling(value), TemplateWords::common(value)};
}

QString windowLanguage() { return QLocale().name().section(u'_', 0, 0); }

} // namespace pd
