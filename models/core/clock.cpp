// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"

namespace pd {

QDateTime SystemClock::nowUtc() const { return QDateTime::currentDateTimeUtc(); }

std::chrono::milliseconds SystemClock::monotonic() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace pd
