// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace pd {

/// The request budget of one host.
struct GovernorLimits {
    int inFlight = 6;
    int perMinute = 0; ///< 0: no budget of ours, only what the server asks for
    std::chrono::milliseconds longestWait{60'000}; ///< a longer Retry-After ends the call with Kind::RateLimited instead of waiting
    std::chrono::milliseconds firstBackoff{300};
    std::chrono::milliseconds longestBackoff{10'000};
};

} // namespace pd
