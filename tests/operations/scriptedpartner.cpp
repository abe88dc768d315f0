// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/scriptedpartner.h"

#include "operations/onboardingjson.h"

#include <QJsonDocument>
#include <QUrlQuery>

namespace pd::test {

using namespace Qt::StringLiterals;

namespace {

QJsonObject bodyOf(const SeenRequest& request) { return QJsonDocument::fromJson(request.body).object(); }

QString parameter(const SeenRequest& request, const QString& name)
{
    return QUrlQuery(QUrl(QString::fromLatin1(request.target)).query(QUrl::FullyDecoded)).queryItemValue(name, QUrl::FullyDecoded);
}

FaultReply listed(const QString& name, const QJsonArray& array) { return FaultReply::json(bytesOf(QJsonObject{{name, array}})); }

QString numbered(const QString& word, const QJsonArray& array) { return word + QString::number(array.size() + 1); }

} // namespace

ScriptedPartner::ScriptedPartner()
{
    m_server.setHandler([this](const SeenRequest& request) { return answer(request); });
}

void ScriptedPartner::spoil(const QByteArray& method, const QByteArray& pathEnd, const FaultReply& reply, Work work, int times)
{
    m_spoiled << Spoiled{method, pathEnd, reply, work, times};
}

FaultReply ScriptedPartner::answer(const SeenRequest& request)
{
    for (Spoiled& spoiled : m_spoiled) {
        if (spoiled.times == 0 || spoiled.method != request.method || !request.path().endsWith(spoiled.pathEnd))
            continue;
        --spoiled.times;
        if (spoiled.work == Work::Done)
            static_cast<void>(work(request));
        return spoiled.reply;
    }
    return work(request);
}

FaultReply ScriptedPartner::work(const SeenRequest& request)
{
    const QByteArray path = request.path();
    if (path.endsWith("/partnerhub/templates")) {
        QJsonObject known = templateJson();
        known.insert(u"provisioningId"_s, u"NDgwZjExYzctZjkwOS00NWNhLTg0NDUtZjQxOGQ5YWEwOWJm"_s);
        return listed(u"items"_s, {known});
    }
    if (path.endsWith("/restrictedMode")) {
        restricted = bodyOf(request)[u"restrictedByPartner"_s].toBool(restricted);
        return FaultReply::json(bytesOf(QJsonObject{{u"restrictedByPartner"_s, restricted}}));
    }
    if (path.contains("/wholesale/customers"))
        return workOnCustomers(request);
    return path.contains("/subscribers") ? workOnSubscribers(request) : workOnPlaces(request);
}

FaultReply ScriptedPartner::workOnCustomers(const SeenRequest& request)
{
    const QByteArray url = m_server.base().toEncoded() + "/wholesale/customers/c1";
    if (request.method == "POST") {
        customer = bodyOf(request);
        customer.insert(u"id"_s, u"c1"_s);
        customer.insert(u"status"_s, u"provisioning"_s);
        m_made << u"customer "_s + customer.value(u"externalId"_s).toString();
        return FaultReply::json(bytesOf(QJsonObject{{u"url"_s, QString::fromLatin1(url)}}), 202).with("Location", url);
    }
    if (!customer.isEmpty() && ++m_reads >= readsUntilProvisioned) {
        customer.insert(u"status"_s, u"provisioned"_s);
        customer.insert(u"orgId"_s, u"org1"_s);
        giveHeadOffice();
    }
    if (request.path().endsWith("/c1"))
        return customer.isEmpty() ? FaultReply::json("{}", 404) : FaultReply::json(bytesOf(customer));
    const bool asked = customer.value(u"externalId"_s).toString() == parameter(request, u"externalId"_s);
    return listed(u"items"_s, asked && !hidden && !customer.isEmpty() ? QJsonArray{customer} : QJsonArray());
}

/// Where the customer's calling begins comes with its organization.
void ScriptedPartner::giveHeadOffice()
{
    if (!locations.isEmpty())
        return;
    const QJsonObject office{{u"id"_s, u"l0"_s}, {u"name"_s, u"Head office"_s}};
    locations << office;
    callingLocations << office;
}

FaultReply ScriptedPartner::workOnPlaces(const SeenRequest& request)
{
    const bool calling = request.path().endsWith("/telephony/config/locations");
    QJsonArray& list = calling ? callingLocations : locations;
    const QString name = calling ? u"locations"_s : u"items"_s;
    if (request.method != "POST")
        return listed(name, list);
    QJsonObject made = bodyOf(request);
    if (!calling)
        made.insert(u"id"_s, numbered(u"l"_s, locations));
    list << made;
    m_made << (calling ? u"calling "_s : u"location "_s) + made.value(u"name"_s).toString();
    return FaultReply::json(bytesOf(QJsonObject{{u"id"_s, made.value(u"id"_s)}}), 201);
}

FaultReply ScriptedPartner::workOnSubscribers(const SeenRequest& request)
{
    if (request.method == "POST") {
        QJsonObject made = bodyOf(request);
        made.insert(u"id"_s, numbered(u"s"_s, subscribers));
        made.insert(u"personId"_s, numbered(u"p"_s, subscribers));
        made.insert(u"status"_s, u"provisioned"_s);
        subscribers << made;
        m_made << u"user "_s + made[u"email"_s].toString();
        return FaultReply::json(bytesOf(made));
    }
    QJsonArray found;
    for (const QJsonValue& one : std::as_const(subscribers)) {
        if (one[u"email"_s].toString() == parameter(request, u"email"_s))
            found << one;
    }
    return listed(u"items"_s, found);
}

} // namespace pd::test
