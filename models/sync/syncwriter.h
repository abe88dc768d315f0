// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/wake.h"
#include "core/result.h"

#include <QCoro/QCoroTask>
#include <QList>
#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace pd {

/// Stores what a synchronisation received on a thread of its own, so that the next answers are read meanwhile. Jobs run one after the
/// other, in order. Lives on the thread of whoever asks.
class SyncWriter : public QObject
{
    Q_OBJECT

public:
    using Job = std::function<Status()>;

    explicit SyncWriter(QObject* parent = nullptr);
    /// As stop().
    ~SyncWriter() override;

    /// The result of `job`, which runs on the writer's thread; Kind::Cancelled when stop() came before it began.
    [[nodiscard]] QCoro::Task<Status> write(Job job);
    /// Waits for the job that runs; those behind it are cancelled, and who waits for them goes on inside this call.
    void stop();

private:
    struct Written : Wake {
        Status status;
    };

    void finish(const std::shared_ptr<Written>& written);

    QThreadPool m_thread;
    QList<std::shared_ptr<Written>> m_waiting;
    std::atomic<bool> m_stopped = false;
};

} // namespace pd
