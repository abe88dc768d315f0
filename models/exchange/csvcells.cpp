// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvcells.h"

#include "core/decimal.h"

namespace pd {

bool looksLikeFormula(std::string_view cell)
{
    constexpr std::string_view triggers("=+-@\t\r\0", 7);
    return !cell.empty() && triggers.find(cell.front()) != std::string_view::npos && !Decimal::parse(cell);
}

void appendCsvCell(std::string& line, std::string_view cell, CsvProfile profile)
{
    const bool guard = profile == CsvProfile::SpreadsheetSafe && looksLikeFormula(cell);
    const bool quote = cell.find_first_of(",\"\n\r") != std::string_view::npos;
    if (quote)
        line += '"';
    if (guard)
        line += '\'';
    for (const char c : cell) {
        if (c == '"')
            line += '"';
        line += c;
    }
    if (quote)
        line += '"';
}

std::string_view withoutGuard(std::string_view cell)
{
    return cell.size() > 1 && cell.front() == '\'' && looksLikeFormula(cell.substr(1)) ? cell.substr(1) : cell;
}

} // namespace pd
