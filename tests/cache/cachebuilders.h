// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/cachestore.h"
#include "domain/customer.h"
#include "domain/subscriber.h"

#include <QString>

namespace pd::test {

/// Encoded IDs and records with a number in them; the same number gives the same record.
[[nodiscard]] CustomerId customerIdOf(int number);
[[nodiscard]] OrgId orgIdOf(int number);
[[nodiscard]] Customer customerOf(int number, const QString& status = QStringLiteral("provisioned"));
[[nodiscard]] Organization organizationOf(int number, const QString& name);
[[nodiscard]] Subscriber subscriberOf(int number, int customer, const QString& email);

/// Customers "Customer 1" … "Customer `count`", external IDs "ext-1" …
[[nodiscard]] Status fill(CacheStore& cache, int count);

} // namespace pd::test
