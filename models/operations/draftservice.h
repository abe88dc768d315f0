// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/draft.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace pd {

class DraftStore;

/// What people have begun to enter, kept in the ledger. May be called from any thread; the work happens on the service thread.
class DraftService : public QObject
{
    Q_OBJECT

public:
    explicit DraftService(QObject* parent = nullptr);
    ~DraftService() override;

    /// `store` lives on the service thread. What was asked before waits for this.
    void attach(DraftStore& store);
    /// Before the store goes. What was asked until now still reaches the disk before the store is gone.
    void detach();

    /// Finished once it is on the disk. The newest of several stores of the same draft wins.
    [[nodiscard]] QFuture<Status> store(Draft draft);
    /// Newest first.
    [[nodiscard]] QFuture<Result<QList<Draft>>> all();
    /// Unknown: nothing happens.
    [[nodiscard]] QFuture<Status> remove(QString id);

    /// For a draft that is new.
    [[nodiscard]] static QString newId();

Q_SIGNALS:
    /// A draft was stored or removed.
    void changed();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace pd
