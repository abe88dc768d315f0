// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/result.h"
#include "ui/overview/draftdigest.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace pd {

class DraftService;
class OverviewRows;

/// The drafts, newest first. One that is deleted stays for some seconds with Undo, and goes from the disk only then, or when the window closes.
class OverviewDrafts : public QObject
{
    Q_OBJECT

public:
    /// `service` and `rows` outlive it.
    OverviewDrafts(DraftService& service, OverviewRows& rows, QObject* parent);
    /// Removes what waits for it.
    ~OverviewDrafts() override;

    static constexpr int mostShown = 6;

    void refresh();
    /// These instead of what the service has, until the next refresh.
    void show(const QList<DraftDigest>& digests);
    void showAll(bool all);
    [[nodiscard]] bool isReady() const { return m_ready; }
    /// Without those that are deleted.
    [[nodiscard]] int count() const;
    /// Continue, or Undo for one that is deleted.
    void act(const QString& key);
    /// Continues a new draft with what this one says of no customer or template alone; this one stays as it is.
    void duplicate(const QString& key);
    void remove(const QString& key);
    /// How long Undo is offered.
    void setUndoTime(int milliseconds) { m_undoMs = milliseconds; }

Q_SIGNALS:
    void changed();
    void failed(const pd::Error& error);
    void continued(const pd::Draft& draft);

private:
    [[nodiscard]] const Draft* find(const QString& key) const;
    void showRows();
    void expire();
    void removeNow(const QString& id);

    DraftService& m_service;
    OverviewRows& m_rows;
    QList<DraftDigest> m_digests;
    QHash<QString, qint64> m_deleted; ///< ID, and when Undo ends
    QTimer m_expiry;
    int m_undoMs = 8000;
    bool m_ready = false;
    bool m_all = false;
};

} // namespace pd
