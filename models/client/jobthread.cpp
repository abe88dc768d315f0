// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/jobthread.h"

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace pd {

namespace {

/// What runs here has time; the threads that talk with the server and with the person have not. Linux counts this by thread.
void standBack()
{
#ifdef Q_OS_LINUX
    constexpr int background = 10;
    ::setpriority(PRIO_PROCESS, 0, background); // a refusal changes nothing but speed
#endif
}

} // namespace

JobThread::JobThread(QObject* parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
}

JobThread::~JobThread() { stop(); }

QCoro::Task<Status> JobThread::run(Job job)
{
    const auto done = std::make_shared<Done>();
    m_waiting << done;
    m_thread.start([this, done, job = std::move(job)]() mutable {
        standBack();
        done->status = m_stopped ? Status(failed(Error::Kind::Cancelled)) : job();
        job = nullptr; // what it holds belongs to the thread that waits, too
        QMetaObject::invokeMethod(
            this, [this, done] { finish(done); }, Qt::QueuedConnection);
    });
    Wake::Waiting end = done->waiting();
    co_await end;
    co_return done->status;
}

void JobThread::finish(const std::shared_ptr<Done>& done)
{
    if (m_waiting.removeOne(done))
        done->fire();
}

void JobThread::stop()
{
    m_stopped = true;
    m_thread.waitForDone();
    const QList<std::shared_ptr<Done>> waiting = std::exchange(m_waiting, {});
    for (const auto& done : waiting)
        done->fire();
    m_stopped = false;
}

} // namespace pd
