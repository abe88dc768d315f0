// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace pd {

/// Work on another thread that tells how far it is and can be cancelled; one at a time. Lives on the interface thread; its end cancels it.
class FileJob : public QObject
{
    Q_OBJECT

public:
    /// Records done and to do; false: stop with Kind::Cancelled.
    using Progress = std::function<bool(qint64 done, qint64 total)>;
    using Work = std::function<Status(const Progress&)>;

    explicit FileJob(QObject* parent = nullptr);
    ~FileJob() override;

    /// What runs is cancelled first, without a word. `name` is for finished() and those who show what runs.
    void start(const QString& name, Work work);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_state && m_state->running; }
    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] qint64 done() const { return m_state ? m_state->done.load() : 0; }
    [[nodiscard]] qint64 total() const { return m_state ? m_state->total.load() : 0; }

Q_SIGNALS:
    /// Started, or further.
    void progressed();
    void finished(const QString& name);
    /// Kind::Cancelled too.
    void failed(const pd::Error& error);

private:
    struct State {
        std::atomic<bool> cancelled = false;
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
        bool running = true;
    };

    std::shared_ptr<State> m_state;
    QString m_name;
};

} // namespace pd
