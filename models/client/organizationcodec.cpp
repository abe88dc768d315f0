// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/codec.h"
#include "client/jsonreader.h"

namespace pd::codec {

using namespace Qt::StringLiterals;

namespace {

QString readTimeZone(JsonReader& reader)
{
    const QString zone = reader.text(u"timeZone"_s);
    return zone.isEmpty() ? reader.text(u"timezone"_s) : zone;
}

} // namespace

Result<Organization> readOrganization(const QJsonObject& object)
{
    JsonReader reader(object);
    const Organization organization{OrgId(reader.required(u"id"_s)), reader.text(u"displayName"_s), reader.text(u"created"_s)};
    if (const Status status = reader.status(); !status)
        return failed(status.error());
    return organization;
}

Result<Provider> readProvider(const QJsonObject& object)
{
    JsonReader reader(object);
    const Provider provider{OrgId(reader.required(u"orgId"_s)), reader.text(u"subscriptionId"_s), reader.text(u"provisioningState"_s),
        reader.text(u"created"_s), reader.text(u"billingStartDate"_s)};
    if (const Status status = reader.status(); !status)
        return failed(status.error());
    return provider;
}

Result<Location> readLocation(const QJsonObject& object, const OrgId& org)
{
    JsonReader reader(object);
    Location location;
    location.id = LocationId(reader.required(u"id"_s));
    location.orgId = OrgId(reader.text(u"orgId"_s));
    if (location.orgId.isEmpty())
        location.orgId = org;
    location.name = reader.text(u"name"_s);
    location.timeZone = readTimeZone(reader);
    location.preferredLanguage = reader.text(u"preferredLanguage"_s);
    location.address = readAddress(reader, u"address"_s, locationAddressKeys());
    if (const Status status = reader.status(); !status)
        return failed(status.error());
    return location;
}

QJsonObject writeNewLocation(const NewLocation& value)
{
    QJsonObject object{{u"name"_s, value.name}, {u"address"_s, writeAddress(value.address, locationAddressKeys())}};
    putText(object, u"timeZone"_s, value.timeZone);
    putText(object, u"preferredLanguage"_s, value.preferredLanguage);
    putText(object, u"announcementLanguage"_s, value.announcementLanguage);
    return object;
}

NewLocation readNewLocation(const QJsonObject& object)
{
    JsonReader reader(object);
    NewLocation location;
    location.name = reader.text(u"name"_s);
    location.timeZone = readTimeZone(reader);
    location.preferredLanguage = reader.text(u"preferredLanguage"_s);
    location.announcementLanguage = reader.text(u"announcementLanguage"_s);
    location.address = readAddress(reader, u"address"_s, locationAddressKeys());
    return location;
}

} // namespace pd::codec
