// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDateTime;
class QLocale;

namespace pd {

/// The shortest unambiguous local time: the time today, day and month this year, else the date.
[[nodiscard]] QString shortWhen(const QDateTime& utc, const QDateTime& nowUtc, const QLocale& locale);
/// "2 min 14 s".
[[nodiscard]] QString elapsedText(qint64 seconds);

} // namespace pd
