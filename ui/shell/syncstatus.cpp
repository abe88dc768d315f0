// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/syncstatus.h"

#include "sync/syncservice.h"
#include "ui/widgets/when.h"

#include <QLocale>

namespace pd {

SyncStatus::SyncStatus(SyncService& service, QObject* parent)
    : QObject(parent)
    , m_service(service)
{
    connect(&service, &SyncService::started, this, &SyncStatus::onStarted);
    connect(&service, &SyncService::progressed, this, &SyncStatus::onProgress);
    connect(&service, &SyncService::finished, this, &SyncStatus::onFinished);
    connect(&service, &SyncService::failed, this, &SyncStatus::onFailed);
}

void SyncStatus::syncNow()
{
    if (m_running)
        return;
    // The end arrives through the signals, for a sync that somebody else started too.
    [[maybe_unused]] const auto future = m_service.sync(SyncKind::Incremental);
}

void SyncStatus::cancel() { m_service.cancel(); }

void SyncStatus::setFinishedAt(const QDateTime& utc)
{
    m_finishedAt = utc;
    Q_EMIT changed();
}

void SyncStatus::onStarted()
{
    m_running = true;
    m_error.reset();
    m_progress = tr("Syncing…");
    Q_EMIT changed();
}

void SyncStatus::onProgress(const SyncProgress& progress)
{
    QString what;
    switch (progress.phase) {
    case SyncPhase::Organizations:
    case SyncPhase::MissingNames: what = tr("Syncing names"); break;
    case SyncPhase::Customers: what = tr("Syncing customers"); break;
    case SyncPhase::Subscribers: what = tr("Syncing users"); break;
    case SyncPhase::Confirming: what = tr("Syncing: last check"); break;
    }
    const QLocale locale;
    const QString done = locale.toString(progress.done);
    m_running = true;
    m_progress = progress.expected > 0 ? tr("%1 %2 of %3", "what, done, expected").arg(what, done, locale.toString(progress.expected))
                                       : tr("%1 %2", "what, done").arg(what, done);
    Q_EMIT changed();
}

void SyncStatus::onFinished(const SyncReport& report)
{
    m_running = false;
    m_finishedAt = report.finishedAt;
    m_namesMissing = report.namesMissing;
    Q_EMIT changed();
}

void SyncStatus::onFailed(const Error& error)
{
    m_running = false;
    m_error = error;
    Q_EMIT changed();
}

QString SyncStatus::text() const
{
    if (m_running)
        return m_progress;
    if (!m_finishedAt.isValid())
        return tr("Not synced yet");
    const QString synced = tr("Synced %1").arg(shortWhen(m_finishedAt, QDateTime::currentDateTimeUtc(), QLocale()));
    return m_namesMissing == 0 ? synced
                               : tr("%1, %2", "synced, what is missing").arg(synced, tr("%n without a name", nullptr, int(m_namesMissing)));
}

} // namespace pd
