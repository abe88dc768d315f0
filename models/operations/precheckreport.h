// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "domain/customer.h"
#include "domain/subscriber.h"

#include <algorithm>
#include <optional>

namespace pd {

/// The variants of the server's precheck (domain.md 1.10).
enum class CustomerPrecheckKind {
    AddressOnly, ///< address and primary e-mail: no template needed
    Full, ///< everything that a create would send
};
enum class UserPrecheckKind {
    BeforeCustomer, ///< by the template and the primary e-mail of the customer to be
    Email, ///< e-mail in a customer that is there
    Full, ///< with package, location, number and extension
};

struct UserPrecheck {
    NewSubscriber user;
    ProvisioningId provisioningId; ///< for BeforeCustomer
    QString customerEmail; ///< for BeforeCustomer
};

/// What the server said about one of them.
struct PrecheckRow {
    QString subject; ///< external ID, name or e-mail
    bool passed = false;
    QString message; ///< the server's words
    int code = 0; ///< its code of the refusal; 0: none
    QList<FieldError> problems; ///< with `passed`: remarks
    QString trackingId;
    std::optional<Error> unanswered; ///< it could not be asked
};

struct PrecheckReport {
    QList<PrecheckRow> rows; ///< in the order asked

    [[nodiscard]] int passed() const
    {
        return count([](const PrecheckRow& row) { return row.passed; });
    }
    [[nodiscard]] int unanswered() const
    {
        return count([](const PrecheckRow& row) { return row.unanswered.has_value(); });
    }
    [[nodiscard]] int refused() const { return int(rows.size()) - passed() - unanswered(); }

private:
    template<typename Is>
    [[nodiscard]] int count(Is is) const
    {
        return int(std::count_if(rows.cbegin(), rows.cend(), is));
    }
};

} // namespace pd
