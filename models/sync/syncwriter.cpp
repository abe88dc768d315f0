// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncwriter.h"

namespace pd {

SyncWriter::SyncWriter(QObject* parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
}

SyncWriter::~SyncWriter() { stop(); }

QCoro::Task<Status> SyncWriter::write(Job job)
{
    const auto written = std::make_shared<Written>();
    m_waiting << written;
    m_thread.start([this, written, job = std::move(job)]() mutable {
        written->status = m_stopped ? Status(failed(Error::Kind::Cancelled)) : job();
        job = nullptr; // what it holds belongs to the thread that waits, too
        QMetaObject::invokeMethod(
            this, [this, written] { finish(written); }, Qt::QueuedConnection);
    });
    Wake::Waiting end = written->waiting();
    co_await end;
    co_return written->status;
}

void SyncWriter::finish(const std::shared_ptr<Written>& written)
{
    if (m_waiting.removeOne(written))
        written->fire();
}

void SyncWriter::stop()
{
    m_stopped = true;
    m_thread.waitForDone();
    const QList<std::shared_ptr<Written>> waiting = std::exchange(m_waiting, {});
    for (const auto& written : waiting)
        written->fire();
    m_stopped = false;
}

} // namespace pd
