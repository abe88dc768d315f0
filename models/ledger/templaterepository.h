// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/onboardingtemplate.h"

#include <QList>

#include <optional>

namespace pd {

class Ledger;

/// Onboarding templates made with this program. The name is the key.
class TemplateRepository
{
public:
    explicit TemplateRepository(Ledger& ledger)
        : m_ledger(ledger)
    {
    }

    [[nodiscard]] Status store(const OnboardingTemplate& value);
    [[nodiscard]] Result<QList<OnboardingTemplate>> all();
    /// By name or by provisioning ID.
    [[nodiscard]] Result<std::optional<OnboardingTemplate>> find(const QString& nameOrProvisioningId);

private:
    Ledger& m_ledger;
};

} // namespace pd
