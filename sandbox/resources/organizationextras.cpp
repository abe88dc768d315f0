// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/resources/organizationextras.h"

#include "domain/packagecatalog.h"
#include "sandbox/resources/providerscope.h"
#include "sandbox/wire/bodies.h"
#include "store/database.h"

#include <QSet>

namespace pd::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// The connections that a location may be given through the API, by row of their ID.
QJsonObject connectionObject(const Ids& ids, qint64 row)
{
    static const QStringList names{
        u"Local gateway"_s, u"Cloud PSTN One"_s, u"Cloud PSTN Two"_s, u"Integrated PSTN"_s, u"Cisco Calling Plan"_s};
    static const QStringList types{
        u"LOCAL_GATEWAY"_s, u"NON_INTEGRATED_CCP"_s, u"NON_INTEGRATED_CCP"_s, u"INTEGRATED_CCP"_s, u"CISCO_PSTN"_s};
    return {{"id"_L1, ids.encoded(IdKind::PstnConnection, row)}, {"displayName"_L1, names.value(row - 1)},
        {"pstnServices"_L1, QJsonArray{"INBOUND_OUTBOUND"_L1}}, {"pstnConnectionType"_L1, types.value(row - 1)}};
}

constexpr int settableCount = 3;
constexpr int integratedRow = 4;
constexpr int ciscoRow = 5;

Answer onlyPartnerHub() { return refuse(403, code::notAllowed, u"This PSTN connection is managed in Partner Hub."_s); }

} // namespace

std::optional<QJsonObject> partnerHubConnection(State& state, qint64 locationRow)
{
    SQLite::Statement& found = state.query("SELECT name FROM locations WHERE id = ?", locationRow);
    const QString name = found.executeStep() ? store::text(found.getColumn(0)) : QString();
    if (name.contains("INTEGRATED"_L1))
        return connectionObject(state.ids(), integratedRow);
    if (name.contains("CISCO PSTN"_L1))
        return connectionObject(state.ids(), ciscoRow);
    return std::nullopt;
}

void OrganizationExtras::addRoutes(Router& router)
{
    router.get(u"telephony/pstn/locations/{}/connectionOptions"_s, [this](const Call& call) { return connectionOptions(call); });
    router.get(u"telephony/pstn/locations/{}/connection"_s, [this](const Call& call) { return connection(call); });
    router.put(u"telephony/pstn/locations/{}/connection"_s, [this](const Call& call) { return setConnection(call); });
    router.get(u"partner/tags"_s, [this](const Call&) { return allTags(); });
    router.get(u"partner/tags/organizations"_s, [this](const Call& call) { return organizationsWith(call); });
    router.get(u"partner/tags/organizations/{}"_s, [this](const Call& call) { return tagsOf(call); });
    router.post(u"partner/tags/organizations/{}/assignTags"_s, [this](const Call& call) { return setTags(call); });
    router.get(u"licenses"_s, [this](const Call& call) { return licenses(call); });
}

tl::expected<qint64, Answer> OrganizationExtras::locationOf(const Call& call)
{
    const auto org = organizationOf(m_state, call);
    if (!org)
        return tl::unexpected(org.error());
    const qint64 row = m_state.ids().row(IdKind::Location, call.args.first()).value_or(-1);
    SQLite::Statement& found =
        m_state.query("SELECT 1 FROM locations WHERE id = ?1 AND (?2 OR org = ?3)", row, call.parameter(u"orgId"_s).isEmpty(), *org);
    if (!found.executeStep())
        return tl::unexpected(notFound(u"location"_s));
    return row;
}

Answer OrganizationExtras::connectionOptions(const Call& call)
{
    const auto row = locationOf(call);
    if (!row)
        return row.error();
    QJsonArray array;
    for (int i = 1; i <= integratedRow; ++i)
        array << connectionObject(m_state.ids(), i);
    return items(array);
}

Answer OrganizationExtras::connection(const Call& call)
{
    const auto row = locationOf(call);
    if (!row)
        return row.error();
    if (const auto fixed = partnerHubConnection(m_state, *row))
        return json(*fixed);
    SQLite::Statement& found = m_state.query("SELECT pstn FROM locations WHERE id = ?", *row);
    const QJsonObject object = found.executeStep() ? objectOf(found.getColumn(0)) : QJsonObject();
    return object.isEmpty() ? notFound(u"PSTN connection"_s) : json(object);
}

