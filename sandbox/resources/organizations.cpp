// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/resources/organizations.h"

#include "store/database.h"

#include <QJsonDocument>

namespace pd::sandbox {

using namespace Qt::StringLiterals;

void Organizations::addRoutes(Router& router)
{
    router.get(u"organizations"_s, [this](const Call&) { return list(); });
    router.get(u"organizations/{}"_s, [this](const Call& call) { return get(call); });
    router.add({"PATCH", u"identity/organizations/{}"_s, [this](const Call& call) { return rename(call); }, BodyKind::Json});
    router.get(u"sandbox/attachable"_s, [this](const Call&) { return attachable(); });
}

QJsonObject Organizations::toJson(qint64 id, const QString& name, qint64 created) const
{
    return {{"id"_L1, m_state.ids().encoded(IdKind::Organization, id)}, {"displayName"_L1, name}, {"created"_L1, isoTime(created)}};
}

Answer Organizations::list()
{
    // Unpaged, so it is written straight into the body: an array of 50,000 objects would be built only to be thrown away.
    Answer answer;
    answer.body = "{\"items\":[";
    bool first = true;
    SQLite::Statement& found = m_state.query("SELECT id, name, created FROM organizations WHERE owner <> 'nobody' ORDER BY id");
    while (found.executeStep()) {
        const QJsonObject one = toJson(found.getColumn(0).getInt64(), store::text(found.getColumn(1)), found.getColumn(2).getInt64());
        if (!first)
            answer.body += ',';
        first = false;
        answer.body += QJsonDocument(one).toJson(QJsonDocument::Compact);
    }
    answer.body += "]}";
    return answer;
}

Answer Organizations::get(const Call& call)
{
    const auto row = m_state.ids().row(IdKind::Organization, call.args.first());
    SQLite::Statement& found =
        m_state.query("SELECT id, name, created FROM organizations WHERE id = ? AND owner <> 'nobody'", row.value_or(-1));
    if (!found.executeStep())
        return notFound(u"organization"_s);
    const QJsonObject one = toJson(found.getColumn(0).getInt64(), store::text(found.getColumn(1)), found.getColumn(2).getInt64());
    found.reset();
    m_state.run("UPDATE organizations SET managed = 1 WHERE id = ? AND managed = 0", *row);
    return json(one);
}

Answer Organizations::rename(const Call& call)
{
    const auto row = m_state.ids().row(IdKind::Organization, call.args.first());
    const QString name = call.body["displayName"_L1].toString().trimmed();
    if (name.isEmpty())
        return refuse(400, code::missing, u"displayName is mandatory and was not given."_s, u"displayName"_s);
    if (name.contains(u'%'))
        return refuse(400, code::invalid, u"displayName cannot include the \"%\" character."_s, u"displayName"_s);
    if (m_state.run("UPDATE organizations SET name = ? WHERE id = ? AND owner <> 'nobody'", name, row.value_or(-1)) == 0)
        return notFound(u"organization"_s);
    m_state.run("UPDATE customers SET name = ? WHERE org = ?", name, *row);
    return json({{"id"_L1, m_state.ids().uuid(IdKind::Organization, *row)}, {"displayName"_L1, name},
        {"schemas"_L1, QJsonArray{"urn:cisco:codev:identity:organization:core:1.0"_L1}}});
}

Answer Organizations::attachable()
{
    QJsonArray array;
    SQLite::Statement& found = m_state.query("SELECT id, name, created, approval FROM organizations WHERE owner = 'nobody' ORDER BY id");
    while (found.executeStep()) {
        QJsonObject one = toJson(found.getColumn(0).getInt64(), store::text(found.getColumn(1)), found.getColumn(2).getInt64());
        one["needsApproval"_L1] = found.getColumn(3).getInt() != 0;
        array << one;
    }
    return items(array);
}

} // namespace pd::sandbox
