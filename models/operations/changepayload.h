// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customerchange.h"
#include "domain/operation.h"

/// What the steps of changes to a customer ask for, as a value and as the ledger stores it. See payload.h for the other steps.
namespace pd::payload {

[[nodiscard]] QByteArray of(const NameChange& change);
[[nodiscard]] QByteArray of(const CustomerChange& change);
[[nodiscard]] QByteArray of(const TagChange& change);
[[nodiscard]] QByteArray of(const NumberChange& change);
[[nodiscard]] QByteArray of(const PstnChange& change);
/// Of RemoveCustomer: what was seen.
[[nodiscard]] QByteArray ofRemoval(const Customer& seen);
[[nodiscard]] QByteArray ofPerson(const Person& person);
[[nodiscard]] QByteArray ofConsent(const Subscriber& subscriber);

[[nodiscard]] NameChange nameChange(const OperationStep& step);
/// `seen` has its ID, external ID, address and packages.
[[nodiscard]] CustomerChange customerChange(const OperationStep& step);
[[nodiscard]] TagChange tagChange(const OperationStep& step);
[[nodiscard]] NumberChange numberChange(const OperationStep& step);
[[nodiscard]] PstnChange pstnChange(const OperationStep& step);
[[nodiscard]] Customer removedCustomer(const OperationStep& step);
/// ID and e-mail.
[[nodiscard]] Person person(const OperationStep& step);
[[nodiscard]] Subscriber consent(const OperationStep& step);

} // namespace pd::payload
