// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/resources/providers.h"

#include "store/database.h"

namespace pd::sandbox {

using namespace Qt::StringLiterals;

void Providers::addRoutes(Router& router)
{
    router.get(u"wholesale/subPartners"_s, [this](const Call& call) { return list(call); });
}

Answer Providers::list(const Call& call)
{
    const auto page = readPage(call, 100, 1000);
    if (!page)
        return page.error();
    SQLite::Statement& found = m_state.query("SELECT org, subscription, state, created, billing_start FROM providers "
                                             "WHERE ?1 = '' OR state = ?1 ORDER BY id LIMIT ?2 OFFSET ?3",
        call.parameter(u"provisioningState"_s), page->max + 1, page->offset);
    const PageItems rows = pageOf(found, page->max, [this](SQLite::Statement& row) {
        return QJsonObject{{"orgId"_L1, m_state.ids().encoded(IdKind::Organization, row.getColumn(0).getInt64())},
            {"subscriptionId"_L1, store::text(row.getColumn(1))}, {"provisioningState"_L1, store::text(row.getColumn(2))},
            {"created"_L1, isoTime(row.getColumn(3).getInt64())}, {"billingStartDate"_L1, isoTime(row.getColumn(4).getInt64())}};
    });
    Answer answer = items(rows.items);
    addLinks(answer, call, *page, rows.more, m_state.base());
    return answer;
}

} // namespace pd::sandbox
