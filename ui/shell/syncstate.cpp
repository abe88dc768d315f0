// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/syncstate.h"

#include "sync/syncservice.h"
#include "ui/widgets/when.h"

#include <QLocale>

namespace pd {

SyncState::SyncState(SyncService& service, QObject* parent)
    : QObject(parent)
    , m_service(service)
{
    connect(&service, &SyncService::started, this, &SyncState::onStarted);
    connect(&service, &SyncService::progressed, this, &SyncState::onProgress);
    connect(&service, &SyncService::finished, this, &SyncState::onFinished);
    connect(&service, &SyncService::failed, this, &SyncState::onFailed);
}

void SyncState::syncNow()
{
    if (m_running)
        return;
    // The end arrives through the signals, for a sync that somebody else started too.
    [[maybe_unused]] const auto future = m_service.sync(SyncKind::Incremental);
}

void SyncState::cancel() { m_service.cancel(); }

void SyncState::setFinishedAt(const QDateTime& utc)
{
    m_finishedAt = utc;
    Q_EMIT changed();
}

void SyncState::onStarted()
{
    m_running = true;
    m_error.reset();
    m_progress = tr("Syncing…");
    Q_EMIT changed();
}

void SyncState::onProgress(const SyncProgress& progress)
{
    QString what;
    switch (progress.phase) {
    case SyncPhase::Organizations:
    case SyncPhase::MissingNames:
        what = tr("Syncing names");
        break;
    case SyncPhase::Customers:
        what = tr("Syncing customers");
        break;
    case SyncPhase::Subscribers:
        what = tr("Syncing users");
        break;
    case SyncPhase::Confirming:
        what = tr("Syncing: last check");
        break;
    }
    const QLocale locale;
    const QString done = locale.toString(progress.done);
    m_running = true;
    m_progress = progress.expected > 0 ? tr("%1 %2 of %3", "what, done, expected").arg(what, done, locale.toString(progress.expected))
                                       : tr("%1 %2", "what, done").arg(what, done);
    Q_EMIT changed();
}

void SyncState::onFinished(const SyncReport& report)
{
    m_running = false;
    m_finishedAt = report.finishedAt;
    Q_EMIT changed();
}

void SyncState::onFailed(const Error& error)
{
    m_running = false;
    m_error = error;
    Q_EMIT changed();
}

QString SyncState::text() const
{
    if (m_running)
        return m_progress;
    if (!m_finishedAt.isValid())
        return tr("Not synced yet");
    return tr("Synced %1").arg(shortWhen(m_finishedAt, QDateTime::currentDateTimeUtc(), QLocale()));
}

} // namespace pd
