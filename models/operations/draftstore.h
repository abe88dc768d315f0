// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/draftrepository.h"

#include <QObject>

namespace pd {

/// The end of DraftService on the service thread. Deleting it first does what was asked of it and is still queued. `ledger` outlives it.
class DraftStore : public QObject
{
    Q_OBJECT

public:
    explicit DraftStore(Ledger& ledger, QObject* parent = nullptr);
    ~DraftStore() override;

    [[nodiscard]] Status store(const Draft& draft);
    [[nodiscard]] Result<QList<Draft>> all();
    [[nodiscard]] Status remove(const QString& id);

Q_SIGNALS:
    void changed();

private:
    DraftRepository m_repository;
};

} // namespace pd
