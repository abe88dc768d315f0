// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/draftkeeper.h"

#include "core/whendone.h"
#include "operations/draftservice.h"

using namespace std::chrono_literals;

namespace pd {

namespace {

/// Long enough not to write at every key, short enough for the promise of two seconds.
constexpr auto pause = 800ms;

} // namespace

DraftKeeper::DraftKeeper(DraftService& service, QString kind, QString id, QObject* parent)
    : QObject(parent)
    , m_service(service)
{
    m_draft.kind = std::move(kind);
    m_draft.id = id.isEmpty() ? DraftService::newId() : std::move(id);
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::flush);
}

DraftKeeper::~DraftKeeper() { flush(); }

void DraftKeeper::change(const QString& title, const QByteArray& body)
{
    if (m_discarded || (title == m_draft.title && body == m_draft.body))
        return;
    m_draft.title = title;
    m_draft.body = body;
    m_waiting = true;
    // Not restarted: someone who never pauses is saved all the same.
    if (!m_timer.isActive())
        m_timer.start();
}

void DraftKeeper::flush()
{
    m_timer.stop();
    if (!m_waiting)
        return;
    m_waiting = false;
    whenDone(m_service.store(m_draft), this, [this](const Status& stored) {
        if (stored) {
            Q_EMIT saved(QDateTime::currentDateTimeUtc());
            return;
        }
        m_waiting = !m_discarded;
        Q_EMIT failed(stored.error());
    });
}

void DraftKeeper::discard()
{
    m_timer.stop();
    m_waiting = false;
    m_discarded = true;
    whenDone(m_service.remove(m_draft.id), this, [this](const Status& removed) {
        if (!removed)
            Q_EMIT failed(removed.error());
    });
}

} // namespace pd
