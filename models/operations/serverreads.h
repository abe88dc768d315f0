// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/customer.h"
#include "domain/subscriber.h"

#include <QCoro/QCoroTask>

#include <optional>

namespace pd {

struct ServerAccess;

/// `text` is a customer ID, an external ID or an organization ID, encoded or bare. nullopt: the server has none. `onBehalfOf`: of this indirect
/// provider; empty: our own. `server` outlives the task, likewise below.
[[nodiscard]] QCoro::Task<Result<std::optional<Customer>>> findCustomer(ServerAccess& server, QString text, OrgId onBehalfOf);
/// All pages. Kind::Protocol when one of them cannot be read: someone who is left out might be added a second time. `onBehalfOf` as above.
[[nodiscard]] QCoro::Task<Result<QList<Subscriber>>> allSubscribers(ServerAccess& server, CustomerId customer, OrgId onBehalfOf = {});

} // namespace pd