Answer OrganizationExtras::setConnection(const Call& call)
{
    const auto row = locationOf(call);
    if (!row)
        return row.error();
    const bool premise = call.body.contains("premiseRouteType"_L1);
    const qint64 chosen = premise ? 1 : m_state.ids().row(IdKind::PstnConnection, call.body["id"_L1].toString()).value_or(0);
    if (partnerHubConnection(m_state, *row) || chosen > settableCount)
        return onlyPartnerHub();
    if (chosen < 1)
        return refuse(400, code::unknownReference, u"There is no PSTN connection with this ID."_s, u"id"_s);
    if (premise && call.body["premiseRouteId"_L1].toString().isEmpty())
        return refuse(400, code::missing, u"premiseRouteId is mandatory for a local gateway."_s, u"premiseRouteId"_s);
    m_state.run("UPDATE locations SET pstn = ? WHERE id = ?", objectText(connectionObject(m_state.ids(), chosen)), *row);
    return nothing(204);
}

Answer OrganizationExtras::allTags()
{
    QSet<QString> seen;
    for (const QJsonObject& record : m_state.documents(u"tags"_s)) {
        for (const QString& tag : texts(record["tags"_L1]))
            seen << tag;
    }
    QStringList tags = seen.values();
    tags.sort();
    return json({{"tags"_L1, QJsonArray::fromStringList(tags)}});
}

Answer OrganizationExtras::tagsOf(const Call& call)
{
    const auto row = m_state.ids().row(IdKind::Organization, call.args.first());
    if (!row)
        return notFound(u"organization"_s);
    const QJsonObject record = m_state.document(u"tags"_s, QString::number(*row)).value_or(QJsonObject{{"tags"_L1, QJsonArray()}});
    return json({{"orgId"_L1, call.args.first()}, {"tags"_L1, record["tags"_L1]}});
}

Answer OrganizationExtras::setTags(const Call& call)
{
    const auto row = m_state.ids().row(IdKind::Organization, call.args.first());
    if (!row)
        return notFound(u"organization"_s);
    const QStringList tags = texts(call.body["tags"_L1]);
    if (tags.size() > 5)
        return refuse(400, code::size, u"An organization has at most five tags."_s, u"tags"_s);
    for (const QString& tag : tags) {
        if (tag.isEmpty() || tag.size() > 25)
            return refuse(400, code::size, u"A tag has 1 to 25 characters."_s, u"tags"_s);
    }
    m_state.putDocument(u"tags"_s, QString::number(*row),
        {{"orgId"_L1, m_state.ids().encoded(IdKind::Organization, *row)}, {"tags"_L1, QJsonArray::fromStringList(tags)}});
    return nothing(204);
}

Answer OrganizationExtras::organizationsWith(const Call& call)
{
    constexpr int mostOrganizations = 100;
    const QStringList wanted = call.parameter(u"tags"_s).split(u',', Qt::SkipEmptyParts);
    if (wanted.isEmpty())
        return refuse(400, code::missing, u"tags is mandatory and was not given."_s, u"tags"_s);
    const QString asked = call.parameter(u"max"_s);
    const int max = asked.isEmpty() ? mostOrganizations : asked.toInt();
    if (max < 1 || max > mostOrganizations)
        return refuse(400, code::size, u"max is a number from 1 to 100."_s, u"max"_s);
    QJsonArray array; // there is no next page: the public API names none
    for (const QJsonObject& record : m_state.documents(u"tags"_s)) {
        const QStringList tags = texts(record["tags"_L1]);
        if (array.size() < max && std::any_of(tags.cbegin(), tags.cend(), [&](const QString& tag) { return wanted.contains(tag); }))
            array << record;
    }
    return items(array);
}

Answer OrganizationExtras::licenses(const Call& call)
{
    const auto org = organizationOf(m_state, call);
    if (!org)
        return org.error();
    const auto customer = CustomerStore(m_state).findByOrg(*org);
    const QStringList packages = customer ? customer->packageNames() : QStringList();
    QJsonArray array;
    for (qsizetype i = 0; i < packages.size(); ++i) {
        SQLite::Statement& used =
            m_state.query("SELECT count(*) FROM people WHERE org = ? AND member = 1 AND package = ?", *org, packages[i]);
        used.executeStep();
        array << QJsonObject{{"id"_L1, m_state.ids().encoded(IdKind::License, customer->id * 100 + i)},
            {"name"_L1, PackageCatalog::shipped().displayName(packages[i])}, {"totalUnits"_L1, -1},
            {"consumedUnits"_L1, used.getColumn(0).getInt()}};
    }
    return items(array);
}

} // namespace pd::sandbox
