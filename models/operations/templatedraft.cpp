// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/templatedraft.h"

#include "domain/countries.h"
#include "domain/locales.h"
#include "domain/operation.h"
#include "domain/rules.h"
#include "domain/textchecks.h"
#include "operations/draftchecks.h"
#include "operations/draftjson.h"
#include "operations/payload.h"

#include <QRegularExpression>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

QString signInKey(SignInMode mode)
{
    switch (mode) {
    case SignInMode::Saml: return u"saml"_s;
    case SignInMode::OpenIdConnect: return u"oidc"_s;
    case SignInMode::Webex: break;
    }
    return u"webex"_s;
}

SignInMode signInOf(const QString& key)
{
    if (key == "saml"_L1)
        return SignInMode::Saml;
    return key == "oidc"_L1 ? SignInMode::OpenIdConnect : SignInMode::Webex;
}

/// A locale of the offer, or a bare language of one.
bool isOffered(const QString& language)
{
    return supportedLocales().contains(language) || (language.size() == 2 && !resolvedLocale(language, {}, {}).isEmpty());
}

/// Two letters each, whatever is between them.
QStringList typedCountries(const QString& text)
{
    static const QRegularExpression separators(u"[^A-Za-z]+"_s);
    return text.toUpper().split(separators, Qt::SkipEmptyParts);
}

} // namespace

QByteArray TemplateDraft::toJson() const
{
    QJsonObject o{{u"name"_s, name}, {u"countryCode"_s, countryCode}, {u"serviceProviderAdmin"_s, serviceProviderAdmin},
        {u"subscriptionId"_s, subscriptionId}, {u"signIn"_s, signInKey(signIn)}, {u"samlEntityId"_s, samlEntityId},
        {u"oidcName"_s, oidcName}, {u"pstnProvider"_s, pstnProvider}, {u"pstnCountries"_s, pstnCountries},
        {u"restrictAdminInviteEmails"_s, restrictAdminInviteEmails}, {u"brandName"_s, brandName}, {u"disableWebexCall"_s, disableWebexCall},
        {u"language"_s, language}, {u"replaces"_s, replaces}, {u"retryOf"_s, retryOf}};
    draftjson::putPlace(o, step, visited);
    return draftjson::write(o);
}

Result<TemplateDraft> TemplateDraft::fromJson(const QByteArray& json)
{
    const auto parsed = draftjson::parse(json);
    if (!parsed)
        return failed(parsed.error());
    const QJsonObject& o = *parsed;
    TemplateDraft draft;
    draft.name = o["name"_L1].toString();
    draft.countryCode = o["countryCode"_L1].toString();
    draft.serviceProviderAdmin = o["serviceProviderAdmin"_L1].toString();
    draft.subscriptionId = o["subscriptionId"_L1].toString();
    draft.signIn = signInOf(o["signIn"_L1].toString());
    draft.samlEntityId = o["samlEntityId"_L1].toString();
    draft.oidcName = o["oidcName"_L1].toString();
    draft.pstnProvider = o["pstnProvider"_L1].toString();
    draft.pstnCountries = o["pstnCountries"_L1].toString();
    draft.restrictAdminInviteEmails = o["restrictAdminInviteEmails"_L1].toBool();
    draft.brandName = o["brandName"_L1].toString();
    draft.disableWebexCall = o["disableWebexCall"_L1].toBool();
    draft.language = o["language"_L1].toString();
    draft.replaces = o["replaces"_L1].toString();
    draft.retryOf = o["retryOf"_L1].toString();
    draft.step = draftjson::step(o, steps().size());
    draft.visited = draftjson::texts(o["visited"_L1]);
    return draft;
}

bool TemplateDraft::isEmpty() const
{
    TemplateDraft untouched;
    untouched.step = step;
    untouched.visited = visited;
    return *this == untouched;
}

OnboardingTemplate TemplateDraft::toTemplate() const
{
    OnboardingTemplate t;
    t.name = name.trimmed();
    t.countryCode = countryCode.trimmed();
    t.serviceProviderAdmin = serviceProviderAdmin.trimmed();
    t.subscriptionId = subscriptionId.trimmed();
    t.signIn = signIn;
    if (signIn == SignInMode::Saml)
        t.idpEntityId = samlEntityId.trimmed();
    else if (signIn == SignInMode::OpenIdConnect)
        t.idpEntityId = oidcName.trimmed();
    t.pstnProvider = pstnProvider.trimmed();
    t.restrictAdminInviteEmails = restrictAdminInviteEmails;
    t.brandName = brandName.trimmed();
    t.disableWebexCall = disableWebexCall;
    t.language = language.trimmed();
    return t;
}

