// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "domain/customerchange.h"
#include "domain/location.h"

#include <algorithm>
#include <optional>

namespace pd {

/// A calling location of a customer and its PSTN connection.
struct PstnAuditRow {
    SeenCustomer customer;
    Location location; ///< without an ID: the customer's locations could not be read, `problem` says why
    std::optional<PstnConnection> connection; ///< nullopt: none
    std::optional<Error> problem; ///< it could not be read

    [[nodiscard]] bool lacksPstn() const { return !connection && !problem; }
};

struct PstnAudit {
    QList<PstnAuditRow> rows; ///< in the order of the customers
    int customers = 0; ///< that were asked about

    [[nodiscard]] int withoutPstn() const
    {
        return int(std::count_if(rows.cbegin(), rows.cend(), [](const PstnAuditRow& row) { return row.lacksPstn(); }));
    }
};

} // namespace pd
