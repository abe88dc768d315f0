// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/draftstore.h"

#include <QCoreApplication>

namespace pd {

DraftStore::DraftStore(Ledger& ledger, QObject* parent)
    : QObject(parent)
    , m_repository(ledger)
{
}

/// What people typed last is still in the queue of this object when the program is closed.
DraftStore::~DraftStore() { QCoreApplication::sendPostedEvents(this, QEvent::MetaCall); }

Status DraftStore::store(const Draft& draft)
{
    const Status stored = m_repository.store(draft);
    if (stored)
        Q_EMIT changed();
    return stored;
}

Result<QList<Draft>> DraftStore::all() { return m_repository.all(); }

Status DraftStore::remove(const QString& id)
{
    const Status removed = m_repository.remove(id);
    if (removed)
        Q_EMIT changed();
    return removed;
}

} // namespace pd
