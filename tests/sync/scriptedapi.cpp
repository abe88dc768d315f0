// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/scriptedapi.h"

#include "cache/cachebuilders.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

namespace pd::test {

using namespace Qt::StringLiterals;

namespace {

FaultReply jsonReply(const QJsonObject& object) { return FaultReply::json(QJsonDocument(object).toJson(QJsonDocument::Compact)); }

FaultReply refusal(int status) { return FaultReply::json(R"({"message":"no","errors":[],"trackingId":"T"})", status); }

QJsonObject customerJson(const Customer& c)
{
    return {{u"id"_s, c.id.toString()}, {u"orgId"_s, c.orgId.toString()}, {u"externalId"_s, c.externalId}, {u"status"_s, c.status},
        {u"packages"_s, QJsonArray::fromStringList(c.packages)},
        {u"address"_s, QJsonObject{{u"addressLine1"_s, c.address.line1}, {u"city"_s, c.address.city}, {u"country"_s, c.address.country}}}};
}

QJsonObject subscriberJson(const Subscriber& s)
{
    return {{u"id"_s, s.id.toString()}, {u"personId"_s, s.personId.toString()}, {u"email"_s, s.email},
        {u"customerId"_s, s.customerId.toString()}, {u"externalCustomerId"_s, s.externalCustomerId},
        {u"packages"_s, QJsonArray::fromStringList(s.packages)}, {u"status"_s, s.status}, {u"created"_s, s.created},
        {u"lastStatusChange"_s, s.lastStatusChange}};
}

QJsonObject organizationJson(const Organization& o)
{
    return {{u"id"_s, o.id.toString()}, {u"displayName"_s, o.name}, {u"created"_s, o.created}};
}

template<typename T, typename Write>
FaultReply single(const QList<T>& all, const QString& id, Write write)
{
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const T& item) { return item.id.toString() == id; });
    return found == all.cend() ? refusal(404) : jsonReply(write(*found));
}

} // namespace

ScriptedApi::ScriptedApi()
{
    m_server.setHandler([this](const SeenRequest& request) { return answer(request); });
}

int ScriptedApi::requestsFor(const QByteArray& path) const
{
    return int(std::count_if(m_server.requests().cbegin(), m_server.requests().cend(),
        [&](const SeenRequest& request) { return request.target.contains(path); }));
}

void ScriptedApi::fill(int customerCount, int users)
{
    for (int i = 1; i <= customerCount; ++i) {
        customers << customerOf(i);
        organizations << organizationOf(i, u"Customer %1"_s.arg(i));
        if (i <= users)
            subscribers << subscriberOf(i, i, u"user%1@example.com"_s.arg(i));
    }
}

template<typename T, typename Write>
FaultReply ScriptedApi::page(const QList<T>& all, const QUrlQuery& query, Write write, bool isCustomers)
{
    QList<T> listed;
    const QStringList statuses = query.allQueryItemValues(u"status"_s);
    const QString since = query.queryItemValue(u"lastStatusChange"_s);
    for (const T& item : all) {
        const QJsonObject json = write(item);
        const qint64 changed = QDateTime::fromString(json[u"lastStatusChange"_s].toString(), Qt::ISODateWithMs).toMSecsSinceEpoch();
        const auto fits = [&](const QString& key) { return !query.hasQueryItem(key) || query.queryItemValue(key) == json[key].toString(); };
        if (!hidden.contains(item.id.toString()) && (statuses.isEmpty() || statuses.contains(json[u"status"_s].toString()))
            && (since.isEmpty() || changed > since.toLongLong()) && fits(u"orgId"_s) && fits(u"customerId"_s))
            listed << item;
    }
    int offset = query.queryItemValue(u"offset"_s).toInt();
    const int max = qMin(largestPage, query.queryItemValue(u"max"_s).toInt());
    const int asked = offset;
    if (ignoresOffset)
        offset = 0;
    if (isCustomers && offset == repeatedOffset)
        offset -= max;
    QJsonArray items;
    for (const T& item : listed.mid(offset, max))
        items << (broken.contains(item.id.toString()) ? QJsonObject{{u"id"_s, item.id.toString()}, {u"status"_s, QJsonArray{1}}}
                                                      : write(item));
    FaultReply reply = jsonReply({{u"items"_s, items}});
    if (offset + max < listed.size() || ignoresOffset)
        reply = reply.with("Link", "<" + base().toEncoded() + "/x?offset=" + QByteArray::number(asked + max) + ">; rel=\"next\"");
    return reply;
}

FaultReply ScriptedApi::customerAnswer(const QString& id, const QUrlQuery& query)
{
    if (!id.isEmpty())
        return single(customers, id, customerJson);
    if (!query.hasQueryItem(u"status"_s) && customerPagesUntilDead >= 0 && customerPagesUntilDead-- == 0) {
        customerPagesUntilDead = 0;
        return refusal(400);
    }
    return page(customers, query, customerJson, true);
}

FaultReply ScriptedApi::answer(const SeenRequest& request)
{
    const QUrl url = QUrl::fromEncoded(request.target);
    const QUrlQuery query(url.query(QUrl::FullyEncoded));
    QStringList path = url.path().split(u'/', Qt::SkipEmptyParts);
    path.removeFirst(); // the version
    const QString first = path.value(0);
    if (first == "organizations"_L1 && path.size() == 1) {
        if (organizationsForbidden)
            return refusal(403);
        if (organizationsUnreadable)
            return jsonReply({{u"entries"_s, 0}});
        QJsonArray items;
        for (const Organization& organization : std::as_const(organizations))
            items << organizationJson(organization);
        return jsonReply({{u"items"_s, items}});
    }
    if (first == "organizations"_L1)
        return single(organizations, path.value(1), organizationJson);
    if (path.value(1) == "customers"_L1)
        return customerAnswer(path.value(2), query);
    if (path.value(1) == "subscribers"_L1)
        return path.size() > 2 ? single(subscribers, path[2], subscriberJson) : page(subscribers, query, subscriberJson, false);
    if (first == "people"_L1 || first == "locations"_L1)
        return jsonReply({{u"items"_s, QJsonArray()}});
    if (first == "telephony"_L1)
        return jsonReply({{u"phoneNumbers"_s, QJsonArray{QJsonObject{{u"phoneNumber"_s, u"+97235550123"_s}}}}});
    return refusal(404);
}

} // namespace pd::test
