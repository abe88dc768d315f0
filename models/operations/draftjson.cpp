// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/draftjson.h"

#include <QJsonDocument>

#include <algorithm>

namespace pd::draftjson {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestDraft = 8 * 1024 * 1024;

} // namespace

Result<QJsonObject> parse(const QByteArray& json)
{
    if (json.size() > largestDraft)
        return failed(Error::Kind::TooLarge, u"the draft is larger than any form"_s);
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject())
        return failed(Error::Kind::Damaged, u"the draft cannot be read: %1"_s.arg(problem.errorString()));
    return document.object();
}

QByteArray write(const QJsonObject& object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

QStringList texts(const QJsonValue& value)
{
    QStringList list;
    for (const QJsonValue& one : value.toArray()) {
        if (one.isString())
            list << one.toString();
    }
    return list;
}

QJsonArray array(const QStringList& list) { return QJsonArray::fromStringList(list); }

QJsonObject of(const Address& a)
{
    return {{u"line1"_s, a.line1}, {u"line2"_s, a.line2}, {u"city"_s, a.city}, {u"state"_s, a.state}, {u"postalCode"_s, a.postalCode},
        {u"country"_s, a.country}};
}

QJsonObject of(const NewLocation& l)
{
    return {{u"name"_s, l.name}, {u"timeZone"_s, l.timeZone}, {u"preferredLanguage"_s, l.preferredLanguage},
        {u"announcementLanguage"_s, l.announcementLanguage}, {u"address"_s, of(l.address)}};
}

QJsonObject of(const OnboardingUser& user)
{
    const NewSubscriber& s = user.subscriber;
    return {{u"email"_s, s.email}, {u"package"_s, s.package}, {u"firstName"_s, s.firstName}, {u"lastName"_s, s.lastName},
        {u"phoneNumber"_s, s.phoneNumber}, {u"extension"_s, s.extension}, {u"locationId"_s, s.locationId.toString()},
        {u"location"_s, user.locationName}};
}

Address address(const QJsonValue& v)
{
    return {v["line1"_L1].toString(), v["line2"_L1].toString(), v["city"_L1].toString(), v["state"_L1].toString(),
        v["postalCode"_L1].toString(), v["country"_L1].toString()};
}

NewLocation location(const QJsonValue& v)
{
    return {v["name"_L1].toString(), v["timeZone"_L1].toString(), v["preferredLanguage"_L1].toString(),
        v["announcementLanguage"_L1].toString(), address(v["address"_L1])};
}

OnboardingUser user(const QJsonValue& v)
{
    OnboardingUser user;
    user.subscriber.email = v["email"_L1].toString();
    user.subscriber.package = v["package"_L1].toString();
    user.subscriber.firstName = v["firstName"_L1].toString();
    user.subscriber.lastName = v["lastName"_L1].toString();
    user.subscriber.phoneNumber = v["phoneNumber"_L1].toString();
    user.subscriber.extension = v["extension"_L1].toString();
    user.subscriber.locationId = LocationId(v["locationId"_L1].toString());
    user.locationName = v["location"_L1].toString();
    return user;
}

void putPlace(QJsonObject& object, int step, const QStringList& visited)
{
    object.insert(u"step"_s, step);
    object.insert(u"visited"_s, array(visited));
}

int step(const QJsonObject& object, qsizetype steps)
{
    return int(std::clamp<qsizetype>(object["step"_L1].toInt(), 0, std::max<qsizetype>(steps - 1, 0)));
}

} // namespace pd::draftjson
