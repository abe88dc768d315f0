// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace pd {

/// How cells are written for what reads them.
enum class CsvProfile {
    SpreadsheetSafe, ///< an apostrophe before what a spreadsheet would take for a formula (= + - @ TAB CR NUL at the start), except numbers
    Raw, ///< as they are
};

/// A spreadsheet would take this UTF-8 cell for a formula. Numbers, and so phone numbers like +97235550123, are none.
[[nodiscard]] bool looksLikeFormula(std::string_view cell);
/// Appends a cell, quoted where RFC 4180 wants it.
void appendCsvCell(std::string& line, std::string_view cell, CsvProfile profile);
/// The cell without the apostrophe that SpreadsheetSafe puts before it, so that what was exported comes back as it was.
[[nodiscard]] std::string_view withoutGuard(std::string_view cell);

} // namespace pd
