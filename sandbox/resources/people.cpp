// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/resources/people.h"

#include "domain/phonenumber.h"
#include "sandbox/resources/providerscope.h"
#include "sandbox/state/assignmenthistory.h"

namespace pd::sandbox {

using namespace Qt::StringLiterals;

void People::addRoutes(Router& router)
{
    router.get(u"people/me"_s, [this](const Call&) { return me(); });
    router.get(u"people"_s, [this](const Call& call) { return list(call); });
    router.get(u"people/{}"_s, [this](const Call& call) { return get(call); });
    router.put(u"people/{}"_s, [this](const Call& call) { return update(call); });
    router.remove(u"people/{}"_s, [this](const Call& call) { return remove(call); });
}

QJsonObject People::toJson(const PersonRow& row, bool callingData) const
{
    const QString name = QString(row.firstName + u' ' + row.lastName).trimmed();
    QJsonObject object{{"id"_L1, m_state.ids().encoded(IdKind::People, row.person)}, {"emails"_L1, QJsonArray{row.email}},
        {"displayName"_L1, name.isEmpty() ? row.email : name}, {"firstName"_L1, row.firstName}, {"lastName"_L1, row.lastName},
        {"orgId"_L1, m_state.ids().encoded(IdKind::Organization, row.org)}, {"created"_L1, isoTime(row.created)},
        {"lastModified"_L1, isoTime(row.changed)}, {"type"_L1, "person"_L1}, {"invitePending"_L1, row.pending}, {"loginEnabled"_L1, true}};
    QJsonArray roles;
    if (row.admin)
        roles << QString::fromLatin1(QByteArrayLiteral("ciscospark://us/ROLE/id_full_admin").toBase64(QByteArray::OmitTrailingEquals));
    object["roles"_L1] = roles;
    if (!row.phone.isEmpty())
        object["phoneNumbers"_L1] = QJsonArray{QJsonObject{{"type"_L1, "work"_L1}, {"value"_L1, row.phone}}};
    if (!callingData)
        return object;
    if (!row.extension.isEmpty())
        object["extension"_L1] = row.extension;
    if (row.location)
        object["locationId"_L1] = m_state.ids().encoded(IdKind::Location, *row.location);
    return object;
}

Answer People::me()
{
    const auto row = m_people.find(State::partnerRow);
    return row ? json(toJson(*row, true)) : notFound(u"person"_s);
}

Answer People::list(const Call& call)
{
    const auto org = organizationOf(m_state, call);
    if (!org)
        return org.error();
    const auto page = readPage(call, 100, 1000);
    if (!page)
        return page.error();
    static const std::string sql = std::string(PersonStore::selection())
        + "WHERE p.org = ?1 AND p.email IS NOT NULL AND (?2 = '' OR p.email = ?2) ORDER BY p.id LIMIT ?3 OFFSET ?4";
    SQLite::Statement& found = m_state.query(sql.c_str(), *org, call.parameter(u"email"_s).toLower(), page->max + 1, page->offset);
    const bool callingData = call.parameter(u"callingData"_s) == "true"_L1;
    const PageItems rows = pageOf(found, page->max, [&](SQLite::Statement& row) { return toJson(PersonStore::read(row), callingData); });
    Answer answer = items(rows.items);
    addLinks(answer, call, *page, rows.more, m_state.base());
    return answer;
}

tl::expected<PersonRow, Answer> People::wanted(const Call& call)
{
    const auto row = m_people.findByPerson(m_state.ids().row(IdKind::People, call.args.first()).value_or(-1));
    if (!row)
        return tl::unexpected(notFound(u"person"_s));
    SQLite::Statement& managed = m_state.query("SELECT managed FROM organizations WHERE id = ?", row->org);
    if (!managed.executeStep() || managed.getColumn(0).getInt() == 0)
        return tl::unexpected(
            refuse(403, code::notAllowed, u"The person's organization is not in the list of organizations that you manage."_s));
    return *row;
}

Answer People::get(const Call& call)
{
    const auto row = wanted(call);
    return row ? json(toJson(*row, call.parameter(u"callingData"_s) == "true"_L1)) : row.error();
}

Answer People::update(const Call& call)
{
    auto row = wanted(call);
    if (!row)
        return row.error();
    if (call.body["displayName"_L1].toString().isEmpty())
        return refuse(400, code::missing, u"displayName is mandatory and was not given."_s, u"displayName"_s);
    QString phone;
    for (const QJsonValue& number : call.body["phoneNumbers"_L1].toArray()) {
        if (number["type"_L1].toString() == "work"_L1)
            phone = number["value"_L1].toString();
    }
    const QString extension = call.body["extension"_L1].toString();
    if (!phone.isEmpty() && !isE164(phone))
        return refuse(400, code::invalid, u"The phone number has to be in E.164 form."_s, u"phoneNumbers"_s);
    if (!phone.isEmpty() && m_people.phoneTaken(row->org, phone, row->id))
        return refuse(400, code::numberInUse, u"The phone number is already assigned in this organization."_s, u"phoneNumbers"_s);
    if (!extension.isEmpty() && m_people.extensionTaken(row->org, extension, row->id))
        return refuse(400, code::numberInUse, u"The extension is already assigned in this organization."_s, u"extension"_s);
    row->firstName = call.body["firstName"_L1].toString();
    row->lastName = call.body["lastName"_L1].toString();
    row->phone = phone;
    row->extension = extension;
    if (const auto location = m_state.ids().row(IdKind::Location, call.body["locationId"_L1].toString()))
        row->location = location;
    m_people.save(*row);
    return json(toJson(*row, true));
}

Answer People::remove(const Call& call)
{
    const auto row = wanted(call);
    if (!row)
        return row.error();
    if (row->id == State::partnerRow)
        return refuse(409, code::wrongState, u"You cannot delete yourself."_s);
    AssignmentHistory(m_state).end(*row, call.now);
    m_people.erase(*row);
    return nothing(204);
}

} // namespace pd::sandbox
