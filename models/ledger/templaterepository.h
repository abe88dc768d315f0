// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/onboardingtemplate.h"

#include <QList>

#include <functional>
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

    /// Unknown: nothing happens.
    [[nodiscard]] Status remove(const QString& name);
    /// Stores `value` in place of the one that was called `oldName`.
    [[nodiscard]] Status replace(const QString& oldName, const OnboardingTemplate& value);

private:
    void write(const OnboardingTemplate& value);
    void erase(const QString& name);
    [[nodiscard]] Status changed(const std::function<void()>& change);

    Ledger& m_ledger;
};

} // namespace pd
