// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/strongid.h"

#include <QString>

namespace pd {

/// How users of customers sign in. Changing it later does not touch customers already onboarded.
enum class SignInMode { Webex, Saml, OpenIdConnect };

/// An onboarding template of Partner Hub (offer.md). The public API has no endpoint for it: see client/partnerhubport.h.
struct OnboardingTemplate {
    QString name; ///< the natural key
    QString countryCode; ///< ISO 3166-1 alpha-2
    QString serviceProviderAdmin; ///< e-mail
    QString subscriptionId; ///< "Sub1234567"
    SignInMode signIn = SignInMode::Webex;
    QString idpEntityId; ///< SAML: EntityID of the metadata; OpenID Connect: IdP name
    QString pstnProvider; ///< cloud-connected PSTN provider; optional and not recommended
    bool restrictAdminInviteEmails = false;
    QString brandName;
    bool disableWebexCall = false;
    QString language; ///< "en_US"
    ProvisioningId provisioningId; ///< empty until Partner Hub gave one

    friend bool operator==(const OnboardingTemplate&, const OnboardingTemplate&) = default;
};

} // namespace pd
