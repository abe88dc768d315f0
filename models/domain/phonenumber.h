// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace pd {

/// E.164 ("+97235550123") of what a person wrote: spaces, dots, hyphens, brackets, "00" instead of "+", digits of any script.
/// Without an international prefix the country (ISO 3166-1 alpha-2) decides. Spreadsheet notation ("9.72E+11"), letters and a wrong
/// length are refused: Kind::Invalid with one field error whose rule is "phone-scientific", "phone-letters", "phone-length" or
/// "phone-country" (a national number without a country).
[[nodiscard]] Result<QString> toE164(const QString& written, const QString& country);

/// Already "+", a digit 1–9 and 6 to 14 more digits.
[[nodiscard]] bool isE164(const QString& number);

/// 2 to 10 digits; leading zeros count.
[[nodiscard]] bool isExtension(const QString& text);

} // namespace pd
