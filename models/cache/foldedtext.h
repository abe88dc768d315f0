// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pd {

/// How names and search texts are compared: compatibility forms, case and combining accents do not count ("Müller" is "muller",
/// "ＡＢＣ" is "abc"), any script. Outer spaces are dropped.
[[nodiscard]] QString foldedText(const QString& text);

/// What a customer is found by: its name and its external ID, folded, in two lines.
[[nodiscard]] QString searchText(const QString& name, const QString& externalId);

/// The digits of a phone number, any script, without leading zeros, so that "+972 3-555 0123", "00972 35550123" and a part of either meet.
[[nodiscard]] QString phoneDigits(const QString& number);

/// Could a person mean (part of) a phone number: three digits or more, and otherwise only "+", spaces, dots, hyphens and brackets?
[[nodiscard]] bool looksLikePhone(const QString& text);

} // namespace pd
