// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc of Qt 6.4 cannot read this header
#include <coroutine>
#endif
#include <utility>

namespace pd {

/// Wakes one coroutine, once. Waiting on one that has fired does not suspend. Its source fires it also when it ends early, so that the
/// coroutine always goes on: awaiting a Qt signal would hang for ever when the sender dies. For one thread; held by shared_ptr on both sides.
class Wake
{
public:
    Wake() = default;
    Wake(const Wake&) = delete;
    Wake& operator=(const Wake&) = delete;
    virtual ~Wake() = default;

    /// What a coroutine awaits; may be copied. The Wake outlives it.
    class Waiting
    {
    public:
        explicit Waiting(Wake& wake)
            : m_wake(&wake)
        {
        }

        [[nodiscard]] bool await_ready() const noexcept { return m_wake->m_fired; }
        void await_suspend(std::coroutine_handle<> waiting) noexcept { m_wake->m_waiting = waiting; }
        void await_resume() const noexcept { }

    private:
        Wake* m_wake;
    };

    [[nodiscard]] Waiting waiting() { return Waiting(*this); }

    /// Resumes the coroutine inside this call. What holds the last reference may be gone afterwards.
    void fire()
    {
        m_fired = true;
        if (const auto waiting = std::exchange(m_waiting, {}))
            waiting.resume();
    }

private:
    std::coroutine_handle<> m_waiting;
    bool m_fired = false;
};

} // namespace pd
