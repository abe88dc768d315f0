// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/httptransport.h"
#include "client/wirecall.h"

namespace pd {

/// What the end of a request on the wire means, and whether sending it again is right.
struct Verdict {
    enum class Next {
        Finish, ///< hand the result over
        RepeatOnce, ///< a fault of the connection or of the answer
        BackOff, ///< the server failed
        AfterPause, ///< the host asked for a pause
        WhenUnlocked, ///< 423: wait `retryAfter`
    };

    Result<ApiReply> result;
    Next next = Next::Finish;
    bool pausesHost = false; ///< 429 or 503
    std::optional<std::chrono::seconds> retryAfter;
};

/// Safe to send again: a GET, or a POST that is marked as without effect.
[[nodiscard]] bool isSafe(const ApiRequest& request);

/// `now` is the local time (UTC), used for Retry-After dates when the answer has no Date of its own.
[[nodiscard]] Verdict judge(const WireAnswer& answer, const ApiRequest& request, const QDateTime& now);

} // namespace pd
