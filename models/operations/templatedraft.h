// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/onboardingtemplate.h"

#include <QList>
#include <QStringList>

namespace pd {

struct Operation;

/// What else has to be known to check a template.
struct TemplateRules {
    QList<OnboardingTemplate> others; ///< known templates, the one that is being edited may be among them
    QStringList subscriptions; ///< known Wholesale subscriptions; empty: not known
};

/// The form of the template wizard as typed, also where it is wrong. Field keys: name, countryCode, serviceProviderAdmin, subscriptionId, signIn,
/// idpEntityId, pstnProvider, restrictAdminInviteEmails, brandName, disableWebexCall, language.
struct TemplateDraft {
    QString name;
    QString countryCode;
    QString serviceProviderAdmin;
    QString subscriptionId;
    SignInMode signIn = SignInMode::Webex;
    QString samlEntityId; ///< kept while another kind is chosen
    QString oidcName;
    QString pstnProvider;
    QString pstnCountries; ///< which countries the provider covers, as typed: "US, CA"; for the warning only, not sent
    bool restrictAdminInviteEmails = false;
    QString brandName;
    bool disableWebexCall = false;
    QString language;
    QString replaces; ///< name of the template that is edited; empty: a new one
    QString retryOf; ///< operation ID
    int step = 0;
    QStringList visited; ///< keys of steps that were left once

    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static Result<TemplateDraft> fromJson(const QByteArray& json);
    /// Nothing was entered yet.
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] QList<FieldError> check(const TemplateRules& rules) const;
    /// pstn-not-recommended, pstn-coverage (text = country), look-alike (text = domain as the network sees it).
    [[nodiscard]] QList<FieldError> warnings() const;
    /// The template that it describes, surrounding space removed.
    [[nodiscard]] OnboardingTemplate toTemplate() const;

    /// offer, settings, authentication, calling, common, review, done.
    [[nodiscard]] static const QStringList& steps();
    [[nodiscard]] static QString stepOf(const QString& field);

    friend bool operator==(const TemplateDraft&, const TemplateDraft&) = default;
};

/// To edit it (`replaces` is set), or to begin a copy of it (`replaces` and the name are empty).
[[nodiscard]] TemplateDraft draftOf(const OnboardingTemplate& value);
[[nodiscard]] TemplateDraft duplicateOf(const OnboardingTemplate& value);
/// To edit and retry; what the operation did not carry stays empty.
[[nodiscard]] TemplateDraft templateDraftOf(const Operation& operation);

} // namespace pd
