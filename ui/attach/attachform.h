// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/attachdraft.h"
#include "ui/onboarding/customerform.h"

namespace pd {

/// What the steps of the attach wizard share: what is known of the organization beside the form of a customer.
struct AttachForm {
    CustomerForm customer; ///< its draft has the organization's ID as typed
    AttachDraft attach; ///< all but `attach.customer`

    [[nodiscard]] AttachDraft whole() const;
    /// In the words of the form, in its order.
    [[nodiscard]] QList<FieldError> problems() const;
    [[nodiscard]] AttachPath path() const { return attachPath(attach.facts()); }
};

/// What happens after the request, by size and domain of the organization.
[[nodiscard]] QString attachPathSentence(AttachPath path);
/// What attaching changes, and what it does not (offer.md).
[[nodiscard]] QStringList attachConsequences();

} // namespace pd
