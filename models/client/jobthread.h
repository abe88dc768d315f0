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

/// Runs jobs on a thread of its own, one after the other, in order, while the thread where this lives goes on: storing what a synchronisation
/// received, reading a long answer. That thread stands back where others want the processor.
class JobThread : public QObject
{
    Q_OBJECT

public:
    using Job = std::function<Status()>;

    explicit JobThread(QObject* parent = nullptr);
    /// As stop().
    ~JobThread() override;

    /// The result of `job`, which runs on that thread; Kind::Cancelled when stop() came before it began.
    [[nodiscard]] QCoro::Task<Status> run(Job job);
    /// Waits for the job that runs; those behind it are cancelled, and who waits for them goes on inside this call.
    void stop();

private:
    struct Done : Wake {
        Status status;
    };

    void finish(const std::shared_ptr<Done>& done);

    QThreadPool m_thread;
    QList<std::shared_ptr<Done>> m_waiting;
    std::atomic<bool> m_stopped = false;
};

} // namespace pd
