// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pd {

/// Contract: Customer.status. An unknown word of the server stays as text beside it and is shown raw.
enum class CustomerStatus { Unknown, Provisioned, ProvisionedWithErrors, Provisioning, Updating, Deleting, Error, PendingReview };

[[nodiscard]] CustomerStatus customerStatus(const QString& wireWord);
[[nodiscard]] QString wireWord(CustomerStatus status);

/// The server still works on it: provisioning, updating, deleting, pending review, or a word that we do not know.
[[nodiscard]] bool isBusy(CustomerStatus status);

} // namespace pd