QList<FieldError> TemplateDraft::check(const TemplateRules& rules) const
{
    const OnboardingTemplate value = toTemplate();
    QList<FieldError> errors;
    for (FieldError error : checkTemplate(value)) {
        error.field = formField(error.field);
        errors << error;
    }
    static const QRegularExpression subscription(u"^Sub[0-9]{1,20}$"_s, QRegularExpression::CaseInsensitiveOption);
    if (!value.subscriptionId.isEmpty() && !subscription.match(value.subscriptionId).hasMatch())
        errors << FieldError{u"subscriptionId"_s, u"subscription"_s, value.subscriptionId};
    else if (!rules.subscriptions.isEmpty() && !value.subscriptionId.isEmpty()
        && !rules.subscriptions.contains(value.subscriptionId, Qt::CaseInsensitive))
        errors << FieldError{u"subscriptionId"_s, u"subscription-unknown"_s, value.subscriptionId};
    if (!value.language.isEmpty() && !isOffered(value.language))
        errors << FieldError{u"language"_s, u"language"_s, value.language};
    errors << checkText(value.pstnProvider, u"pstnProvider"_s, false, 128);
    if (signIn == SignInMode::Saml)
        errors << checkText(value.idpEntityId, u"idpEntityId"_s, false, 1024);
    for (const OnboardingTemplate& other : rules.others) {
        if (!replaces.isEmpty() && comparable(other.name) == comparable(replaces))
            continue;
        if (!value.name.isEmpty() && comparable(other.name) == comparable(value.name))
            errors << FieldError{u"name"_s, u"name-taken"_s, other.name};
        const bool sameIdp = signIn == SignInMode::OpenIdConnect && other.signIn == SignInMode::OpenIdConnect
            && !value.idpEntityId.isEmpty() && other.idpEntityId.compare(value.idpEntityId, Qt::CaseInsensitive) == 0;
        if (sameIdp)
            errors << FieldError{u"idpEntityId"_s, u"idp-name-taken"_s, other.name};
    }
    return withoutRepeats(errors);
}

QList<FieldError> TemplateDraft::warnings() const
{
    QList<FieldError> found = warnEmail(serviceProviderAdmin, u"serviceProviderAdmin"_s);
    if (pstnProvider.trimmed().isEmpty())
        return found;
    found << FieldError{u"pstnProvider"_s, u"pstn-not-recommended"_s, {}};
    const QString country = countryCode.trimmed().toUpper();
    if (!country.isEmpty() && !typedCountries(pstnCountries).contains(country))
        found << FieldError{u"pstnProvider"_s, u"pstn-coverage"_s, country};
    return found;
}

const QStringList& TemplateDraft::steps()
{
    static const QStringList keys{u"offer"_s, u"settings"_s, u"authentication"_s, u"calling"_s, u"common"_s, u"review"_s, u"done"_s};
    return keys;
}

QString TemplateDraft::stepOf(const QString& field)
{
    static const QStringList settings{u"name"_s, u"countryCode"_s, u"serviceProviderAdmin"_s, u"subscriptionId"_s};
    static const QStringList common{u"restrictAdminInviteEmails"_s, u"brandName"_s, u"disableWebexCall"_s, u"language"_s};
    if (settings.contains(field))
        return u"settings"_s;
    if (field == "signIn"_L1 || field == "idpEntityId"_L1)
        return u"authentication"_s;
    if (field == "pstnProvider"_L1 || field == "pstnCountries"_L1)
        return u"calling"_s;
    return common.contains(field) ? u"common"_s : u"review"_s;
}

TemplateDraft draftOf(const OnboardingTemplate& value)
{
    TemplateDraft draft = duplicateOf(value);
    draft.name = value.name;
    draft.replaces = value.name;
    if (value.signIn == SignInMode::OpenIdConnect)
        draft.oidcName = value.idpEntityId; // unique among templates, so a copy has none
    return draft;
}

TemplateDraft duplicateOf(const OnboardingTemplate& value)
{
    TemplateDraft draft;
    draft.countryCode = value.countryCode;
    draft.serviceProviderAdmin = value.serviceProviderAdmin;
    draft.subscriptionId = value.subscriptionId;
    draft.signIn = value.signIn;
    if (value.signIn == SignInMode::Saml)
        draft.samlEntityId = value.idpEntityId;
    draft.pstnProvider = value.pstnProvider;
    draft.restrictAdminInviteEmails = value.restrictAdminInviteEmails;
    draft.brandName = value.brandName;
    draft.disableWebexCall = value.disableWebexCall;
    draft.language = value.language;
    return draft;
}

TemplateDraft templateDraftOf(const Operation& operation)
{
    TemplateDraft draft;
    for (const OperationStep& step : operation.steps) {
        if (step.kind != StepKind::CreateTemplate)
            continue;
        if (const auto value = payload::onboardingTemplate(step))
            draft = draftOf(*value);
        draft.replaces.clear();
    }
    draft.retryOf = operation.id.toString();
    return draft;
}

} // namespace pd
