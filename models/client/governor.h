// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/wake.h"
#include "core/clock.h"

#include <QObject>
#include <QQueue>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace pd {

/// The request budget of one host.
struct GovernorLimits {
    int inFlight = 6;
    int perMinute = 0; ///< 0: no budget of ours, only what the server asks for
    std::chrono::milliseconds longestWait{60'000}; ///< a longer Retry-After ends the call with Kind::RateLimited instead of waiting
    std::chrono::milliseconds firstBackoff{300};
    std::chrono::milliseconds longestBackoff{10'000};
};

/// A place in the queue. Await its waiting(), then look at `outcome`. Granted ones are given back with Governor::leave().
struct GovernorTicket final : Wake {
    enum class Outcome { Waiting, Granted, PauseTooLong, Cancelled };

    Outcome outcome = Outcome::Waiting;
    std::chrono::milliseconds pauseLeft{0}; ///< with PauseTooLong
};

/// Lets requests to one host through: first come, first served, a number in flight, a number per minute, and none while the server
/// asked for a pause. After a 429 or 503 one request at a time goes out until one is served again. One thread.
class Governor final : public QObject
{
    Q_OBJECT

public:
    /// `clock` outlives the governor.
    Governor(GovernorLimits limits, const Clock& clock, QObject* parent = nullptr);
    ~Governor() override;

    [[nodiscard]] std::shared_ptr<GovernorTicket> enter();
    /// Gives a granted place back. `served`: the host answered something else than 429 or 503.
    void leave(bool served);
    /// Gives a granted place back without having used it.
    void leaveUnused();

    /// The host sent 429 or 503. `asked` is what it wants; without it the pause grows from time to time. Returns the pause that holds now.
    /// `longest` caps it. Those who wait longer than `longestWait` are turned away.
    std::chrono::milliseconds pause(std::optional<std::chrono::milliseconds> asked, std::chrono::milliseconds longest);

    /// Full jitter: something between 0 and firstBackoff·2^`failures`, at most longestBackoff.
    [[nodiscard]] std::chrono::milliseconds backoff(int failures) const;

    /// Everybody in the queue gets Outcome::Cancelled.
    void cancelWaiting();

    [[nodiscard]] const GovernorLimits& limits() const { return m_limits; }

Q_SIGNALS:
    void pausedUntil(QDateTime until);

private:
    void pump();
    [[nodiscard]] bool mayStart();
    [[nodiscard]] std::chrono::milliseconds pauseLeft() const;
    void refillTokens();
    void wakeIn(std::chrono::milliseconds delay);
    void turnAwayAll(GovernorTicket::Outcome outcome);

    GovernorLimits m_limits;
    const Clock& m_clock;
    QQueue<std::shared_ptr<GovernorTicket>> m_queue;
    QTimer m_timer;
    std::chrono::milliseconds m_pauseEnd{0}; ///< of Clock::monotonic()
    std::chrono::milliseconds m_lastRefill{0};
    double m_tokens = 0;
    int m_inFlight = 0;
    int m_troubles = 0; ///< 429 and 503 in a row; above 0 one request at a time is the probe
    bool m_paused = false;
    bool m_pumping = false;
    bool m_pumpAgain = false;
};

} // namespace pd
