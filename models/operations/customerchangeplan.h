// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/customerchange.h"
#include "domain/operation.h"
#include "domain/packagecatalog.h"
#include "domain/userplan.h"

namespace pd {

// Operations that change a customer, checked by the rules of the offer (Kind::Invalid with field errors) but neither stored nor sent: who asked
// for it and when is filled in by CustomerChangeEngine. Those of one customer run one after the other.

/// Packages, external ID, address, billing start; rules as in checkNewCustomer(), and `required` for a field "packages" that would be empty.
[[nodiscard]] QList<FieldError> checkCustomerChange(const Customer& seen, const CustomerUpdate& wanted, const PackageCatalog& catalog);
[[nodiscard]] Result<Operation> planCustomerChange(const SeenCustomer& seen, const CustomerUpdate& wanted, const PackageCatalog& catalog);
[[nodiscard]] Result<Operation> planRename(const SeenCustomer& seen, const QString& newName);
/// The wholesale services; then these persons, from the organization that stays. No person is touched while the customer is there.
[[nodiscard]] Operation planRemoval(const SeenCustomer& seen, const QList<Person>& persons);
[[nodiscard]] Operation planRestriction(const SeenCustomer& seen, bool on);
[[nodiscard]] Result<Operation> planTags(const SeenCustomer& seen, const TagChange& change);
[[nodiscard]] Operation planConsentMails(const SeenCustomer& seen, const QList<Subscriber>& waiting);
[[nodiscard]] Operation planPersonChange(const SeenCustomer& seen, const UserChange& change);
/// The number leaves `from`, who keeps an extension (`extensionOfFrom`, or the one that is there), and goes to `to`.
[[nodiscard]] Result<Operation> planNumberMove(
    const SeenCustomer& seen, const Person& from, const Person& to, const QString& number, const QString& extensionOfFrom);
/// E.164 only (rule phone), each once (duplicate).
[[nodiscard]] Result<Operation> planNumbersToAdd(const SeenCustomer& seen, const NumberChange& change);
/// In steps of five.
[[nodiscard]] Result<Operation> planNumbersToRemove(const SeenCustomer& seen, const NumberChange& change);
[[nodiscard]] Result<Operation> planPstn(const SeenCustomer& seen, const QList<PstnChange>& changes);

} // namespace pd
