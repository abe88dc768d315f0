// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/billingstore.h"
#include "store/database.h"

#include <QObject>
#include <QThread>

#include <array>
#include <atomic>
#include <functional>

namespace pd {

/// A thread with a BillingStore of its own, for item models over imported reports. Lives on the interface thread; its destructor makes all work
/// void and waits for what runs.
///
/// Work belongs to a lane: newer work of a lane makes the older void. Jobs ask `wanted()` now and then and end early when it is false.
class BillingReader : public QObject
{
    Q_OBJECT

public:
    static constexpr int laneCount = 6;
    static constexpr int always = -1; ///< a lane whose work is never void: for what changes data
    using Wanted = std::function<bool()>;

    explicit BillingReader(QString dataDirectory, QObject* parent = nullptr);
    ~BillingReader() override;

    /// Runs `job` on the thread, then `done` on this object's thread, unless the lane has newer work by then.
    template<typename T>
    void run(int lane, std::function<Result<T>(BillingStore&, const Wanted&)> job, std::function<void(const Result<T>&)> done)
    {
        const quint64 ticket = lane == always ? 0 : ++m_tickets[size_t(lane)];
        const Wanted wanted = [this, lane, ticket] { return lane == always || m_tickets[size_t(lane)] == ticket; };
        post([this, wanted, job = std::move(job), done = std::move(done)] {
            if (!wanted())
                return;
            const Result<T> answer = store::guarded([&]() -> Result<T> {
                const Status open = ensureStore();
                return open ? job(*m_store, wanted) : failed(open.error());
            });
            answerLater([wanted, done, answer] {
                if (wanted())
                    done(answer);
            });
        });
    }
    void cancel(int lane) { ++m_tickets[size_t(lane)]; }

private:
    [[nodiscard]] Status ensureStore();
    void post(std::function<void()> work);
    void answerLater(std::function<void()> answer);

    const QString m_directory;
    std::array<std::atomic<quint64>, laneCount> m_tickets{};
    std::unique_ptr<BillingStore> m_store; ///< used on m_thread only
    QThread m_thread;
    QObject m_worker;
};

} // namespace pd
