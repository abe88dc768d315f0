// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/governor.h"

#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>

namespace pd {

using std::chrono::milliseconds;

namespace {

milliseconds grown(milliseconds first, int times, milliseconds longest)
{
    const qint64 factor = qint64(1) << std::clamp(times, 0, 20);
    return std::min(longest, milliseconds(first.count() * factor));
}

} // namespace

Governor::Governor(GovernorLimits limits, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_limits(limits)
    , m_clock(clock)
    , m_timer(this)
    , m_lastRefill(clock.monotonic())
{
    m_limits.inFlight = std::clamp(m_limits.inFlight, 1, 6); // Qt opens six connections to a host; more would wait where we cannot see it
    m_tokens = m_limits.inFlight;
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Governor::pump);
}

Governor::~Governor() { cancelWaiting(); }

std::shared_ptr<GovernorTicket> Governor::enter()
{
    auto ticket = std::make_shared<GovernorTicket>();
    const milliseconds left = pauseLeft();
    if (left > m_limits.longestWait) {
        ticket->outcome = GovernorTicket::Outcome::PauseTooLong;
        ticket->pauseLeft = left;
        ticket->fire();
        return ticket;
    }
    m_queue.enqueue(ticket);
    pump();
    return ticket;
}

void Governor::leave(bool served)
{
    if (served)
        m_troubles = 0;
    leaveUnused();
}

void Governor::leaveUnused()
{
    --m_inFlight;
    pump();
}

milliseconds Governor::pause(std::optional<milliseconds> asked, milliseconds longest)
{
    const milliseconds own = grown(m_limits.firstBackoff, m_troubles, m_limits.longestWait);
    const milliseconds half = own / 2;
    const milliseconds jittered = half + milliseconds(QRandomGenerator::global()->bounded(qint64(half.count() + 1)));
    const milliseconds length = std::min(asked.value_or(jittered), longest);
    ++m_troubles;
    const milliseconds end = m_clock.monotonic() + length;
    if (!m_paused || end > m_pauseEnd) {
        m_pauseEnd = end;
        m_paused = true;
        Q_EMIT pausedUntil(m_clock.nowUtc().addMSecs(length.count()));
    }
    if (pauseLeft() > m_limits.longestWait)
        turnAwayAll(GovernorTicket::Outcome::PauseTooLong);
    return length;
}

milliseconds Governor::backoff(int failures) const
{
    const milliseconds most = grown(m_limits.firstBackoff, failures, m_limits.longestBackoff);
    return milliseconds(QRandomGenerator::global()->bounded(qint64(most.count() + 1)));
}

void Governor::cancelWaiting() { turnAwayAll(GovernorTicket::Outcome::Cancelled); }

void Governor::turnAwayAll(GovernorTicket::Outcome outcome)
{
    const auto waiting = std::exchange(m_queue, {});
    const milliseconds left = pauseLeft();
    for (const auto& ticket : waiting) {
        ticket->outcome = outcome;
        ticket->pauseLeft = left;
        ticket->fire();
    }
}

void Governor::pump()
{
    if (m_pumping) {
        m_pumpAgain = true;
        return;
    }
    m_pumping = true;
    const QPointer<Governor> self(this);
    do {
        m_pumpAgain = false;
        while (!m_queue.isEmpty() && mayStart()) {
            const auto ticket = m_queue.dequeue();
            ++m_inFlight;
            m_tokens -= 1;
            ticket->outcome = GovernorTicket::Outcome::Granted;
            ticket->fire();
            if (!self)
                return;
        }
    } while (m_pumpAgain);
    m_pumping = false;
}

bool Governor::mayStart()
{
    const milliseconds left = pauseLeft();
    if (left > milliseconds::zero()) {
        wakeIn(left);
        return false;
    }
    m_paused = false;
    if (m_inFlight >= (m_troubles > 0 ? 1 : m_limits.inFlight))
        return false;
    if (m_limits.perMinute <= 0)
        return true;
    refillTokens();
    if (m_tokens >= 1)
        return true;
    wakeIn(milliseconds(qint64((1 - m_tokens) * 60'000 / m_limits.perMinute) + 1));
    return false;
}

void Governor::refillTokens()
{
    const milliseconds now = m_clock.monotonic();
    const double fresh = double((now - m_lastRefill).count()) * m_limits.perMinute / 60'000;
    m_tokens = std::min(m_tokens + fresh, double(std::min(m_limits.inFlight, m_limits.perMinute)));
    m_lastRefill = now;
}

milliseconds Governor::pauseLeft() const
{
    return m_paused ? std::max(milliseconds::zero(), m_pauseEnd - m_clock.monotonic()) : milliseconds::zero();
}

void Governor::wakeIn(milliseconds delay)
{
    if (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > delay)
        m_timer.start(std::max(delay, milliseconds(1)));
}

} // namespace pd
