// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/database.h"

#include <QMutex>
#include <QObject>
#include <QThread>

#include <array>
#include <atomic>
#include <functional>
#include <memory>

namespace pd {

/// A thread with one read connection of its own to a SQLite file, for item models. Lives on the interface thread; its destructor
/// interrupts what runs and waits for it.
///
/// Work is posted to a lane. A newer post to the same lane makes the older one void: if it waits it never runs, if it runs SQLite is
/// interrupted, and its answer is dropped. Lanes do not disturb each other.
class BackgroundReader : public QObject
{
    Q_OBJECT

public:
    static constexpr int laneCount = 3;

    explicit BackgroundReader(QString file, QObject* parent = nullptr);
    ~BackgroundReader() override;

    /// Runs `job` on the thread (it may throw SQLite::Exception), then `done` on this object's thread with its value or why there is
    /// none. Kind::NotFound: the file does not exist (yet).
    template<typename T>
    void run(int lane, std::function<T(SQLite::Database&)> job, std::function<void(Result<T>)> done)
    {
        const quint64 ticket = begin(lane);
        post([this, lane, ticket, job = std::move(job), done = std::move(done)] {
            if (!isNewest(lane, ticket))
                return;
            Result<T> answer = store::guarded([&]() -> Result<T> {
                const Result<SQLite::Database*> database = enter(lane, ticket);
                const Leave leave(*this);
                if (!database)
                    return failed(database.error());
                return job(**database);
            });
            QMetaObject::invokeMethod(
                this,
                [this, lane, ticket, answer = std::move(answer), done] {
                    if (isNewest(lane, ticket))
                        done(answer);
                },
                Qt::QueuedConnection);
        });
    }
    /// Makes the lane's work void.
    void cancel(int lane) { begin(lane); }
    /// How often the file was opened; jobs see with it that the file is another one than before.
    [[nodiscard]] int connections() const { return m_connections; }

private:
    struct Leave {
        explicit Leave(BackgroundReader& reader)
            : reader(reader)
        {
        }
        ~Leave() { reader.leave(); }
        BackgroundReader& reader;
    };

    quint64 begin(int lane);
    [[nodiscard]] bool isNewest(int lane, quint64 ticket) const { return m_newest[size_t(lane)] == ticket; }
    void post(std::function<void()> work);
    [[nodiscard]] Result<SQLite::Database*> enter(int lane, quint64 ticket);
    void leave();

    const QString m_file;
    QThread m_thread;
    QObject m_worker; ///< receives the posted work on m_thread
    std::array<std::atomic<quint64>, laneCount> m_newest{};
    std::unique_ptr<SQLite::Database> m_database; ///< used on m_thread only, but for sqlite3_interrupt
    quint64 m_fileNumber = 0; ///< tells a file that was replaced
    QMutex m_mutex; ///< guards m_runningLane and the life of m_database
    int m_runningLane = -1;
    std::atomic<int> m_connections = 0;
};

} // namespace pd
