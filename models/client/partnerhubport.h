// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/httptransport.h"
#include "domain/onboardingtemplate.h"

#include <QList>

namespace pd {

/// What Partner Hub can do and the public API cannot (architecture.md). `hosted()` tells which of two it is: a service that does it,
/// or a record for the person who enters it in Partner Hub by hand.
class PartnerHubPort
{
public:
    virtual ~PartnerHubPort() = default;

    /// false: calls answer Kind::Unsupported; the caller keeps a record in the ledger and shows the values to enter.
    [[nodiscard]] virtual bool hosted() const = 0;
    [[nodiscard]] virtual QCoro::Task<Result<QList<OnboardingTemplate>>> templates() = 0;
    /// Returns the template with its provisioning ID. Kind::Conflict when the name is taken.
    [[nodiscard]] virtual QCoro::Task<Result<OnboardingTemplate>> createTemplate(OnboardingTemplate value) = 0;
    /// The template with this provisioning ID gets these settings. Kind::NotFound, Kind::Conflict when the new name is taken.
    [[nodiscard]] virtual QCoro::Task<Result<OnboardingTemplate>> changeTemplate(ProvisioningId id, OnboardingTemplate value) = 0;
    /// Kind::Conflict while customers use it: a field error "customers" with the external ID as text for each. Gone already counts as removed.
    [[nodiscard]] virtual QCoro::Task<Status> removeTemplate(ProvisioningId id) = 0;
    /// Whether one of the partner's subscriptions lets it choose when billing starts.
    [[nodiscard]] virtual QCoro::Task<Result<bool>> delayedBilling() = 0;
    [[nodiscard]] virtual QCoro::Task<Result<bool>> restrictedByPartner(OrgId org) = 0;
    [[nodiscard]] virtual QCoro::Task<Status> setRestrictedByPartner(OrgId org, bool on) = 0;
};

/// The sandbox's /partnerhub/… extension, or any service that offers it. `transport` outlives it.
///   GET, POST {base}/partnerhub/templates               {"items": [template]} · template → 200 template with "provisioningId"
///   PUT, DELETE {base}/partnerhub/templates/{provisioningId}    template → template; 204, or 409 with fieldName "customers" for each
///   GET       {base}/partnerhub/subscriptions           {"items": [{"id", "delayedBilling"}]}
///   GET, PUT  {base}/partnerhub/organizations/{orgId}/restrictedMode     {"restrictedByPartner": bool}
/// A template has the fields of the sample file: name, countryCode, serviceProviderAdmin, subscriptionId,
/// authentication{mode: webex|saml|oidc, idpEntityId}, pstnProvider (null or text), restrictAdminInviteEmails, brandName,
/// disableWebexCall, language, and id + provisioningId in answers.
class HostedPartnerHub final : public PartnerHubPort
{
public:
    explicit HostedPartnerHub(HttpTransport& transport)
        : m_transport(transport)
    {
    }

    [[nodiscard]] bool hosted() const override { return true; }
    [[nodiscard]] QCoro::Task<Result<QList<OnboardingTemplate>>> templates() override;
    [[nodiscard]] QCoro::Task<Result<OnboardingTemplate>> createTemplate(OnboardingTemplate value) override;
    [[nodiscard]] QCoro::Task<Result<OnboardingTemplate>> changeTemplate(ProvisioningId id, OnboardingTemplate value) override;
    [[nodiscard]] QCoro::Task<Status> removeTemplate(ProvisioningId id) override;
    [[nodiscard]] QCoro::Task<Result<bool>> delayedBilling() override;
    [[nodiscard]] QCoro::Task<Result<bool>> restrictedByPartner(OrgId org) override;
    [[nodiscard]] QCoro::Task<Status> setRestrictedByPartner(OrgId org, bool on) override;

private:
    HttpTransport& m_transport;
};

/// Production: every call answers Kind::Unsupported.
class RecordedPartnerHub final : public PartnerHubPort
{
public:
    [[nodiscard]] bool hosted() const override { return false; }
    [[nodiscard]] QCoro::Task<Result<QList<OnboardingTemplate>>> templates() override;
    [[nodiscard]] QCoro::Task<Result<OnboardingTemplate>> createTemplate(OnboardingTemplate value) override;
    [[nodiscard]] QCoro::Task<Result<OnboardingTemplate>> changeTemplate(ProvisioningId id, OnboardingTemplate value) override;
    [[nodiscard]] QCoro::Task<Status> removeTemplate(ProvisioningId id) override;
    [[nodiscard]] QCoro::Task<Result<bool>> delayedBilling() override;
    [[nodiscard]] QCoro::Task<Result<bool>> restrictedByPartner(OrgId org) override;
    [[nodiscard]] QCoro::Task<Status> setRestrictedByPartner(OrgId org, bool on) override;
};

} // namespace pd
