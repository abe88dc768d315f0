// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customerstatus.h"

#include <array>
#include <utility>

namespace pd {

namespace {

constexpr std::array<std::pair<CustomerStatus, const char*>, 7> statusWords{{
    {CustomerStatus::Provisioned, "provisioned"},
    {CustomerStatus::ProvisionedWithErrors, "provisioned_with_errors"},
    {CustomerStatus::Provisioning, "provisioning"},
    {CustomerStatus::Updating, "updating"},
    {CustomerStatus::Deleting, "deleting"},
    {CustomerStatus::Error, "error"},
    {CustomerStatus::PendingReview, "pending_rpl_review"},
}};

} // namespace

CustomerStatus customerStatus(const QString& wireWord)
{
    for (const auto& [status, word] : statusWords) {
        if (wireWord == QLatin1String(word))
            return status;
    }
    return CustomerStatus::Unknown;
}

QString wireWord(CustomerStatus status)
{
    for (const auto& [value, word] : statusWords) {
        if (value == status)
            return QString::fromLatin1(word);
    }
    return {};
}

bool isBusy(CustomerStatus status)
{
    return status != CustomerStatus::Provisioned && status != CustomerStatus::ProvisionedWithErrors && status != CustomerStatus::Error;
}

} // namespace pd
