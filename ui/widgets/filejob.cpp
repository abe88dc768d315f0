// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filejob.h"

#include "core/background.h"
#include "core/whendone.h"

#include <QPointer>

#include <utility>

namespace pd {

FileJob::FileJob(QObject* parent)
    : QObject(parent)
{
}

FileJob::~FileJob() { cancel(); }

void FileJob::cancel()
{
    if (m_state)
        m_state->cancelled = true;
}

void FileJob::start(const QString& name, Work work)
{
    cancel();
    const auto state = std::make_shared<State>();
    m_state = state;
    m_name = name;
    const QPointer<FileJob> self(this);
    const Progress report = [self, state](qint64 done, qint64 total) {
        state->done = done;
        state->total = total;
        QMetaObject::invokeMethod(
            self.data(),
            [self, state] {
                if (self && self->m_state == state && state->running)
                    Q_EMIT self->progressed();
            },
            Qt::QueuedConnection);
        return !state->cancelled;
    };
    Q_EMIT progressed();
    auto future = inBackground([work = std::move(work), report] { return work(report); });
    whenDone(future, this, [this, state](const Status& status) {
        state->running = false;
        if (state != m_state)
            return;
        if (status)
            Q_EMIT finished(m_name);
        else
            Q_EMIT failed(status.error());
    });
}

} // namespace pd
