// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <deque>

namespace pd::sandbox {

/// So many requests in any sixty seconds.
class RateLimit
{
public:
    /// 0: no limit.
    explicit RateLimit(int perMinute)
        : m_perMinute(perMinute)
    {
    }

    /// Counts one request at `nowMs`; 0 when it may pass, else the seconds after which one may.
    int secondsToWait(qint64 nowMs)
    {
        constexpr qint64 minute = 60'000;
        if (m_perMinute <= 0)
            return 0;
        while (!m_passed.empty() && m_passed.front() <= nowMs - minute)
            m_passed.pop_front();
        if (static_cast<int>(m_passed.size()) >= m_perMinute)
            return static_cast<int>((m_passed.front() + minute - nowMs) / 1000) + 1;
        m_passed.push_back(nowMs);
        return 0;
    }

private:
    int m_perMinute;
    std::deque<qint64> m_passed;
};

} // namespace pd::sandbox
