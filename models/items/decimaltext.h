// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decimal.h"

#include <QLocale>

Q_DECLARE_METATYPE(pd::Decimal)

namespace pd {

/// A decimal as people read it: every digit that it has, at least `least` after the point, in groups.
[[nodiscard]] QString decimalText(const Decimal& value, const QLocale& locale, int least = 0);
/// With a sign also before what is positive; the minus is the typographic one.
[[nodiscard]] QString signedText(qint64 value, const QLocale& locale);
/// `now` less `before` in percent of `before`, with one digit and a sign ("+2.3 %"); empty where there is nothing to compare with.
[[nodiscard]] QString percentText(double now, double before, const QLocale& locale);

} // namespace pd
