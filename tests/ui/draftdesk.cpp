// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draftdesk.h"

namespace pd::test {

DraftDesk::DraftDesk(DraftService& service)
    : m_service(service)
{
    auto ledger = Ledger::open(m_directory.path(), m_clock);
    if (!ledger)
        return;
    m_ledger = std::move(*ledger);
    m_store = std::make_unique<DraftStore>(*m_ledger);
    m_service.attach(*m_store);
}

DraftDesk::~DraftDesk() { m_service.detach(); }

QList<Draft> DraftDesk::all()
{
    const auto drafts = m_store->all();
    return drafts ? *drafts : QList<Draft>();
}

} // namespace pd::test
