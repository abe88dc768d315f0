// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "ledger/ledger.h"
#include "operations/draftservice.h"
#include "operations/draftstore.h"

#include <QTemporaryDir>

#include <memory>

namespace pd::test {

/// Drafts on a real ledger, without the rest of a session.
class DraftDesk
{
public:
    /// `service` outlives it.
    explicit DraftDesk(DraftService& service);
    ~DraftDesk();

    [[nodiscard]] bool isOpen() const { return m_store != nullptr; }
    [[nodiscard]] QList<Draft> all();

private:
    QTemporaryDir m_directory;
    SystemClock m_clock;
    DraftService& m_service;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<DraftStore> m_store;
};

} // namespace pd::test
