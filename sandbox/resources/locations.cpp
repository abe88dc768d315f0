// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/resources/locations.h"

#include "domain/rules.h"
#include "sandbox/resources/providerscope.h"
#include "sandbox/wire/bodies.h"
#include "store/database.h"

namespace pd::sandbox {

using namespace Qt::StringLiterals;

#define PD_LOCATION_SELECTION "SELECT id, org, name, time_zone, language, announcement, address, calling FROM locations "

void Locations::addRoutes(Router& router)
{
    router.get(u"locations"_s, [this](const Call& call) { return list(call, false); });
    router.post(u"locations"_s, [this](const Call& call) { return create(call); });
    router.get(u"locations/{}"_s, [this](const Call& call) { return get(call, false); });
    router.put(u"locations/{}"_s, [this](const Call& call) { return update(call); });
    router.remove(u"locations/{}"_s, [this](const Call& call) { return remove(call); });
    router.get(u"telephony/config/locations"_s, [this](const Call& call) { return list(call, true); });
    router.post(u"telephony/config/locations"_s, [this](const Call& call) { return enableCalling(call); });
    router.get(u"telephony/config/locations/{}"_s, [this](const Call& call) { return get(call, true); });
}

Locations::Row Locations::read(SQLite::Statement& s) const
{
    Row row;
    row.id = s.getColumn(0).getInt64();
    row.calling = s.getColumn(7).getInt() != 0;
    row.json = {{"id"_L1, m_state.ids().encoded(IdKind::Location, row.id)},
        {"orgId"_L1, m_state.ids().encoded(IdKind::Organization, s.getColumn(1).getInt64())}, {"name"_L1, store::text(s.getColumn(2))},
        {"timeZone"_L1, store::text(s.getColumn(3))}, {"preferredLanguage"_L1, store::text(s.getColumn(4))},
        {"announcementLanguage"_L1, store::text(s.getColumn(5))}, {"address"_L1, objectOf(s.getColumn(6))}};
    return row;
}

Answer Locations::list(const Call& call, bool callingOnly)
{
    const auto org = organizationOf(m_state, call);
    if (!org)
        return org.error();
    const auto page = readPage(call, callingOnly ? 1000 : 100, 1000);
    if (!page)
        return page.error();
    SQLite::Statement& found =
        m_state.query(PD_LOCATION_SELECTION "WHERE org = ?1 AND (?2 = '' OR name = ?2) AND calling >= ?3 ORDER BY id LIMIT ?4 OFFSET ?5",
            *org, call.parameter(u"name"_s), callingOnly, page->max + 1, page->offset);
    const PageItems rows = pageOf(found, page->max, [this](SQLite::Statement& row) { return read(row).json; });
    Answer answer = callingOnly ? json({{"locations"_L1, rows.items}}) : items(rows.items);
    addLinks(answer, call, *page, rows.more, m_state.base());
    return answer;
}

bool Locations::nameTaken(qint64 org, const QString& name, qint64 exceptRow)
{
    SQLite::Statement& others = m_state.query("SELECT name FROM locations WHERE org = ? AND id <> ?", org, exceptRow);
    bool taken = false;
    while (!taken && others.executeStep())
        taken = comparable(store::text(others.getColumn(0))) == comparable(name);
    others.reset();
    return taken;
}

Answer Locations::create(const Call& call)
{
    const auto org = organizationOf(m_state, call);
    if (!org)
        return org.error();
    const NewLocation asked = newLocation(call.body);
    if (const QList<FieldError> errors = checkNewLocation(asked); !errors.isEmpty())
        return refuse(400, problemsOf(errors));
    if (nameTaken(*org, asked.name, 0))
        return refuse(400, code::nameInUse, u"The organization already has a location with this name."_s, u"name"_s);
    m_state.run("INSERT INTO locations(org, name, time_zone, language, announcement, address, calling, pstn, created) "
                "VALUES(?, ?, ?, ?, ?, ?, 0, '{}', ?)",
        *org, asked.name, asked.timeZone, asked.preferredLanguage, asked.announcementLanguage,
        objectText(call.body["address"_L1].toObject()), call.now);
    const qint64 id = m_state.lastRow();
    m_creations.created(u"location"_s, asked.name);
    const auto row = wanted(call, m_state.ids().encoded(IdKind::Location, id));
    return row ? json(row->json) : row.error();
}

tl::expected<Locations::Row, Answer> Locations::wanted(const Call& call, const QString& id)
{
    const auto org = organizationOf(m_state, call);
    if (!org)
        return tl::unexpected(org.error());
    const bool anyOrg = call.parameter(u"orgId"_s).isEmpty();
    SQLite::Statement& found = m_state.query(
        PD_LOCATION_SELECTION "WHERE id = ?1 AND (?2 OR org = ?3)", m_state.ids().row(IdKind::Location, id).value_or(-1), anyOrg, *org);
    if (!found.executeStep())
        return tl::unexpected(notFound(u"location"_s));
    Row row = read(found);
    found.reset();
    return row;
}

Answer Locations::enableCalling(const Call& call)
{
    const auto row = wanted(call, call.body["id"_L1].toString());
    if (!row)
        return row.error();
    if (row->calling)
        return refuse(400, code::wrongState, u"Calling is already enabled for this location."_s, u"id"_s);
    if (const QList<FieldError> errors = checkNewLocation(newLocation(call.body)); !errors.isEmpty())
        return refuse(400, problemsOf(errors));
    m_state.run("UPDATE locations SET calling = 1, announcement = ? WHERE id = ?", newLocation(call.body).announcementLanguage, row->id);
    return json({{"id"_L1, row->json["id"_L1]}}, 201);
}

Answer Locations::get(const Call& call, bool callingOnly)
{
    const auto row = wanted(call, call.args.first());
    if (!row)
        return row.error();
    return callingOnly && !row->calling ? notFound(u"calling location"_s) : json(row->json);
}

Answer Locations::update(const Call& call)
{
    const auto row = wanted(call, call.args.first());
    if (!row)
        return row.error();
    QJsonObject merged = row->json;
    for (const QString& key : call.body.keys())
        merged[key] = call.body[key];
    const NewLocation asked = newLocation(merged);
    if (const QList<FieldError> errors = checkNewLocation(asked); !errors.isEmpty())
        return refuse(400, problemsOf(errors));
    const qint64 org = m_state.ids().row(IdKind::Organization, row->json["orgId"_L1].toString()).value_or(-1);
    if (nameTaken(org, asked.name, row->id))
        return refuse(400, code::nameInUse, u"The organization already has a location with this name."_s, u"name"_s);
    m_state.run("UPDATE locations SET name = ?, time_zone = ?, language = ?, announcement = ?, address = ? WHERE id = ?", asked.name,
        asked.timeZone, asked.preferredLanguage, asked.announcementLanguage, objectText(merged["address"_L1].toObject()), row->id);
    return nothing(204);
}

Answer Locations::remove(const Call& call)
{
    const auto row = wanted(call, call.args.first());
    if (!row)
        return row.error();
    if (row->calling)
        return refuse(409, code::wrongState, u"Calling has to be disabled for the location before it can be deleted."_s);
    m_state.run("DELETE FROM locations WHERE id = ?", row->id);
    return nothing(204);
}

} // namespace pd::sandbox
