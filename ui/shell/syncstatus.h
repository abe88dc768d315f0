// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QDateTime>
#include <QObject>

#include <optional>

namespace pd {

class SyncService;
struct SyncProgress;
struct SyncReport;

/// What the window says about the sync. Lives on the interface thread and listens to the service.
class SyncStatus : public QObject
{
    Q_OBJECT

public:
    explicit SyncStatus(SyncService& service, QObject* parent = nullptr);

    /// Starts one; nothing happens while one runs.
    void syncNow();
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_running; }
    /// "Synced 14:02", "Syncing customers 1,240 of 2,654", "Not synced yet".
    [[nodiscard]] QString text() const;
    [[nodiscard]] QDateTime finishedAt() const { return m_finishedAt; }
    void setFinishedAt(const QDateTime& utc);
    /// Why the last one ended, until the next one starts.
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    void onStarted();
    void onProgress(const SyncProgress& progress);
    void onFinished(const SyncReport& report);
    void onFailed(const Error& error);

    SyncService& m_service;
    bool m_running = false;
    QString m_progress;
    QDateTime m_finishedAt;
    qint64 m_namesMissing = 0;
    std::optional<Error> m_error;
};

} // namespace pd
