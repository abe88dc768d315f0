// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/resources/providerscope.h"

#include "store/database.h"

namespace pd::sandbox {

using namespace Qt::StringLiterals;

tl::expected<qint64, Answer> providerOf(State& state, const Call& call)
{
    const QString wanted = call.parameter(u"onBehalfOfSubPartnerOrgId"_s);
    if (wanted.isEmpty())
        return 0;
    const auto org = state.ids().row(IdKind::Organization, wanted);
    SQLite::Statement& found = state.query("SELECT id, state FROM providers WHERE org = ?", org.value_or(-1));
    if (!found.executeStep())
        return tl::unexpected(notFound(u"sub-partner"_s));
    const bool changes = call.http.method == "POST" || call.http.method == "PUT";
    if (changes && store::text(found.getColumn(1)) == "suspended"_L1)
        return tl::unexpected(refuse(403, code::notAllowed, u"A suspended sub-partner may only delete."_s, u"onBehalfOfSubPartnerOrgId"_s));
    return found.getColumn(0).getInt64();
}

tl::expected<qint64, Answer> organizationOf(State& state, const Call& call)
{
    const QString wanted = call.parameter(u"orgId"_s);
    if (wanted.isEmpty())
        return State::partnerRow;
    const auto row = state.ids().row(IdKind::Organization, wanted);
    SQLite::Statement& found = state.query("SELECT managed FROM organizations WHERE id = ?", row.value_or(-1));
    if (!found.executeStep())
        return tl::unexpected(notFound(u"organization"_s));
    if (found.getColumn(0).getInt() == 0) {
        return tl::unexpected(refuse(403, code::notAllowed,
            u"The organization is not in the list of organizations that you manage. Read it once with GET /organizations/{orgId}."_s));
    }
    return *row;
}

} // namespace pd::sandbox
