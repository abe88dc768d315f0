// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decimal.h"

#include <QDate>
#include <QString>

#include <optional>
#include <string_view>

namespace pd {

/// Why a row of a report cannot be counted. `column` counts from 0; -1: the row as a whole. `rule` is a stable key: "quantity", "date",
/// "date-order", "too-few", "too-many", "encoding", "nul", "quote".
struct RowProblem {
    int column = -1;
    QString rule;
    QString text; ///< what stands there, shortened; or a number that belongs to the rule
};

/// "2026-03-31"; a time of day behind it ("T00:00:00Z", " 00:00") is left out. Invalid for anything else: other orders of day and month are not
/// guessed.
[[nodiscard]] QDate usageDate(std::string_view text);

/// The number of a QUANTITY cell, spaces around it left out; nullopt when it is none.
[[nodiscard]] std::optional<Decimal> parsedQuantity(std::string_view text);
/// Of a cell that was found to be right when it was imported.
[[nodiscard]] inline Decimal usageQuantity(std::string_view text) { return parsedQuantity(text).value_or(Decimal()); }

/// Without spaces and tabs around.
[[nodiscard]] std::string_view trimmedCell(std::string_view text);

/// Text of a file in a message: at most 40 characters, without control characters.
[[nodiscard]] QString quotedCell(std::string_view text);

} // namespace pd
