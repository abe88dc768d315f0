// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/codec.h"
#include "client/jsonreader.h"

#include <array>

namespace pd::codec {

using namespace Qt::StringLiterals;

namespace {

struct SignInWord {
    SignInMode mode;
    QLatin1StringView word;
};
constexpr std::array signInWords{
    SignInWord{SignInMode::Webex, "webex"_L1}, SignInWord{SignInMode::Saml, "saml"_L1}, SignInWord{SignInMode::OpenIdConnect, "oidc"_L1}};

std::optional<SignInMode> signInMode(const QString& word)
{
    if (word.isEmpty())
        return SignInMode::Webex;
    for (const SignInWord& known : signInWords) {
        if (word.compare(known.word, Qt::CaseInsensitive) == 0)
            return known.mode;
    }
    return std::nullopt;
}

QString signInWord(SignInMode mode)
{
    for (const SignInWord& known : signInWords) {
        if (known.mode == mode)
            return known.word;
    }
    return {};
}

} // namespace

Result<OnboardingTemplate> readTemplate(const QJsonObject& object)
{
    JsonReader reader(object);
    OnboardingTemplate value;
    value.name = reader.required(u"name"_s);
    value.countryCode = reader.text(u"countryCode"_s);
    value.serviceProviderAdmin = reader.text(u"serviceProviderAdmin"_s);
    value.subscriptionId = reader.text(u"subscriptionId"_s);
    JsonReader authentication = reader.inner(u"authentication"_s);
    const std::optional<SignInMode> mode = signInMode(authentication.text(u"mode"_s));
    value.idpEntityId = authentication.text(u"idpEntityId"_s);
    value.pstnProvider = reader.text(u"pstnProvider"_s);
    value.restrictAdminInviteEmails = reader.flag(u"restrictAdminInviteEmails"_s);
    value.brandName = reader.text(u"brandName"_s);
    value.disableWebexCall = reader.flag(u"disableWebexCall"_s);
    value.language = reader.text(u"language"_s);
    value.provisioningId = ProvisioningId(reader.text(u"provisioningId"_s));
    reader.adopt(authentication);
    if (const Status status = reader.status(); !status)
        return failed(status.error());
    if (!mode)
        return failed(Error::Kind::Protocol, u"field authentication.mode cannot be read"_s);
    value.signIn = *mode;
    return value;
}

QJsonObject writeTemplate(const OnboardingTemplate& value)
{
    QJsonObject authentication{{u"mode"_s, signInWord(value.signIn)}};
    putText(authentication, u"idpEntityId"_s, value.idpEntityId);
    QJsonObject object{{u"name"_s, value.name}, {u"authentication"_s, authentication},
        {u"restrictAdminInviteEmails"_s, value.restrictAdminInviteEmails}, {u"disableWebexCall"_s, value.disableWebexCall}};
    putText(object, u"countryCode"_s, value.countryCode);
    putText(object, u"serviceProviderAdmin"_s, value.serviceProviderAdmin);
    putText(object, u"subscriptionId"_s, value.subscriptionId);
    putText(object, u"pstnProvider"_s, value.pstnProvider);
    putText(object, u"brandName"_s, value.brandName);
    putText(object, u"language"_s, value.language);
    putText(object, u"provisioningId"_s, value.provisioningId.toString());
    return object;
}

} // namespace pd::codec
