// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serverview.h"

#include <algorithm>

namespace pd::test {

using namespace Qt::StringLiterals;

namespace {

QString encoded(const QString& text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); }

QString sorted(QStringList list)
{
    std::sort(list.begin(), list.end());
    return list.join(u" | "_s);
}

QStringList textsOf(const QJsonArray& array, const QString& field)
{
    QStringList texts;
    for (const QJsonValue& value : array)
        texts << (field.isEmpty() ? value.toString() : value[field].toString());
    return texts;
}

QJsonObject callingOf(const QJsonObject& entry)
{
    return entry[u"customer"_s][u"provisioningParameters"_s][u"calling"_s][u"location"_s].toObject();
}

} // namespace

QJsonArray ServerView::get(const QString& path, const QString& list) { return m_probe.get(path).object()[list].toArray(); }

QStringList ServerView::creations()
{
    QStringList all;
    for (const QJsonValue& one : get(u"/sandbox/creations"_s)) {
        if (one[u"count"_s].toInt() > 0)
            all << u"%1 %2 ×%3"_s.arg(one[u"kind"_s].toString(), one[u"key"_s].toString()).arg(one[u"count"_s].toInt());
    }
    return all;
}

QJsonObject ServerView::customer(const QString& externalId)
{
    return get(u"/wholesale/customers?externalId="_s + encoded(externalId)).at(0).toObject();
}

QJsonArray ServerView::subscribers(const QString& externalId)
{
    return get(u"/wholesale/subscribers?max=100&customerId="_s + encoded(customer(externalId)[u"id"_s].toString()));
}

bool ServerView::restricted(const QString& externalId)
{
    const QString org = encoded(customer(externalId)[u"orgId"_s].toString());
    return m_probe.get(u"/partnerhub/organizations/%1/restrictedMode"_s.arg(org)).object()[u"restrictedByPartner"_s].toBool();
}

QStringList ServerView::differences(const QJsonObject& entry)
{
    m_wrong.clear();
    const QJsonObject asked = entry[u"customer"_s].toObject();
    const QString externalId = asked[u"externalId"_s].toString();
    const QJsonObject found = customer(externalId);
    const QString org = encoded(found[u"orgId"_s].toString());
    same(u"status"_s, found[u"status"_s].toString(), u"provisioned"_s);
    same(u"packages"_s, sorted(textsOf(found[u"packages"_s].toArray(), {})), sorted(textsOf(asked[u"packages"_s].toArray(), {})));
    same(u"city"_s, found[u"address"_s][u"city"_s].toString(), asked[u"address"_s][u"city"_s].toString());
    same(u"name"_s, m_probe.get(u"/organizations/"_s + org).object()[u"displayName"_s].toString(),
        asked[u"customerInfo"_s][u"name"_s].toString());
    const bool restrictedWanted = entry[u"restrictedByPartner"_s].toBool(true);
    if (restricted(externalId) != restrictedWanted)
        m_wrong << u"restricted by partner is not %1"_s.arg(restrictedWanted ? u"on"_s : u"off"_s);
    compareLocations(entry, org);
    compareUsers(entry);
    compareNumbers(entry, org);
    return m_wrong;
}

void ServerView::compareLocations(const QJsonObject& entry, const QString& org)
{
    QStringList wanted;
    const QJsonObject calling = callingOf(entry);
    if (!calling.isEmpty())
        wanted << u"%1 at %2"_s.arg(calling[u"name"_s].toString(), calling[u"address"_s][u"addressLine1"_s].toString());
    for (const QJsonValue& location : entry[u"locations"_s].toArray())
        wanted << u"%1 at %2"_s.arg(location[u"name"_s].toString(), location[u"address"_s][u"address1"_s].toString());
    QStringList found;
    for (const QJsonValue& location : get(u"/locations?orgId="_s + org))
        found << u"%1 at %2"_s.arg(location[u"name"_s].toString(), location[u"address"_s][u"address1"_s].toString());
    same(u"locations"_s, sorted(found), sorted(wanted));
    const QJsonArray enabled = get(u"/telephony/config/locations?orgId="_s + org, u"locations"_s);
    same(u"calling locations"_s, QString::number(enabled.size()), QString::number(calling.isEmpty() ? 0 : wanted.size()));
}

void ServerView::compareUsers(const QJsonObject& entry)
{
    QStringList wanted;
    for (const QJsonValue& user : entry[u"users"_s].toArray())
        wanted << user[u"email"_s].toString() + u' ' + textsOf(user[u"packages"_s].toArray(), {}).join(u',');
    QStringList found;
    for (const QJsonValue& user : subscribers(entry[u"customer"_s][u"externalId"_s].toString()))
        found << user[u"email"_s].toString() + u' ' + textsOf(user[u"packages"_s].toArray(), {}).join(u',');
    same(u"users"_s, sorted(found), sorted(wanted));
}

void ServerView::compareNumbers(const QJsonObject& entry, const QString& org)
{
    QStringList wanted;
    for (const QJsonValue& user : entry[u"users"_s].toArray()) {
        const QJsonValue parameters = user[u"provisioningParameters"_s];
        const QString number = parameters[u"primaryPhoneNumber"_s].toString() + u'/' + parameters[u"extension"_s].toString();
        if (number != u"/"_s) {
            wanted << u"%1 of %2 %3 at %4"_s.arg(number, parameters[u"firstName"_s].toString(), parameters[u"lastName"_s].toString(),
                user[u"location"_s].toString(callingOf(entry)[u"name"_s].toString()));
        }
    }
    QStringList found;
    for (const QJsonValue& one : get(u"/telephony/config/numbers?orgId="_s + org, u"phoneNumbers"_s)) {
        const QString number = one[u"phoneNumber"_s].toString() + u'/' + one[u"extension"_s].toString();
        found << u"%1 of %2 %3 at %4"_s.arg(number, one[u"owner"_s][u"firstName"_s].toString(), one[u"owner"_s][u"lastName"_s].toString(),
            one[u"location"_s][u"name"_s].toString());
    }
    same(u"numbers"_s, sorted(found), sorted(wanted));
}

void ServerView::same(const QString& what, const QString& found, const QString& wanted)
{
    if (found != wanted)
        m_wrong << u"%1: %2, not %3"_s.arg(what, found, wanted);
}

} // namespace pd::test
