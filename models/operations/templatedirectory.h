// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/partnerhubport.h"
#include "ledger/operationrepository.h"
#include "ledger/templaterepository.h"

namespace pd {

/// Onboarding templates, wherever they are known: Partner Hub where it is hosted, and the ledger. Service thread.
class TemplateDirectory
{
public:
    /// Both outlive the directory.
    TemplateDirectory(PartnerHubPort& hub, Ledger& ledger)
        : m_hub(hub)
        , m_repository(ledger)
        , m_operations(ledger)
    {
    }

    /// By name or provisioning ID. Hosted: Partner Hub decides, and the ledger keeps a copy. Kind::Invalid, field "template", rule
    /// "template-unknown" when there is none; "template-without-id" when it is recorded and Partner Hub's ID was not entered yet. A bare
    /// provisioning ID that nobody knows is taken as it is where Partner Hub is not hosted.
    [[nodiscard]] QCoro::Task<Result<OnboardingTemplate>> find(QString nameOrProvisioningId);
    [[nodiscard]] QCoro::Task<Result<QList<OnboardingTemplate>>> all();
    /// By its exact name as people see it; Kind::NotFound when there is none. Likewise the ones below (OperationService has their promises).
    [[nodiscard]] QCoro::Task<Result<OnboardingTemplate>> change(QString oldName, OnboardingTemplate value);
    [[nodiscard]] QCoro::Task<Status> remove(QString name);
    [[nodiscard]] Status setProvisioningId(const QString& name, const QString& provisioningId);
    /// Of a template in the ledger; empty when it has none with this ID.
    [[nodiscard]] QString nameOf(const ProvisioningId& id);
    [[nodiscard]] Status store(const OnboardingTemplate& value) { return m_repository.store(value); }

private:
    [[nodiscard]] QCoro::Task<Result<OnboardingTemplate>> named(QString name);
    [[nodiscard]] Status unused(const OnboardingTemplate& value);

    PartnerHubPort& m_hub;
    TemplateRepository m_repository;
    OperationRepository m_operations;
};

} // namespace pd
