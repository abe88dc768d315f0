// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "domain/draft.h"

#include <QObject>
#include <QTimer>

namespace pd {

class DraftService;

/// Keeps one draft on disk while a person types: what changed is stored within two seconds, and at once by flush().
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    /// `service` outlives it. An empty `id`: a new draft, which gets one when it is stored first.
    DraftKeeper(DraftService& service, QString kind, QString id, QObject* parent = nullptr);
    ~DraftKeeper() override;

    [[nodiscard]] const QString& id() const { return m_draft.id; }
    /// What is to be on disk soon.
    void change(const QString& title, const QByteArray& body);
    /// Stores what waits.
    void flush();
    /// Forgets the draft here and on disk.
    void discard();

Q_SIGNALS:
    void saved(const QDateTime& utc);
    void failed(const pd::Error& error);

private:
    DraftService& m_service;
    Draft m_draft;
    QTimer m_timer;
    bool m_waiting = false;
    bool m_discarded = false;
};

} // namespace pd
