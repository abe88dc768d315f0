// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/resources/numbers.h"

#include "domain/phonenumber.h"
#include "sandbox/resources/organizationextras.h"
#include "sandbox/resources/providerscope.h"
#include "sandbox/wire/bodies.h"
#include "store/database.h"

namespace pd::sandbox {

using namespace Qt::StringLiterals;

namespace {

QJsonObject numberObject(const Ids& ids, SQLite::Statement& row)
{
    QJsonObject one{{"state"_L1, store::text(row.getColumn(2))}, {"phoneNumberType"_L1, "PRIMARY"_L1}, {"mainNumber"_L1, false},
        {"tollFreeNumber"_L1, false}};
    if (const QString phone = store::text(row.getColumn(0)); !phone.isEmpty())
        one["phoneNumber"_L1] = phone;
    if (const QString extension = store::text(row.getColumn(1)); !extension.isEmpty())
        one["extension"_L1] = extension;
    if (!row.getColumn(3).isNull()) {
        one["location"_L1] =
            QJsonObject{{"id"_L1, ids.encoded(IdKind::Location, row.getColumn(3).getInt64())}, {"name"_L1, store::text(row.getColumn(4))}};
    }
    if (!row.getColumn(5).isNull()) {
        one["owner"_L1] = QJsonObject{{"id"_L1, ids.encoded(IdKind::People, row.getColumn(5).getInt64())}, {"type"_L1, "PEOPLE"_L1},
            {"firstName"_L1, store::text(row.getColumn(6))}, {"lastName"_L1, store::text(row.getColumn(7))}};
    }
    return one;
}

} // namespace

void Numbers::addRoutes(Router& router)
{
    router.get(u"telephony/config/numbers"_s, [this](const Call& call) { return list(call); });
    router.post(u"telephony/config/locations/{}/numbers"_s, [this](const Call& call) { return add(call); });
    router.add({"DELETE", u"telephony/config/locations/{}/numbers"_s, [this](const Call& call) { return remove(call); }, BodyKind::Json});
    router.post(u"telephony/config/actions/validateNumbers/invoke"_s, [this](const Call& call) { return validateNumbers(call); });
    router.post(u"telephony/config/locations/{}/actions/validateExtensions/invoke"_s,
        [this](const Call& call) { return validateExtensions(call); });
}

Answer Numbers::list(const Call& call)
{
    const auto org = organizationOf(m_state, call);
    if (!org)
        return org.error();
    const auto page = readPage(call, 1000, 2000, u"start"_s);
    if (!page)
        return page.error();
    const QString locationId = call.parameter(u"locationId"_s);
    const qint64 location = locationId.isEmpty() ? 0 : m_state.ids().row(IdKind::Location, locationId).value_or(-1);
    SQLite::Statement& found = m_state.query(
        "SELECT n.phone, n.extension, n.state, n.location, l.name, n.owner, n.first, n.last FROM ("
        "SELECT phone, extension, 'ACTIVE' AS state, location, person AS owner, first, last FROM people "
        "WHERE org = ?1 AND email IS NOT NULL AND (phone <> '' OR extension <> '') "
        "UNION ALL SELECT number, '', state, location, NULL, '', '' FROM numbers WHERE org = ?1) n LEFT JOIN locations l ON l.id = n.location "
        "WHERE (?2 = 0 OR n.location = ?2) AND (?3 = '' OR n.phone = ?3) AND (?4 = '' OR n.extension = ?4) "
        "ORDER BY n.phone = '', n.phone, n.extension LIMIT ?5 OFFSET ?6",
        *org, location, call.parameter(u"phoneNumber"_s), call.parameter(u"extension"_s), page->max + 1, page->offset);
    const PageItems rows = pageOf(found, page->max, [this](SQLite::Statement& row) { return numberObject(m_state.ids(), row); });
    Answer answer = json({{"phoneNumbers"_L1, rows.items}});
    addLinks(answer, call, *page, rows.more, m_state.base(), u"start"_s);
    return answer;
}

tl::expected<Numbers::Place, Answer> Numbers::placeOf(const Call& call)
{
    const auto org = organizationOf(m_state, call);
    if (!org)
        return tl::unexpected(org.error());
    const qint64 location = m_state.ids().row(IdKind::Location, call.args.first()).value_or(-1);
    SQLite::Statement& found = m_state.query("SELECT org FROM locations WHERE id = ?1 AND calling = 1 AND (?2 OR org = ?3)", location,
        call.parameter(u"orgId"_s).isEmpty(), *org);
    if (!found.executeStep())
        return tl::unexpected(notFound(u"calling location"_s));
    const Place place{found.getColumn(0).getInt64(), location};
    const bool changes = call.http.path.constLast() == "numbers"_L1;
    if (changes && partnerHubConnection(m_state, location))
        return tl::unexpected(refuse(403, code::notAllowed, u"Numbers of this location are managed in Partner Hub."_s));
    return place;
}

QString Numbers::numberState(qint64 org, const QString& number)
{
    if (!isE164(number))
        return u"Invalid"_s;
    const bool owned = m_people.phoneTaken(org, number, 0) || m_state.query("SELECT 1 FROM numbers WHERE number = ?", number).executeStep();
    return owned ? u"Unavailable"_s : u"Available"_s;
}

Answer Numbers::add(const Call& call)
{
    const auto place = placeOf(call);
    if (!place)
        return place.error();
    const QStringList numbers = texts(call.body["phoneNumbers"_L1]);
    const QString wanted = call.body["state"_L1].toString(u"ACTIVE"_s);
    QList<ApiProblem> problems;
    if (numbers.isEmpty())
        problems << problemOf({u"phoneNumbers"_s, u"required"_s, {}});
    for (const QString& number : numbers) {
        const QString free = numberState(place->org, number);
        if (free == "Invalid"_L1)
            problems << problemOf({u"phoneNumbers"_s, u"phone"_s, number});
        else if (free == "Unavailable"_L1)
            problems << ApiProblem{code::numberInUse, u"The number %1 is already in use."_s.arg(number), u"phoneNumbers"_s};
    }
    if (!problems.isEmpty())
        return refuse(400, problems);
    for (const QString& number : numbers)
        m_state.run("INSERT OR IGNORE INTO numbers VALUES(?, ?, ?, ?, ?)", number, place->org, place->location, wanted, call.now);
    return json({}, 201);
}

Answer Numbers::remove(const Call& call)
{
    const auto place = placeOf(call);
    if (!place)
        return place.error();
    const QStringList numbers = texts(call.body["phoneNumbers"_L1]);
    if (numbers.isEmpty() || numbers.size() > 5)
        return refuse(400, code::invalid, u"Between one and five numbers can be removed in one call."_s, u"phoneNumbers"_s);
    for (const QString& number : numbers) {
        if (!m_state.query("SELECT 1 FROM numbers WHERE number = ? AND location = ?", number, place->location).executeStep())
            return refuse(400, code::unknownReference, u"The location has no free number %1."_s.arg(number), u"phoneNumbers"_s);
    }
    for (const QString& number : numbers)
        m_state.run("DELETE FROM numbers WHERE number = ?", number);
    return nothing(204);
}

Answer Numbers::validateNumbers(const Call& call)
{
    const auto org = organizationOf(m_state, call);
    if (!org)
        return org.error();
    QJsonArray results;
    bool good = true;
    for (const QString& number : texts(call.body["phoneNumbers"_L1])) {
        const QString word = numberState(*org, number);
        good = good && word == "Available"_L1;
        results << QJsonObject{{"phoneNumber"_L1, number}, {"state"_L1, word}};
    }
    return json({{"status"_L1, good ? "OK"_L1 : "ERRORS"_L1}, {"phoneNumbers"_L1, results}});
}

Answer Numbers::validateExtensions(const Call& call)
{
    const auto place = placeOf(call);
    if (!place)
        return place.error();
    QJsonArray results;
    bool good = true;
    for (const QString& extension : texts(call.body["extensions"_L1])) {
        const QString word = !isExtension(extension)            ? u"INVALID"_s
            : m_people.extensionTaken(place->org, extension, 0) ? u"DUPLICATE"_s
                                                                : u"VALID"_s;
        good = good && word == "VALID"_L1;
        results << QJsonObject{{"extension"_L1, extension}, {"state"_L1, word}};
    }
    return json({{"status"_L1, good ? "OK"_L1 : "ERRORS"_L1}, {"extensionStatus"_L1, results}});
}

} // namespace pd::sandbox
