// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "operations/precheckreport.h"

#include <optional>

namespace pd {

/// What can be asked of the server before anything is made.
enum class PrecheckVariant { CustomerAddress, CustomerFull, UserBefore, UserEmail, UserFull };

[[nodiscard]] inline bool asksAboutCustomers(PrecheckVariant variant)
{
    return variant == PrecheckVariant::CustomerAddress || variant == PrecheckVariant::CustomerFull;
}

/// One customer or user of a list, before it is asked about.
struct PrecheckItem {
    QString subject; ///< external ID or e-mail
    NewCustomer customer;
    QString templateRef; ///< name or provisioning ID, of a customer
    UserPrecheck user;
    QString locationName; ///< of a user
    std::optional<PrecheckRow> refused; ///< by our own reading: it is not asked about
};

/// Reads a list of customers (the columns of bulk files) or users (the columns of Control Hub; or e-mail addresses alone, one per line). `path`
/// is read, or `text` where it is empty. Errors as those of the sheets. Blocks: call it on a worker thread.
[[nodiscard]] Result<QList<PrecheckItem>> readPrecheckItems(const QString& path, const QString& text, bool customers);

} // namespace pd
